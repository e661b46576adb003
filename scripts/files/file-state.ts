// Whether a file is as it was, by a look at its size and times.

import { lstatSync } from "node:fs";

/** Null for what is no file of its own: a link may lead to another one tomorrow. @param file absolute */
export function fileState(file: string): string | null {
  const facts = lstatSync(file, { throwIfNoEntry: false });
  return facts?.isFile() ? `${facts.size} ${facts.mtimeMs} ${facts.ctimeMs} ${facts.ino}` : null;
}
