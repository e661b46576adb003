import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settableText } from "../../../../scripts/render/cards/typesetting/settable-text.ts";
import { typeface } from "../../../../scripts/render/cards/typesetting/typefaces.ts";

const plex = typeface("text");

describe("a text as a card can set it", () => {
  test.each([
    ["lines and tabs become one line", "سطر\n\n  ثانٍ\tثالث", "سطر ثانٍ ثالث"],
    ["no-break spaces stay", "أخبار\u00A0الآن", "أخبار\u00A0الآن"],
    ["bidi controls of the editor cannot turn the card round", "\u202Eمقلوب\u202C \u2067نص", "مقلوب نص"],
    ["pictures are left to the page", "مرحباً 😀👨‍👩‍👧 بكم 🇮🇶", "مرحباً بكم"],
    ["a word in letters the type has not is shown as left out", "قال Здравствуйте ثم مضى", "قال […] ثم مضى"],
    ["several of them once", "قال 日本 東京 ثم", "قال […] ثم"],
    ["signs the type has not are dropped", "نعم ⯑ لا", "نعم لا"],
    ["a joiner keeps its work", "ص\u200Cع", "ص\u200Cع"],
    ["control characters and lone surrogates vanish", "أ\u0000\u0007ب\uD800ج", "أبج"],
    ["a number of a report is one thing", "التقرير A/78/12 لا", "التقرير \u2066A/78/12\u2069 لا"],
    ["so is a model between digits", "طائرة 3-F-16 هنا", "طائرة \u20663-F-16\u2069 هنا"],
    ["two years and a name are none", "عقد 2023/24 مع Al-Noor", "عقد 2023/24 مع Al-Noor"],
    ["a handle keeps its sign before it", "حذفت @user. ثم", "حذفت \u2066@user\u2069. ثم"],
    [
      "two times are one thing that runs left to right",
      "بين 02:03 – 02:17 تماماً",
      "بين \u206602:03–02:17\u2069 تماماً",
    ],
    [
      "no letter carries more marks than a spelling has",
      `ب${"\u064E\u0650\u0651".repeat(40)}ا`,
      "ب\u064E\u0650\u0651ا".normalize("NFC"),
    ],
    ["the basmala is set as words", "﷽", "بسم الله الرحمن الرحيم"],
    ["marks on no letter are dropped", "\u0651نعم \u064E", "نعم"],
    ["letters are composed", "ا\u0654", "أ"],
  ])("%s", (_title, typed, set) => {
    expect(settableText(typed, plex)).toBe(set);
  });

  test("whatever is typed, every sign can be set", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const signs = [...settableText(typed, plex)].filter(
          (sign) => !/[\u200C\u200D\u2066\u2069]/.test(sign),
        );
        const missing = signs.filter(
          (sign) => !plex.faces.some((face) => face.has(sign.codePointAt(0) ?? 0)),
        );
        expect(missing).toEqual([]);
      }),
    );
  });

  test("what is set once is set the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (typed) => {
        const once = settableText(typed, plex);
        expect(settableText(once, plex)).toBe(once);
      }),
    );
  });
});
