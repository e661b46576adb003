// The files that show.yml's `look:` names -> the programme's logo, icon and typefaces.

import type { Brand, BrandPicture } from "../../domain/brand.ts";
import type { BrandTypeface } from "../../domain/look.ts";
import type { Language } from "../../domain/names.ts";
import type { Problem } from "../../domain/problem.ts";
import type { MediaSource, Typed } from "../../domain/record.ts";
import { error, warning } from "../../text/problems.ts";
import type { ProgrammeFolder } from "../programme-folder.ts";
import { readBrandPicture } from "./read-picture.ts";
import { readTypeface } from "./read-typeface.ts";

/** What `look:` names, with the places it is typed at. */
export interface BrandFiles {
  readonly logo: Readonly<Record<"day" | "night", Typed<MediaSource> | null>>;
  readonly icon: Typed<MediaSource> | null;
  readonly typefaces: Readonly<Record<"text" | "headlines", Typed<string> | null>>;
}

/** Ours, which are always installed and have both scripts. */
const INSTEAD = { text: "ibm-plex-sans-arabic", headlines: "noto-kufi-arabic" } as const;
/** Of the side of a square, in which an icon may be off it. */
const ABOUT_SQUARE = 0.02;
/** Pixels of the largest icon that phones ask for. */
const ICON_SIDE = 512;

/** What files are read with, and where what is told of them goes. */
export interface BrandReading {
  /** Of the programme: its typefaces have to have its letters. */
  readonly language: Language;
  readonly folder: ProgrammeFolder;
  readonly problems: Problem[];
}

export async function readBrand(files: BrandFiles, reading: BrandReading): Promise<Brand> {
  const { logo, icon, typefaces: named } = files;
  // One after the other, so that what is told is always in the same order.
  const day = logo.day && (await readBrandPicture(logo.day, "logo", reading));
  const night = logo.night && (await readBrandPicture(logo.night, "logo", reading));
  const square = icon && (await readBrandPicture(icon, "icon", reading));
  const text = typefaceOf(named.text, "text", reading);
  const display = typefaceOf(named.headlines, "headlines", reading);
  const typefaces = { ...(text ? { text } : {}), ...(display ? { display } : {}) };
  if (icon && square) tellIcon(square, icon, reading);
  return {
    ...(day && night ? { logo: { day, night } } : {}),
    ...(square ? { icon: square } : {}),
    ...(text || display ? { typefaces } : {}),
  };
}

function typefaceOf(
  typed: Typed<string> | null,
  key: "text" | "headlines",
  { language, problems }: BrandReading,
): BrandTypeface | null {
  if (typed === null) return null;
  const { value: name, place } = typed;
  const found = readTypeface(name);
  if (found === null) {
    problems.push(error("look.typeface-missing", place, { key, name, write: `npm install ${name}` }));
    return null;
  }
  const script = new Intl.Locale(language).maximize().script === "Arab" ? "arabic" : "latin";
  if (found.scripts.includes(script)) return found;
  const write = `${key}: "@fontsource/${INSTEAD[key]}"`;
  problems.push(error(`look.typeface-${script}`, place, { key, name: found.family, write }));
  return null;
}

function tellIcon(
  { type, width, height }: BrandPicture,
  { place }: Typed<MediaSource>,
  { problems }: BrandReading,
) {
  const size = `${width} × ${height}`;
  if (Math.abs(width / height - 1) > ABOUT_SQUARE)
    problems.push(error("look.icon-square", place, { key: "icon", size }));
  else if (type === "image/png" && width < ICON_SIDE)
    problems.push(warning("look.icon-small", place, { key: "icon", size }));
}
