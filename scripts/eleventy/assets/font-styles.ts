// Font faces to the style sheet that declares them, with fallbacks of the same measures.
// `optional`: a face that is not there with the first paint waits for the next page, where it comes from the cache.
// No fallback has the widths of another typeface, so a later swap would break lines anew and move what is being read.

import { DISPLAY_FAMILY, type FontFace, TEXT_FAMILY, unicodeRange } from "./font-faces.ts";

/** A face and the file name it has got. */
export interface NamedFace {
  readonly face: FontFace;
  /** From the site's root: the rules stand in a sheet or in a page. */
  readonly file: string;
}

interface Fallback {
  readonly family: string;
  /** A range, as `@font-face` has it. */
  readonly weights: string;
  /** The installed font in its place. */
  readonly local: string;
  /** Widths of the same Arabic news text, the web font's by the installed one's, in per cent. */
  readonly sizeAdjust: number;
  /** Of the web font, in thousandths of an em. */
  readonly ascent: number;
  readonly descent: number;
}

// Measured in Chromium on the first episode's text. Only fonts that could be measured are here: those of Linux.
const FALLBACKS: readonly Fallback[] = [
  { family: TEXT_FAMILY, weights: "400", local: "DejaVu Sans", sizeAdjust: 86.9, ascent: 1085, descent: 415 },
  {
    family: TEXT_FAMILY,
    weights: "600",
    local: "DejaVu Sans Bold",
    sizeAdjust: 77.1,
    ascent: 1085,
    descent: 415,
  },
  {
    family: DISPLAY_FAMILY,
    weights: "800",
    local: "DejaVu Sans Bold",
    sizeAdjust: 100.6,
    ascent: 1280,
    descent: 620,
  },
];

/** `@font-face` rules: the site's own files first, then `Plex fallback`, `Kufi fallback`. */
export function fontStyles(faces: readonly NamedFace[]): string {
  return [...faces.map(faceRule), ...FALLBACKS.map(fallbackRule)].join("\n");
}

function faceRule({ face, file }: NamedFace): string {
  return `@font-face{font-family:${face.family};font-weight:${face.weight};font-style:normal;font-display:optional;src:url("${file}") format("woff2");unicode-range:${unicodeRange(face.characters)}}`;
}

function fallbackRule({ family, weights, local, sizeAdjust, ascent, descent }: Fallback): string {
  const scaled = (measure: number) => `${((measure / sizeAdjust) * 10).toFixed(1)}%`;
  return `@font-face{font-family:"${family} fallback";font-weight:${weights};src:local("${local}");size-adjust:${sizeAdjust}%;ascent-override:${scaled(ascent)};descent-override:${scaled(descent)};line-gap-override:0%}`;
}
