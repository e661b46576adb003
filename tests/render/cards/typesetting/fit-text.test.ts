import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  blockHeight,
  type FitRequest,
  fitText,
  widthOf,
} from "../../../../scripts/render/cards/typesetting/fit-text.ts";

const FRAME: FitRequest = {
  text: "",
  typeface: "text-strong",
  direction: "rtl",
  width: 900,
  height: 280,
  largest: 90,
  smallest: 30,
  leading: 1.5,
};
const SAYING = "البحر لا ينسى من عبره والمدينة التي تنسى بحرها تنسى نفسها";
const fitted = (text: string, over: Partial<FitRequest> = {}) => fitText({ ...FRAME, ...over, text });

describe("a quote in its frame", () => {
  test("a short one is set at the largest size", () => {
    expect(fitted("نعم")).toMatchObject({ size: 90, lines: ["نعم"], isCut: false });
  });

  test("the longer it is, the smaller it is set", () => {
    const sizes = [1, 2, 3, 4].map((times) => fitted(Array(times).fill(SAYING).join("، ")).size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  test("what does not fit at the smallest size ends with an ellipsis, after a whole word", () => {
    const text = Array(20).fill(SAYING).join(" ");
    const { size, lines, isCut } = fitted(text);
    const shown = lines.join(" ");
    expect([size, isCut, shown.endsWith("…")]).toEqual([30, true, true]);
    expect(text.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
  });

  test("no comma is left before the ellipsis", () => {
    const { lines } = fitted(Array(300).fill("قال،").join(" "));
    expect(lines.join(" ").endsWith("قال…")).toBe(true);
  });

  test("a word wider than the frame is left out, never cut", () => {
    expect(fitted(`قال ${"م".repeat(500)} ثم سكت`).lines).toEqual(["قال […] ثم سكت"]);
  });

  test("nothing typed is nothing set", () => {
    expect(fitted(" \n ").lines).toEqual([]);
  });

  test("whatever is typed, it fits", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3000 }),
      fc.string({ unit: fc.constantFrom(..."ابت ،ثجح 12:3-()«»aZ\u00A0\u202E…"), maxLength: 3000 }),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 120, max: 1000 }), (typed, width) => {
        const { lines, size, leading } = fitted(typed, { width });
        expect(blockHeight(lines.length, size, leading)).toBeLessThanOrEqual(FRAME.height);
        for (const line of lines)
          expect(widthOf(line, FRAME.typeface, size)).toBeLessThanOrEqual(width * 1.01);
      }),
      { numRuns: 60 },
    );
  });

  test("a text of a million letters is set at once", { timeout: 5000 }, () => {
    expect(fitted(`${SAYING} `.repeat(20_000)).isCut).toBe(true);
  });
});
