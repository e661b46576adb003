// The interface's words: the same in both languages, with a form for every number.

import { describe, expect, test } from "vitest";
import { counted, fillIn, interfaceWords } from "../../scripts/text/interface.ts";

const ar = interfaceWords("ar");
const en = interfaceWords("en");

/** The `{names}` of a sentence, sorted. */
function namesIn(sentence: unknown): readonly string[] {
  return [...JSON.stringify(sentence).matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();
}

describe("the interface's words", () => {
  test("are the same keys in Arabic and English, with the same values to fill", () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      if (typeof en[key] === "string") expect([key, namesIn(ar[key])]).toEqual([key, namesIn(en[key])]);
    }
  });

  test("are never empty", () => {
    for (const [key, word] of [...Object.entries(ar), ...Object.entries(en)]) {
      expect([key, JSON.stringify(word).length > 4]).toEqual([key, true]);
    }
  });

  test.each([
    [0, "لا أقوال"],
    [1, "قول واحد"],
    [2, "قولان"],
    [3, "3 أقوال"],
    [10, "10 أقوال"],
    [11, "11 قولاً"],
    [99, "99 قولاً"],
    [100, "100 قول"],
    [102, "102 قول"],
    [103, "103 أقوال"],
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
