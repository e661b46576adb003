// The programme's type on cards: IBM Plex Sans Arabic for text, Noto Kufi Arabic for display, as on the pages.
// The files are those of the font packages (OFL), read once, when the first card is set.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrandTypeface, BrandTypefaces } from "../../../domain/look.ts";
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
const opened = new Map<TypefaceName, Typeface>();

export function typeface(name: TypefaceName): Typeface {
  let found = opened.get(name);
  if (!found) {
    found = openTypeface(name);
    opened.set(name, found);
  }
  return found;
}

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

/** Of a package's weights the one most like another; the heavier of two. */
export function nearestWeight({ weights }: BrandTypeface, wanted: number): number {
  const off = (weight: number) => Math.abs(weight - wanted) - (weight > wanted ? 0.5 : 0);
  return weights.reduce((best, weight) => (off(weight) < off(best) ? weight : best), weights[0] ?? wanted);
}

function openTypeface(name: TypefaceName): Typeface {
  const own = /^(.+)\/(\d+)$/.exec(name);
  const [, family = "", weight = ""] = own ?? [];
  // What a brand's face has not is set in ours: Arabic names in a Latin face, accents in an Arabic one.
  const ours = FILES[own === null ? (name as TypeRole) : Number(weight) < 600 ? "text" : "text-bold"];
  const files = [...(own === null ? [] : filesOf({ family, weight: Number(weight) })), ...filesOf(ours)];
  const [first] = files;
  if (first === undefined) throw new Error(`openTypeface: ${name} has no file`);
  const { unitsPerEm } = new Face(new Uint8Array(unpackWoff(first)));
  const faces = files.map((file) => new Face(new Uint8Array(unpackWoff(file)), unitsPerEm));
  const fingerprint = files.reduce((hash, file) => hash.update(file), createHash("sha256")).digest("hex");
  return { name, faces, unitsPerEm, fingerprint };
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
