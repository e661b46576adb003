// Every catalogue of words: both languages of a key say something, and take the same values.

import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { counted, fillIn } from "../../scripts/text/catalogue.ts";
import { questionWords } from "../../scripts/text/words/draft.ts";
import { interfaceWords } from "../../scripts/text/words/interface.ts";

const WORDS = new URL("../../scripts/text/words/", import.meta.url);
const modules = await Promise.all(
  readdirSync(WORDS).map(async (file): Promise<Record<string, unknown>> => import(new URL(file, WORDS).href)),
);
/** Catalogues are what a subject's file exports as a function. */
const catalogues = modules.flatMap((subject) =>
  Object.entries(subject).flatMap(([name, words]) =>
    typeof words === "function" ? [[name, { ar: words("ar"), en: words("en") }] as const] : [],
  ),
);

/** The `{names}` of a sentence, or of all sentences of a problem. Plural forms may leave the count out. */
function namesIn(words: unknown): readonly string[] {
  const text = typeof words === "function" ? words("{a}", "{b}") : JSON.stringify(words);
  const names = [...text.matchAll(/\{(\w+)(?:\|\w+)?\}/g)].map(([, name]) => name);
  return [...new Set<string>(names)].filter((name) => name !== "count" || typeof words === "string").sort();
}

describe.each(catalogues)("%s", (_name, { ar, en }) => {
  test("takes the same values in both languages", () => {
    for (const key of Object.keys(en)) {
      expect([key, namesIn(ar[key])]).toEqual([key, namesIn(en[key])]);
    }
  });

  test("is never empty", () => {
    for (const [key, word] of [...Object.entries(ar), ...Object.entries(en)]) {
      if (typeof word !== "function") expect([key, JSON.stringify(word).length > 2]).toEqual([key, true]);
    }
  });
});

/** A number before an Arabic noun, in a sentence without the six forms: 4 ملفاً. What a number may stand before is no noun. */
const COUNTED =
  /\{(?:count|all|done|made|known|written|unchanged|removed|lines|files|episodes)\} (?!من |في |و|غير )\p{Script=Arabic}/u;

function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null || "other" in words) return [];
  return Object.values(words).flatMap(sentencesIn);
}

test("no Arabic sentence has a number before a noun that it would have to decline", () => {
  const sentences = catalogues.flatMap(([, { ar }]) => sentencesIn(ar));
  expect(sentences.filter((sentence) => COUNTED.test(sentence))).toEqual([]);
  expect(COUNTED.test("قُرئت {count} ملفاً")).toBe(true);
});

/** What a catalogue has in forms, wherever it stands. */
function formsIn(words: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof words !== "object" || words === null) return [];
  if ("other" in words) return [words as Readonly<Record<string, unknown>>];
  return Object.values(words).flatMap(formsIn);
}

test("whatever is counted has the six forms of Arabic, and English its two", () => {
  const [ar, en] = (["ar", "en"] as const).map((language) =>
    catalogues.flatMap(([, words]) => formsIn(words[language])),
  );
  const keys = (all: typeof ar) => all?.map((forms) => Object.keys(forms).sort().join(" "));
  expect(ar?.length).toBeGreaterThan(8);
  expect(new Set(keys(ar))).toEqual(new Set(["few many one other two zero"]));
  expect(new Set(keys(en))).toEqual(new Set(["one other"]));
  for (const forms of ar ?? []) expect(new Set([forms.one, forms.two, forms.few]).size).toBe(3);
});

test("all catalogues were looked at", () => {
  expect(catalogues.length).toBeGreaterThan(14);
});

test("every question of a draft is one", () => {
  for (const sentence of Object.values(questionWords("ar"))) expect(sentence).toMatch(/[؟:]$/u);
  for (const sentence of Object.values(questionWords("en"))) expect(sentence).toMatch(/[?:]$/u);
});

describe("a counted noun", () => {
  const ar = interfaceWords("ar");
  const en = interfaceWords("en");

  test.each([
    [0, "لا اقتباسات"],
    [1, "اقتباس واحد"],
    [2, "اقتباسان"],
    [3, "3 اقتباسات"],
    [10, "10 اقتباسات"],
    [11, "11 اقتباساً"],
    [99, "99 اقتباساً"],
    [100, "100 اقتباس"],
    [102, "102 اقتباس"],
    [103, "103 اقتباسات"],
  ])("count %d quotes in Arabic as %s", (count, expected) => {
    expect(counted(ar.countQuotes, count, "ar")).toBe(expected);
  });

  test("count in English by one and other", () => {
    expect([0, 1, 2].map((count) => counted(en.countPeople, count, "en"))).toEqual([
      "0 people",
      "1 person",
      "2 people",
    ]);
  });

  test("leave a name without a value as it is", () => {
    expect(fillIn("{a} و{b}", { a: "1" })).toBe("1 و{b}");
  });
});
