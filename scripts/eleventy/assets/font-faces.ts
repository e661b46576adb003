// The faces the pages use: which file of a package, which characters of it, and how the style sheet names it.
// IBM Plex Sans Arabic sets text, Noto Kufi Arabic sets headlines; both under the SIL Open Font License. A programme's own
// typefaces take their places, under their names in the style sheet; a script that one of them has not stays ours.

import { join } from "node:path";
import { type BrandTypeface, type BrandTypefaces, nearestWeight } from "../../domain/look.ts";

/** One file of a typeface. */
export interface FontFace {
  /** The file's name in the site, before its hash. */
  readonly name: string;
  readonly family: string;
  readonly weight: 400 | 600 | 800;
  /** Where the whole font is, below node_modules/. */
  readonly source: string;
  /** The characters that are kept. */
  readonly characters: string;
  /** Whether it is cut while a site is built: ours are there, cut. */
  readonly isBrand?: boolean;
}

export const TEXT_FAMILY = "Plex";
export const DISPLAY_FAMILY = "Kufi";

// Spaces, letters with their marks, Arabic-Indic digits, and the letters of Persian and Kurdish names.
const ARABIC = ` \u00A0${range(0x0621, 0x063a)}${range(0x0640, 0x0655)}${range(0x0660, 0x066c)}${range(
  0x06f0,
  0x06f9,
)}\u060C\u061B\u061F\u0670\u0671\u067E\u0686\u0695\u0698\u06A4\u06A9\u06AF\u06B5\u06BE\u06C0\u06C1\u06C6\u06CC\u06CE\u06D5\u200C\u200D`;
const SIGNS = "\u00A9\u00AB\u00B7\u00BB\u00D7\u2009\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u2212";
const LATIN = `${range(0x21, 0x7e)}${SIGNS}`;
/** Accents of European names: in the text, where such a name stands beside the Arabic one. */
const ACCENTS = [...range(0xa1, 0xff)].filter((sign) => !SIGNS.includes(sign)).join("");

/** In the order they are asked for. A page has all of them or none. */
export const FONT_FACES: readonly FontFace[] = [
  kufi("arabic", ARABIC),
  kufi("latin", LATIN),
  plex("arabic", 600, ARABIC),
  plex("latin", 600, LATIN),
  plex("arabic", 400, ARABIC),
  plex("latin", 400, `${LATIN}${ACCENTS}`),
];

/** Ours, those of which a brand has its own replaced. */
export function facesOf({ text, display }: BrandTypefaces): readonly FontFace[] {
  return FONT_FACES.map((face) => {
    const own = face.family === TEXT_FAMILY ? text : display;
    const script = face.name.includes("arabic") ? "arabic" : "latin";
    return own?.scripts.includes(script) ? brandFace(own, face, script) : face;
  });
}

function brandFace(own: BrandTypeface, face: FontFace, script: "arabic" | "latin"): FontFace {
  const weight = nearestWeight(own, face.weight);
  return {
    ...face,
    name: `${own.id}-${script}-${face.weight}`,
    source: `@fontsource/${own.id}/files/${own.id}-${script}-${weight}-normal.woff2`,
    isBrand: true,
  };
}

/** Where a face lies, cut to its characters (cut-fonts.ts). @param root the project's folder */
export function fontFile(root: string, { name }: FontFace): string {
  return join(root, "templates", "fonts", `${name}.woff2`);
}

/** `unicode-range` for a set of characters: `U+621-63A, U+640`. */
export function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map((sign) => sign.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? "" : `-${hex(to)}`}`).join(",");
}

function plex(script: "arabic" | "latin", weight: 400 | 600, characters: string): FontFace {
  return {
    name: `plex-${script}-${weight}`,
    family: TEXT_FAMILY,
    weight,
    source: `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`,
    characters,
  };
}

function kufi(script: "arabic" | "latin", characters: string): FontFace {
  return {
    name: `kufi-${script}-800`,
    family: DISPLAY_FAMILY,
    weight: 800,
    source: `@fontsource/noto-kufi-arabic/files/noto-kufi-arabic-${script}-800-normal.woff2`,
    characters,
  };
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join("");
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
