import { describe, expect, test } from "vitest";
import { alignQuotes } from "../../scripts/align/align-quotes.ts";
import type { Verdict } from "../../scripts/domain/quote.ts";
import { makeCue, makeTranscript } from "../support/records.ts";
import { hold, LINES, talk, told } from "./programme.ts";

const TABLE: Readonly<Record<string, readonly (readonly [string, Verdict, readonly string[]])[]>> = {
  "the same words however they are typed": [
    ["لن تقبل المدينة المفترضة بأن تُنقل مكتبتها القديمة إلى الضفة الأخرى من النهر", "verbatim", []],
    ["لن تقبل المدينه المفترضه بان تنقل مكتبتها القديمة الى الضفة الاخرى من النهر", "verbatim", []],
    ["لَنْ تَقْبَلَ المدينةُ المفترضةُ بأنْ تُنقَلَ مكتبتُها القديمةُ", "verbatim", []],
    ["لـــن تقبل المدينـــة المفترضة — بأن تنقل «مكتبتها» القديمة!", "verbatim", []],
    ["فالمبنى الحالي مهدد بالانهيار منذ عام ٢٠١٤", "verbatim", []],
    ["احنا ما بدنا نحكي عن السياسة، بدنا نحكي عن الكتب", "verbatim", []],
    ["THE MINISTER said that we will never recognise the new border", "verbatim", []],
    ["We do not have any plans to withdraw our 2500 troops", "close", ["spelling 2500/2,500@9"]],
    ["المدينة المفترضة بأن تنقل مكتبتها القديمة", "verbatim", []],
  ],
  "spelling and plausible hearing": [
    ["مسئولية الحكومة العراقية ان تحمي كل الاثار", "close", ["spelling مسئولية/مسؤولية@0"]],
    ["المبنى الحالي مهدد بالانهيار منذ عام 2014", "close", ["spelling المبنى/فالمبنى@0"]],
    ["شركة غازبروم الروسية استثمرت ٣٫٥ مليون دولار", "close", ["spelling غازبروم/Gazprom@1"]],
    ["25 ألف كتاب احترقت في الحريق", "close", ["spelling 25 ألف/خمسة وعشرون ألف@0"]],
    ["٢٥٠٠٠ كتاب احترقت في الحريق", "close", ["spelling ٢٥٠٠٠/خمسة وعشرون ألف@0"]],
    [
      "The minister said that we will never recognize the new border",
      "close",
      ["spelling recognize/recognise@7"],
    ],
    ["إحنا ما بدنا نحكي عن السياسة بدنا نحكي عن الكتب يعني", "close", ["added يعني/@10"]],
  ],
  "a negation": [
    [
      "تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة إلى الضفة الأخرى من النهر",
      "altered",
      ["dropped /لن@0"],
    ],
    ["لا تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة إلى الضفة الأخرى", "altered", ["changed لا/لن@0"]],
    ["أنا أتفق معك، فالمبنى الحالي مهدد بالانهيار منذ عام 2014", "altered", ["dropped /لا@1"]],
    ["إحنا بدنا نحكي عن السياسة", "altered", ["dropped /ما@1"]],
    ["لدينا وقت كثير، لكن سنعمل على ترميم السقف أولاً", "altered", ["dropped /ليس@0"]],
    ["هذا كلام صحيح وأنا أعرف المهندس محمد العلي", "altered", ["dropped /غير@2"]],
    ["مسؤولية الحكومة العراقية أن لا تحمي كل الآثار في بغداد والموصل", "altered", ["added لا/@4"]],
    ["The minister said that we will recognise the new border", "altered", ["dropped /never@6"]],
    ["تقبل المدينة المفترضة بأن تنقل مكتبتها", "altered", ["dropped /لن@0"]],
    ["recognise the new border", "altered", ["dropped /never@0"]],
    ["We have plans to withdraw our 2,500 troops from the base", "altered", []],
    ["ولم يبق بعض المخطوطات", "altered", ["dropped /إلا@2"]],
  ],
  "a number, a name, a quantity, a word": [
    ["لا أتفق معك، فالمبنى الحالي مهدد بالانهيار منذ عام ٢٠١٥", "altered", ["changed ٢٠١٥/2014@9"]],
    ["خمسة وثلاثون ألف كتاب احترقت في الحريق", "altered", ["changed خمسة وثلاثون ألف/خمسة وعشرون ألف@0"]],
    ["شركة Gazprom الروسية استثمرت 3.5 مليار دولار", "altered", ["changed 3.5 مليار/3.5 مليون@4"]],
    [
      "We don't have any plans to withdraw our 2,600 troops from the base",
      "altered",
      ["changed 2,600/2,500@8"],
    ],
    [
      "مسؤولية الحكومة الإيرانية أن تحمي كل الآثار في بغداد والموصل",
      "altered",
      ["changed الإيرانية/العراقية@2"],
    ],
    ["وأنا أعرف المهندس محمود العلي منذ سنوات", "altered", ["changed محمود/محمد@3"]],
    ["مسؤولية الحكومة العراقية أن تحمي بعض الآثار في بغداد والموصل", "altered", ["changed بعض/كل@5"]],
    ["مسؤولية الحكومة العراقية أن تحمي الآثار في بغداد والموصل", "altered", ["dropped /كل@5"]],
    [
      "لن تقبل المدينة بأن تنقل مكتبتها القديمة إلى الضفة الأخرى من النهر",
      "altered",
      ["dropped /المفترضة@3"],
    ],
    ["لكن نعمل على ترميم السقف أولاً", "altered", ["changed نعمل/سنعمل@1"]],
  ],
  "a number cut at the quote's edge, or cut in two by a negation": [
    ["وعشرون ألف كتاب احترقت في الحريق", "close", ["changed وعشرون ألف/خمسة وعشرون ألف@0"]],
    ["ألف كتاب احترقت في الحريق", "close", ["changed ألف/خمسة وعشرون ألف@0"]],
    ["شركة Gazprom الروسية استثمرت 3.5", "altered", []],
    ["خمسة لا وعشرون ألف كتاب احترقت في الحريق", "altered", []],
  ],
  "never said": [
    ["البحر الأزرق يبتلع القوارب الصغيرة كل مساء", "absent", []],
    ["The harbour was closed for the whole of winter", "absent", []],
    ["الحكومة القديمة لن تحمي المهندس من الحريق", "absent", []],
    ["", "absent", []],
    ["…", "absent", []],
    ["!!! — «»", "absent", []],
  ],
};

describe.each(Object.entries(TABLE))("%s", (_name, cases) => {
  test.each(cases)("%s: %s", (text, verdict, differences) => {
    const check = hold(text);
    expect(check.verdict).toBe(verdict);
    if (differences.length > 0) expect(told(check)).toEqual(differences);
    if (verdict === "verbatim") expect([check.score, check.differences]).toEqual([1, []]);
    else expect(check.score).toBeLessThanOrEqual(1);
    expect(check.span === null).toBe(verdict === "absent");
  });
});

test("every line of the recording is itself, word for word", () => {
  const verdicts = LINES.map((line) => hold(line.replace(/^[^:]+: /, "")).verdict);
  expect(verdicts.filter((verdict) => verdict !== "verbatim")).toEqual(["ambiguous", "ambiguous"]);
});

test("scores fall with what differs", () => {
  const scores = [
    "مسؤولية الحكومة العراقية أن تحمي كل الآثار في بغداد والموصل",
    "مسئولية الحكومة العراقية أن تحمي كل الآثار في بغداد والموصل",
    "مسئولية الحكومة الإيرانية أن تحمي كل الآثار في بغداد والموصل",
    "مسئولية الحكومة الإيرانية أن تحمي كل الأشجار في بغداد والموصل",
  ].map((text) => hold(text).score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

test("the hundred of a percent in words is a number cut at the quote's edge", () => {
  const recording = talk(["ارتفع السعر بنسبة أربعين في المئة عشية المؤتمر الأخير في المدينة"]);
  const check = hold("المئة عشية المؤتمر الأخير في المدينة", recording);
  expect([check.verdict, told(check)]).toEqual(["close", ["changed المئة/في المئة@0"]]);
});

test("a negation that somebody fell silent after negates nothing; one whose word comes after a breath does", () => {
  const said = (pause: number) =>
    makeTranscript([
      makeCue(0, 3, "سألتهم إن كانوا سيعودون فقالوا ليس", "عمر"),
      makeCue(3 + pause, 8 + pause, "لدينا وقت كثير قبل الشتاء القادم هنا", "عمر"),
    ]);
  const verdict = (pause: number) =>
    alignQuotes(said(pause), [
      { text: "لدينا وقت كثير قبل الشتاء القادم هنا", voices: ["عمر"], near: null },
    ])[0]?.verdict;
  expect([verdict(0.4), verdict(5)]).toEqual(["altered", "verbatim"]);
});

test("a number whose figures the recogniser wrote apart is that number, written otherwise", () => {
  const heard = talk(["عمر: فالمبنى الحالي مهدد بالانهيار منذ عام 20 14"]);
  const verdictOf = (year: string) => hold(`فالمبنى الحالي مهدد بالانهيار منذ عام ${year}`, heard).verdict;
  expect(["2014", "٢٠١٤", "2015", "14"].map(verdictOf)).toEqual(["close", "close", "altered", "altered"]);
});
