// How every card begins: the programme's name in its display type, behind the tally light; or its logo.

import type { Palette } from "../../domain/look.ts";
import type { Shape } from "./drawing.ts";
import { fittedLine } from "./fitted-line.ts";
import { type Frame, fromStart, pictureFromStart } from "./frame.ts";

/** Of a logo, in the size of the name: its height at most, and its width by its height. */
const TALLEST = 2;
const AREA = 10;

export function drawSignature(
  frame: Frame,
  title: string,
  at: { start: number; y: number; size: number; widest: number; palette: Palette },
): readonly Shape[] {
  const { start, y, size, palette } = at;
  const logo = frame.logo?.[palette === frame.look.day ? "day" : "night"];
  if (logo) {
    // About as much ink whatever its shape: a long word is lower than a sign.
    const height = size * Math.min(TALLEST, Math.sqrt((AREA * logo.height) / logo.width));
    return [pictureFromStart(frame, logo, { start, middle: y - size * 0.3, width: at.widest, height })];
  }
  const radius = size * 0.24;
  const gap = radius * 2 + size * 0.42;
  return [
    { kind: "dot", x: fromStart(frame, start + radius), y: y - size * 0.3, radius, fill: palette.signal },
    ...fittedLine(frame, title, {
      from: "start",
      distance: start + gap,
      y,
      widest: at.widest - gap,
      typeface: frame.typefaces.display,
      size,
      fill: palette.ink,
    }),
  ];
}
