// The mark of a quote that a recording has word for word.

import type { Stroke } from "./drawing.ts";
import { type Frame, fromStart } from "./frame.ts";

/** Beside words in `size` that begin `beside` pixels from the start side, on their baseline `y`. */
export function drawTick(
  frame: Frame,
  at: { beside: number; y: number; size: number; colour: string },
): Stroke {
  const size = at.size * 0.62;
  const near = fromStart(frame, at.beside - at.size * 0.36);
  const left = frame.direction === "rtl" ? near : near - size;
  const y = at.y - at.size * 0.06;
  const points = [
    [left, y - size * 0.42],
    [left + size * 0.36, y - size * 0.06],
    [left + size, y - size * 0.76],
  ] as const;
  return { kind: "stroke", points, width: at.size * 0.12, colour: at.colour };
}
