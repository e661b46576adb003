// A text into a frame: the largest size at which it fits, its lines evened out; an ellipsis for what has no room.

import { breakLines, countLines, type Unit, unitsOf } from "./break-lines.ts";
import type { Direction } from "./direction.ts";
import { setLine } from "./set-line.ts";
import { LEFT_OUT, settableText } from "./settable-text.ts";
import { type Typeface, type TypefaceName, typeface } from "./typefaces.ts";

export interface FitRequest {
  readonly text: string;
  readonly typeface: TypefaceName;
  readonly direction: Direction;
  /** Pixels. */
  readonly width: number;
  /** Pixels, from the ascenders of the first line to the descenders of the last. */
  readonly height: number;
  /** Pixels to the em: tried from the largest down. */
  readonly largest: number;
  readonly smallest: number;
  /** Distance of baselines, in ems. */
  readonly leading: number;
  /** At most so many, however much room there is. */
  readonly lines?: number;
}

export interface FittedText {
  readonly typeface: TypefaceName;
  readonly direction: Direction;
  readonly size: number;
  /** Pixels between baselines. */
  readonly leading: number;
  readonly lines: readonly string[];
  /** Whether the end of the text found no room. */
  readonly isCut: boolean;
}

/** Ink above and below the baseline, in ems: the tall letters and deep bowls of both families, without vowel marks. */
export const ASCENT = 0.86;
export const DESCENT = 0.4;
const STEP = 1 / 24;
const TRAILING = /[\s،,؛;:.·…–—-]+$|[\s\u00A0]*[«“‘([{]+$/u;
const MOST_WORDS_KEPT = 50_000;

const widths = new Map<TypefaceName, Map<string, number>>();

/** The height of a block of lines, in pixels. */
export function blockHeight(lines: number, size: number, leading: number): number {
  return lines === 0 ? 0 : (lines - 1) * leading + size * (ASCENT + DESCENT);
}

export function fitText(request: FitRequest): FittedText {
  const face = typeface(request.typeface);
  const words = unitsOf(settableText(request.text, face));
  for (let size = request.largest; size > request.smallest; size -= request.largest * STEP) {
    const whole = fitAt(words, Math.round(size), request);
    if (whole) return whole;
  }
  return fitAt(words, request.smallest, request) ?? cutToFit(words, request);
}

/** The width of a text on one line, in pixels. */
export function widthOf(text: string, name: TypefaceName, size: number): number {
  return (measure(settableText(text, typeface(name)), typeface(name)) * size) / typeface(name).unitsPerEm;
}

function fitAt(words: readonly string[], size: number, request: FitRequest): FittedText | null {
  const { units, space } = measured(words, size, request);
  const leading = Math.round(size * request.leading);
  const lines = countLines(units, request.width, space);
  const isOver = lines > (request.lines ?? Number.POSITIVE_INFINITY);
  if (isOver || blockHeight(lines, size, leading) > request.height) return null;
  const broken = breakLines(units, request.width, space);
  return {
    typeface: request.typeface,
    direction: request.direction,
    size,
    leading,
    lines: broken,
    isCut: false,
  };
}

/** At the smallest size, as many words as have room; a word wider than the frame is left out. */
function cutToFit(words: readonly string[], request: FitRequest): FittedText {
  const { units } = measured(words, request.smallest, request);
  const narrow = units.map(({ text, width }) => (width > request.width ? LEFT_OUT : text));
  const fitted = (count: number) => fitAt(cutAfter(narrow, count), request.smallest, request);
  let fits = 0;
  let tooMany = narrow.length + 1;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (fitted(middle)) fits = middle;
    else tooMany = middle;
  }
  const empty = { ...request, size: request.smallest, leading: 0, lines: [] };
  return { ...(fitted(fits) ?? empty), isCut: true };
}

function cutAfter(words: readonly string[], count: number): readonly string[] {
  if (count >= words.length) return words;
  const kept = words.slice(0, count);
  const last = (kept.pop() ?? "").replace(TRAILING, "");
  return [...kept, `${last}…`];
}

function measured(words: readonly string[], size: number, { typeface: name }: FitRequest) {
  const face = typeface(name);
  const scale = size / face.unitsPerEm;
  const units = words.map((text): Unit => ({ text, width: measure(text, face) * scale }));
  return { units, space: measure(" ", face) * scale };
}

/** Width in font units. A vocabulary repeats: what was measured once is remembered. */
function measure(text: string, face: Typeface): number {
  const kept = widths.get(face.name);
  const known = kept && kept.size < MOST_WORDS_KEPT ? kept : new Map<string, number>();
  if (known !== kept) widths.set(face.name, known);
  let width = known.get(text);
  if (width === undefined) {
    width = setLine(text, face, "rtl").width;
    known.set(text, width);
  }
  return width;
}
