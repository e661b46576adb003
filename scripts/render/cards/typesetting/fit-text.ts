// A text into a frame: the largest size at which it fits, its lines evened out; an ellipsis for what has no room.

import { remembered, rememberedOf } from "../../../domain/remember.ts";
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

const widthIn = rememberedOf((face: Typeface) =>
  remembered((text: string) => setLine(text, face, "rtl").width, MOST_WORDS_KEPT),
);

/** The height of a block of lines, in pixels. */
export function blockHeight(lines: number, size: number, leading: number): number {
  return lines === 0 ? 0 : (lines - 1) * leading + size * (ASCENT + DESCENT);
}

export function fitText(request: FitRequest): FittedText {
  const face = typeface(request.typeface);
  const words = unitsOf(settableText(request.text, face)).map((text) => measured(text, face));
  for (let size = request.largest; size > request.smallest; size -= request.largest * STEP) {
    const whole = fitAt(words, Math.round(size), request);
    if (whole) return whole;
  }
  return fitAt(words, request.smallest, request) ?? cutToFit(words, request);
}

/** The width of a text on one line, in pixels. */
export function widthOf(text: string, name: TypefaceName, size: number): number {
  return (
    (widthOfSettable(settableText(text, typeface(name)), typeface(name)) * size) / typeface(name).unitsPerEm
  );
}

/** @param words their widths in font units */
function fitAt(words: readonly Unit[], size: number, request: FitRequest): FittedText | null {
  const face = typeface(request.typeface);
  const width = (request.width * face.unitsPerEm) / size;
  const space = widthOfSettable(" ", face);
  const leading = Math.round(size * request.leading);
  const lines = countLines(words, width, space);
  const isOver = lines > (request.lines ?? Number.POSITIVE_INFINITY);
  if (isOver || blockHeight(lines, size, leading) > request.height) return null;
  const broken = breakLines(words, width, space);
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
function cutToFit(words: readonly Unit[], request: FitRequest): FittedText {
  const { smallest: size, width, direction } = request;
  const face = typeface(request.typeface);
  const widest = (width * face.unitsPerEm) / size;
  const narrow = words.map((word) => (word.width > widest ? measured(LEFT_OUT, face) : word));
  const fitted = (count: number) => fitAt(cutAfter(narrow, count, face), size, request);
  let fits = 0;
  let tooMany = narrow.length + 1;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (fitted(middle)) fits = middle;
    else tooMany = middle;
  }
  const nothing = { typeface: request.typeface, direction, size, leading: 0, lines: [] };
  return { ...(fitted(fits) ?? nothing), isCut: true };
}

function cutAfter(words: readonly Unit[], count: number, face: Typeface): readonly Unit[] {
  if (count >= words.length) return words;
  const last = (words[count - 1]?.text ?? "").replace(TRAILING, "");
  return [...words.slice(0, Math.max(0, count - 1)), measured(`${last}…`, face)];
}

function measured(text: string, face: Typeface): Unit {
  return { text, width: widthOfSettable(text, face) };
}

/** Width in font units. A vocabulary repeats: what was measured once is remembered. */
function widthOfSettable(text: string, face: Typeface): number {
  return widthIn(face)(text);
}
