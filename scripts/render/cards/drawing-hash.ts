// The name of a drawing: the same drawing in the same type has the same one, and no other has it.

import { createHash } from "node:crypto";
import { cardWords } from "../../text/words/ar/cards.ts";
import type { Drawing } from "./drawing.ts";
import { drawingToSvg } from "./drawing-to-svg.ts";
import { EVENING } from "./palette.ts";
import { TYPEFACES, typeface } from "./typesetting/typefaces.ts";

let known: string | null = null;

/**
 * SHA-256, lower-case hex. What is drawn is hashed before it becomes outlines, which costs a hundredth;
 * the fonts, the shaper and the writer are in it by a specimen that is drawn whole, once.
 */
export function drawingHash(drawing: Drawing): string {
  known ??= createHash("sha256").update(specimen()).digest("hex");
  return createHash("sha256").update(known).update(JSON.stringify(drawing)).digest("hex");
}

function specimen(): string {
  const text = `${cardWords.verbatim} ${cardWords.episode} (NATO) “02:03–02:17”`;
  const svg = drawingToSvg({
    width: 100,
    height: 100,
    ground: EVENING.ground,
    shapes: [
      { kind: "box", x: 1, y: 2, width: 3, height: 4, fill: EVENING.ink },
      { kind: "dot", x: 5, y: 6, radius: 7, fill: EVENING.ink },
      {
        kind: "stroke",
        points: [
          [8, 9],
          [10, 11],
        ],
        width: 12,
        colour: EVENING.ink,
      },
      ...TYPEFACES.map(
        (name) =>
          ({
            kind: "words",
            text,
            typeface: name,
            size: 20,
            x: 1,
            y: 2,
            anchor: "left",
            direction: "rtl",
            around: { before: "", after: "" },
            fill: EVENING.ink,
          }) as const,
      ),
    ],
  });
  return [svg, ...TYPEFACES.map((name) => typeface(name).fingerprint)].join("\n");
}
