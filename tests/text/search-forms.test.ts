// Words as search compares them: what is indexed and what is asked meet, and places stay where they are.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCommonWord } from "../../scripts/text/common-words.ts";
import { isSameWord } from "../../scripts/text/same-word.ts";
import { indexedText, queryWords, searchTokens } from "../../scripts/text/search-forms.ts";

const askedFor = (query: string) =>
  queryWords(query, isCommonWord).map((forms) => forms.map(({ form }) => form));
const indexed = (text: string) => indexedText(text).content.split(" ");
const meet = (one: string, other: string) =>
  askedFor(one).every((forms) => forms.some((form) => indexed(other).includes(form)));

describe("two spellings of one word", () => {
  test.each([
    ["مسئول", "مسؤول"],
    ["مسءول", "مسئول"],
    ["مسوول", "مسئول"],
    ["شئون", "الشؤون"],
    ["هيأة", "هيئة"],
    ["مؤتمر", "موتمر"],
    ["رئيس", "ريس"],
    ["جزيرة", "والجزيره"],
    ["مصطفى", "مصطفي"],
    ["العراق", "وبالعراقِ"],
    ["كِتَــابٌ", "كتاب"],
    ["٢٠٢٤", "2024"],
    ["عبدالله", "عبد الله"],
    ["عبد الرحمن", "عبدالرحمن"],
    ["Müller", "muller"],
  ])("%s and %s meet, whichever is asked", (one, other) => {
    expect([meet(one, other), meet(other, one)]).toEqual([true, true]);
  });

  test.each([
    ["بر", "بئر"],
    ["سلة", "سأله"],
    ["مال", "ماء"],
    ["علم", "عمل"],
    ["2024", "2023"],
  ])("%s and %s do not", (one, other) => {
    expect([meet(one, other), meet(other, one)]).toEqual([false, false]);
  });
});

describe("a query", () => {
  test("is about the words that tell something", () => {
    expect(askedFor("ماذا قال الوزير عن السد").map(([first]) => first)).toEqual(["الوزير", "السد"]);
  });

  test("of nothing but common words is about them", () => {
    expect(askedFor("من هو").map(([first]) => first)).toEqual(["من", "هو"]);
  });

  test("has its surest form first", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        for (const forms of queryWords(query, () => false)) {
          expect(forms[0]?.weight).toBe(1);
          expect(forms.every(({ form, weight }) => form !== "" && weight > 0 && weight <= 1)).toBe(true);
        }
      }),
    );
  });
});

describe("an indexed text", () => {
  test("has an owner for each of its words, and every owner is a token", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { content, owners } = indexedText(text);
        const tokens = searchTokens(text);
        expect(owners.length).toBe(content === "" ? 0 : content.split(" ").length);
        expect(owners.every((owner) => tokens[owner] !== undefined)).toBe(true);
      }),
    );
  });

  test("has its own words first, in their order", () => {
    expect(indexedText("والمسئول، ٣ مرات").content).toMatch(/^والمسيول 3 مرات /);
  });
});

describe("a word that was found for another", () => {
  test.each([
    ["اقتصاد", "اقتصادي", true],
    ["العراقيون", "عراق", true],
    ["ناخبين", "ناخبون", true],
    ["bridge", "bridges", true],
    ["ما", "مال", false],
    ["بط", "بطريق", false],
    ["سر", "سرطان", false],
    ["in", "intercept", false],
  ])("%s for %s: %s", (found, asked, expected) => {
    expect(isSameWord(found, asked)).toBe(expected);
  });
});
