import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTimecode } from "../../scripts/content/markdown/read-timecode.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import { formatSpan } from "../../scripts/domain/timecode.ts";

describe("a time code is read however it is typed", () => {
  test.each([
    ["02:40", 160, null],
    ["2:40", 160, null],
    ["1:02:05", 3725, null],
    ["02:03.500", 123.5, null],
    ["02:03–02:17", 123, 137],
    ["02:03-02:17", 123, 137],
    ["02:03 — 02:17", 123, 137],
    ["٠٢:٠٣", 123, null],
    ["٠٢:٠٣–٠٢:١٧", 123, 137],
    ["۰۲:۰۳", 123, null],
    ["٠٢:٠٣٫٥٠٠", 123.5, null],
    [" 02:40 ", 160, null],
    ["\u200F02:40\u200F", 160, null],
    ["100:00:00", 360_000, null],
  ])("[%s]", (typed, start, end) => {
    expect(readTimecode(typed)).toEqual({ kind: "time", span: { start, end } });
  });

  test.each([
    "",
    "1",
    "…",
    "…",
    "المصدر",
    "البقرة: 255",
    "2024",
    "1-2",
    "a:b",
    ":",
    "::1",
    "12.5",
    "-",
    "x".repeat(100),
  ])("[%s] is no time at all", (typed) => {
    expect(readTimecode(typed)).toBeNull();
  });

  test.each([
    ["1:75:00", "minutes", "2:15:00"],
    ["75:00", "minutes", "1:15:00"],
    ["٧٥:٠٠", "minutes", "1:15:00"],
    ["02:75", "seconds", "03:15"],
    ["02:17–02:03", "order", "02:03–02:17"],
    ["02:03–02:03", "order", "02:03"],
    ["02:03-17", "form", "02:03–02:17"],
    ["02:03,500", "form", "02:03.500"],
    ["00:01:58:12", "form", "01:58"],
    ["2:3", "form", "02:03"],
    ["02:03 إلى 02:17", "form", "02:03–02:17"],
    ["02:03 to 02:17", "form", "02:03–02:17"],
    ["02:03→02:17", "form", "02:03–02:17"],
    ["75:00–76:00", "minutes", "1:15:00–1:16:00"],
    ["1:2:3:4:5", "form", null],
    ["02:03–02:17–02:20", "form", null],
  ])("[%s] is refused, and %s is why", (typed, fault, corrected) => {
    expect(readTimecode(typed)).toEqual({ kind: "fault", fault, corrected });
  });

  test("what is offered instead is always a time code", () => {
    const digits = fc.constantFrom(..."0123456789٠١٢٣٤٥٦٧٨٩:.,–- ");
    fc.assert(
      fc.property(fc.string({ unit: digits, maxLength: 20 }), (typed) => {
        const reading = readTimecode(typed);
        if (reading?.kind !== "fault" || reading.corrected === null) return;
        expect(readTimecode(reading.corrected)).toMatchObject({ kind: "time" });
      }),
      { numRuns: 2000 },
    );
  });

  test("what a span is written as is read as the same span", () => {
    const time = fc.integer({ min: 0, max: 400_000_000 }).map((ms) => seconds(ms / 1000));
    fc.assert(
      fc.property(time, fc.option(time), (start, end) => {
        const span = { start, end: end !== null && end > start ? end : null };
        expect(readTimecode(formatSpan(span))).toEqual({ kind: "time", span });
      }),
    );
  });
});
