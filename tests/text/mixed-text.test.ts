import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directionOf, directionOfLanguage, isolate, withoutBidiControls } from "../../scripts/text/bidi.ts";
import { initials } from "../../scripts/text/initials.ts";
import { ownName } from "../../scripts/text/languages.ts";
import { nameMask } from "../../scripts/text/mask.ts";
import { editDistance, nearest } from "../../scripts/text/nearest.ts";

describe("directions", () => {
  test.each([
    ["قال CNN", "rtl"],
    ["CNN قالت", "rtl"],
    ["02:03 – 12", null],
    ["«نعم»", "rtl"],
  ])("%s runs %s", (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  test.each([
    ["ar", "rtl"],
    ["ar-EG", "rtl"],
    ["en", "ltr"],
    ["arc", "ltr"],
  ])("%s is written %s", (tag, direction) => {
    expect(directionOfLanguage(tag)).toBe(direction);
  });

  test("whatever is isolated cannot reach out of its isolate", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const inside = isolate(text).slice(1, -1);
        expect(inside).toBe(withoutBidiControls(inside));
      }),
    );
  });
});

test.each([
  ["صباح العكيلي", "ص‌ع"],
  ["قاصد محمود صالح", "ق‌ص"],
  ["Sabah al-Ukaili", "S‌a"],
  ["شيرين", "ش"],
  ["ال", "ا"],
  ["«!»", ""],
])("the initials of %s are %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test("languages are called as they call themselves", () => {
  expect([ownName("ar"), ownName("en"), ownName("xx-not-a-tag!")]).toEqual([
    "العربية",
    "English",
    "xx-not-a-tag!",
  ]);
});

describe("did you mean", () => {
  test.each([
    ["gests", "guests"],
    ["titel", "title"],
    ["العكيلى", "العكيلي"],
    ["qqqqqq", undefined],
  ])("%s: %s", (typed, meant) => {
    expect(nearest(typed, ["guests", "title", "topics", "العكيلي"])[0]).toBe(meant);
  });

  test("a text is at no distance from itself, and distance goes both ways", () => {
    const word = fc.string({ maxLength: 20 });
    fc.assert(fc.property(word, (a) => editDistance(a, a) === 0));
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });
});

describe("a withdrawn name in running text", () => {
  const mask = nameMask(["ليلى المختلقة", "Layla al-Doe", "Layla Doe", "أم (زيد", "العكيلي"], "***");

  test.each([
    ["كما ليلى المختلقة قالت", "كما *** قالت"],
    ["وليلى المختلقة أيضاً", "و*** أيضاً"],
    ["لَيْلَى المُخْتَلَقَة", "***"],
    ["ليلي\u00A0المختلقه!", "***!"],
    ["LAYLA  DOE's", "***'s"],
    ["أم (زيد", "***"],
    ["لـليلى المختلقة وبِلَيلى المختلقة", "لـ*** وبِ***"],
    ["<strong>ليلى</strong> المختلقة", "<strong>***</strong>"],
    ["<em>ليلى <a href='x'>المختلقة</a></em>", "<em>***<a href='x'></a></em>"],
    ["layla Al Doe, Layla\u2009al\u00A0Doe", "***, ***"],
    ["للعكيلي وللعكيلى والعكيلي", "ل*** ول*** و***"],
    ["ليلى المختلقةون", "ليلى المختلقةون"],
    ["ليلى وحدها", "ليلى وحدها"],
  ])("%s becomes %s", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test("any name at all can be masked", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 50 }), fc.string(), (name, text) => {
        expect(typeof nameMask([name], "*")(text)).toBe("string");
      }),
    );
  });
});
