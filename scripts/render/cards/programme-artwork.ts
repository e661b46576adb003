// The programme's own pictures: its name, as large as the frame holds, with the tally light and the thread.
// Spec: Apple Podcasts artwork: square, 1400 to 3000 px, RGB without alpha. It has to be read at 55 px.

import type { Logo } from "../../domain/brand.ts";
import { toneColour } from "../../domain/look.ts";
import type { ProgrammeFacts } from "./card-facts.ts";
import type { Box, Drawing, Shape } from "./drawing.ts";
import { fittedLine } from "./fitted-line.ts";
import { type Frame, frameOf, fromStart, pictureFromStart, placeBlock } from "./frame.ts";
import { blockHeight, fitText } from "./typesetting/fit-text.ts";

/** The measures of one shape, in pixels. */
interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Radius of the tally light. */
  readonly light: number;
  readonly name: {
    readonly top: number;
    readonly bottom: number;
    readonly largest: number;
    readonly smallest: number;
  };
  /** The strip's middle, and its line's thickness. */
  readonly strip: { readonly y: number; readonly weight: number };
  readonly tagline: { readonly y: number; readonly size: number };
}

const SQUARE: Format = {
  width: 3000,
  height: 3000,
  margin: 260,
  light: 92,
  name: { top: 420, bottom: 2330, largest: 860, smallest: 200 },
  strip: { y: 2500, weight: 20 },
  tagline: { y: 2740, size: 128 },
};

const WIDE: Format = {
  width: 1200,
  height: 630,
  margin: 92,
  light: 22,
  name: { top: 110, bottom: 450, largest: 150, smallest: 44 },
  strip: { y: 498, weight: 5 },
  tagline: { y: 564, size: 34 },
};

/** The strip of no episode in particular: how long each voice speaks, as parts of the whole; null is silence. */
const VOICES = [
  [null, 5],
  [0, 12],
  [null, 4],
  [1, 20],
  [null, 7],
  [2, 9],
  [null, 3],
  [3, 15],
  [null, 25],
] as const;
const VOICE_HEIGHT = 4.5;

/** 3000 x 3000, for podcast apps. */
export function programmeArtwork(facts: ProgrammeFacts): Drawing {
  return drawProgramme(facts, SQUARE);
}

/** 1200 x 630, for link previews. */
export function programmeCard(facts: ProgrammeFacts): Drawing {
  return drawProgramme(facts, WIDE);
}

function drawProgramme(facts: ProgrammeFacts, format: Format): Drawing {
  const { width, height, margin, light: radius } = format;
  const frame = frameOf(facts, width, height);
  const x = fromStart(frame, width - margin - radius);
  const light: Shape = { kind: "dot", x, y: margin + radius, radius, fill: frame.look.night.signal };
  return {
    width,
    height,
    ground: frame.look.night.ground,
    shapes: [
      ...(frame.logo ? drawLogo(frame, frame.logo, format) : [light, ...drawName(frame, facts, format)]),
      ...drawStrip(frame, format),
      ...drawTagline(frame, facts, format),
    ],
  };
}

function drawLogo(frame: Frame, { night }: Logo, { width, margin, name }: Format): readonly Shape[] {
  const room = { start: margin, width: width - 2 * margin, height: name.bottom - name.top };
  return [pictureFromStart(frame, night, { ...room, middle: (name.top + name.bottom) / 2 })];
}

function drawName(
  frame: Frame,
  { title }: ProgrammeFacts,
  { width, margin, name }: Format,
): readonly Shape[] {
  const fitted = fitText({
    text: title,
    typeface: frame.typefaces["display-heavy"],
    direction: frame.direction,
    width: width - 2 * margin,
    height: name.bottom - name.top,
    largest: name.largest,
    smallest: name.smallest,
    leading: 1.28,
  });
  const spare = name.bottom - name.top - blockHeight(fitted.lines.length, fitted.size, fitted.leading);
  return placeBlock(frame, fitted, {
    start: margin,
    top: name.top + spare / 2,
    fill: frame.look.night.ink,
  });
}

function drawStrip(frame: Frame, { width, margin, strip: { y, weight } }: Format): readonly Shape[] {
  const room = width - 2 * margin;
  const whole = VOICES.reduce((sum, [, part]) => sum + part, 0);
  const bar = (x: number, length: number, height: number, fill: string): Box => {
    return { kind: "box", x, y: y - height / 2, width: length, height, fill };
  };
  let before = 0;
  const voices = VOICES.flatMap(([tone, part]) => {
    const x = margin + (room * before) / whole;
    before += part;
    if (tone === null) return [];
    return [bar(x, (room * part) / whole, weight * VOICE_HEIGHT, toneColour(frame.look.night, tone))];
  });
  return [bar(margin, room, weight, frame.look.night.hairline), ...voices];
}

function drawTagline(
  frame: Frame,
  { latin, tagline: words }: ProgrammeFacts,
  { width, margin, tagline }: Format,
) {
  const text = words ?? latin;
  if (text === null) return [];
  return fittedLine(frame, text, {
    ...tagline,
    from: "start",
    distance: margin,
    widest: width - 2 * margin,
    typeface: frame.typefaces.text,
    fill: frame.look.night.quiet,
  });
}
