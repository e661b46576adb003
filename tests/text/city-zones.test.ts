import { expect, test } from "vitest";
import { zoneOfPlace } from "../../scripts/text/city-zones.ts";

test.each([
  ["بغداد", "Asia/Baghdad"],
  ["العراق", "Asia/Baghdad"],
  ["baghdad", "Asia/Baghdad"],
  ["القاهره", "Africa/Cairo"],
  ["الرياض", "Asia/Riyadh"],
  ["أبو ظبي", "Asia/Dubai"],
  ["Abu Dhabi", "Asia/Dubai"],
  ["الدوحة", "Asia/Qatar"],
  ["رام الله", "Asia/Hebron"],
  ["إسطنبول", "Europe/Istanbul"],
  ["نيويورك", "America/New_York"],
  ["new york", "America/New_York"],
  ["المغرب", "Africa/Casablanca"],
  ["أتلانتس", null],
])("%s is in %s", (place, zone) => {
  expect(zoneOfPlace(place)).toBe(zone);
});

test("each zone of the table is one", () => {
  for (const place of ["بغداد", "صنعاء", "مقديشو", "موروني", "نواكشوط", "غزة", "جيبوتي"])
    expect(() => new Intl.DateTimeFormat("en", { timeZone: zoneOfPlace(place) ?? "none" })).not.toThrow();
});
