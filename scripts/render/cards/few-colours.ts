// A brand's picture on a card: pixels of any colours over a ground -> few colours, so that the card stays one with a palette.

import { remembered } from "../../domain/remember.ts";
import { asSvg, drawSvg, type Pixels } from "../picture.ts";
import type { Picture } from "./drawing.ts";

type Rgb = readonly [number, number, number];

/** What a logo may take of a card's 256 colours; the rest is drawn with up to 150. */
const MOST = 90;
const MOST_PICTURES = 20;
/** Colours that differ by less than this in each part count as one: the most frequent of them. */
const ALIKE_BITS = 4;

/** A programme's logo is on every card in a size or two. */
const pictureOver = remembered((svg: string, width: string, ground: string) => {
  const drawn = drawSvg(svg, Number(width));
  return { width: drawn.width, colours: fewColours(drawn, rgbOf(Number(ground))) };
}, MOST_PICTURES);

/** @param on the card: its width, its ground, and the number of a colour on it */
export function paintPicture(
  pixels: Uint8Array,
  { picture, x: left, y: top, width: own }: Picture,
  {
    width,
    ground,
    numberOf,
  }: { readonly width: number; readonly ground: Rgb; readonly numberOf: (colour: Rgb) => number },
): void {
  const shown = pictureOver(
    asSvg(picture),
    String(own),
    String((ground[0] << 16) | (ground[1] << 8) | ground[2]),
  );
  shown.colours.forEach((colour, at) => {
    const [x, y] = [left + (at % shown.width), top + Math.floor(at / shown.width)];
    const isOn = x >= 0 && x < width && y >= 0 && (y + 1) * width <= pixels.length;
    if (colour !== null && isOn) pixels[y * width + x] = numberOf(colour);
  });
}

/** The colour of every pixel, row by row; null where the ground is to be seen. */
function fewColours({ rgba }: Pixels, ground: Rgb): readonly (Rgb | null)[] {
  const numbers = Array.from({ length: rgba.length / 4 }, (_, at) => overGround(rgba, at * 4, ground));
  const shown = frequent(numbers.filter((number) => number !== null));
  const nearest = new Map<number, Rgb>();
  return numbers.map((number) => {
    if (number === null) return null;
    const known = nearest.get(number) ?? nearestOf(rgbOf(number), shown);
    nearest.set(number, known);
    return known;
  });
}

/** As a number; null for a pixel that is not there. */
function overGround(rgba: Uint8Array, at: number, ground: Rgb): number | null {
  const alpha = (rgba[at + 3] ?? 0) / 255;
  if (alpha === 0) return null;
  const part = (index: 0 | 1 | 2) =>
    Math.min(255, Math.round((rgba[at + index] ?? 0) + ground[index] * (1 - alpha)));
  return (part(0) << 16) | (part(1) << 8) | part(2);
}

function frequent(numbers: readonly number[]): readonly Rgb[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const sorted = [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .map(([number]) => rgbOf(number));
  const alike = new Map(
    sorted.toReversed().map((rgb) => [rgb.map((part) => part >> ALIKE_BITS).join(), rgb]),
  );
  const chosen =
    sorted.length <= MOST
      ? sorted
      : sorted.filter((rgb) => alike.get(rgb.map((part) => part >> ALIKE_BITS).join()) === rgb);
  return chosen.slice(0, MOST);
}

function rgbOf(number: number): Rgb {
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function nearestOf(rgb: Rgb, among: readonly Rgb[]): Rgb {
  const off = (other: Rgb) => other.reduce((sum, part, at) => sum + Math.abs(part - (rgb[at] ?? 0)), 0);
  return among.reduce((best, other) => (off(other) < off(best) ? other : best), among[0] ?? rgb);
}
