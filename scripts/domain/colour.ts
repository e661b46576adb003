// Colours as `#rrggbb`: how well one is read on another, and the nearest that is read well enough.
// Spec: WCAG 2.2, relative luminance and contrast ratio; OKLab (Ottosson 2020) for what eyes take as lightness.

/** `#rrggbb`, lower case. */
export type Colour = string;

/** Red, green and blue as light, 0 to 1 each inside the gamut of sRGB. */
export type LinearRgb = readonly [number, number, number];

const LIGHTNESS_STEPS = 24;
const CHROMA_STEPS = 16;
/** Of a part of linear light: what eight bits do not tell apart. */
const SLACK = 1e-4;

/** @param typed three or six hexadecimal digits behind `#` @example fullColour("#FC0") // "#ffcc00" */
export function fullColour(typed: string): Colour {
  const digits = typed.slice(1).toLowerCase();
  return digits.length === 3 ? `#${digits.replace(/./g, "$&$&")}` : `#${digits}`;
}

/** Contrast of two colours, 1 to 21: 4.5 for text, 3 for what is no text (WCAG AA). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a colour with others. */
export function leastContrast(colour: Colour, grounds: readonly Colour[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/**
 * The colour itself where it has the contrast with every ground, else the nearest lightness of the same hue that has.
 * @param grounds all light, or all dark
 * @returns black or white where nothing between has it
 */
export function heldTo(colour: Colour, grounds: readonly Colour[], ratio: number): Colour {
  const holds = (one: Colour) => leastContrast(one, grounds) >= ratio;
  if (holds(colour)) return colour;
  const away = Math.max(...grounds.map(luminance)) > 0.18 ? 0 : 1;
  const [own, a, b] = oklabOf(colour);
  let [near, far] = [own, away];
  for (let step = 0; step < LIGHTNESS_STEPS; step++) {
    const middle = (near + far) / 2;
    if (holds(inGamut([middle, a, b]))) far = middle;
    else near = middle;
  }
  const held = inGamut([far, a, b]);
  return holds(held) ? held : away === 0 ? "#000000" : "#ffffff";
}

/** Between two colours, evenly to the eye. @param share of the second, 0 to 1 */
export function mixed(one: Colour, other: Colour, share: number): Colour {
  const [first, second] = [oklabOf(one), oklabOf(other)];
  const part = (at: 0 | 1 | 2) => first[at] + (second[at] - first[at]) * share;
  return inGamut([part(0), part(1), part(2)]);
}

/** How far apart two colours are to the eye: below 0.02 nobody sees it, from 0.2 on it is another colour. */
export function distance(one: Colour, other: Colour): number {
  const [first, second] = [oklabOf(one), oklabOf(other)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

/** Relative luminance, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function linearRgb(colour: Colour): LinearRgb {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Lightness and two axes of hue. */
export function oklab([red, green, blue]: LinearRgb): LinearRgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function oklabOf(colour: Colour): LinearRgb {
  return oklab(linearRgb(colour));
}

/** A colour of this lightness and hue that a screen can show: as much of its chroma as fits. */
function inGamut([lightness, a, b]: LinearRgb): Colour {
  const at = (chroma: number) => fromOklab([lightness, a * chroma, b * chroma]);
  if (isShown(at(1))) return hexOf(at(1));
  let [least, most] = [0, 1];
  for (let step = 0; step < CHROMA_STEPS; step++) {
    const middle = (least + most) / 2;
    if (isShown(at(middle))) least = middle;
    else most = middle;
  }
  return hexOf(at(least));
}

function fromOklab([lightness, a, b]: LinearRgb): LinearRgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isShown(rgb: LinearRgb): boolean {
  return rgb.every((part) => part >= -SLACK && part <= 1 + SLACK);
}

function hexOf(rgb: LinearRgb): Colour {
  const digits = rgb.map((part) => {
    const light = Math.min(1, Math.max(0, part));
    const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${digits.join("")}`;
}
