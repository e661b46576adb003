// What governs a token of the recording from in front of it. The way back is followed as long as what stands there
// carries a governor on: fillers, أن, helping verbs, what may be denied of a sentence.

import {
  AFFIRMED,
  CLAIMS,
  CLAUSE_OPENERS,
  COPULAS,
  DENIALS,
  DOUBLY_AFFIRMED,
  GOVERNED_LINKS,
  MOODS,
  NOBODY,
  NOBODY_WHOLE,
  PERHAPS,
  QUESTIONS,
  THAT,
} from "../text/governing-words.ts";
import {
  BEFORE_OR_NOT,
  DIRECT_NEGATIONS,
  NEGATED_NEXT,
  NEGATIVE_ANSWERS,
  SOMETIMES_NEGATIONS,
} from "../text/sense-words.ts";
import { beginsClause, endsBefore, endsClause, endsWithComma, wordAt, wordBefore } from "./clauses.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { isNegation } from "./vocabulary.ts";

// How far back a governor is looked for, and how many words between it and its أن may be any words.
const FARTHEST = 14;
const MOST_UNKNOWN = 5;

/** A governor that was cut off. `isSure`: without it the quote says the opposite; else an editor is to look. */
export interface Governor {
  readonly token: number;
  readonly isSure: boolean;
}

/** What is known of the quote. */
export interface Quoted {
  /** The quote's last token. */
  readonly quoteEnd: number;
  /** Whether the quote is a question: what asks it need not be in it. */
  readonly isAsked: boolean;
}

/** What governs a token from in front of it; null where nothing does. */
export function governorBefore(index: TranscriptIndex, first: number, quoted: Quoted): Governor | null {
  let way: Way = {
    first,
    quoted,
    next: first,
    isThat: THAT.has(wordAt(index, first).key),
    unknown: 0,
    hasCopula: false,
  };
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST) && !endsBefore(index, at); at--) {
    const word = wordAt(index, at);
    if (word.isFiller || index.asides[at]) continue;
    if (affirms(index, at)) return null;
    const governor = negationAt(index, at, way) ?? moodAt(index, at, way) ?? claimAt(index, at, way);
    if (governor !== null) return isOwnClause(index, first, at) ? { ...governor, isSure: false } : governor;
    const isThat = way.isThat || isIn(THAT, word.key);
    const isLink = isIn(THAT, word.key) || isIn(GOVERNED_LINKS, word.key);
    const unknown = way.unknown + Number(!isLink);
    if (unknown > (isThat ? MOST_UNKNOWN : 0)) return nobodyBefore(index, first, at);
    way = { ...way, isThat, unknown, next: at, hasCopula: way.hasCopula || COPULAS.has(word.key) };
  }
  return null;
}

/** The verb of nobody, beyond words of any kind: where they are, of which they are. Whether it is that verb is not sure. */
function nobodyBefore(index: TranscriptIndex, first: number, from: number): Governor | null {
  if (!isVerbOfNobody(wordAt(index, first).key)) return null;
  for (let at = from; at >= Math.max(0, first - FARTHEST) && !endsBefore(index, at); at--) {
    const { key } = wordAt(index, at);
    // Another verb is the one.
    if (endsWithComma(index, at) || isIn(THAT, key) || isIn(CLAUSE_OPENERS, key) || /^[يت]...$/.test(key))
      return null;
    if (isIn(NOBODY_WHOLE, key)) return { token: at, isSure: false };
    if (NOBODY.has(key) && isNegation(wordBefore(index, at)?.sense ?? null))
      return { token: at - 1, isSure: false };
  }
  return null;
}

// He, she, it: يملك, تملك, owns, wanted.
function isVerbOfNobody(key: string): boolean {
  return /^[يت]..+|^[a-z]+(?:s|ed)$/.test(key);
}

// الملاحظ أن …, الواقع أن … begin a sentence: behind «لم يعد مقبولاً», without a mark, it may be the next one.
function isOwnClause(index: TranscriptIndex, first: number, governor: number): boolean {
  const [one, other] = [wordAt(index, first).key, wordAt(index, first + 1).key];
  return governor < first - 1 && one.startsWith("ال") && !isIn(THAT, one) && isIn(THAT, other);
}

// As it stands, or with و or ف written to it.
function isIn(words: ReadonlySet<string>, key: string): boolean {
  return words.has(key) || words.has(withoutJoined(key));
}

function withoutJoined(key: string): string {
  return key.replace(/^[وف](?=..)/, "");
}

function affirms(index: TranscriptIndex, at: number): boolean {
  const { key } = wordAt(index, at);
  if (isIn(DOUBLY_AFFIRMED, key) && isNegation(wordBefore(index, at)?.sense ?? null)) return true;
  return isIn(AFFIRMED, key) || isIn(CLAUSE_OPENERS, key);
}

interface Way {
  readonly first: number;
  readonly quoted: Quoted;
  /** The nearest word behind, fillers passed over. */
  readonly next: number;
  readonly isThat: boolean;
  /** How many words between are none that carry a governor on. */
  readonly unknown: number;
  readonly hasCopula: boolean;
}

function negationAt(index: TranscriptIndex, at: number, way: Way): Governor | null {
  const { sense } = wordAt(index, at);
  if (!isNegation(sense) || sense === null || isOrNot(index, at)) return null;
  const isNext = way.next === way.first;
  if (SOMETIMES_NEGATIONS.has(sense) && !isNext) {
    return isRelative(index, at, way)
      ? null
      : { token: at, isSure: way.unknown === 0 && NEGATED_NEXT.has(sense) };
  }
  // An answer, and no negation of what follows it: لا، نريد.
  const isAnswer = NEGATIVE_ANSWERS.has(sense) && endsWithComma(index, at) && way.next === at + 1;
  const isWhole = beginsClause(index, at) && endsClause(index, way.quoted.quoteEnd);
  const isDirect = DIRECT_NEGATIONS.has(sense) && !isAnswer;
  return { token: at, isSure: way.unknown === 0 && (isDirect || (isNext && isWhole && !isAnswer)) };
}

// ما that is no negation: what we know is that; all that we said of it.
function isRelative(index: TranscriptIndex, at: number, { hasCopula }: Way): boolean {
  const after = wordAt(index, at + 1).key;
  const before = wordBefore(index, at);
  const isAfterNoun = before !== null && !before.isLight && !before.isFiller && !beginsClause(index, at);
  return hasCopula || after.endsWith("ه") || isAfterNoun;
}

function moodAt(index: TranscriptIndex, at: number, way: Way): Governor | null {
  const { key } = wordAt(index, at);
  const isAsking = isIn(QUESTIONS, key) && !way.quoted.isAsked;
  if (!isAsking && !isIn(MOODS, key) && !isPerhaps(index, at, way)) return null;
  // Cannot: a possibility that is denied itself.
  const denied = governorBefore(index, at, way.quoted);
  return denied !== null && isNegation(wordAt(index, denied.token).sense)
    ? { ...denied, isSure: denied.isSure && way.unknown === 0 }
    : { token: at, isSure: false };
}

function claimAt(index: TranscriptIndex, at: number, way: Way): Governor | null {
  const { key } = wordAt(index, at);
  const isDenial = isIn(DENIALS, key);
  if (!way.isThat || !(isDenial || isIn(CLAIMS, key))) return null;
  return { token: at, isSure: isDenial && way.unknown === 0 };
}

function isPerhaps(index: TranscriptIndex, at: number, way: Way): boolean {
  const { key } = wordAt(index, at);
  if (withoutJoined(key) !== PERHAPS || way.next !== way.first) return false;
  return isToCome(wordAt(index, way.next).key, key !== PERHAPS);
}

// قد with ي and ن is perhaps; ت begins verbs of the past too, and وقد is nearly always of the past.
function isToCome(verb: string, isJoined: boolean): boolean {
  return verb.length > 3 && (/^[ين]/.test(verb) || (verb.startsWith("ت") && !isJoined));
}

/** The end of a question: أم لا. */
function isOrNot(index: TranscriptIndex, token: number): boolean {
  const before = wordBefore(index, token);
  return before !== null && BEFORE_OR_NOT.has(before.key);
}
