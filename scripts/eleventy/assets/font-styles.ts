// Font faces to the style sheet that declares them, with installed fonts of the same measures in their place.
// `fallback`: the page's head holds the first paint for all of them together (site-head.njk); without a script, words are
// there at once, and a face that comes within three seconds takes its place.

import type { BrandTypefaces } from "../../domain/look.ts";
import { setLine } from "../../render/cards/typesetting/set-line.ts";
import { type Typeface, typeface, typefacesFor } from "../../render/cards/typesetting/typefaces.ts";
import { TYPE_SPECIMEN } from "../../text/type-specimen.ts";
import { DISPLAY_FAMILY, type FontFace, TEXT_FAMILY, unicodeRange } from "./font-faces.ts";

/** A face and the file name it has got. */
export interface NamedFace {
  readonly face: FontFace;
  /** From the site's root: the rules stand in a sheet or in a page. */
  readonly file: string;
}

/** A face in three weights of use; of the web fonts, in thousandths of an em. */
const MEASURES = [
  { family: TEXT_FAMILY, weight: 400, ascent: 1085, descent: 415 },
  { family: TEXT_FAMILY, weight: 600, ascent: 1085, descent: 415 },
  { family: DISPLAY_FAMILY, weight: 800, ascent: 1280, descent: 620 },
] as const;

interface Installed {
  /** In the family's name: `Plex as Roboto`. */
  readonly name: string;
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Widths of the same text, the web font's by the installed one's, in per cent: as in MEASURES. */
  readonly widths: readonly [number, number, number];
}

// In the order of tokens.css: Android's, then those of Windows and Apple. Measured in Chromium on the first episode's
// Arabic, Roboto on Latin names. Segoe UI, Geeza Pro and Tahoma could not be had: their lines have the web font's height, and of
// their width only Segoe UI's Latin is known to be Roboto's.
const INSTALLED: readonly Installed[] = [
  { name: "Roboto", regular: ["Roboto"], bold: ["Roboto Bold"], widths: [101, 102.6, 113] },
  {
    name: "Naskh",
    regular: ["Noto Naskh Arabic", "Noto Naskh Arabic UI"],
    bold: ["Noto Naskh Arabic Bold", "Noto Naskh Arabic UI Bold"],
    widths: [103, 104.2, 137.6],
  },
  {
    name: "Noto",
    regular: ["Noto Sans Arabic"],
    bold: ["Noto Sans Arabic Bold"],
    widths: [93.1, 89.2, 117.7],
  },
  {
    name: "Segoe",
    regular: ["Segoe UI", "Geeza Pro", "Tahoma"],
    bold: ["Segoe UI Bold", "Geeza Pro Bold", "Tahoma Bold"],
    widths: [101, 102.6, 113],
  },
];

/** `@font-face` rules: the site's own files first, then installed fonts: `Plex as Roboto`, `Kufi as Naskh`. */
export function fontStyles(faces: readonly NamedFace[], brand: BrandTypefaces): string {
  return [...faces.map(faceRule), fallbackRules(brand)].join("\n");
}

/** What lines of a brand's face measure, and how wide it is beside ours, which was measured beside what is installed. */
function measuresOf(brand: BrandTypefaces, at: 0 | 1 | 2) {
  const ours = MEASURES[at];
  const role = (["text", "text-bold", "display"] as const)[at];
  const name = typefacesFor(brand)[role];
  if (name === role) return { ...ours, wider: 1 };
  const own = typeface(name);
  const inEm = (one: Typeface) => setLine(TYPE_SPECIMEN, one, "rtl").width / one.unitsPerEm;
  const part = (reach: number) => Math.round((1000 * reach) / own.unitsPerEm);
  const { ascent, descent } = own.reach;
  return { ...ours, ascent: part(ascent), descent: part(descent), wider: inEm(own) / inEm(typeface(role)) };
}

function faceRule({ face, file }: NamedFace): string {
  return `@font-face{font-family:${face.family};font-weight:${face.weight};font-display:fallback;src:url("${file}") format("woff2");unicode-range:${unicodeRange(face.characters)}}`;
}

function fallbackRules(brand: BrandTypefaces): string {
  const all = ([0, 1, 2] as const).map((at) => measuresOf(brand, at));
  return INSTALLED.flatMap((installed) =>
    all.map(({ family, weight, ascent, descent, wider }, at) => {
      const width = Math.round((installed.widths[at] ?? 100) * wider * 10) / 10;
      const scaled = (measure: number) => `${((measure / width) * 10).toFixed(1)}%`;
      const names = weight === 400 ? installed.regular : installed.bold;
      const local = names.map((name) => `local("${name}")`).join(",");
      return `@font-face{font-family:"${family} as ${installed.name}";font-weight:${weight};src:${local};size-adjust:${width}%;ascent-override:${scaled(ascent)};descent-override:${scaled(descent)};line-gap-override:0%}`;
    }),
  ).join("\n");
}
