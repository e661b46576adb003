// Drafts on the disk, or the reasons why not, told as problems.

import { relative } from "node:path";
import type { InterfaceLanguage } from "../text/dates.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error, type ProblemCode } from "../text/problems.ts";
import type { CliIo } from "./io.ts";
import { type NewFile, writeNewFiles } from "./new-files.ts";

export interface WriteOptions {
  readonly mayReplace: boolean;
  /** The problem of a file that is there already. */
  readonly existsCode: ProblemCode;
  readonly messages: InterfaceLanguage;
}

/** Writes all files or none. @returns whether they are written; if not, the reasons stand on stderr */
export async function writeOrTell(
  files: readonly NewFile[],
  options: WriteOptions,
  io: CliIo,
): Promise<boolean> {
  const fault = await writeNewFiles(files, options.mayReplace);
  if (fault === null) return true;
  const place = (path: string) => ({ file: shownPath(path, io), line: 1, column: 1 });
  const problems =
    fault.kind === "exists"
      ? fault.paths.map((path) => error(options.existsCode, place(path)))
      : [error("import.write", place(fault.path), { reason: fault.reason })];
  io.stderr(reportProblems(problems, options.messages));
  return false;
}

/** A path as an editor knows it: from the project's folder, with `/`. */
export function shownPath(path: string, io: CliIo): string {
  const shown = relative(io.cwd, path).replaceAll("\\", "/");
  return shown.startsWith("../") ? path : shown;
}
