// The episode's disclosure, beside the programme's name: said on every card that could travel without its page.

import type { Palette } from "../../domain/look.ts";
import type { Shape } from "./drawing.ts";
import { type Frame, placeBlock } from "./frame.ts";
import { paragraphDirection } from "./typesetting/direction.ts";
import { ASCENT, blockHeight, fitText, widthOf } from "./typesetting/fit-text.ts";

/** A block at either side; one line stands on `y`, more of them around it. */
export function drawNotice(
  frame: Frame,
  text: string | null,
  at: {
    from: "start" | "end";
    distance: number;
    y: number;
    size: number;
    widest: number;
    lines: number;
    palette: Palette;
  },
): readonly Shape[] {
  if (text === null) return [];
  const fitted = fitText({
    text,
    typeface: frame.typefaces.text,
    direction: paragraphDirection(text, frame.direction),
    width: at.widest,
    height: Number.POSITIVE_INFINITY,
    largest: at.size,
    smallest: Math.round(at.size * 0.8),
    leading: 1.45,
    lines: at.lines,
  });
  const extra =
    blockHeight(fitted.lines.length, fitted.size, fitted.leading) - blockHeight(1, fitted.size, 0);
  const top = at.y - fitted.size * ASCENT - extra / 2;
  const width = Math.max(0, ...fitted.lines.map((line) => widthOf(line, fitted.typeface, fitted.size)));
  const start = at.from === "start" ? at.distance : frame.width - at.distance - width;
  return placeBlock(frame, fitted, { start, top, fill: at.palette.quiet });
}
