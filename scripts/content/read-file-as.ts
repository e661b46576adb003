// One file of the programme: path -> what a parser makes of its text.

import type { Problem } from "../domain/problem.ts";
import { readText } from "./files/read-text.ts";
import type { Parsed } from "./parsed.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";

/** How many files are open at a time. */
export const FILES_AT_ONCE = 16;

/** What is read of a file: null for one without a text. */
interface FileReading<T> {
  readonly parsed: T | null;
  readonly reading: readonly Problem[];
}

/** A file's text parsed, its problems added; null when there is no text or no record. */
export async function readFileAs<T extends Parsed<unknown>>(
  path: string,
  folder: ProgrammeFolder,
  problems: Problem[],
  parse: (file: string, text: string) => T,
): Promise<T | null> {
  const file = folder.file(path);
  const { parsed, reading } = await folder.remember(path, parse.name, async (): Promise<FileReading<T>> => {
    const { text, problems: reading } = await readText(folder.root, path, { file });
    return { parsed: text === null ? null : parse(file, text), reading };
  });
  problems.push(...reading, ...(parsed?.problems ?? []));
  return parsed;
}
