// How alike two words are: for finding the place, and for judging a difference once the place is found.

import { isWrittenTo } from "../text/clitics.ts";
import { isOneSpelling } from "../text/one-spelling.ts";
import { ATTACHED_NEGATIONS, LATIN_NEGATIVE_PREFIXES, NAMES, NEGATIONS } from "../text/sense-words.ts";
import { soundDistance, soundsOf } from "../text/sounds.ts";
import { isNegation, type VocabularyWord } from "./vocabulary.ts";

const KIN = 0.92;
// An editor who changes a number leaves a number in its place, and for a negation another.
const OTHER_NUMBER = 0.5;
const OTHER_NEGATION = 0.5;
const LEAST = 0.45;
// Another ال or و before the word.
const OTHER_PREFIX = 0.3;
// A negation is seldom what another word was heard as: one is more likely dropped, the other added.
const OTHER_SENSE = 0.3;
// The share of a word's letters that may be wrong before it is another word.
const TOLERANCE = 0.7;

/** 0 for different words, 1 for the same; between them, kin and mishearings. */
export function likeness(a: VocabularyWord, b: VocabularyWord): number {
  if (a.id === b.id) return 1;
  if (a.isNumber || b.isNumber) {
    if (a.value !== null && a.value === b.value) return KIN;
    return a.isNumber && b.isNumber ? OTHER_NUMBER : 0;
  }
  if (isKin(a, b)) return KIN;
  if (isNegation(a.sense) && isNegation(b.sense)) return a.sense === b.sense ? KIN : OTHER_NEGATION;
  const penalty = OTHER_SENSE * Number((a.sense === null) !== (b.sense === null));
  const sounds = Math.max(
    alikeSounds(a.stemSounds, b.stemSounds, OTHER_PREFIX * Number(!samePrefix(a, b))),
    wholeAlike(a, b),
  );
  const alike = sounds - penalty;
  return alike < LEAST ? 0 : alike;
}

function isKin(a: VocabularyWord, b: VocabularyWord): boolean {
  if (a.stem === b.stem) return true;
  return a.key.length < b.key.length ? isWrittenTo(a.key, b.key) : isWrittenTo(b.key, a.key);
}

// Two words with ال have two letters in common that say nothing.
function wholeAlike(a: VocabularyWord, b: VocabularyWord): number {
  return samePrefix(a, b) ? 0 : alikeSounds(a.sounds, b.sounds, 0);
}

function samePrefix(a: VocabularyWord, b: VocabularyWord): boolean {
  const length = a.key.length - a.stem.length;
  return length === b.key.length - b.stem.length && a.key.slice(0, length) === b.key.slice(0, length);
}

function alikeSounds(a: Uint8Array, b: Uint8Array, penalty: number): number {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > longest * TOLERANCE) return 0;
  // What is not alike enough counts nothing: how much it is not need not be known.
  const most = (1 - LEAST) * longest * TOLERANCE - penalty;
  return 1 - (penalty + soundDistance(a, b, most)) / (longest * TOLERANCE);
}

/** The same for words of which one was split or joined: the letters of both sides, run together. */
export function joinedLikeness(joined: string, whole: VocabularyWord): number {
  if (joined === whole.key) return 1;
  const sounds = soundsOf(joined);
  const longest = Math.max(sounds.length, whole.sounds.length);
  return Math.max(0, 1 - soundDistance(sounds, whole.sounds) / (longest * TOLERANCE));
}

/** `same` words, a difference of `spelling`, a plausible `hearing` of another word, or `changed` words. */
export type PairDifference = "same" | "spelling" | "hearing" | "changed";

export function comparePair(typed: VocabularyWord, heard: VocabularyWord): PairDifference {
  if (typed.id === heard.id) return "same";
  if (typed.isNumber || heard.isNumber)
    return typed.value !== null && typed.value === heard.value ? "spelling" : "changed";
  if (typed.sense !== null || heard.sense !== null)
    return typed.sense === heard.sense ? "spelling" : "changed";
  if (isNegated(typed.key, heard.key) || isNegated(heard.key, typed.key)) return "changed";
  if (isFuture(typed.key, heard.key) || isFuture(heard.key, typed.key)) return "changed";
  if (isKin(typed, heard)) return "spelling";
  const names = [NAMES.get(typed.stem), NAMES.get(heard.stem)];
  if (names[0] !== undefined && names[1] !== undefined) return names[0] === names[1] ? "spelling" : "changed";
  if (typed.isLight && heard.isLight) return "spelling";
  if (isOneSpelling(typed.stem, heard.stem) || isOneSpelling(typed.key, heard.key)) return "spelling";
  return soundsLike(typed, heard) ? "hearing" : "changed";
}

// لايريد and يريد; unable and able.
function isNegated(long: string, short: string): boolean {
  if (short.length < 2 || !long.endsWith(short)) return false;
  const prefix = long.slice(0, long.length - short.length).replace(/^[وف]/, "");
  return (
    ATTACHED_NEGATIONS.includes(prefix) || LATIN_NEGATIVE_PREFIXES.includes(prefix) || NEGATIONS.has(prefix)
  );
}

function isFuture(long: string, short: string): boolean {
  return /^[يتنا]/.test(short) && short.length >= 3 && (long === `س${short}` || long === `وس${short}`);
}

// Costs are added in single precision.
const ROUNDING = 1e-4;

// Short words need nearly the same letters: one consonant makes another word of them.
function soundsLike(a: VocabularyWord, b: VocabularyWord): boolean {
  const length = Math.max(a.stemSounds.length, b.stemSounds.length);
  const allowed = (length <= 3 ? 0.4 : length <= 5 ? 0.8 : length <= 7 ? 1 : 1.3) + ROUNDING;
  return Math.min(soundDistance(a.sounds, b.sounds), soundDistance(a.stemSounds, b.stemSounds)) <= allowed;
}
