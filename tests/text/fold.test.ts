import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciiDigits } from "../../scripts/text/digits.ts";
import { fold, foldedWords } from "../../scripts/text/fold.ts";

describe("the same word folds to the same letters", () => {
  test.each([
    ["tashkeel", "العِراقُ", "العراق"],
    ["tatweel", "العـــراق", "العراق"],
    ["hamza on alef", "الأمريكية إن آل ٱلناس", "الامريكيه ان ال الناس"],
    ["hamza on its seat", "رائد مؤمن", "رايد مومن"],
    ["ya and alef maqsura", "يحيى", "يحيي"],
    ["ta marbuta", "علاقة", "علاقه"],
    ["digits", "٢٤ ساعة ۲۴", "24 ساعه 24"],
    ["punctuation", "«نعم»، قال: لا!", "نعم قال لا"],
    ["presentation forms", "ﻻ", "لا"],
    ["no-break space and isolates", "ستديو\u00A0\u2068أخبار\u2069", "ستديو اخبار"],
    ["Latin accents and case", "Café ÉTÉ", "cafe ete"],
    ["Persian letters", "کیف", "كيف"],
  ])("%s", (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("folding twice is folding once, for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
  });

  test("the words of nothing are none", () => {
    expect(foldedWords(" … ،")).toEqual([]);
  });
});

test("Arabic-Indic digits become ASCII ones, one for one", () => {
  expect(asciiDigits("[٠٢:٠٣–۱۲:۳۰]")).toBe("[02:03–12:30]");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => asciiDigits(text).length === text.length));
});
