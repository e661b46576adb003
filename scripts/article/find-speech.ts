// Reported speech: the words around a quotation -> who is said to speak, if they say.

import { isDefinite, splitSpeaker } from "../text/speaker.ts";
import { type SpeechWord, speechWord, withoutDative, withoutJoined } from "../text/speech.ts";
import { ACCORDING_NOUNS, ASIDES, DATIVE_ACCORDING, PASSING_ON, SPEAKER_TIES } from "../text/speech-signs.ts";
import { titleKey } from "../text/titles.ts";
import {
  type SpeakerPhrase,
  speakerAfter,
  speakerBefore,
  speakerBeforeColon,
  wordsOf,
} from "./speaker-phrase.ts";

/** A report of speech. */
export interface Speech {
  /** The speaker as printed, titles in front; empty when the words only carry on (وأضاف). */
  readonly printed: string;
  /** The speaker's gender as the verb's form gives it. */
  readonly gender: SpeechWord["gender"];
  /** What stands between the report and what was said: أن or a colon, nothing, or more words. */
  readonly follows: SpeakerPhrase["follows"];
}

// A speaker with offices and asides is shorter; hostile text is not.
const MOST_WORDS = 30;
const MOST_LEAD_WORDS = 200;
const BEGINS_SENTENCE = /^\s*[.!؟?؛]/u;

/** Names that need no role beside them to be taken for a speaker. */
export type IsKnown = (name: string) => boolean;

/**
 * The report of speech in the words before a quotation, or null when there is none.
 * The last verb with a speaker of its own counts; without one, who stands before the first verb.
 */
export function speechBefore(lead: string, isKnown: IsKnown): Speech | null {
  const words = wordsOf(lead).slice(-MOST_LEAD_WORDS);
  const found = reportsIn(words);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) {
    const printed = speakerBeforeColon(lead, isKnown);
    return printed === "" ? null : { printed, gender: null, follows: "that" };
  }
  const { follows } = last;
  const named = found.findLast(({ printed }) => printed !== "");
  const inFront = speakerBefore(words.slice(0, first.at).join(" "), isKnown);
  if (!named || (inFront !== "" && isDoubtful(named.printed, isKnown))) {
    return { printed: inFront, gender: last.gender, follows };
  }
  return { printed: named.printed, gender: named.gender, follows };
}

/** A report with its verb's place among the words. */
export interface Report extends Speech {
  readonly at: number;
}

/**
 * Every report of speech among the words of a sentence, in order. A weak verb counts where what was said follows,
 * at once or after a colon that ends the words.
 */
export function reportsIn(words: readonly string[]): readonly Report[] {
  const endsInColon = words.at(-1)?.endsWith(":") ?? false;
  return words.flatMap((word, at) => {
    const speech = speechWord(word);
    if (speech === null) return [];
    const { printed, follows } = speakerOf(words, at);
    if (speech.force !== "strong" && follows === "more" && !endsInColon) return [];
    const speaker = speech.force === "object" ? withoutObject(printed) : printed;
    return [{ at, printed: speaker, gender: speech.gender, follows: endsInColon ? "that" : follows }];
  });
}

// وصفت المخرجة سلمى داغر المهرجان: the definite noun after a whole name is what is spoken of.
function withoutObject(printed: string): string {
  const { role, name } = splitSpeaker(printed);
  if (role === "") return "";
  const words = wordsOf(name);
  const isObject = words.length > 2 && isDefinite(words.at(-1) ?? "");
  return isObject ? printed.slice(0, printed.lastIndexOf(" ")) : printed;
}

// أوضح الأمر: one definite word nobody has heard of may be what is spoken of.
function isDoubtful(printed: string, isKnown: IsKnown): boolean {
  return wordsOf(printed).length === 1 && !isKnown(printed);
}

/**
 * The report of speech in the words after a quotation: قال فلان, بحسب فلان, على حد تعبير فلان. Null when there is
 * none, when they begin a clause of their own, or when they lead to other words.
 */
export function speechAfter(trail: string): Speech | null {
  if (BEGINS_SENTENCE.test(trail)) return null;
  const words = wordsOf(trail.replace(/^[\s\u00A0،,–—-]+/u, ""));
  const at = words.findIndex((word) => !ASIDES.has(titleKey(word)));
  const first = words[at] ?? "";
  const isNoun = at > 0 && ACCORDING_NOUNS.has(titleKey(first));
  const speech = speechWord(first);
  if (!isNoun && (speech === null || speech.isJoined)) return null;
  const { printed, follows } = speakerOf(words, at);
  return printed === "" || follows === "that" ? null : { printed, gender: speech?.gender ?? null, follows };
}

// What ties a speaker to “according to” (وفقاً لفلان, نقلاً عن فلان, حسب ما قال فلان) is no part of the speaker.
function speakerOf(words: readonly string[], at: number): SpeakerPhrase {
  const verb = words[at] ?? "";
  const after = words.slice(at + 1, at + 1 + MOST_WORDS);
  if (speechWord(verb)?.kind === "verb") return speakerAfter(passedOn(verb, after));
  const start = after.findIndex(
    (word) => !SPEAKER_TIES.has(titleKey(word)) && speechWord(word)?.kind !== "verb",
  );
  const [first = "", ...rest] = after.slice(Math.max(0, start));
  return speakerAfter([DATIVE_ACCORDING.has(titleKey(verb)) ? withoutDative(first) : first, ...rest]);
}

// نقلت الوكالة عن فلان قوله: who is quoted stands after عن.
function passedOn(verb: string, after: readonly string[]): readonly string[] {
  const at = PASSING_ON.has(withoutJoined(titleKey(verb)))
    ? after.findIndex((word) => SPEAKER_TIES.has(titleKey(word)))
    : -1;
  return after.slice(at + 1);
}
