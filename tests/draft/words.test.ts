import { describe, expect, test } from "vitest";
import { draftWords as arabic } from "../../scripts/text/words/ar/draft.ts";
import { draftingWords as arabicVerbs } from "../../scripts/text/words/ar/drafting.ts";
import { draftWords as english } from "../../scripts/text/words/en/draft.ts";
import { draftingWords as englishVerbs } from "../../scripts/text/words/en/drafting.ts";

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("both languages say the same of drafts, with the same values", () => {
  const pairs: readonly (readonly [
    string,
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ])[] = [
    ["comments", arabic, english],
    ["questions", arabic.questions, english.questions],
    ["verbs", arabicVerbs, englishVerbs],
  ];
  test.each(pairs)("%s", (_name, ar, en) => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
    for (const [key, sentence] of Object.entries(ar)) {
      const other = en[key];
      if (typeof sentence !== "string" || typeof other !== "string") continue;
      // The Arabic braces of YAML in an example are no values.
      expect([key, placeholders(sentence)]).toEqual([key, placeholders(other)]);
    }
  });

  test("every question is one", () => {
    for (const sentence of Object.values(arabic.questions)) expect(sentence).toMatch(/[؟:]$/u);
    for (const sentence of Object.values(english.questions)) expect(sentence).toMatch(/[?:]$/u);
  });
});
