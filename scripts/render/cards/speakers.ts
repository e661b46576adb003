// Who speaks in an episode: names behind a mark in the speaker's tone, with the role of the day.

import { type Palette, toneColour } from "../../domain/look.ts";
import type { SpeakerFacts } from "./card-facts.ts";
import type { Shape } from "./drawing.ts";
import { fittedLine } from "./fitted-line.ts";
import { boxFromStart, type Frame } from "./frame.ts";

export interface SpeakersPlace {
  readonly start: number;
  /** The width of all columns together. */
  readonly width: number;
  /** At most so many columns. */
  readonly most: number;
  /** Baseline of the names. */
  readonly y: number;
  readonly size: number;
  readonly palette: Palette;
}

const ROLE_SIZE = 0.74;

/** The speakers side by side; where there are too many, the last column says how many others. */
export function drawSpeakers(
  frame: Frame,
  speakers: readonly SpeakerFacts[],
  place: SpeakersPlace,
): readonly Shape[] {
  const isMore = speakers.length > place.most;
  const shown = speakers.slice(0, isMore ? place.most - 1 : place.most);
  const columns: readonly SpeakerFacts[] = isMore
    ? [...shown, { name: `+${speakers.length - shown.length}`, role: null, tone: null }]
    : shown;
  const gap = place.size * 1.2;
  const width = (place.width - gap * (columns.length - 1)) / Math.max(1, columns.length);
  return columns.flatMap((speaker, index) =>
    drawSpeaker(frame, speaker, { ...place, start: place.start + index * (width + gap), width }),
  );
}

function drawSpeaker(
  frame: Frame,
  { name, role, tone }: SpeakerFacts,
  place: SpeakersPlace,
): readonly Shape[] {
  const { start, width, y, size, palette } = place;
  const mark = size * 0.2;
  const inset = mark + size * 0.45;
  const { text: typeface, "text-bold": bold } = frame.typefaces;
  const at = { from: "start", distance: start + inset, widest: width - inset } as const;
  const roleSize = Math.round(size * ROLE_SIZE);
  const roleY = Math.round(y + size * 1.27);
  const top = y - size * 0.72;
  return [
    boxFromStart(frame, {
      start,
      y: top,
      width: mark,
      height: (role === null ? y : roleY) + size * 0.12 - top,
      fill: toneColour(palette, tone),
    }),
    ...fittedLine(frame, name, { ...at, y, size, typeface: bold, fill: palette.ink }),
    ...(role === null
      ? []
      : fittedLine(frame, role, { ...at, y: roleY, size: roleSize, typeface, fill: palette.quiet })),
  ];
}
