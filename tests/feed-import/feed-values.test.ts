import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../scripts/domain/names.ts";
import {
  readCounter,
  readDate,
  readDuration,
  readExplicit,
  readLength,
} from "../../scripts/feed-import/feed-values.ts";
import { rfc2822 } from "../../scripts/text/dates.ts";

describe("a feed's date", () => {
  test.each([
    ["Tue, 13 Feb 2024 20:00:00 +0400", "2024-02-13T20:00:00+04:00"],
    ["Tue, 13 Feb 2024 20:00:00 GMT", "2024-02-13T20:00:00+00:00"],
    ["13 Feb 2024 20:00 EST", "2024-02-13T20:00:00-05:00"],
    ["Tuesday, 3 February 24 5:07:09 PDT", "2024-02-03T05:07:09-07:00"],
    ["Thu, 31 Dec 98 23:59:59 Z", "1998-12-31T23:59:59+00:00"],
    [" Tue,  13 Feb\n2024 20:00:00 +04:00 ", "2024-02-13T20:00:00+04:00"],
    ["Tue, 13 Feb 2024 20:00:00", "2024-02-13T20:00:00+00:00"],
    ["Tue, 13 Feb 2024 20:00:00 A", "2024-02-13T20:00:00+00:00"],
    ["2024-02-13T20:00:00.123+03:00", "2024-02-13T20:00:00+03:00"],
    ["2024-02-13 20:00", "2024-02-13T20:00:00+00:00"],
    ["2024-02-13", "2024-02-13T00:00:00+00:00"],
    ["Thu, 29 Feb 2024 00:00:00 +0530", "2024-02-29T00:00:00+05:30"],
  ])("%j is %s", (text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  test.each([
    "",
    "tomorrow",
    "30 Feb 2024 20:00:00 GMT",
    "13 Foo 2024 20:00 GMT",
    "13 Feb 2024 25:00 GMT",
    "2024-13-01",
    "Tue, 13 Feb 2024 20:00:00 +9900",
    "0000-00-00",
    "1".repeat(1000),
  ])("%j is none", (text) => {
    expect(readDate(text)).toBeNull();
  });

  test("that we write is read back as it was, with its zone", () => {
    const moment = fc.date({ min: new Date("1970-01-01"), max: new Date("2069-12-31"), noInvalidDate: true });
    const offset = fc.constantFrom("+00:00", "+04:00", "-05:00", "+05:30", "-11:00");
    fc.assert(
      fc.property(moment, offset, (date, zone) => {
        const instant = `${date.toISOString().slice(0, 19)}${zone}` as Instant;
        expect(readDate(rfc2822(instant))).toBe(instant);
      }),
    );
  });

  test("of any text is read without a crash", () => {
    fc.assert(fc.property(fc.string(), (text) => void readDate(text)));
  });
});

test.each([
  ["3725", 3725],
  ["1:02:05", 3725],
  ["62:05", 3725],
  ["01:02:05.500", 3725.5],
  ["0:59", 59],
  ["00:00:00", null],
  ["0", null],
  ["", null],
  ["an hour", null],
  ["1:2:3:4", null],
  ["-5", null],
])("the length %j is %j seconds", (text, length) => {
  expect(readDuration(text)).toBe(length);
});

test.each([
  ["yes", true],
  ["True", true],
  ["explicit", true],
  ["no", false],
  ["clean", false],
  ["false", false],
  ["", null],
  ["maybe", null],
])("explicit %j is %j", (text, value) => {
  expect(readExplicit(text)).toBe(value);
});

test.each([
  ["12", 12],
  [" 7 ", 7],
  ["0", null],
  ["1.5", null],
  ["-3", null],
  ["twelve", null],
])("the number %j is %j", (text, value) => {
  expect(readCounter(text)).toBe(value);
});

test.each([
  ["54321000", 54_321_000],
  ["0", null],
  ["1", null],
  ["", null],
  ["12 MB", null],
])("the length in bytes %j is %j: a placeholder is no length", (text, value) => {
  expect(readLength(text)).toBe(value);
});
