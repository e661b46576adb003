// The edge at the start side of a card: in the tone of who speaks, shared out when several do.

import { type Palette, toneColour } from "../../domain/look.ts";
import type { SpeakerFacts } from "./card-facts.ts";
import type { Box } from "./drawing.ts";
import { boxFromStart, type Frame } from "./frame.ts";

const MOST = 4;

export function edgeOf(
  frame: Frame,
  speakers: readonly SpeakerFacts[],
  width: number,
  palette: Palette,
): readonly Box[] {
  const tones = [...new Set(speakers.map(({ tone }) => tone))].slice(0, MOST);
  const colours = tones.length === 0 ? [palette.ink] : tones.map((tone) => toneColour(palette, tone));
  const height = frame.height / colours.length;
  return colours.map((fill, index) =>
    boxFromStart(frame, { start: 0, y: index * height, width, height, fill }),
  );
}
