// The programme's colours: whatever brand is typed, words and controls can be read. And ours are the palest of them.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contrast,
  distance,
  fullColour,
  heldTo,
  type LinearRgb,
  linearRgb,
  oklab,
} from "../../scripts/domain/colour.ts";
import {
  isGround,
  lookOfBrand,
  nearestGround,
  OUR_LOOK,
  type Palette,
  toneColour,
} from "../../scripts/domain/look.ts";

const TIMES = ["day", "night"] as const;
const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe.each(TIMES)("our colours of %s", (time) => {
  const palette = OUR_LOOK[time];

  // WCAG 2.2, 1.4.3: 4.5 to 1 for text of any size.
  test("can all be read on their ground", () => {
    const { ground, ink, quiet, signal, tones } = palette;
    for (const colour of [ink, quiet, signal, ...tones]) {
      expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.keys(EYES) as Eyes[])("have tones that stay apart for eyes that are %s", (eyes) => {
    expect(nearestTones(palette, eyes)).toBeGreaterThan(0.075);
  });
});

test("contrast is what WCAG says it is", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#ff0000", "#ffffff")).toBeCloseTo(4.0, 2);
  expect(fullColour("#FC0")).toBe("#ffcc00");
});

test("without a brand, or with our own colours as one, nothing changes", () => {
  expect(lookOfBrand({})).toEqual(OUR_LOOK);
  const { day, night } = OUR_LOOK;
  const brand = {
    signal: { day: day.signal, night: night.signal },
    ground: { day: day.ground, night: night.ground },
  };
  expect(lookOfBrand(brand)).toEqual(OUR_LOOK);
});

describe("a brand of any colours", () => {
  const brands = fc.record({
    signal: fc.record({ day: colours, night: colours }),
    ground: fc.record({
      day: colours.map((colour) => nearestGround(colour, "day")),
      night: colours.map((colour) => nearestGround(colour, "night")),
    }),
  });

  test("has words, times and tones that can be read on every surface, and words on what is lit", () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const look = lookOfBrand(brand);
        for (const time of TIMES) expect(faintest(look[time])).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });

  // A found word, a marked line: text on a tint of the signal, at most a quarter of it.
  test("leaves ink that can be read on each tint", () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const look = lookOfBrand(brand);
        for (const time of TIMES) {
          const { ground, ink, signal } = look[time];
          for (const share of [0.14, 0.18, 0.25])
            expect(contrast(ink, tint(ground, signal, share))).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is given back as it was typed where it can be read, and never lighter or darker than it has to be", () => {
    fc.assert(
      fc.property(colours, (signal) => {
        const brand = lookOfBrand({ signal: { day: signal, night: signal } });
        for (const time of TIMES) {
          const { ground, raised, signal: made } = brand[time];
          const least = Math.min(contrast(signal, ground), contrast(signal, raised));
          if (least >= 4.5) expect(made).toBe(signal);
          else expect(Math.min(contrast(made, ground), contrast(made, raised))).toBeLessThan(4.75);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test("what a ground's remedy says is a ground, and one that is a ground already is left alone", () => {
  fc.assert(
    fc.property(colours, fc.constantFrom(...TIMES), (colour, time) => {
      const near = nearestGround(colour, time);
      expect(isGround(near, time)).toBe(true);
      if (isGround(colour, time)) expect(near).toBe(colour);
    }),
    { numRuns: 2000 },
  );
});

test("a held colour keeps its hue", () => {
  expect(distance(heldTo("#ffd400", ["#ffffff"], 4.5), "#836c00")).toBeLessThan(0.04);
});

test("a speaker has a tone whatever the number, and quiet text where there is none", () => {
  const { day } = OUR_LOOK;
  expect([toneColour(day, 5), toneColour(day, null)]).toEqual([day.tones[1], day.quiet]);
});

/** The least contrast of what is read with what it is read on. */
function faintest({ ground, raised, ink, quiet, signal, onSignal, tones }: Palette): number {
  // Ours stand on the ground alone.
  const isOurs = ground === OUR_LOOK.day.ground || ground === OUR_LOOK.night.ground;
  const read = [ink, quiet, signal, ...(isOurs ? [] : tones)];
  const pairs = read.flatMap((colour) => [contrast(colour, ground), contrast(colour, raised)]);
  return Math.min(...pairs, ...tones.map((tone) => contrast(tone, ground)), contrast(onSignal, signal));
}

/** As a browser mixes in sRGB: `color-mix(in srgb, signal 18%, transparent)` over the ground. */
function tint(ground: string, signal: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const digits = [1, 3, 5].map((at) =>
    Math.round(part(ground, at) * (1 - share) + part(signal, at) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

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

function times(matrix: readonly number[], [r, g, b]: LinearRgb): LinearRgb {
  const row = (at: number) => (matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b;
  return [row(0), row(3), row(6)];
}

/** The distance in OKLab of the two tones that are most alike. */
function nearestTones({ tones }: Palette, eyes: Eyes): number {
  const within = (rgb: LinearRgb) => rgb.map((part) => Math.min(1, Math.max(0, part)));
  const seen = tones.map((tone) => oklab(within(times(EYES[eyes], linearRgb(tone))) as unknown as LinearRgb));
  const distances = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other) => Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))),
  );
  return Math.min(...distances);
}
