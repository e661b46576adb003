// Which way a text runs, and what keeps it so where nobody says.

import { describe, expect, test } from "vitest";
import { directionOf, standingAlone } from "../../scripts/text/bidi.ts";
import { foreignRuns, isForeignWhole } from "../../scripts/text/foreign-runs.ts";

test.each([
  ["OpenAI تطلق نموذجاً جديداً", "rtl"],
  ["NATO: ماذا بعد؟", "rtl"],
  ["The word «سلام» in English", "ltr"],
  ["12:30", null],
  ["سلام", "rtl"],
  ["@aljazeera: لماذا نثق؟", "rtl"],
  ["https://programme.example/a/long/path اسمعوا", "rtl"],
  ["@programme", "ltr"],
  ["iPhone 15 Pro Max ضد Galaxy S24 Ultra", "rtl"],
  ["C++ أم Rust؟", "rtl"],
  ["Messi vs Ronaldo: من الأفضل؟", "rtl"],
  ["Google وMicrosoft وOpenAI تتنافس", "rtl"],
  ["An interview with خالد، وزير الصحة", "ltr"],
  ["We asked him ما هو السلام and he smiled", "ltr"],
] as const)("«%s» runs %s, by whose sentence it is or most of its letters", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test.each([
  ["The New York Times تعتذر", "rtl", "rtl"],
  ["The New York Times تعتذر", "ltr", "ltr"],
  ["Interview with خالد العتيبي", "rtl", "ltr"],
  ["Khalid Al-Otaibi", "rtl", "ltr"],
  ["2024", "rtl", null],
] as const)("«%s» in a text that runs %s runs %s", (text, around, direction) => {
  expect(directionOf(text, around)).toBe(direction);
});

test.each([
  ["OpenAI تطلق نموذجاً جديداً", "\u200FOpenAI تطلق نموذجاً جديداً"],
  ["سلام in English is peace, they say", "\u200Eسلام in English is peace, they say"],
  ["روسيا والعراق", "روسيا والعراق"],
  ["2024", "2024"],
])("standing alone, «%s» is marked where its first letter misleads", (text, marked) => {
  expect(standingAlone(text, "rtl")).toBe(marked);
});

describe("a run of the other direction is whole", () => {
  const foreign = (text: string, direction: "rtl" | "ltr") =>
    foreignRuns(text, direction)
      .filter(({ isForeign }) => isForeign)
      .map(({ text }) => text);
  test.each([
    ["لغة C++ أسرع", "rtl", ["C++"]],
    ["الشقة 12/B في المبنى", "rtl", ["12/B"]],
    ["طائرة F-16 وأخرى", "rtl", ["F-16"]],
    ["كتب @user ثم #Baghdad.", "rtl", ["@user", "#Baghdad"]],
    ["He wrote #العراق again", "ltr", ["#العراق"]],
    ["He said «لا حرب، لا سلم» twice", "ltr", ["لا حرب، لا سلم"]],
    ["Asked هل ستنجح؟ he smiled", "ltr", ["هل ستنجح؟"]],
  ] as const)("%s", (text, direction, runs) => {
    expect(foreign(text, direction)).toEqual(runs);
  });
});

describe("a text that runs the other way from end to end", () => {
  test.each([
    ["Nobody came.", "rtl"],
    ["“And what do you say, Salim?”", "rtl"],
    ["The gates were open at nine, and nobody…", "rtl"],
    ["Hello (world)", "rtl"],
    ["نعم.", "ltr"],
    ["هل ستنجح، أم لا؟", "ltr"],
  ] as const)("is %s whole in %s", (text, direction) => {
    expect(isForeignWhole(text, direction)).toBe(true);
  });

  test.each([
    ["قال NATO.", "rtl"],
    ["NATO: ", "rtl"],
    [" · Invented Correspondent", "rtl"],
    ["Reuters · BBC", "rtl"],
    ["Reuters، BBC", "rtl"],
    ["12:30", "rtl"],
    ["He said «نعم».", "ltr"],
    ["Nobody came.", "ltr"],
  ] as const)("is not %s in %s", (text, direction) => {
    expect(isForeignWhole(text, direction)).toBe(false);
  });
});
