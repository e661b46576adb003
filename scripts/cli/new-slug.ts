// The address of a new page: typed with --slug, asked for on a terminal, or the one proposed.

import { createInterface } from "node:readline/promises";
import { isSlug } from "../domain/names.ts";
import { isolate } from "../text/bidi.ts";
import { fillWords } from "../text/draft-words.ts";
import type { DraftingWords } from "../text/words/drafting-words.ts";
import type { CliIo } from "./io.ts";

const MOST_TRIES = 3;

/** Asks until an address is typed; an empty line, the end of input, or the third wrong answer takes the proposal. */
export async function askSlug(proposal: string, words: DraftingWords, io: CliIo): Promise<string> {
  if (!io.isTerminal) return proposal;
  const typing = createInterface({ input: io.stdin, terminal: false });
  const lines = typing[Symbol.asyncIterator]();
  try {
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      io.stderr(fillWords(words.slugPrompt, { proposal }));
      const answer = await lines.next();
      const typed = answer.done ? "" : answer.value.trim();
      if (typed === "") return proposal;
      if (isSlug(typed)) return typed;
      io.stderr(`${fillWords(words.badSlug, { value: isolate(typed), proposal: isolate(proposal) })}\n`);
    }
    return proposal;
  } finally {
    typing.close();
    // A terminal never ends: read on, it would keep the command from ending.
    io.stdin.pause();
  }
}
