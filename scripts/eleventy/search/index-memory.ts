// Of what the last index was made, and which files it has: the same records are not indexed twice.
// One JSON file under .cache/, safe to delete.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "../../memory/sealed-file.ts";

export interface IndexMemory {
  /** The files of the index that was made of this, when all are in the site's folder; null when it must be made. */
  readonly filesOf: (made: string, site: string) => readonly string[] | null;
  readonly keep: (made: string, files: readonly string[]) => void;
}

export function indexMemory(file: string): IndexMemory {
  return {
    filesOf: (made, site) => {
      const known = readMemory(file);
      if (known.made !== made || known.files.length === 0) return null;
      return known.files.every((path) => existsSync(join(site, path))) ? known.files : null;
    },
    keep: (made, files) => {
      try {
        writeSealed(file, JSON.stringify({ made, files }));
      } catch {
        // A cache that cannot be written costs time, not the search.
      }
    },
  };
}

/** What cannot be read is not remembered, and that is all. */
function readMemory(file: string): { made: string; files: readonly string[] } {
  try {
    const { made, files } = JSON.parse(String(readSealed(file)));
    return Array.isArray(files) ? { made: String(made), files } : { made: "", files: [] };
  } catch {
    return { made: "", files: [] };
  }
}
