// How surely a word is the word that was asked for.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryDay } from "../../scripts/text/query-days.ts";
import { searchTerms, termsOf } from "../../scripts/text/search-terms.ts";
import { skeletonsOf } from "../../scripts/text/skeleton.ts";
import { wordLikeness } from "../../scripts/text/word-likeness.ts";

const likeness = (one: string, other: string) => {
  const [asked = "", found = ""] = [termsOf(one).at(-1), termsOf(other).at(-1)];
  return skeletonsOf(asked).some((own) => skeletonsOf(found).includes(own)) ? wordLikeness(asked, found) : 0;
};

describe("two spellings, numbers or forms of one word meet, whichever is asked", () => {
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
    ["Müller", "muller"],
    ["قميص", "القمصان"],
    ["قانون", "قوانين"],
    ["جندي", "الجنود"],
    ["لغم", "ألغام"],
    ["عيادتي", "عيادة"],
    ["وزير", "للوزراء"],
    ["صديق", "أصدقاؤه"],
    ["مدينة", "المدن"],
    ["رسالة", "رسائل"],
    ["مشروع", "المشاريع"],
    ["سلاح", "بأسلحة"],
    ["شارع", "شوارعنا"],
    ["حق", "حقوق"],
    ["مريض", "مرضى"],
    ["كتابة", "بكتابة"],
  ])("%s and %s", (one, other) => {
    expect(Math.min(likeness(one, other), likeness(other, one))).toBeGreaterThan(0);
  });
});

describe("two words do not", () => {
  test.each([
    ["بر", "بئر"],
    ["سلة", "سأله"],
    ["مال", "ماء"],
    ["علم", "عمل"],
    ["2024", "2023"],
    ["هواء", "هواتف"],
    ["لقاء", "اللقاح"],
    ["طارئ", "طارق"],
    ["رئاسة", "رئيس"],
    ["كتائب", "كتاب"],
    ["صنعة", "صنعاء"],
    ["شعب", "شؤون"],
  ])("%s and %s", (one, other) => {
    expect([likeness(one, other), likeness(other, one)]).toEqual([0, 0]);
  });
});

test.each([
  ["13 فبراير", [null, 2, 13]],
  ["شباط 2024", [2024, 2, null]],
  ["حلقة ٣١ تشرين الأول", [null, 10, 31]],
  ["14 May 2024", [2024, 5, 14]],
  ["2024-02-13", [2024, 2, 13]],
  ["١٣/٢", [null, 2, 13]],
  ["20.8.2024", [2024, 8, 20]],
  ["45/13", null],
  ["مايو", null],
  ["المادة 140", null],
  ["أبناء 2024", null],
] as const)("the day in «%s»", (query, day) => {
  const found = queryDay(query);
  expect(found && [found.year, found.month, found.day]).toEqual(day);
});

test("a term's place is where its letters are, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const places = searchTerms(text);
      expect(places.map(({ term }) => term)).toEqual(termsOf(text));
      for (const { term, start, end } of places)
        expect(termsOf(text.slice(start, end)).join("")).toContain(term);
    }),
  );
});
