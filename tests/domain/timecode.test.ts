import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Seconds, seconds } from "../../scripts/domain/seconds.ts";
import {
  formatClock,
  formatSpan,
  formatTimecode,
  isoDuration,
  parseSpan,
  parseTimecode,
  TimecodeError,
} from "../../scripts/domain/timecode.ts";

const anyTime = fc.integer({ min: 0, max: 999 * 3600_000 }).map((ms) => seconds(ms / 1000));

describe("a time code is read", () => {
  test.each([
    ["0:00", 0],
    ["2:03", 123],
    ["02:03", 123],
    ["59:59", 3599],
    ["1:02:05", 3725],
    ["01:02:05.5", 3725.5],
    ["00:01.050", 1.05],
    ["100:00:00", 360_000],
    [" 2:03 ", 123],
  ])("%s is %d seconds", (text, expected) => {
    expect(parseTimecode(text)).toBe(expected);
  });

  test.each([
    ["75:00", "minutes", "1:15:00"],
    ["1:75:00", "minutes", "2:15:00"],
    ["02:75", "seconds", "03:15"],
    ["2:3", "form", null],
    ["123", "form", null],
    ["-1:00", "form", null],
    ["1:2:3:4", "form", null],
    ["12:30 ص", "form", null],
    ["", "form", null],
  ])("%j is refused for its %s, with %j as what was meant", (text, fault, corrected) => {
    const read = () => parseTimecode(text);
    expect(read).toThrow(TimecodeError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ fault, corrected });
    }
  });
});

describe("a span is read", () => {
  test.each([
    ["02:03–02:17", 123, 137],
    ["02:03-02:17", 123, 137],
    ["02:03 – 02:17", 123, 137],
    ["02:03", 123, null],
  ])("%s", (text, start, end) => {
    expect(parseSpan(text)).toEqual({ start, end });
  });

  test.each(["02:17–02:03", "02:03–02:03"])("%s does not end after it starts", (text) => {
    expect(() => parseSpan(text)).toThrow(expect.objectContaining({ fault: "order" }));
  });
});

describe("time codes are written", () => {
  test("what is written is read back to the same time, to the millisecond", () => {
    fc.assert(fc.property(anyTime, (time) => parseTimecode(formatTimecode(time)) === time));
  });

  test("so are spans", () => {
    fc.assert(
      fc.property(anyTime, anyTime, (one, other) => {
        fc.pre(one !== other);
        const span = { start: seconds(Math.min(one, other)), end: seconds(Math.max(one, other)) };
        expect(parseSpan(formatSpan(span))).toEqual(span);
      }),
    );
  });

  test.each([
    [3725.4, "1:02:05"],
    [59.999, "00:59"],
    [3600, "1:00:00"],
  ])("a person reads %d s as %s: whole seconds, rounded down", (time, clock) => {
    expect(formatClock(time)).toBe(clock);
  });

  test.each([
    [0, "PT0S"],
    [197.3, "PT3M17S"],
    [3600, "PT1H"],
    [3725, "PT1H2M5S"],
  ])("%d s is %s for machines", (time, iso) => {
    expect(isoDuration(time as Seconds)).toBe(iso);
  });
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("%d is no time in a recording", (value) => {
  expect(() => seconds(value)).toThrow(RangeError);
});
