// Questions on a terminal, answered a line each. One reader for all of a command's questions: a second one would
// begin behind the lines that the first had already taken in.

import { createInterface } from "node:readline/promises";
import type { CliIo } from "./io.ts";

/** Who is asked, for as long as a command runs. */
export interface Asking {
  /** The line that is typed, trimmed; null where nobody is there to ask, or nothing more will be typed. */
  readonly ask: (prompt: string) => Promise<string | null>;
  /** To be called when all is asked: a terminal that is read on would keep the command from ending. */
  readonly close: () => void;
}

/** Asks on standard error and reads standard input, from the first question on. */
export function openAsking(io: CliIo): Asking {
  if (!io.isTerminal) return { ask: async () => null, close: () => {} };
  let typing: ReturnType<typeof createInterface> | null = null;
  let lines: AsyncIterator<string> | null = null;
  return {
    ask: async (prompt) => {
      typing ??= createInterface({ input: io.stdin, terminal: false });
      lines ??= typing[Symbol.asyncIterator]();
      io.stderr(prompt);
      const answer = await lines.next();
      return answer.done ? null : answer.value.trim();
    },
    close: () => {
      typing?.close();
      if (typing !== null) io.stdin.pause();
    },
  };
}
