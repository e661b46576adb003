// What was asked before a quote: by a presenter who is quoted right above it, else in the transcript where it tells the
// voices apart. A heading or a sentence of the text may end as a question does, and nobody was asked it.

import type { Episode } from "../../domain/episode.ts";
import type { PersonId } from "../../domain/names.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Cue } from "../../domain/transcript.ts";
import { fold } from "../../text/fold.ts";

/** An answer may have begun this many seconds before its quote. */
const ANSWER = 240;
/** A sentence's end. */
const SENTENCE = /(?<=[.؟?!…])\s+/u;
const ASKS = /[؟?]["»”]?$/u;

/** What may hold the question. */
interface Heard {
  /** Who presents the episode. */
  readonly hosts: readonly PersonId[];
  /** Of the recording, in the episode's language. */
  readonly cues: readonly Cue[];
  /** The speaker's, as a transcript may have them. */
  readonly names: readonly string[];
}

/** The question as it was put; null where nobody can tell. A machine's reading has no two voices. */
export function questionBefore(
  { blocks, isReading }: Pick<Episode, "blocks" | "isReading">,
  quote: Quote,
  { hosts, cues, names }: Heard,
): string | null {
  return askedByHost(blocks, quote, hosts) ?? (isReading ? null : askedInSpeech(cues, quote, names));
}

function askedByHost(
  blocks: Episode["blocks"],
  { id, person }: Quote,
  hosts: readonly PersonId[],
): string | null {
  const at = blocks.findIndex((block) => block.kind === "quote" && block.quote.id === id);
  const above = blocks[at - 1];
  if (above?.kind !== "quote" || above.quote.person === person) return null;
  return hosts.includes(above.quote.person) ? lastQuestion(above.quote.text) : null;
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
