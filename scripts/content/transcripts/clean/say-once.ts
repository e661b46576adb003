// Captions that show again what was shown already -> each word once, from when it is spoken.
//   rolling   A / A B / B C: YouTube's automatic captions, in two lines or joined to one
//   growing   w / w x / w x y: live captions
//   marked    w X y, again for each word, the spoken one highlighted: the marks are the times of words
// A programme may repeat a line; such files repeat nearly all of them.

import type { RawCue, RawWord } from "../raw-cue.ts";

const LEAST_CAPTIONS = 4;
const MOST_OF_THEM = 0.4;
const TOUCHING = 0.25;
/** So many words come again by chance only when they are said again. */
const SURE = 3;
/** After a longer pause the words are said again. */
const LONGEST_PAUSE = 12;

export function sayOnce(cues: readonly RawCue[]): readonly RawCue[] {
  const words = cues.map(({ text }) => text.split(/\s+/));
  const repeats = cues.map((cue, index) =>
    repeated(cues[index - 1], cue, words[index - 1] ?? [], words[index] ?? []),
  );
  const count = repeats.filter((repeat) => repeat > 0).length;
  if (cues.length < LEAST_CAPTIONS || count < MOST_OF_THEM * (cues.length - 1)) return cues;
  const said: RawCue[] = [];
  for (const [index, cue] of cues.entries()) {
    const repeat = repeats[index] ?? 0;
    const before = said.at(-1);
    if (repeat === 0 || !before) said.push(withMark(cue, words[index] ?? []));
    else if (repeat < (words[index] ?? []).length) said.push(withoutFirst(cue, repeat));
    else said[said.length - 1] = shownOn(before, cue, words[index] ?? []);
  }
  return said.map(({ marked: _, ...cue }) => cue);
}

/** How many of a caption's first words are the last ones of the caption before. */
function repeated(
  before: RawCue | undefined,
  cue: RawCue,
  shown: readonly string[],
  words: readonly string[],
): number {
  if (!before || cue.start < before.start) return 0;
  const count = longestOverlap(shown, words);
  const pause = cue.start - (before.end ?? before.start);
  return Math.abs(pause) <= TOUCHING || (count >= SURE && pause <= LONGEST_PAUSE) ? count : 0;
}

// The prefix function of Knuth, Morris and Pratt over the caption's words and, after them, those shown before.
function longestOverlap(shown: readonly string[], words: readonly string[]): number {
  const all = [...words, null, ...shown.slice(-words.length)];
  const prefix: number[] = [0];
  for (let at = 1; at < all.length; at++) {
    let length = prefix[at - 1] ?? 0;
    while (length > 0 && all[at] !== all[length]) length = prefix[length - 1] ?? 0;
    prefix[at] = all[at] !== null && all[at] === all[length] ? length + 1 : 0;
  }
  return prefix.at(-1) ?? 0;
}

function withoutFirst(cue: RawCue, count: number): RawCue {
  const text = cue.text.replace(new RegExp(`^(?:\\S+\\s+){${count}}`), "");
  const [first, ...rest] = cue.words?.slice(count) ?? [];
  return { ...cue, text, words: first ? [{ ...first, start: cue.start }, ...rest] : null };
}

// A word that is highlighted while it is spoken.
function withMark(cue: RawCue, words: readonly string[]): RawCue {
  const word = cue.marked === undefined ? undefined : words[cue.marked];
  if (word === undefined) return cue;
  return { ...cue, words: [{ text: word, start: cue.start, end: cue.end ?? cue.start }] };
}

/** The caption goes on being shown: its end is the later one, and the word that is marked now has its time. */
function shownOn(before: RawCue, again: RawCue, words: readonly string[]): RawCue {
  const end = before.end === null || again.end === null ? null : Math.max(before.end, again.end);
  const marked = again.marked === undefined ? undefined : words[again.marked];
  const word: RawWord | null =
    marked === undefined ? null : { text: marked, start: again.start, end: again.end ?? again.start };
  // Only what is marked word by word, from the first to the last, has times for all of its words.
  const isMarked = before.marked !== undefined;
  return { ...before, end, words: word && isMarked ? [...(before.words ?? []), word] : before.words };
}
