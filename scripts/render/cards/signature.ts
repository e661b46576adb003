// How every card begins: the programme's name in its display type, behind the tally light.

import type { Palette } from "../../domain/look.ts";
import type { Shape } from "./drawing.ts";
import { fittedLine } from "./fitted-line.ts";
import { type Frame, fromStart } from "./frame.ts";

export function drawSignature(
  frame: Frame,
  title: string,
  at: { start: number; y: number; size: number; widest: number; palette: Palette },
): readonly Shape[] {
  const { start, y, size, palette } = at;
  const radius = size * 0.24;
  const gap = radius * 2 + size * 0.42;
  return [
    { kind: "dot", x: fromStart(frame, start + radius), y: y - size * 0.3, radius, fill: palette.signal },
    ...fittedLine(frame, title, {
      from: "start",
      distance: start + gap,
      y,
      widest: at.widest - gap,
      typeface: "display",
      size,
      fill: palette.ink,
    }),
  ];
}
