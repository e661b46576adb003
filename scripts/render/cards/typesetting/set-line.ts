// One line of mixed text to glyphs in their places: ordered by UAX 9, shaped by HarfBuzz, letter by letter from
// the first file of the typeface that has it.

import { type BidiRun, bidiRuns } from "./bidi-runs.ts";
import type { Direction } from "./direction.ts";
import type { Face, GlyphInk } from "./face.ts";
import type { Typeface } from "./typefaces.ts";

export interface SetGlyph {
  readonly face: Face;
  readonly id: number;
  /** Of the first letter that it is the shape of, in the line. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** A line as set, in font units, from its left end on the baseline; y upwards. */
export interface SetLine {
  readonly text: string;
  readonly unitsPerEm: number;
  readonly width: number;
  readonly glyphs: readonly SetGlyph[];
}

/** A file that has it is one of Arabic letters. */
const ALEF = 0x0627;
const MARK = /\p{M}|[\u200C\u200D]/u;
const NEUTRAL = /[\s\p{P}\p{S}]/u;

/** What stands before and after a line in its paragraph. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const ALONE: Surroundings = { before: "", after: "" };

/** @param text from settableText */
export function setLine(
  text: string,
  typeface: Typeface,
  base: Direction,
  { before, after }: Surroundings = ALONE,
): SetLine {
  const paragraph = before + text + after;
  const line = { start: before.length, end: before.length + text.length };
  const glyphs: SetGlyph[] = [];
  let pen = 0;
  for (const run of bidiRuns(paragraph, base, line)) {
    for (const { face, start, end, script } of pieces(paragraph, run, typeface)) {
      const shaped = face.shape({ text: paragraph, start, end, isRtl: run.isRtl, script });
      for (const { id, at, x, y } of shaped.glyphs)
        glyphs.push({ face, id, at: at - line.start, x: pen + x, y });
      pen += shaped.advance;
    }
  }
  return { text, unitsPerEm: typeface.unitsPerEm, width: pen, glyphs };
}

interface Piece {
  readonly face: Face;
  readonly script: string;
  readonly start: number;
  end: number;
}

/** A run cut where another file has to set it, in visual order. */
function pieces(text: string, run: BidiRun, { faces }: Typeface): readonly Piece[] {
  const cut: Piece[] = [];
  let at = run.start;
  for (const sign of text.slice(run.start, run.end)) {
    const last = cut.at(-1);
    const code = sign.codePointAt(0) ?? 0;
    const stays = last && (MARK.test(sign) || (NEUTRAL.test(sign) && last.face.has(code)));
    const face = stays ? last.face : (faces.find((one) => one.has(code)) ?? faces[0]);
    if (!face) throw new Error("setLine: a typeface without files");
    if (last?.face === face) last.end = at + sign.length;
    else {
      const script = face.has(ALEF) ? "Arab" : "Latn";
      cut.push({ face, script, start: at, end: at + sign.length });
    }
    at += sign.length;
  }
  return run.isRtl ? cut.reverse() : cut;
}

/** The line's ink in font units, y upwards; null when nothing is to be seen. */
export function inkOf(line: SetLine): GlyphInk | null {
  const inks = line.glyphs.flatMap(({ face, id, x, y }) => {
    const ink = face.ink(id);
    return ink
      ? [{ left: ink.left + x, right: ink.right + x, bottom: ink.bottom + y, top: ink.top + y }]
      : [];
  });
  if (inks.length === 0) return null;
  return inks.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
    top: Math.max(a.top, b.top),
  }));
}
