// The colours of cards: the same roles as the pages' tokens (templates/styles), as a rasteriser wants them.
// tests/render/cards/palette.test.ts holds the two to each other.

export interface Palette {
  /** What the card is printed on. */
  readonly ground: string;
  readonly ink: string;
  /** Second voice: roles, dates, titles beside. */
  readonly quiet: string;
  readonly hairline: string;
  /** The tally light: time, and what is playing. */
  readonly signal: string;
  /** Of the speakers, by Person.tone. */
  readonly tones: readonly string[];
}

export const PAPER: Palette = {
  ground: "#faf6ee",
  ink: "#14181d",
  quiet: "#5a5f66",
  hairline: "#d8d1c3",
  signal: "#b3261e",
  tones: ["#1c4d97", "#885c0b", "#0b796d", "#732655"],
};

export const EVENING: Palette = {
  ground: "#10151c",
  ink: "#f3eee3",
  quiet: "#a9aeb6",
  hairline: "#39414c",
  signal: "#ff6b57",
  tones: ["#79aeee", "#e2b14b", "#6fd8b8", "#c693b3"],
};

/** A speaker's colour; without a speaker, that of quiet text. */
export function toneColour(palette: Palette, tone: number | null): string {
  return (tone === null ? undefined : palette.tones[tone % palette.tones.length]) ?? palette.quiet;
}
