import { describe, expect, test } from "vitest";
import type { Day, Instant } from "../../scripts/domain/names.ts";
import { dayOf, formatDay, instantIn, rfc2822 } from "../../scripts/text/dates.ts";

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
