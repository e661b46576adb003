// Who wrote a WebVTT file's words down, as a NOTE of its head says: `by: machine`, `program: whisper.cpp, large-v3`.
// Spec: WebVTT (W3C), comment blocks. transcribe writes such a note; whoever has checked the words writes `by: people`.

import type { Transcriber } from "../../domain/transcript.ts";

/** What is known of a file's words besides them. */
export interface Origin {
  readonly by: Transcriber | null;
  readonly program: string | null;
}

const BY = /^(?:NOTE[ \t]+)?by:[ \t]*(people|machine)[ \t]*$/i;
const PROGRAM = /^(?:NOTE[ \t]+)?program:[ \t]*(\S.{0,80})$/i;

/** The origin that the notes before the first caption tell. */
export function readOrigin(lines: readonly string[]): Origin {
  let [isNote, by, program]: [boolean, Transcriber | null, string | null] = [false, null, null];
  for (const line of lines) {
    if (line.includes("-->")) break;
    isNote = line.trim() !== "" && (isNote || /^NOTE(?:[ \t]|$)/.test(line));
    if (!isNote) continue;
    const writer = BY.exec(line)?.[1]?.toLowerCase();
    if (writer === "people" || writer === "machine") by = writer;
    program = PROGRAM.exec(line)?.[1]?.trim() ?? program;
  }
  return { by, program };
}
