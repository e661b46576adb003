// One line of text in a width: smaller when it must be, ended by an ellipsis when even that is not enough.

import type { Shape } from "./drawing.ts";
import { type Frame, type LineStyle, lineFromStart, lineToEnd } from "./frame.ts";
import { paragraphDirection } from "./typesetting/direction.ts";
import { fitText } from "./typesetting/fit-text.ts";

/** How far a line may shrink before it is cut. */
const LEAST = 0.8;

/** @param at.from which side it begins at, with the distance from that side */
export function fittedLine(
  frame: Frame,
  text: string,
  at: { from: "start" | "end"; distance: number; y: number; widest: number } & LineStyle,
): readonly Shape[] {
  const { lines, size } = fitText({
    text,
    typeface: at.typeface,
    direction: paragraphDirection(text, frame.direction),
    width: at.widest,
    height: Number.POSITIVE_INFINITY,
    largest: at.size,
    smallest: Math.round(at.size * LEAST),
    leading: 1,
    lines: 1,
  });
  return lines.map((line) =>
    at.from === "start"
      ? lineFromStart(frame, line, { ...at, size, start: at.distance })
      : lineToEnd(frame, line, { ...at, size, end: at.distance }),
  );
}
