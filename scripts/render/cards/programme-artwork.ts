// The programme's own artwork, 3000 x 3000: its name, as large as a square holds, with the tally light and the thread.
// Spec: Apple Podcasts artwork: square, 1400 to 3000 px, RGB without alpha. It has to be read at 55 px.

import type { ProgrammeFacts } from "./card-facts.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { fittedLine } from "./fitted-line.ts";
import { type Frame, fromStart, placeBlock } from "./frame.ts";
import { EVENING } from "./palette.ts";
import { blockHeight, fitText } from "./typesetting/fit-text.ts";

/** Pixels of each side. */
export const ARTWORK_SIZE = 3000;
const MARGIN = 260;
const ROOM = ARTWORK_SIZE - 2 * MARGIN;
const NAME = { top: 420, bottom: 2330, largest: 860, smallest: 200 };
/** The strip: how long each voice speaks, as parts of the whole, by tone; null is silence. */
const STRIP = [
  { tone: null, part: 5 },
  { tone: 0, part: 12 },
  { tone: null, part: 4 },
  { tone: 1, part: 20 },
  { tone: null, part: 7 },
  { tone: 2, part: 9 },
  { tone: null, part: 3 },
  { tone: 3, part: 15 },
  { tone: null, part: 25 },
] as const;

export function programmeArtwork(facts: ProgrammeFacts): Drawing {
  const frame: Frame = { width: ARTWORK_SIZE, height: ARTWORK_SIZE, direction: facts.direction };
  return {
    width: ARTWORK_SIZE,
    height: ARTWORK_SIZE,
    ground: EVENING.ground,
    shapes: [...drawName(frame, facts), ...drawStrip(), ...drawLatin(frame, facts)],
  };
}

function drawName(frame: Frame, { title }: ProgrammeFacts): readonly Shape[] {
  const { top, bottom, largest, smallest } = NAME;
  const fitted = fitText({
    text: title,
    typeface: "display-heavy",
    direction: frame.direction,
    width: ROOM,
    height: bottom - top,
    largest,
    smallest,
    leading: 1.28,
  });
  const spare = bottom - top - blockHeight(fitted.lines.length, fitted.size, fitted.leading);
  const radius = 92;
  return [
    {
      kind: "dot",
      x: fromStart(frame, ARTWORK_SIZE - MARGIN - radius),
      y: MARGIN + radius,
      radius,
      fill: EVENING.signal,
    },
    ...placeBlock(frame, fitted, { start: MARGIN, top: top + spare / 2, fill: EVENING.ink }),
  ];
}

function drawStrip(): readonly Shape[] {
  const whole = STRIP.reduce((sum, { part }) => sum + part, 0);
  const y = 2500;
  const shapes: Shape[] = [
    { kind: "box", x: MARGIN, y: y - 10, width: ROOM, height: 20, fill: EVENING.hairline },
  ];
  let before = 0;
  for (const { tone, part } of STRIP) {
    const x = MARGIN + (ROOM * before) / whole;
    const width = (ROOM * part) / whole;
    if (tone !== null) {
      shapes.push({ kind: "box", x, y: y - 45, width, height: 90, fill: EVENING.tones[tone] ?? EVENING.ink });
    }
    before += part;
  }
  return shapes;
}

function drawLatin(frame: Frame, { latin, tagline }: ProgrammeFacts): readonly Shape[] {
  const text = tagline ?? latin;
  if (text === null) return [];
  return fittedLine(frame, text, {
    from: "start",
    distance: MARGIN,
    y: 2740,
    widest: ROOM,
    typeface: "text",
    size: 128,
    fill: EVENING.quiet,
  });
}
