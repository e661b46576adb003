// The address of a new page: typed with --slug, asked for on a terminal, or the one proposed.

import { isSlug } from "../domain/names.ts";
import { isolate } from "../text/bidi.ts";
import { fillIn } from "../text/catalogue.ts";
import type { DraftingWords } from "../text/words/drafting.ts";
import type { Asking } from "./asking.ts";
import type { CliIo } from "./io.ts";

const MOST_TRIES = 3;

/** Asks until an address is typed; an empty line, the end of input, or the third wrong answer takes the proposal. */
export async function askSlug(
  proposal: string,
  words: DraftingWords,
  io: CliIo,
  { ask }: Asking,
): Promise<string> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const typed = (await ask(fillIn(words.slugPrompt, { proposal }))) ?? "";
    if (typed === "") return proposal;
    if (isSlug(typed)) return typed;
    io.stderr(`${fillIn(words.badSlug, { value: isolate(typed), proposal: isolate(proposal) })}\n`);
  }
  return proposal;
}
