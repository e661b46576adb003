// Font faces to the style sheet that declares them, with fallbacks of the same measures: no line moves on the swap.

import { DISPLAY_FAMILY, type FontFace, TEXT_FAMILY, unicodeRange } from "./font-faces.ts";

/** A face and the file name it has got. */
export interface NamedFace {
  readonly face: FontFace;
  /** Relative to the style sheet. */
  readonly file: string;
}

interface Fallback {
  readonly family: string;
  /** Installed fonts that have Arabic: Linux and Android, Windows, Apple. */
  readonly local: readonly string[];
  /** Widths of the same Arabic news text, the web font's by the installed one's, in per cent. */
  readonly sizeAdjust: number;
  /** Of the web font, in thousandths of an em. */
  readonly ascent: number;
  readonly descent: number;
}

// Ascent and descent are the fonts' own (hhea); widths were measured in Chromium by tests/browser/fonts.test.ts.
const FALLBACKS: readonly Fallback[] = [
  { family: TEXT_FAMILY, local: ["DejaVu Sans"], sizeAdjust: 90, ascent: 1025, descent: 275 },
  { family: DISPLAY_FAMILY, local: ["DejaVu Sans Bold"], sizeAdjust: 100, ascent: 1025, descent: 275 },
];

/** `@font-face` rules: the site's own files first, then `Plex fallback`, `Kufi fallback`. */
export function fontStyles(faces: readonly NamedFace[]): string {
  return [...faces.map(faceRule), ...FALLBACKS.map(fallbackRule)].join("\n");
}

function faceRule({ face, file }: NamedFace): string {
  return `@font-face{font-family:${face.family};font-weight:${face.weight};font-style:normal;font-display:swap;src:url("${file}") format("woff2");unicode-range:${unicodeRange(face.characters)}}`;
}

function fallbackRule({ family, local, sizeAdjust, ascent, descent }: Fallback): string {
  const scaled = (measure: number) => `${((measure / sizeAdjust) * 10).toFixed(1)}%`;
  const sources = local.map((name) => `local("${name}")`).join(",");
  return `@font-face{font-family:"${family} fallback";src:${sources};size-adjust:${sizeAdjust}%;ascent-override:${scaled(ascent)};descent-override:${scaled(descent)};line-gap-override:0%}`;
}
