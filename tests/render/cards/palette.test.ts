import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EVENING, PAPER, type Palette, toneColour } from "../../../scripts/render/cards/palette.ts";

const tokens = readFileSync("templates/styles/tokens.css", "utf8");
const evening = tokens.indexOf("prefers-color-scheme: dark");

/** The value of a custom property in the first rule after a position. */
function token(name: string, from: number): string | undefined {
  return new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(tokens.slice(from))?.[1];
}

describe.each([
  ["paper", PAPER, 0],
  ["evening", EVENING, evening],
] as const)("the colours of %s", (_title, palette, from) => {
  test.each(["ground", "ink", "quiet", "hairline", "signal"] as const)("%s is the pages' own", (role) => {
    expect(palette[role]).toBe(token(role, from));
  });

  test("the speakers' tones are the pages' own", () => {
    expect(palette.tones).toEqual([0, 1, 2, 3].map((tone) => token(`tone-${tone}`, from)));
  });

  // WCAG 2.2, 1.4.3: 4.5 to 1 for text of any size.
  test("every colour of words can be read on its ground", () => {
    const { ground, ink, quiet, signal, tones } = palette;
    for (const colour of [ink, quiet, signal, ...tones]) {
      expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.keys(EYES) as Eyes[])("the tones stay apart for eyes that are %s", (eyes) => {
    expect(nearestTones(palette, eyes)).toBeGreaterThan(0.075);
  });
});

test("a speaker has a tone whatever the number, and quiet text where there is none", () => {
  expect([toneColour(PAPER, 5), toneColour(PAPER, null)]).toEqual([PAPER.tones[1], PAPER.quiet]);
});

type Rgb = readonly [number, number, number];
type Eyes = keyof typeof EYES;

/** Machado, Oliveira and Fernandes 2009, severity 1: what is left of linear sRGB. */
const EYES = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  "without red": [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  "without green": [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  "without blue": [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function linear(colour: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map(linear)
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function times(matrix: readonly number[], [r, g, b]: Rgb): Rgb {
  const row = (at: number) => (matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b;
  return [row(0), row(3), row(6)];
}

/** OKLab (Ottosson 2020). */
function oklab(rgb: Rgb): Rgb {
  const cones = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
      0.2817188376, 0.6299787005,
    ],
    rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb,
  );
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
      0.7827717662, -0.808675766,
    ],
    cones.map(Math.cbrt) as unknown as Rgb,
  );
}

/** The distance in OKLab of the two tones that are most alike. */
function nearestTones({ tones }: Palette, eyes: Eyes): number {
  const seen = tones.map((tone) => oklab(times(EYES[eyes], linear(tone))));
  const distances = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other) => Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))),
  );
  return Math.min(...distances);
}
