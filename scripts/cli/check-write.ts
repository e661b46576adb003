// check --write: the times found in transcripts into the episodes' files, and not a byte of anything else.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TimecodeEdit, writeTimecodes } from "../align/write-timecodes.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import type { CliIo } from "./io.ts";

/** Writes each file once; names on stderr what it wrote. */
export async function writeFoundTimes(edits: readonly TimecodeEdit[], io: CliIo): Promise<void> {
  const byFile = new Map<string, TimecodeEdit[]>();
  for (const edit of edits) byFile.set(edit.place.file, [...(byFile.get(edit.place.file) ?? []), edit]);
  for (const [file, list] of byFile) {
    const path = join(io.cwd, file);
    const before = await readFile(path, "utf8");
    const after = writeTimecodes(before, list);
    if (after === before) continue;
    await writeAtomic(path, after);
    io.stderr(`${file}: +${list.length}\n`);
  }
}
