// Reported speech: the words around a quotation -> who is said to speak, if they say.

import { ASKING, RELATIVES } from "../text/article-signs.ts";
import { type EnglishSpeech, englishAfter, englishBefore, isEnglish } from "../text/english-speech.ts";
import { isDefinite, opensRole, type Speaker, splitSpeaker } from "../text/speaker.ts";
import {
  type SpeakerPhrase,
  speakerAfter,
  speakerBefore,
  speakerBeforeColon,
  wordsOf,
} from "../text/speaker-phrase.ts";
import { type SpeechWord, speechWord, withoutDative, withoutJoined } from "../text/speech.ts";
import { ACCORDING_NOUNS, ASIDES, DATIVE_ACCORDING, PASSING_ON, SPEAKER_TIES } from "../text/speech-signs.ts";
import { titleKey } from "../text/titles.ts";
import { signatureIn } from "./signatures.ts";

/** A report of speech. */
export interface Speech {
  /** The speaker as printed, titles in front; empty when the words only carry on (وأضاف). */
  readonly printed: string;
  /** The speaker's gender as the verb's form gives it. */
  readonly gender: SpeechWord["gender"];
  /** What stands between the report and what was said: أن or a colon, nothing, or more words. */
  readonly follows: SpeakerPhrase["follows"];
  /** Role and name apart, where the language is not one in which they are told from what is printed. */
  readonly speaker?: Speaker;
}

// A speaker with offices and asides is shorter; hostile text is not.
const MOST_WORDS = 30;
const MOST_LEAD_WORDS = 200;
const MOST_ROLE_WORDS = 12;
const MOST_NAME_WORDS = 4;
// للخبير, وللخبير, والخبير: what is written to an office.
const ATTACHED = /^(?:\u0648|\u0641)?(?:\u0644\u0644(?=\p{L})|(?=\u0627\u0644))/u;
const BEGINS_SENTENCE = /^\s*[.!؟?؛]/u;

/** Names that need no role beside them to be taken for a speaker. */
export type IsKnown = (name: string) => boolean;

/**
 * The report of speech in the words before a quotation, or null when there is none.
 * The last verb with a speaker of its own counts; without one, who stands before the first verb.
 */
export function speechBefore(lead: string, isKnown: IsKnown): Speech | null {
  if (isEnglish(lead)) return ofEnglish(englishBefore(lead));
  const words = wordsOf(lead).slice(-MOST_LEAD_WORDS);
  const all = reportsIn(words);
  // Who asks is not who is quoted, where somebody answers.
  const found = all.at(-1)?.isAsking ? all : all.filter(({ isAsking }) => !isAsking);
  const [first] = found;
  const last = found.at(-1);
  if (last && last.printed === "" && RELATIVES.has(titleKey(words[last.at - 1] ?? ""))) {
    const printed = nearestBefore(words.slice(0, last.at - 1), isKnown);
    if (printed !== "") return { printed, gender: last.gender, follows: last.follows };
  }
  const asked =
    last?.printed === "" ? all.findLast(({ isAsking, asked: whom }) => isAsking && whom !== "") : undefined;
  if (last && asked) return { printed: asked.asked, gender: last.gender, follows: last.follows };
  if (last && all.length > found.length && found.every(({ printed }) => printed === ""))
    return { printed: "", gender: last.gender, follows: last.follows };
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

/** What an English report says, as every report does. */
export function ofEnglish(found: EnglishSpeech | null): Speech | null {
  if (found === null) return null;
  const { speaker, gender } = found;
  return { printed: `${speaker.role} ${speaker.name}`.trim(), gender, follows: "that", speaker };
}

// الخبير فلان الذي قال: the person right before, the one with the shortest way there.
function nearestBefore(words: readonly string[], isKnown: IsKnown): string {
  const tail = words.slice(-MOST_ROLE_WORDS);
  for (let start = tail.length - 1; start >= 0; start--) {
    const word = (tail[start] ?? "").replace(ATTACHED, "");
    const printed = [word, ...tail.slice(start + 1)].join(" ").replace(/[\u060C,]$/u, "");
    const { role, name } = splitSpeaker(printed);
    const count = wordsOf(name).length;
    const isWhole = opensRole(word) && role !== "" && count >= 2 && count <= MOST_NAME_WORDS;
    // نائب وزير: an office before this one belongs to it.
    if (isWhole && !opensRole(tail[start - 1] ?? "")) return printed;
  }
  const names = [3, 2, 1].map((count) => words.slice(-count).join(" "));
  return names.find((name) => isKnown(name)) ?? "";
}

/** A report with its verb's place among the words. */
export interface Report extends Speech {
  readonly at: number;
  /** Whether it is a question, and to whom where they are named: they speak next. */
  readonly isAsking: boolean;
  readonly asked: string;
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
    const isAsking = ASKING.has(askingKey(word));
    const { subject, object } = isAsking ? splitAsked(speaker) : { subject: speaker, object: "" };
    const report = { at, printed: subject, gender: speech.gender, isAsking, asked: object } as const;
    return [{ ...report, follows: endsInColon ? "that" : follows }];
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

// وسألته: the verb without what is written to it.
function askingKey(word: string): string {
  return withoutJoined(titleKey(word)).replace(
    /(?:\u0647\u0645\u0627|\u0647\u0645|\u0647\u0627|\u0646\u0627|\u0646\u064A|\u0647)$/u,
    "",
  );
}

// سألت المذيعة ليلى الخبير نادراً: who asks, and from the second title on who is asked.
function splitAsked(printed: string): { readonly subject: string; readonly object: string } {
  const words = wordsOf(printed);
  const { role } = splitSpeaker(printed);
  const from = Math.max(1, wordsOf(role).length);
  const second = words.findIndex((word, index) => index > from && opensRole(word));
  if (second === -1) return { subject: printed, object: "" };
  return { subject: words.slice(0, second).join(" "), object: words.slice(second).join(" ") };
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
  const speaker = signatureIn(trail);
  const printed = speaker && `${speaker.role} ${speaker.name}`.trim();
  if (speaker && printed) return { printed, gender: null, follows: "nothing", speaker };
  if (isEnglish(trail)) return ofEnglish(englishAfter(trail));
  if (BEGINS_SENTENCE.test(trail)) return null;
  const words = wordsOf(trail.replace(/^[\s\u00A0،,–—-]+/u, ""));
  const at = words.findIndex((word) => !ASIDES.has(titleKey(word)));
  const first = words[at] ?? "";
  const isNoun = at > 0 && ACCORDING_NOUNS.has(titleKey(first));
  const speech = speechWord(first);
  if (!isNoun && (speech === null || speech.isJoined)) return null;
  const said = speakerOf(words, at);
  return said.printed === "" || said.follows === "that" ? null : { ...said, gender: speech?.gender ?? null };
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
