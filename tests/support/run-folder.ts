// A folder for what the files of one run share: made before the first, gone after the last.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAME = "SHOW_NOTES_TEST_RUN";

/** Vitest's global setup: the processes that run tests inherit the name. */
export default function makeRunFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "test-run-"));
  process.env[NAME] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** @throws Error outside a run of tests */
export function runFolder(): string {
  const folder = process.env[NAME];
  if (!folder) throw new Error("runFolder: no run of tests has begun");
  return folder;
}
