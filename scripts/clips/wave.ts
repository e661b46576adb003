// The sound as a picture, where there is no film: a bar for each stretch of it, as tall as it is loud.

import type { Shape } from "../render/cards/drawing.ts";
import type { Box } from "./clip-format.ts";

const BAR = 6;
const GAP = 6;
const LEAST = 3;
/** Of the box: the loudest bar. */
const TALLEST = 0.7;
/** Quiet speech is to be seen as well: loudness is not felt as amplitude is. */
const CURVE = 0.6;

/** @param samples of the whole clip, one channel */
export function drawWave(
  samples: Float32Array,
  { x, y, width, height }: Box,
  fill: string,
): readonly Shape[] {
  const inset = Math.round(width * 0.06);
  const count = Math.floor((width - 2 * inset) / (BAR + GAP));
  const levels = Array.from({ length: count }, (_, index) =>
    level(samples, index / count, (index + 1) / count),
  );
  const loudest = Math.max(1e-4, ...levels);
  const middle = y + height / 2;
  return levels.map((one, index) => {
    const tall = Math.max(LEAST, TALLEST * height * (one / loudest) ** CURVE);
    return {
      kind: "box",
      x: x + inset + index * (BAR + GAP),
      y: middle - tall / 2,
      width: BAR,
      height: tall,
      fill,
    };
  });
}

/** Root of the mean square of a part. */
function level(samples: Float32Array, from: number, to: number): number {
  const [first, last] = [Math.floor(from * samples.length), Math.floor(to * samples.length)];
  let sum = 0;
  for (let at = first; at < last; at++) sum += (samples[at] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, last - first));
}

/** Where the light that moves over the wave begins and how far it goes, in pixels. */
export function waveTrack({ x, width }: Box): { readonly from: number; readonly length: number } {
  const inset = Math.round(width * 0.06);
  return { from: x + inset, length: width - 2 * inset };
}
