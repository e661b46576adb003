// Time tags inside a caption -> a time for each of its words.
// A tag may stand before each word, inside one (karaoke), or once in a while: between two tags, letters share the time.

import type { TimeMark, VoiceRun } from "./cue-text.ts";
import type { RawWord } from "./raw-cue.ts";

interface Place {
  readonly at: number;
  readonly time: number;
}

/**
 * The time at a letter, between the places whose time is known.
 * @returns a function to be asked for letters in ascending order: it walks, and never looks back
 */
export function ascendingClock(places: readonly Place[]): (at: number) => number {
  let place = 0;
  return (at) => {
    while (place + 2 < places.length && (places[place + 1]?.at ?? 0) <= at) place++;
    return timeBetween(places[place], places[place + 1], at);
  };
}

function timeBetween(from: Place | undefined, to: Place | undefined, at: number): number {
  if (!from) return to?.time ?? 0;
  if (!to || to.at <= from.at) return from.time;
  return from.time + (to.time - from.time) * Math.min(1, (at - from.at) / (to.at - from.at));
}

/**
 * The words of a text with the times that its tags give them.
 * @param marks in the order of the text; those that go back in time or leave the caption must be gone
 * @returns null without marks
 */
export function timeWords(
  text: string,
  marks: readonly TimeMark[],
  start: number,
  end: number,
): readonly RawWord[] | null {
  if (marks.length === 0) return null;
  const places: readonly Place[] = [{ at: 0, time: start }, ...marks, { at: text.length, time: end }];
  const clock = ascendingClock(places);
  const bounds = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], from: match.index }));
  let place = 0;
  const firstMarkIn = (from: number, to: number): number | null => {
    while (place < places.length && (places[place]?.at ?? 0) < from) place++;
    const found = places[place];
    return found && found.at <= to ? found.time : null;
  };
  let before = 0;
  return bounds.map((word, index) => {
    const to = word.from + word.text.length;
    const after = bounds[index + 1]?.from ?? text.length;
    const begins = lastMarkIn(places, place, before, word.from) ?? clock(word.from);
    // The first tag after a word is where it stops; without one, it lasts until the next.
    const ends = firstMarkIn(to, after) ?? clock(after);
    before = to;
    return { text: word.text, start: begins, end: Math.max(begins, ends) };
  });
}

function lastMarkIn(places: readonly Place[], first: number, from: number, to: number): number | null {
  let found: number | null = null;
  for (let place = first; place < places.length && (places[place]?.at ?? 0) <= to; place++) {
    if ((places[place]?.at ?? 0) >= from) found = places[place]?.time ?? found;
  }
  return found;
}

/** Words with how sure their recogniser was, where a text has it marked. @param words all of the text, in order */
export function withDoubts(
  words: readonly RawWord[] | null,
  { text, doubts }: Pick<VoiceRun, "text" | "doubts">,
): readonly RawWord[] | null {
  if (words === null || doubts.length === 0) return words;
  const ends = [...text.matchAll(/\S+/g)].map((match) => match.index + match[0].length);
  const doubted = new Map(
    doubts.map(({ at, confidence }) => [ends.findIndex((end) => end > at), confidence]),
  );
  return words.map((word, index) => {
    const confidence = doubted.get(index);
    return confidence === undefined ? word : { ...word, confidence };
  });
}
