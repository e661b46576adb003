// The programme's colours: the one home of every colour of pages, cards, icons, feeds and films.
// Ours until show.yml says otherwise; what it says is held to the contrasts of WCAG 2.2 AA (1.4.3, 1.4.11).

import { type Colour, distance, fullColour, heldTo, leastContrast, mixed } from "./colour.ts";

/** The colours of one time of day, by what they are for. */
export interface Palette {
  /** What everything stands on. */
  readonly ground: Colour;
  /** A surface on it. */
  readonly raised: Colour;
  readonly ink: Colour;
  /** Second voice: roles, dates, titles beside. */
  readonly quiet: Colour;
  readonly hairline: Colour;
  /** The tally light: time, and what is playing. */
  readonly signal: Colour;
  /** Words on it. */
  readonly onSignal: Colour;
  /** Of the speakers, by Person.tone. */
  readonly tones: readonly Colour[];
}

/** Paper by day, a studio by night. */
export interface Look {
  readonly day: Palette;
  readonly night: Palette;
}

/** A typeface of an installed package: `@fontsource/ID`. */
export interface BrandTypeface {
  readonly id: string;
  /** Its own name: `Cairo`. */
  readonly family: string;
  /** Of the package: another one may have other letters. */
  readonly version: string;
  /** Of its upright files, least first. */
  readonly weights: readonly number[];
  /** The scripts it has files of: `arabic`, `latin`, `latin-ext`. */
  readonly scripts: readonly string[];
}

/** Of a package's weights the one most like another; the heavier of two. */
export function nearestWeight({ weights }: BrandTypeface, wanted: number): number {
  const off = (weight: number) => Math.abs(weight - wanted) - (weight > wanted ? 0.5 : 0);
  return weights.reduce((best, weight) => (off(weight) < off(best) ? weight : best), weights[0] ?? wanted);
}

/** The typefaces a programme brings; absent where ours set it. */
export interface BrandTypefaces {
  readonly text?: BrandTypeface;
  readonly display?: BrandTypeface;
}

/** Around a film until it plays, whatever the hour. */
export const STAGE = { ground: "#0b0f14", ink: "#f3eee3" } as const;

export const OUR_LOOK: Look = {
  day: {
    ground: "#faf6ee",
    raised: "#f2ecdf",
    ink: "#14181d",
    quiet: "#5a5f66",
    hairline: "#d8d1c3",
    signal: "#b3261e",
    onSignal: "#fffaf2",
    tones: ["#1c4d97", "#885c0b", "#0b796d", "#732655"],
  },
  night: {
    ground: "#10151c",
    raised: "#19202a",
    ink: "#f3eee3",
    quiet: "#a9aeb6",
    hairline: "#39414c",
    signal: "#ff6b57",
    onSignal: "#10151c",
    tones: ["#79aeee", "#e2b14b", "#6fd8b8", "#c693b3"],
  },
};

/** What show.yml says of colours; what it leaves out is ours. */
export interface BrandColours {
  readonly signal?: Partial<Readonly<Record<TimeOfDay, Colour>>>;
  readonly ground?: Partial<Readonly<Record<TimeOfDay, Colour>>>;
}

export type TimeOfDay = keyof Look;

/** Contrast of text (WCAG 1.4.3). */
export const TEXT_CONTRAST = 4.5;
/** Of ink with a ground: so much that words stay text on every tint of it, too. */
export const GROUND_CONTRAST = 10;
/** From here on a colour is another one to the eye. */
const ANOTHER = 0.2;
const RAISED_SHARE = 0.045;
const HAIRLINE_SHARE = 0.17;

/** The colours made of a brand's: each the brand's own, or ours, at the nearest lightness that can be read. */
export function lookOfBrand({ signal = {}, ground = {} }: BrandColours): Look {
  const palette = (time: TimeOfDay) => paletteOf(OUR_LOOK[time], ground[time], signal[time]);
  return { day: palette("day"), night: palette("night") };
}

/** A single colour on both grounds, and whether it is another one to the eye on either. */
export function signalOn(ground: NonNullable<BrandColours["ground"]>, typed: Colour) {
  const colour = fullColour(typed);
  const look = lookOfBrand({ ground, signal: { day: colour, night: colour } });
  const [day, night] = [look.day.signal, look.night.signal];
  return { day, night, isFar: Math.max(distance(day, colour), distance(night, colour)) > ANOTHER };
}

/** Whether ink can be read on a ground: a light one by day, a dark one by night. */
export function isGround(ground: Colour, time: TimeOfDay): boolean {
  return leastContrast(OUR_LOOK[time].ink, [ground]) >= GROUND_CONTRAST;
}

/** The nearest colour that is a ground. */
export function nearestGround(ground: Colour, time: TimeOfDay): Colour {
  return heldTo(ground, [OUR_LOOK[time].ink], GROUND_CONTRAST);
}

function paletteOf(ours: Palette, ground: Colour = ours.ground, signal: Colour = ours.signal): Palette {
  const isOurs = ground === ours.ground;
  const raised = isOurs ? ours.raised : mixed(ground, ours.ink, RAISED_SHARE);
  const read = (colour: Colour) => heldTo(colour, [ground, raised], TEXT_CONTRAST);
  const light = read(signal);
  return {
    ground,
    raised,
    ink: ours.ink,
    quiet: isOurs ? ours.quiet : read(ours.quiet),
    hairline: isOurs ? ours.hairline : mixed(ground, ours.ink, HAIRLINE_SHARE),
    signal: light,
    onSignal: heldTo(isOurs ? ours.onSignal : ground, [light], TEXT_CONTRAST),
    tones: isOurs ? ours.tones : ours.tones.map(read),
  };
}

/** A speaker's colour; without a speaker, that of quiet text. */
export function toneColour(palette: Palette, tone: number | null): Colour {
  return (tone === null ? undefined : palette.tones[tone % palette.tones.length]) ?? palette.quiet;
}
