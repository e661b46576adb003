// The programme's type on cards: IBM Plex Sans Arabic for text, Noto Kufi Arabic for display, as on the pages.
// The files are those of the font packages (OFL), read once, when the first card is set.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { remembered } from "../../../domain/remember.ts";
import { Face } from "./face.ts";
import { unpackWoff } from "./woff.ts";

/** A weight of one family: the files of its scripts, the first one that has a letter sets it. */
export interface Typeface {
  readonly name: TypefaceName;
  /** Arabic first, then Latin. */
  readonly faces: readonly Face[];
  readonly unitsPerEm: number;
  /** SHA-256 of the files, lower-case hex. */
  readonly fingerprint: string;
}

export type TypefaceName = "text" | "text-strong" | "text-bold" | "display" | "display-heavy";

const FILES: Readonly<Record<TypefaceName, { readonly family: string; readonly weight: number }>> = {
  text: { family: "ibm-plex-sans-arabic", weight: 400 },
  "text-strong": { family: "ibm-plex-sans-arabic", weight: 500 },
  "text-bold": { family: "ibm-plex-sans-arabic", weight: 700 },
  display: { family: "noto-kufi-arabic", weight: 700 },
  "display-heavy": { family: "noto-kufi-arabic", weight: 900 },
};
/** Every typeface that a card may use. */
export const TYPEFACES = Object.keys(FILES) as readonly TypefaceName[];

const SCRIPTS = ["arabic", "latin", "latin-ext"];

const require = createRequire(import.meta.url);

export const typeface = remembered(openTypeface);

function openTypeface(name: TypefaceName): Typeface {
  const { family, weight } = FILES[name];
  const files = SCRIPTS.map((script) =>
    readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`)),
  );
  const faces = files.map((file) => new Face(new Uint8Array(unpackWoff(file))));
  const unitsPerEm = faces[0]?.unitsPerEm ?? 0;
  if (faces.some((face) => face.unitsPerEm !== unitsPerEm)) {
    throw new Error(`openTypeface: the files of ${family} do not share an em`);
  }
  const fingerprint = files.reduce((hash, file) => hash.update(file), createHash("sha256")).digest("hex");
  return { name, faces, unitsPerEm, fingerprint };
}
