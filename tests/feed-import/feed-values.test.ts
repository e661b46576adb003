import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../scripts/domain/names.ts";
import {
  readCounter,
  readDuration,
  readExplicit,
  readLength,
} from "../../scripts/feed-import/feed-values.ts";
import { rfc2822 } from "../../scripts/text/dates.ts";
import { readDate } from "../../scripts/text/read-date.ts";

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
    ["Tue, 13 Aug 2024 20:00:00 CEST", "2024-08-13T20:00:00+02:00"],
    ["Tue, 13 Feb 2024 20:00:00 +0400 (GST (Gulf))", "2024-02-13T20:00:00+04:00"],
    ["Tue, 13 Feb 2024 20:00:00 GMT+4", "2024-02-13T20:00:00+04:00"],
    ["Tue, 13 Feb 2024 20:00:00 GMT +0400", "2024-02-13T20:00:00+04:00"],
    ["2024-02-13T20:00:00+4:00", "2024-02-13T20:00:00+04:00"],
    ["Tue Feb 13 2024 20:00:00 GMT+0400 (Gulf Standard Time)", "2024-02-13T20:00:00+04:00"],
    ["Tue Feb 13 20:00:00 EET 2024", "2024-02-13T20:00:00+02:00"],
    ["February 13, 2024 8:00 PM EST", "2024-02-13T20:00:00-05:00"],
    ["Tuesday, 13-Feb-24 20:00:00 GMT", "2024-02-13T20:00:00+00:00"],
    ["20240213T200000Z", "2024-02-13T20:00:00+00:00"],
    ["Tue, 13 Feb 2024 24:00:00 +0300", "2024-02-14T00:00:00+03:00"],
    ["2024-02-29T24:00:00Z", "2024-03-01T00:00:00+00:00"],
    ["2024-02-13T20:00:00+03:00[Asia/Riyadh]", "2024-02-13T20:00:00+03:00"],
    ["2024-08-13 20:00 Europe/Berlin", "2024-08-13T20:00:00+02:00"],
    ["Tue, 13 Feb 2024 20:00:00 Asia/Riyadh", "2024-02-13T20:00:00+03:00"],
    ["1707840000000", "2024-02-13T16:00:00+00:00"],
    ["1707840000", "2024-02-13T16:00:00+00:00"],
    ["mar., 13 févr. 2024 20:00:00 +0100", "2024-02-13T20:00:00+01:00"],
    ["mar. 12 mars 2024 20:00", "2024-03-12T20:00:00+00:00"],
    ["13. März 2024 20:00 MEZ", "2024-03-13T20:00:00+01:00"],
    ["الثلاثاء، ١٣ فبراير ٢٠٢٤ ٢٠:٠٠ +0300", "2024-02-13T20:00:00+03:00"],
    ["13 كانون الثاني 2024 8:00 م", "2024-01-13T20:00:00+00:00"],
    ["13.02.2024 20:00", "2024-02-13T20:00:00+00:00"],
    ["13/02/2024 20:00", "2024-02-13T20:00:00+00:00"],
  ])("%j is %s", (text, instant) => {
    expect(readDate(text)?.published).toBe(instant);
  });

  test.each([
    "",
    "tomorrow",
    "30 Feb 2024 20:00:00 GMT",
    "13 Foo 2024 20:00 GMT",
    "13 Feb 2024 25:00 GMT",
    "13 Feb 2024 24:01 GMT",
    "13 Feb 2024 20:00 Mars/Olympus",
    "2024-13-01",
    "Tue, 13 Feb 2024 20:00:00 +9900",
    "0000-00-00",
    "03/02/2024",
    "Feb 2024",
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
        expect(readDate(rfc2822(instant))).toEqual({ published: instant, hasHour: true, doubtfulZone: null });
      }),
    );
  });

  test.each(["Tue, 13 Feb 2024", "13 Feb 2024", "2024-02-13"])("%j is a day without an hour", (text) => {
    expect(readDate(text)).toEqual({
      published: "2024-02-13T00:00:00+00:00",
      hasHour: false,
      doubtfulZone: null,
    });
  });

  test.each(["A", "XYZ", "AST"])("in the zone %s is doubtful", (zone) => {
    expect(readDate(`Tue, 13 Feb 2024 20:00:00 ${zone}`)?.doubtfulZone).toBe(zone);
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
  ["1h 30m", 5400],
  ["45 min", 2700],
  ["PT1H2M5S", 3725],
  ["1 hour, 2 minutes and 5 seconds", 3725],
  ["1,800", 1800],
  ["٣٠:٠٠", 1800],
  ["ساعة ونصف", 5400],
  ["نصف ساعة", 1800],
  ["ساعتان و20 دقيقة", 8400],
  ["00:00:00", null],
  ["0", null],
  ["", null],
  ["an hour", 3600],
  ["1:2:3:4", null],
  ["-5", null],
  ["1h30", 5400],
  ["1 h 05", 3900],
  ["1:30h", 5400],
  ["45'30\"", 2730],
  ["01.02.03", 3723],
  ["00:45:00:12", 2700],
  ["an hour and a half", 5400],
  ["half an hour", 1800],
  ["ساعة وخمس دقائق", 3900],
  ["خمس وأربعون دقيقة", 2700],
  ["ساعتان وخمس عشرة دقيقة", 8100],
  ["one hour and twenty-five minutes", 5100],
  ["ساعة وربع", 4500],
  ["ساعة إلا ربعاً", 2700],
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
