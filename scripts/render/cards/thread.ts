// The thread: an episode as a line of time with voices on it. Time runs left to right in every language.

import { type Palette, toneColour } from "../../domain/look.ts";
import type { Thread, ThreadMark } from "./card-facts.ts";
import type { Box, Shape } from "./drawing.ts";

export interface ThreadPlace {
  readonly left: number;
  readonly right: number;
  /** The middle of the line. */
  readonly y: number;
  /** Thickness of the line; everything else is a multiple of it. */
  readonly weight: number;
  readonly palette: Palette;
}

const MARK = 3;
const THIS_MARK = 6;
const LIGHT = 9;

/** The line with its chapters' gaps and its quotes' marks; a plain line when nothing is known. */
export function drawThread(thread: Thread | null, place: ThreadPlace): readonly Shape[] {
  const { left, right, weight, palette } = place;
  const bar = (from: number, to: number, times: number, fill: string): Box => {
    const height = weight * times;
    return { kind: "box", x: from, y: place.y - height / 2, width: to - from, height, fill };
  };
  if (!thread) return [bar(left, right, 1, palette.hairline)];
  const at = (time: number) => left + ((right - left) * Math.min(time, thread.duration)) / thread.duration;
  const markBar = (mark: ThreadMark) => {
    const width = Math.max(weight * 1.5, at(mark.end ?? mark.start) - at(mark.start));
    const from = Math.min(at(mark.start), right - width);
    return bar(from, from + width, mark.isThis ? THIS_MARK : MARK, toneColour(palette, mark.tone));
  };
  const edges = [left, ...thread.cuts.map(at), right];
  const line = edges.slice(1).map((to, index) => {
    const from = (edges[index] ?? left) + (index === 0 ? 0 : weight);
    return bar(Math.min(from, to), to, 1, palette.hairline);
  });
  const lights = thread.marks
    .filter(({ isThis }) => isThis)
    .map(({ start }) => bar(at(start) - weight, at(start), LIGHT, palette.signal));
  return [...line, ...thread.marks.map(markBar), ...lights];
}
