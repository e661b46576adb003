// A text file below the programme's folder -> its text, or the problem of reading it.

import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Problem } from "../../domain/problem.ts";
import { error } from "../../text/problems.ts";
import { type Damage, decodeText } from "../transcripts/decode-text.ts";

/** Two megabytes of text are a thousand pages. */
const MOST_BYTES = 2 * 1024 * 1024;
/** A transcript with word times is larger than any text somebody types. */
const MOST_TRANSCRIPT_BYTES = 64 * 1024 * 1024;

/** Whether a path, links followed, stays inside the programme's folder. @param root as realpath gives it */
export async function staysInside(root: string, path: string): Promise<boolean> {
  const real = await realpath(join(root, path)).catch(() => null);
  return real === null || real.startsWith(root + sep);
}

/** A file's text, null where it cannot be read; `damage` is told by whoever can read a damaged text. */
export interface ReadText {
  readonly text: string | null;
  readonly damage?: Damage | null;
  readonly problems: readonly Problem[];
}

/** @param root the programme's folder, as realpath gives it */
export async function readText(
  root: string,
  path: string,
  { file, isTranscript = false }: { readonly file: string; readonly isTranscript?: boolean },
): Promise<ReadText> {
  const place = { file, line: 1, column: 1 };
  const most = isTranscript ? MOST_TRANSCRIPT_BYTES : MOST_BYTES;
  const nothing = (problem: Problem) => ({ text: null, problems: [problem] });
  try {
    if (!(await staysInside(root, path))) return nothing(error("file.link", place));
    const facts = await stat(join(root, path));
    if (!facts.isFile()) return nothing(error("file.unreadable", place, { reason: "not a file" }));
    if (facts.size > most) return nothing(error("file.too-large", place, sizes(facts.size, most)));
    const { text, encoding, damage } = decodeText(await readFile(join(root, path)));
    const conflict = conflictProblems(text, file);
    if (conflict.length > 0) return { text: null, problems: conflict };
    if (isTranscript) return { text, damage, problems: [] };
    if (damage?.kind === "bytes")
      return {
        text,
        problems: [error("file.bytes", { ...place, line: damage.line }, { count: String(damage.count) })],
      };
    if (encoding === "utf-8" && damage === null) return { text, problems: [] };
    return { text, problems: [error("file.encoding", place, { encoding: damage?.read ?? encoding })] };
  } catch (fault) {
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    return nothing(error("file.unreadable", place, { reason }));
  }
}

// As git leaves them; a line of = alone is a heading's, so it counts only between the other two.
const CONFLICT = /^<{7} [\s\S]*?^>{7} /m;
const MARK = /^(?:<{7} |\|{7}(?: |$)|={7}$|>{7} )/;

/** Git's marks of two versions of one place: a problem each, and nothing else is read of the file. */
function conflictProblems(text: string, file: string): readonly Problem[] {
  if (!CONFLICT.test(text)) return [];
  return text.split(/\r?\n/).flatMap((line, index) => {
    const mark = MARK.exec(line)?.[0].trim();
    return mark === undefined ? [] : [error("file.conflict", { file, line: index + 1, column: 1 }, { mark })];
  });
}

function sizes(size: number, most: number): Problem["values"] {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return { size: megabytes(size), most: megabytes(most) };
}
