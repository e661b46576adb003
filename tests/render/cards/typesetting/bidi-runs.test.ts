import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bidiRuns } from "../../../../scripts/render/cards/typesetting/bidi-runs.ts";
import { paragraphDirection } from "../../../../scripts/render/cards/typesetting/direction.ts";

/** The runs as they stand on paper, left to right; a right-to-left one marked by an arrow. */
function onPaper(
  text: string,
  base: "rtl" | "ltr" = "rtl",
  line?: { start: number; end: number },
): readonly string[] {
  return bidiRuns(text, base, line).map(
    ({ start, end, isRtl }) => `${isRtl ? "←" : ""}${text.slice(start, end)}`,
  );
}

describe("mixed directions on one line", () => {
  test.each([
    ["قال NATO إن", ["← إن", "NATO", "←قال "]],
    ["(NATO) قال", ["←) قال", "NATO", "←("]],
    ["ساعة [\u206602:03–02:17\u2069] كافية", ["←] كافية", "\u206602:03–02:17\u2069", "←ساعة ["]],
    ["Orion 5 في", ["← في", "Orion 5"]],
  ])("%s", (text, runs) => {
    const joined = onPaper(text).map((run) => run.replaceAll(/[\u2066\u2069]/g, ""));
    expect(joined.filter((run) => run !== "←")).toEqual(
      runs.map((run) => run.replaceAll(/[\u2066\u2069]/g, "")),
    );
  });

  test("a number takes its way from the words of the line before", () => {
    const text = "بلغت 100% من";
    const start = text.indexOf("100");
    expect(onPaper(text, "rtl", { start, end: text.length })).toEqual(["←% من", "100"]);
    expect(onPaper(text).at(-1)).toBe("←بلغت ");
  });

  test("every letter stands once, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 80 }),
        fc.constantFrom("rtl", "ltr"),
        (text, base) => {
          const runs = [...bidiRuns(text, base as "rtl" | "ltr")].sort((a, b) => a.start - b.start);
          expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        },
      ),
    );
  });
});

describe("the direction of a paragraph", () => {
  test.each([
    ["NATO قررت", "rtl", "rtl"],
    ["The Test Studio", "rtl", "ltr"],
    ["24 – 7", "rtl", "rtl"],
    ["ميناء", "ltr", "rtl"],
    ["ميناء Orion", "ltr", "ltr"],
  ] as const)("%s on a card that runs %s", (text, card, direction) => {
    expect(paragraphDirection(text, card)).toBe(direction);
  });
});
