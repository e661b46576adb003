import { describe, expect, test } from "vitest";
import type { Day, Instant } from "../../scripts/domain/names.ts";
import { dayOf, formatDay, instantIn, rfc2822 } from "../../scripts/text/dates.ts";
import { queryDay } from "../../scripts/text/query-days.ts";

describe("days in words", () => {
  test.each([
    ["2024-02-13", "13 فبراير 2024", "13 February 2024"],
    ["2026-01-01", "1 يناير 2026", "1 January 2026"],
  ])("%s", (day, arabic, english) => {
    expect(formatDay(day as Day, "ar")).toBe(arabic);
    expect(formatDay(day as Day, "en")).toBe(english);
  });
});

describe("a time on the wall becomes a moment", () => {
  test.each([
    ["2024-02-13", "20:00", "Asia/Dubai", "2024-02-13T20:00:00+04:00"],
    ["2024-02-13", "20:00", "Asia/Baghdad", "2024-02-13T20:00:00+03:00"],
    ["2024-02-13", "20:00", "UTC", "2024-02-13T20:00:00+00:00"],
    ["2024-07-01", "20:00", "Europe/London", "2024-07-01T20:00:00+01:00"],
    ["2024-01-01", "20:00", "Europe/London", "2024-01-01T20:00:00+00:00"],
    ["2024-01-01", "08:00", "America/New_York", "2024-01-01T08:00:00-05:00"],
    ["2024-03-10", "12:00", "America/New_York", "2024-03-10T12:00:00-04:00"],
    ["2024-01-01", "08:00", "Asia/Kathmandu", "2024-01-01T08:00:00+05:45"],
  ])("%s %s in %s is %s", (day, time, zone, instant) => {
    expect(instantIn(day as Day, time, zone)).toBe(instant);
  });

  test("a zone nobody knows is refused", () => {
    expect(() => instantIn("2024-01-01" as Day, "20:00", "Asia/Nowhere")).toThrow(RangeError);
  });
});

test("a moment in a feed keeps its own zone and day", () => {
  expect(rfc2822("2024-02-13T20:00:00+04:00" as Instant)).toBe("Tue, 13 Feb 2024 20:00:00 +0400");
  expect(rfc2822("2024-02-13T01:00:00Z" as Instant)).toBe("Tue, 13 Feb 2024 01:00:00 +0000");
  expect(dayOf("2024-02-13T01:00:00+04:00" as Instant)).toBe("2024-02-13");
});

describe("a day of any language", () => {
  const day = "2024-02-13" as Day;
  test.each([
    ["fr", "13 février 2024"],
    ["tr", "13 Şubat 2024"],
    ["fa", "13 فوریهٔ 2024"],
    ["ur", "13 فروری، 2024"],
    ["he", "13 בפברואר 2024"],
    ["ar-IQ", "13 فبراير 2024"],
    ["en-US", "13 February 2024"],
  ])("%s: is shown, and found as it is shown", (language, shown) => {
    expect(formatDay(day, language)).toBe(shown);
    expect(queryDay(shown)).toMatchObject({ year: 2024, month: 2, day: 13 });
  });

  test.each([
    ["14 août 2023", 2023, 8, 14],
    ["13 févr. 2024", 2024, 2, 13],
    ["3 Ağustos", null, 8, 3],
    ["۱۳ فوریه ۲۰۲۴", 2024, 2, 13],
    ["14 מאי", null, 5, 14],
    ["شباط 2024", 2024, 2, null],
  ])("%s is asked for", (typed, year, month, on) => {
    expect(queryDay(typed)).toMatchObject({ year, month, day: on });
  });

  test("a month alone is a word", () => {
    expect([queryDay("mars"), queryDay("مارس"), queryDay("mai et juin")]).toEqual([null, null, null]);
  });
});
