// Reported speech: the words around a quotation -> who is said to speak, if they say.

import { splitSpeaker } from "../text/speaker.ts";
import { type SpeechWord, speechWord, withoutDative } from "../text/speech.ts";
import { ACCORDING_NOUNS, ASIDES, DATIVE_ACCORDING, SPEAKER_TIES } from "../text/speech-signs.ts";
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
  /** Nothing stands between the report and what was said. */
  readonly isDirect: boolean;
}

const BEGINS_SENTENCE = /^\s*[.!؟?؛]/u;

/** Names that need no role beside them to be taken for a speaker. */
export type IsKnown = (name: string) => boolean;

/**
 * The report of speech in the words before a quotation, or null when there is none.
 * The last verb with a speaker of its own counts; without one, who stands before the first verb.
 */
export function speechBefore(lead: string, isKnown: IsKnown): Speech | null {
  const words = wordsOf(lead);
  const found = reportsIn(words);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) {
    const printed = speakerBeforeColon(lead, isKnown);
    return printed === "" ? null : { printed, gender: null, isDirect: true };
  }
  const isDirect = last.isDirect || /:\s*$/u.test(lead);
  const named = found.findLast(({ printed }) => printed !== "");
  const inFront = speakerBefore(words.slice(0, first.at).join(" "), isKnown);
  if (!named || (inFront !== "" && isDoubtful(named.printed, isKnown))) {
    return { printed: inFront, gender: last.gender, isDirect };
  }
  return { printed: named.printed, gender: named.gender, isDirect };
}

/** A report with its verb's place among the words. */
export interface Report extends Speech {
  readonly at: number;
}

/** Every report of speech among the words of a sentence, in order. */
export function reportsIn(words: readonly string[]): readonly Report[] {
  return words.flatMap((word, at) => {
    const speech = speechWord(word);
    if (speech === null) return [];
    const { printed, follows } = speakerOf(words, at);
    if (speech.force !== "strong" && follows === "more") return [];
    const isObject = speech.force === "object" && splitSpeaker(printed).role === "";
    return [{ at, printed: isObject ? "" : printed, isDirect: follows !== "more", gender: speech.gender }];
  });
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
  return printed === "" || follows === "that"
    ? null
    : { printed, gender: speech?.gender ?? null, isDirect: true };
}

// What ties a speaker to “according to” (وفقاً لفلان, نقلاً عن فلان, حسب ما قال فلان) is no part of the speaker.
function speakerOf(words: readonly string[], at: number): SpeakerPhrase {
  const verb = words[at] ?? "";
  const after = words.slice(at + 1);
  if (speechWord(verb)?.kind === "verb") return speakerAfter(after);
  const start = after.findIndex(
    (word) => !SPEAKER_TIES.has(titleKey(word)) && speechWord(word)?.kind !== "verb",
  );
  const [first = "", ...rest] = after.slice(Math.max(0, start));
  return speakerAfter([DATIVE_ACCORDING.has(titleKey(verb)) ? withoutDative(first) : first, ...rest]);
}
