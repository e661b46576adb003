// The programme's type on cards: IBM Plex Sans Arabic for text, Noto Kufi Arabic for display, or its own, as on the pages.
// The files are those of the font packages (OFL), read once, when the first card is set.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type BrandTypefaces, nearestWeight } from "../../../domain/look.ts";
import { remembered } from "../../../domain/remember.ts";
import { Face } from "./face.ts";
import { lineReach, unpackWoff } from "./woff.ts";

/** A weight of one family: the files of its scripts, the first one that has a letter sets it. */
export interface Typeface {
  readonly name: TypefaceName;
  /** Arabic first, then Latin; after a brand's, ours. */
  readonly faces: readonly Face[];
  readonly unitsPerEm: number;
  /** Of its lines above and below the baseline, in font units. */
  readonly reach: { readonly ascent: number; readonly descent: number };
  /** SHA-256 of the files, lower-case hex. */
  readonly fingerprint: string;
}

/** What a typeface is for. */
export type TypeRole = "text" | "text-strong" | "text-bold" | "display" | "display-heavy";
/** Ours by what it is for, or a brand's by its package and weight: `cairo/700`. */
export type TypefaceName = TypeRole | `${string}/${number}`;

interface FamilyWeight {
  readonly family: string;
  readonly weight: number;
}

const FILES: Readonly<Record<TypeRole, FamilyWeight>> = {
  text: { family: "ibm-plex-sans-arabic", weight: 400 },
  "text-strong": { family: "ibm-plex-sans-arabic", weight: 500 },
  "text-bold": { family: "ibm-plex-sans-arabic", weight: 700 },
  display: { family: "noto-kufi-arabic", weight: 700 },
  "display-heavy": { family: "noto-kufi-arabic", weight: 900 },
};
/** Every typeface that a card may use. */
export const TYPEFACES = Object.keys(FILES) as readonly TypeRole[];

const SCRIPTS = ["arabic", "latin", "latin-ext"];

const require = createRequire(import.meta.url);

export const typeface = remembered(openTypeface);

/** The faces of a programme by what they are for: a brand's nearest weight, or ours. */
export function typefacesFor(brand: BrandTypefaces): Readonly<Record<TypeRole, TypefaceName>> {
  const name = (role: TypeRole): TypefaceName => {
    const own = role.startsWith("text") ? brand.text : brand.display;
    return own === undefined ? role : `${own.id}/${nearestWeight(own, FILES[role].weight)}`;
  };
  const [text, strong, bold] = [name("text"), name("text-strong"), name("text-bold")];
  return {
    ...{ text, "text-strong": strong, "text-bold": bold },
    ...{ display: name("display"), "display-heavy": name("display-heavy") },
  };
}

function openTypeface(name: TypefaceName): Typeface {
  const own = /^(.+)\/(\d+)$/.exec(name);
  const [, family = "", weight = ""] = own ?? [];
  // What a brand's face has not is set in ours: Arabic names in a Latin face, accents in an Arabic one.
  const ours = FILES[own === null ? (name as TypeRole) : Number(weight) < 600 ? "text" : "text-bold"];
  const files = [...(own === null ? [] : filesOf({ family, weight: Number(weight) })), ...filesOf(ours)];
  const fonts = files.map(unpackWoff);
  const [first] = fonts;
  if (first === undefined) throw new Error(`openTypeface: ${name} has no file`);
  const { unitsPerEm } = new Face(new Uint8Array(first));
  const faces = fonts.map((font) => new Face(new Uint8Array(font), unitsPerEm));
  const fingerprint = files.reduce((hash, file) => hash.update(file), createHash("sha256")).digest("hex");
  return { name, faces, unitsPerEm, fingerprint, reach: lineReach(first) };
}

/** A weight's files, by script: those the package has. */
function filesOf({ family, weight }: FamilyWeight): readonly Buffer[] {
  const folder = `@fontsource/${family}/files/${family}`;
  return SCRIPTS.flatMap((script) => {
    try {
      return [readFileSync(require.resolve(`${folder}-${script}-${weight}-normal.woff`))];
    } catch {
      return [];
    }
  });
}
