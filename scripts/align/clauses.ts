// Where clauses of the recording begin and end, as far as marks, voices and silences tell.

import { voiceOfToken } from "./place-voice.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** Nobody negates a word across a longer silence than this, in seconds. */
const LONGEST_BREATH = 2;

/** The word of a token. */
export function wordAt(index: TranscriptIndex, token: number): VocabularyWord {
  return index.vocabulary.word(index.ids[token] ?? 0);
}

/** The word before a token, fillers passed over; null at the start. */
export function wordBefore(index: TranscriptIndex, token: number): VocabularyWord | null {
  let at = token - 1;
  while (at > 0 && wordAt(index, at).isFiller) at--;
  return at < 0 ? null : wordAt(index, at);
}

/** Whether a clause ends between a token and the next: by its mark, another voice, or a long silence. */
export function endsBefore(index: TranscriptIndex, token: number): boolean {
  const isSilent = (index.starts[token + 1] ?? 0) - (index.ends[token] ?? 0) > LONGEST_BREATH;
  const isOther = voiceOfToken(index, token) !== voiceOfToken(index, token + 1);
  return isSilent || isOther || index.tokens[token]?.closes === true;
}

/** Whether a comma stands behind a token. */
export function endsWithComma(index: TranscriptIndex, token: number): boolean {
  return /[,،]$/.test(index.words[Math.floor(index.tokens[token]?.from ?? -1)]?.text ?? "");
}

/** Whether a clause begins with a token: at a mark or with a caption. */
export function beginsClause(index: TranscriptIndex, token: number): boolean {
  return (
    token === 0 || index.tokens[token - 1]?.closes === true || cueOf(index, token - 1) !== cueOf(index, token)
  );
}

/** Whether a clause ends with a token. */
export function endsClause(index: TranscriptIndex, token: number): boolean {
  const isLast = token === index.tokens.length - 1;
  return isLast || index.tokens[token]?.closes === true || cueOf(index, token) !== cueOf(index, token + 1);
}

function cueOf(index: TranscriptIndex, token: number): number {
  return index.words[Math.floor(index.tokens[token]?.from ?? -1)]?.cue ?? -1;
}
