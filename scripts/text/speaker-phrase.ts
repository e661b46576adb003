// The words after or before a verb of speech -> the speaker as printed, cut where the speaker ends.

import { isNobody, NEGATIONS } from "./article-signs.ts";
import { splitSpeaker } from "./speaker.ts";
import { speechWord, withoutJoined } from "./speech.ts";
import {
  FILLERS,
  isToMedia,
  OFFICE_PREPOSITIONS,
  PREPOSITIONS,
  SAME_SPEAKER,
  SPEAKER_ENDS,
  SPEECH_PLACES,
  THAT,
  TIMES,
} from "./speech-signs.ts";
import { titleKey } from "./titles.ts";

/** A speaker phrase. `printed` is empty where a verb has none of its own. */
export interface SpeakerPhrase {
  readonly printed: string;
  /** What stands right after it: the opening of what was said (أن, a colon), nothing, or more words. */
  readonly follows: "that" | "nothing" | "more";
}

const MOST_WORDS = 14;
const ENDS_PHRASE = /[،,:؛;.!؟?]$/u;
const COMMA = /[،,]$/u;
const COMMA_BETWEEN = "\u060C ";
const MOST_NAME_WORDS = 4;
const SHORTENED = /^(?:\p{L}\.)+$|^(?:Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col)\.$/u;
// No name has these: they are left over from markup.
const MARKUP = /[`*_#<>[\]{}|\\~]/gu;
// طويلاً, قائلاً: how somebody spoke is no part of who did.
const ADVERB = /(?:\u064B\u0627|\u0627\u064B)[،,:؛;.!؟?]*$/u;
const ENDS_BEFORE = /^[("“”„«»‹›[]/u;

/** The words of a text, by spaces of any kind. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\u00A0]+/u).filter((word) => word !== "");
}

/** The speaker among the words after a verb of speech. */
export function speakerAfter(words: readonly string[]): SpeakerPhrase {
  const start = words.findIndex(
    (word) => !(FILLERS.has(titleKey(word)) || isNobody(word)) || (ENDS_PHRASE.test(word) && !isNobody(word)),
  );
  if (start === -1) return { printed: "", follows: "nothing" };
  const taken: string[] = [];
  for (let at = start; at < Math.min(words.length, start + MOST_WORDS); at++) {
    const word = words[at] ?? "";
    if (SAME_SPEAKER.has(titleKey(word))) return { printed: "", follows: following(words, at + 1) };
    if (endsSpeaker(words, at, taken)) return phrase(taken, following(words, at));
    taken.push(word);
    if (!ENDS_PHRASE.test(word) || SHORTENED.test(word)) continue;
    return COMMA.test(word)
      ? afterComma(words, at + 1, taken)
      : phrase(taken, word.endsWith(":") ? "that" : following(words, at + 1));
  }
  return phrase(taken, following(words, start + MOST_WORDS));
}

// وزير الدفاع السابق، ربيع الوردي: the name after the office; سهيل القمري، الباحث في الأمن، أن: the office after the name.
function afterComma(words: readonly string[], at: number, taken: readonly string[]): SpeakerPhrase {
  const plain = phrase(taken, following(words, at));
  const next = words[at] ?? "";
  const { role, name } = splitSpeaker(plain.printed);
  if (
    plain.follows !== "more" ||
    endsSpeaker(words, at, []) ||
    ADVERB.test(next) ||
    NEGATIONS.has(titleKey(next)) ||
    FILLERS.has(titleKey(next))
  ) {
    return plain;
  }
  const further = speakerAfter(words.slice(at));
  const part = splitSpeaker(further.printed);
  const count = wordsOf(part.name).length;
  const isName = name === "" && role !== "" && count >= 2 && count <= MOST_NAME_WORDS;
  const isOffice = name !== "" && part.name === "" && part.role !== "";
  if (!isName && !isOffice) return plain;
  return { printed: `${plain.printed}${COMMA_BETWEEN}${further.printed}`, follows: further.follows };
}

function following(words: readonly string[], at: number): SpeakerPhrase["follows"] {
  const rest = words.slice(at).filter((word) => !FILLERS.has(titleKey(word)) || word.endsWith(":"));
  const [first = "", second = ""] = rest;
  if (first === "") return "nothing";
  const isThat = (word: string) => word.endsWith(":") || THAT.has(titleKey(word));
  return isThat(first) || (PREPOSITIONS.has(first) && isThat(second)) ? "that" : "more";
}

function phrase(taken: readonly string[], follows: SpeakerPhrase["follows"]): SpeakerPhrase {
  const printed = taken
    .join(" ")
    .replace(MARKUP, "")
    .replace(/[\s،,:؛;.!؟?–—-]+$/u, "");
  return { printed: printed.trim(), follows };
}

function endsSpeaker(words: readonly string[], at: number, taken: readonly string[]): boolean {
  const word = words[at] ?? "";
  const key = titleKey(word);
  if (ENDS_BEFORE.test(word) || THAT.has(key) || SPEAKER_ENDS.has(key) || speechWord(word) !== null)
    return true;
  // نقيب الصحفيين: the many belong to the office before them.
  if (isNobody(word) && splitSpeaker([...taken, word].join(" ")).name !== "" && taken.length > 0) return true;
  if (isToMedia(key) || (taken.length === 0 && SPEECH_PLACES.has(key))) return true;
  if (PREPOSITIONS.has(word)) {
    const next = titleKey(words[at + 1] ?? "");
    if (taken.length === 0 || SPEECH_PLACES.has(next) || THAT.has(next)) return true;
    if (!OFFICE_PREPOSITIONS.has(word)) return true;
  } else if (taken.length === 0 || !(TIMES.has(key) || ADVERB.test(word))) {
    return false;
  }
  return splitSpeaker(taken.join(" ")).name !== "";
}

/**
 * The speaker in front of a verb: the part before it, cut at commas, that has a role and a name.
 * `isKnown` tells names that need no role beside them.
 */
export function speakerBefore(text: string, isKnown: (name: string) => boolean): string {
  const parts = text.split(/[،,]/u).map(withoutLeadIn);
  return parts.findLast((part) => isSpeaker(part, isKnown)) ?? "";
}

/** A phrase that names a speaker before a colon: صباح العكيلي: «…». Empty when it is none. */
export function speakerBeforeColon(text: string, isKnown: (name: string) => boolean): string {
  const match = /^([^:]{2,120}?)\s*[:–—-]\s*$/u.exec(text.trim());
  const part = withoutLeadIn(match?.[1] ?? "");
  const count = wordsOf(part).length;
  const isBareName = count >= 2 && count <= 3 && splitSpeaker(part).role === "";
  return isSpeaker(part, isKnown) || (isBareName && !mayBeSentence(part)) ? part : "";
}

function isSpeaker(part: string, isKnown: (name: string) => boolean): boolean {
  if (part === "" || wordsOf(part).length > MOST_WORDS) return false;
  const { role, name } = splitSpeaker(part);
  if (name === "" || mayBeSentence(name)) return false;
  return (role !== "" && wordsOf(name).length <= 4) || isKnown(part);
}

function mayBeSentence(text: string): boolean {
  return wordsOf(text).some((word) => {
    const key = titleKey(word);
    return THAT.has(key) || SPEAKER_ENDS.has(key) || PREPOSITIONS.has(word) || FILLERS.has(key);
  });
}

function withoutLeadIn(text: string): string {
  const words = wordsOf(text);
  const start = words.findIndex((word) => {
    const key = titleKey(word);
    return !FILLERS.has(key) && !FILLERS.has(withoutJoined(key)) && !PREPOSITIONS.has(word);
  });
  return start === -1 ? "" : words.slice(start).join(" ");
}
