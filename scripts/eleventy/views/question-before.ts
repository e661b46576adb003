// What was asked before a quote: in the episode's text, else in the transcript where it tells the voices apart.

import type { Block, Episode } from "../../domain/episode.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Cue } from "../../domain/transcript.ts";
import { blockText } from "../../render/search/plain-text.ts";
import { fold } from "../../text/fold.ts";

/** An answer may have begun this many seconds before its quote. */
const ANSWER = 240;
/** Blocks of the text between a question and its quote, at most: "he answered:" stands in one. */
const BETWEEN = 2;
/** A sentence's end. */
const SENTENCE = /(?<=[.؟?!…])\s+/u;
const ASKS = /[؟?]["»”]?$/u;

/**
 * The question as it was put; null where nobody can tell. A machine's reading has no two voices.
 * @param heard cues of the recording in the programme's language, and the speaker's names as a transcript may have them
 */
export function questionBefore(
  { blocks, isReading }: Pick<Episode, "blocks" | "isReading">,
  quote: Quote,
  { cues, names }: { readonly cues: readonly Cue[]; readonly names: readonly string[] },
): string | null {
  return askedInText(blocks, quote) ?? (isReading ? null : askedInSpeech(cues, quote, names));
}

function askedInText(blocks: readonly Block[], { id }: Quote): string | null {
  const at = blocks.findIndex((block) => block.kind === "quote" && block.quote.id === id);
  for (const block of blocks.slice(Math.max(0, at - BETWEEN), Math.max(0, at)).toReversed()) {
    if (block.kind === "quote") return null;
    const asked = lastQuestion(blockText(block));
    if (asked !== null) return asked;
  }
  return null;
}

/** The other voice's last words before the speaker's turn. */
function askedInSpeech(cues: readonly Cue[], { span }: Quote, names: readonly string[]): string | null {
  if (span === null) return null;
  const own = new Set(names.map(fold));
  const isOwn = ({ voice }: Cue) => voice !== null && own.has(fold(voice));
  const before = cues.filter(({ start }) => start < span.start && start > span.start - ANSWER).toReversed();
  const turn = before.findIndex((cue) => !isOwn(cue));
  const asker = before[turn]?.voice ?? null;
  if (asker === null || !cues.some(isOwn)) return null;
  const rest = before.slice(turn);
  const end = rest.findIndex(({ voice }) => voice !== asker);
  const turnOfAsker = rest.slice(0, end === -1 ? rest.length : end).toReversed();
  return lastQuestion(turnOfAsker.map(({ text }) => text).join(" "));
}

/** The last sentence, where it is one. */
function lastQuestion(text: string): string | null {
  const last = text.replace(/\s+/g, " ").trim().split(SENTENCE).at(-1) ?? "";
  return ASKS.test(last) ? last : null;
}
