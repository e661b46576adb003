// A transcript made ready to be searched: its words folded and numbered, with their times and where each stands.
// Built once for a transcript, used by all its quotes.

import { rememberedOf } from "../domain/remember.ts";
import type { Cue, Transcript } from "../domain/transcript.ts";
import { type TimedWord, timedWords } from "./speech-time.ts";
import { type Token, tokenize } from "./tokens.ts";
import { Vocabulary, type VocabularyWord } from "./vocabulary.ts";

/** Where the words of one group stand, in order. */
export type Postings = ReadonlyMap<string, readonly number[]>;

export interface TranscriptIndex {
  readonly vocabulary: Vocabulary;
  /** Who wrote the words down: a machine's own are no proof against a quote. */
  readonly by: Transcript["by"];
  /** How many of the vocabulary's words are the transcript's own. */
  readonly ownWords: number;
  readonly cues: readonly Cue[];
  readonly words: readonly SpokenWord[];
  readonly tokens: readonly Token[];
  /** The word of each token, by its number in the vocabulary. */
  readonly ids: Int32Array;
  /** Seconds. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 1 where a token is no speech of the programme: sounds and notes in brackets, hesitation. */
  readonly asides: Uint8Array;
  readonly byStem: Postings;
  readonly bySound: Postings;
}

/** A word of a caption with the caption's number. */
export interface SpokenWord extends TimedWord {
  readonly cue: number;
  readonly isAside: boolean;
}

/** How often a word follows another in the transcript. */
export function countTogether(index: TranscriptIndex, first: VocabularyWord, second: VocabularyWord): number {
  let count = 0;
  for (const at of index.byStem.get(first.stem) ?? []) {
    if (index.ids[at] === first.id && index.ids[at + 1] === second.id) count++;
  }
  return count;
}

/** The index of a transcript; the same one for the same object. */
export const indexTranscript = rememberedOf(buildIndex);

function buildIndex({ cues, by }: Transcript): TranscriptIndex {
  const words = cues.flatMap(spokenWords);
  const tokens = tokenize(words.map((word) => word.text));
  const vocabulary = new Vocabulary();
  const entries = tokens.map((token) => vocabulary.intern(token.key));
  const ids = new Int32Array(tokens.length);
  const [starts, ends] = [new Float64Array(tokens.length), new Float64Array(tokens.length)];
  const asides = new Uint8Array(tokens.length);
  entries.forEach(({ id, isHesitation }, at) => {
    const { from, to } = tokens[at] ?? { from: 0, to: 0 };
    ids[at] = id;
    starts[at] = timeAt(words, from, "start");
    ends[at] = timeAt(words, to, "end");
    asides[at] = Number(isHesitation || words[Math.floor(from)]?.isAside === true);
  });
  return {
    vocabulary,
    by,
    ownWords: vocabulary.size,
    cues,
    words,
    tokens,
    ids,
    starts,
    ends,
    asides,
    byStem: groupBy(entries, (entry) => entry.stem),
    bySound: groupBy(entries, (entry) => entry.soundKey),
  };
}

/** Seconds at a place counted in words: `start` reads 3 as the fourth word's start, `end` as the third's end. */
export function timeAt(words: readonly TimedWord[], place: number, side: "start" | "end"): number {
  const index = side === "start" ? Math.floor(place + 1e-9) : Math.ceil(place - 1e-9) - 1;
  const word = words[index];
  if (!word) return 0;
  return word.start + (word.end - word.start) * Math.min(1, Math.max(0, place - index));
}

function groupBy(
  entries: readonly VocabularyWord[],
  groupOf: (word: VocabularyWord) => string | null,
): Postings {
  const groups = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    const group = groupOf(entry);
    if (group === null) return;
    const places = groups.get(group);
    if (places) places.push(at);
    else groups.set(group, [at]);
  });
  return groups;
}

// Sounds and remarks of the captioner stand in short brackets, songs between notes; names of speakers in capitals
// before a colon.
const LONGEST_REMARK = 4;
const SPEAKER = /^(?:>>\s*)?(?:[A-Z][A-Z.'-]+\s+){0,3}[A-Z][A-Z.'-]+:(?=\s|$)/;

function spokenWords(cue: Cue, number: number): readonly SpokenWord[] {
  const words = timedWords(cue);
  let labelWords = SPEAKER.exec(cue.text)?.[0].trim().split(/\s+/).length ?? 0;
  let closing: string | null = null;
  return words.map((word, index) => {
    const opens = closing === null ? opening(words, index) : null;
    closing = opens ?? closing;
    const isAside: boolean = closing !== null || labelWords-- > 0 || /^[♪♫#]+$/.test(word.text);
    if (closing !== null && word.text.includes(closing)) closing = null;
    // Each property by its name: copied by a spread, 22,000 words cost a tenth of all that alignment does.
    const { text, start, end, confidence } = word;
    const spoken = { text, start, end, cue: number, isAside };
    return confidence === undefined ? spoken : { ...spoken, confidence };
  });
}

function opening(words: readonly TimedWord[], index: number): string | null {
  const opens = words[index]?.text[0];
  if (opens !== "[" && opens !== "(") return null;
  const closing = opens === "[" ? "]" : ")";
  return words.slice(index, index + LONGEST_REMARK).some((word) => word.text.includes(closing))
    ? closing
    : null;
}
