// Drafts on the disk, or the reasons why not, told as problems.

import { lstat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Problem } from "../domain/problem.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error, type ProblemCode } from "../text/problems.ts";
import type { CliIo } from "./io.ts";
import { FileThere, type FileToWrite, writeTogether } from "./write-together.ts";

export interface WriteOptions {
  /** Absolute: the folder the files' paths start from. */
  readonly root: string;
  readonly mayReplace: boolean;
  /** Whether nothing is written, and what stands in the way is told all the same. */
  readonly isDryRun?: boolean;
  /** The problem of a file that is there already. */
  readonly existsCode: ProblemCode;
  readonly messages: InterfaceLanguage;
}

/** Writes all files or none. @returns whether they are written (or would be); if not, the reasons stand on stderr */
export async function writeOrTell(
  files: readonly FileToWrite[],
  options: WriteOptions,
  io: CliIo,
): Promise<boolean> {
  const { root, mayReplace, existsCode, messages } = options;
  const there = await filesThere(root, files);
  const problemOf = (path: string): Problem => error(existsCode, placeOf(join(root, path), io));
  if (there.length > 0 && !mayReplace) {
    io.stderr(
      reportProblems(
        there.map(({ path }) => problemOf(path)),
        messages,
      ),
    );
    return false;
  }
  if (options.isDryRun) return true;
  try {
    const created = files.filter((file) => !there.includes(file));
    await writeTogether(root, created, there);
    return true;
  } catch (fault) {
    io.stderr(
      reportProblems(
        [fault instanceof FileThere ? problemOf(fault.path) : faultOf(fault, root, io)],
        messages,
      ),
    );
    return false;
  }
}

/** A path as an editor knows it: from the project's folder, with `/`. */
export function shownPath(path: string, io: CliIo): string {
  const shown = relative(io.cwd, path).replaceAll("\\", "/");
  return shown.startsWith("../") ? path : shown;
}

async function filesThere(root: string, files: readonly FileToWrite[]): Promise<readonly FileToWrite[]> {
  const found: FileToWrite[] = [];
  for (const file of files) {
    const isThere = await lstat(join(root, file.path)).then(
      () => true,
      () => false,
    );
    if (isThere) found.push(file);
  }
  return found;
}

// Only what the disk says is an editor's business; anything else is a fault of ours.
function faultOf(fault: unknown, root: string, io: CliIo): Problem {
  if (!(fault instanceof Error) || !("code" in fault)) throw fault;
  // A copy names two paths; the second is where the file was to stand.
  const { dest, path = root } = fault as { readonly dest?: string; readonly path?: string };
  return error("import.write", placeOf(dest ?? path, io), { reason: String(fault.code) });
}

function placeOf(path: string, io: CliIo) {
  return { file: shownPath(path, io), line: 1, column: 1 };
}
