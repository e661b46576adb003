import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spokenText, spokenWords } from "../../scripts/narration/spoken-words.ts";
import { narrationWords } from "../../scripts/text/words/narration.ts";

const { spokenForms } = narrationWords("ar");

describe("a written word is said as a reader would say it", () => {
  test.each([
    ["an abbreviation in full", "الفريق الركن د. قاصد", ["الفريق", "الركن", "الدكتور", "قاصد"]],
    ["without its quotation marks", "قال “خفض مدروس” و«تدريجي»", ["قال", "خفض", "مدروس", "وتدريجي"]],
    ["two full stops as a breath", "في العراق.. هل", ["في", "العراق,", "هل"]],
    ["a hole in the text as a breath", "جدول زمني (…) في العراق:", ["جدول", "زمني,", "في", "العراق:"]],
    ["never as a command or a mark-up", "a\u0001b <b>x</b> [[y]]", ["ab", "bxb", "y"]],
    ["a dash not at all", "جنود – أمريكيون", ["جنود", "أمريكيون"]],
    ["the numbers as they are", "أقل من 24 ساعة", ["أقل", "من", "24", "ساعة"]],
  ])("%s", (_, text, spoken) => {
    expect(spokenWords(text, spokenForms).map((word) => word.spoken)).toEqual(spoken);
  });
});

test("every sign of the text stands in some written word, in order", () => {
  const texts = fc.string({
    unit: fc.constantFrom("ا", "ب", " ", ".", "…", "“", "”", "(", ")", "–", "5", "\u00a0"),
  });
  fc.assert(
    fc.property(texts, (text) => {
      const written = spokenWords(text, spokenForms).map((word) => word.written);
      if (written.length === 0) return;
      expect(written.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

test("a word's place in the spoken text is counted in letters, whatever their code", () => {
  const { text, starts, words } = spokenText(spokenWords("𝒜𝒷 سلام 😀 د. ثم", spokenForms));
  const letters = [...text];
  const found = words.map(({ spoken }, index) =>
    letters.slice(starts[index], (starts[index] ?? 0) + [...spoken].length).join(""),
  );
  expect(found).toEqual(words.map(({ spoken }) => spoken));
});
