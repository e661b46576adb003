// File names: a stem is an address on the site, so it is ASCII, lower case, with hyphens.

import { proposePersonId, proposeSlug } from "../../text/slugs.ts";
import { excerpt } from "../excerpt.ts";
import type { Telling } from "../telling.ts";

/** A file's name without folders and ending. */
export function stemOf(file: string): string {
  return file
    .slice(file.lastIndexOf("/") + 1)
    .replace(/\.[^.]*$/, "")
    .normalize("NFC");
}

/** An address near to a name, its day kept; empty when no letter of it can be written in ASCII. */
export function proposeStem(stem: string, isPerson: boolean): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(stem)?.[0] ?? "";
  const words = stem.slice(day.length);
  const proposed = isPerson ? proposePersonId(words) : proposeSlug(words);
  return day !== "" && proposed !== "" ? `${day}-${proposed}` : day + proposed;
}

/** Tells that a file's name is no address, with one that would be. */
export function tellFileName(file: string, telling: Telling): void {
  const stem = stemOf(file);
  const name = proposeStem(stem, /(?:^|\/)people\/[^/]*$/.test(file));
  const place = { file, line: 1, column: 1 };
  const values = { found: excerpt(`${stem}.md`) };
  if (name === "") telling.error("file.name", () => place, values);
  else telling.error("file.name-near", () => place, { ...values, write: `${name}.md` });
}
