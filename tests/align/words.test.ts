import { describe, expect, test } from "vitest";
import { tokenize } from "../../scripts/align/tokens.ts";
import { compareVoice } from "../../scripts/align/voices.ts";

const keys = (text: string) => tokenize(text.split(" ")).map(({ key }) => key);

/** One number, in words and in digits of any kind. */
const NUMBERS: readonly (readonly [string, readonly string[]])[] = [
  ["#25", ["خمسة وعشرون", "خمس وعشرين", "٢٥", "25", "twenty five", "twenty-five", "خمسة و عشرين"]],
  ["#15", ["خمسة عشر", "خمس عشرة", "15", "fifteen"]],
  ["#25000", ["خمسة وعشرون ألف", "25 ألف", "٢٥٬٠٠٠", "25,000", "twenty five thousand"]],
  ["#2014", ["ألفين وأربعة عشر", "2014", "٢٠١٤", "two thousand and fourteen", "twenty fourteen"]],
  ["#350", ["ثلاثمئة وخمسين", "ثلاث مئة وخمسون", "350", "three hundred and fifty"]],
  ["#3500000", ["3.5 مليون", "٣٫٥ مليون", "ثلاثة ملايين ونصف"]],
  ["#1999", ["ألف وتسعمئة وتسعة وتسعون", "1999", "nineteen ninety nine"]],
];

describe("numbers are their values", () => {
  test.each(NUMBERS)("%s", (key, texts) => {
    expect(texts.map((text) => [text, keys(text)])).toEqual(texts.map((text) => [text, [key]]));
  });

  test("numbers beside each other are two", () => {
    expect(keys("خمسة ستة")).toEqual(["#5", "#6"]);
    expect(keys("five, six")).toEqual(["#5", "#6"]);
    expect(keys("في عام 2014 25 شخصاً")).toEqual(["في", "عام", "#2014", "#25", "شخصا"]);
  });

  test("words that only look like numbers are words", () => {
    expect(keys("لست هنا واحدهم ملايين الناس")).toEqual(["لست", "هنا", "واحدهم", "ملايين", "الناس"]);
  });

  test("percent is one word, said or signed", () => {
    for (const text of ["20%", "٢٠٪", "عشرين بالمئة", "20 في المئة", "عشرون في المائة", "twenty percent"])
      expect(keys(text)).toEqual(["#20", "%"]);
  });
});

describe("words of Latin scripts", () => {
  test.each([
    ["don’t", ["do", "not"]],
    ["can't", ["can", "not"]],
    ["cannot", ["can", "not"]],
    ["won't", ["will", "not"]],
    ["it's", ["it", "is"]],
    ["the minister's", ["the", "ministers"]],
    ["Café", ["cafe"]],
    ["we'll", ["we", "will"]],
  ])("%s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

/** A voice of a transcript, names of a speaker, and whether they are one person. */
const VOICES: readonly (readonly [string | null, readonly string[], "same" | "other" | "unknown"])[] = [
  ["ليلى المختلقة", ["ليلى المختلقة"], "same"],
  ["ليلى", ["ليلى المختلقة"], "same"],
  ["د. ليلى المختلقة", ["ليلى المختلقه"], "same"],
  ["Layla al-Mukhtalaqa", ["ليلى المختلقة", "Layla al-Mukhtalaqa"], "same"],
  ["Saleh", ["قاصد محمود صالح"], "same"],
  ["الفريق الركن قاصد محمود", ["قاصد محمود صالح"], "same"],
  ["Mohamed", ["محمد العلي"], "same"],
  ["عمر", ["ليلى المختلقة"], "other"],
  ["Peter", ["ليلى المختلقة"], "other"],
  [null, ["ليلى"], "unknown"],
  ["SPEAKER_00", ["ليلى"], "unknown"],
  ["متحدث 2", ["ليلى"], "unknown"],
  ["ليلى", [], "unknown"],
];

test.each(VOICES)("the voice %j is %j: %s", (voice, names, expected) => {
  expect(compareVoice(voice, names)).toBe(expected);
});
