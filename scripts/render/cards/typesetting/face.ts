// One font file, shaped by HarfBuzz: text -> glyphs with positions; glyph -> outline.
// Spec: OpenType; HarfBuzz is the shaper that browsers use, so a card reads as the page does.

import {
  Direction,
  Font,
  Blob as FontBlob,
  Face as FontFace,
  Buffer as ShapingBuffer,
  shape,
} from "harfbuzzjs";
import { type Outline, outlineOf } from "./outline.ts";

/** A glyph as set: positions in font units, from the run's left end, y upwards. */
export interface ShapedGlyph {
  readonly id: number;
  /** Of the first letter that it is the shape of, in the whole text. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

export interface ShapedRun {
  readonly glyphs: readonly ShapedGlyph[];
  /** Width in font units. */
  readonly advance: number;
}

/** Ink of a glyph in font units, y upwards; null for a space. */
export interface GlyphInk {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** What is to be shaped: a stretch of a text, which keeps its neighbours for the sake of joining. */
export interface RunRequest {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isRtl: boolean;
  /** ISO 15924: `Arab`, `Latn`. */
  readonly script: string;
}

export class Face {
  /** Font units to the em. */
  readonly unitsPerEm: number;
  readonly #font: Font;
  readonly #covered: ReadonlySet<number>;
  readonly #outlines = new Map<number, Outline>();
  readonly #inks = new Map<number, GlyphInk | null>();
  readonly #buffer = new ShapingBuffer();

  /** @param sfnt OpenType bytes @param unitsPerEm that all measures are given in; the font's own unless told */
  constructor(sfnt: Uint8Array<ArrayBuffer>, unitsPerEm?: number) {
    const face = new FontFace(new FontBlob(sfnt));
    this.unitsPerEm = unitsPerEm ?? face.upem;
    this.#font = new Font(face);
    this.#font.setScale(this.unitsPerEm, this.unitsPerEm);
    this.#covered = new Set(face.collectUnicodes());
  }

  has(codePoint: number): boolean {
    return this.#covered.has(codePoint);
  }

  shape({ text, start, end, isRtl, script }: RunRequest): ShapedRun {
    const buffer = this.#buffer;
    buffer.reset();
    buffer.addText(text, start, end - start);
    buffer.setDirection(isRtl ? Direction.RTL : Direction.LTR);
    buffer.setScript(script);
    buffer.setLanguage(script === "Arab" ? "ar" : "en");
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    let pen = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint: id, cluster: at }, index): ShapedGlyph => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const glyph = { id, at, x: pen + xOffset, y: yOffset };
      pen += xAdvance;
      return glyph;
    });
    return { glyphs, advance: pen };
  }

  outline(glyph: number): Outline {
    let outline = this.#outlines.get(glyph);
    if (!outline) {
      outline = outlineOf(this.#font.glyphToJson(glyph));
      this.#outlines.set(glyph, outline);
    }
    return outline;
  }

  ink(glyph: number): GlyphInk | null {
    let ink = this.#inks.get(glyph);
    if (ink === undefined) {
      const box = this.#font.glyphExtents(glyph);
      const { xBearing: left = 0, yBearing: top = 0, width = 0, height = 0 } = box ?? {};
      ink = width === 0 || height === 0 ? null : { left, right: left + width, top, bottom: top + height };
      this.#inks.set(glyph, ink);
    }
    return ink;
  }
}
