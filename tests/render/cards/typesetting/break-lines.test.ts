import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  breakLines,
  countLines,
  type Unit,
  unitsOf,
} from "../../../../scripts/render/cards/typesetting/break-lines.ts";

/** Every letter ten wide, a space five. */
const SPACE = 5;
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter === " " ? SPACE : 10), 0);
const asUnits = (texts: readonly string[]): Unit[] => texts.map((text) => ({ text, width: widthOf(text) }));

const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(..."ابتثجح") });
const words = fc.array(word, { minLength: 1, maxLength: 40 });

describe("where a line may end", () => {
  test.each([
    ["قال إن الأمر انتهى", ["قال", "إن", "الأمر", "انتهى"]],
    ["متى ؟ لا أدري", ["متى\u00A0؟", "لا", "أدري"]],
    ["روسيا و العراق", ["روسيا", "و\u00A0العراق"]],
    ["قال « نعم » ثم سكت", ["قال", "«\u00A0نعم\u00A0»", "ثم", "سكت"]],
    ["جاء ( و عاد )", ["جاء", "(\u00A0و\u00A0عاد\u00A0)"]],
    ["  ", []],
  ])("%s", (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

describe("the lines of a quote", () => {
  test("every word stands once, in its order", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 400 }), (texts, width) => {
        expect(breakLines(asUnits(texts), width, SPACE).join(" ")).toBe(texts.join(" "));
      }),
    );
  });

  test("no line is wider than the frame, and there are as few as can be", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 400 }), (texts, width) => {
        const units = asUnits(texts);
        const lines = breakLines(units, width, SPACE);
        expect(lines.length).toBe(countLines(units, width, SPACE));
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("they are even: no short last line where a longer one was possible", () => {
    expect(breakLines(asUnits(["ابتثج", "ابتثج", "ابتثج", "ابتثج", "ابتثج"]), 225, SPACE)).toEqual([
      "ابتثج ابتثج ابتثج",
      "ابتثج ابتثج",
    ]);
    const six = Array.from({ length: 6 }, () => "ابتثج");
    expect(breakLines(asUnits(six), 275, SPACE).map((line) => line.split(" ").length)).toEqual([3, 3]);
  });

  test("a particle goes with the word it leads to", () => {
    const even = asUnits(["المشروعات", "في", "المجالات"]);
    expect(breakLines(even, 130, SPACE)).toEqual(["المشروعات", "في المجالات"]);
  });

  test("a word wider than the frame is a fault of whoever asks", () => {
    expect(() => breakLines(asUnits(["ابتثجح"]), 50, SPACE)).toThrow("wider than the line");
  });
});
