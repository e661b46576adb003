// One file of the programme: path -> what a parser makes of its text.

import type { Problem } from "../domain/problem.ts";
import { readText } from "./files/read-text.ts";
import type { Parsed } from "./parsed.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";

/** How many files are open at a time. */
export const FILES_AT_ONCE = 16;

/** A file's text parsed, its problems added; null when there is no text or no record. */
export async function readFileAs<T extends Parsed<unknown>>(
  path: string,
  folder: ProgrammeFolder,
  problems: Problem[],
  parse: (file: string, text: string) => T,
): Promise<T | null> {
  const file = folder.file(path);
  const read = await readText(folder.root, path, { file });
  problems.push(...read.problems);
  if (read.text === null) return null;
  const parsed = parse(file, read.text);
  problems.push(...parsed.problems);
  return parsed;
}
