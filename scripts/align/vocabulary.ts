// The distinct words of a recording and of the quotes held against it: each once, with what is known of it.

import { stemOf } from "../text/clitics.ts";
import { FRACTIONS, ORDINAL_VALUES, ORDINALS } from "../text/number-words.ts";
import { FILLERS, isHesitation, LIGHT_WORDS, NEGATIONS, QUANTIFIERS } from "../text/sense-words.ts";
import { soundKey, soundsOf } from "../text/sounds.ts";
import { numberOf } from "./numbers.ts";

/** A distinct word. */
export interface VocabularyWord {
  readonly id: number;
  /** As in a token. */
  readonly key: string;
  readonly stem: string;
  readonly sounds: Uint8Array;
  readonly stemSounds: Uint8Array;
  /** The stem's consonants by family; null when there are too few to tell words apart. */
  readonly soundKey: string | null;
  readonly isNumber: boolean;
  /** What a number, an ordinal or a fraction is worth; null for other words. */
  readonly value: number | null;
  readonly isFiller: boolean;
  readonly isHesitation: boolean;
  readonly isLight: boolean;
  /** The negation, quantity or ordinal it is, without what is written to it; null for other words. */
  readonly sense: string | null;
}

/** Words by their key, numbered from 0 in the order they came. */
export class Vocabulary {
  readonly #byKey = new Map<string, VocabularyWord>();
  readonly #words: VocabularyWord[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The word with this key, made when it is new. */
  intern(key: string): VocabularyWord {
    const known = this.#byKey.get(key);
    if (known) return known;
    const word = describeWord(key, this.#words.length);
    this.#byKey.set(key, word);
    this.#words.push(word);
    return word;
  }

  /** @throws RangeError for a number it never gave */
  word(id: number): VocabularyWord {
    const word = this.#words[id];
    if (!word) throw new RangeError(`Vocabulary.word: ${id}`);
    return word;
  }
}

const FEWEST_CONSONANTS = 3;

function describeWord(key: string, id: number): VocabularyWord {
  const isNumber = key.startsWith("#") || key === "%";
  const stem = isNumber ? key : stemOf(key);
  const stemSounds = soundsOf(stem);
  const sound = soundKey(stemSounds);
  const sense = isNumber ? null : senseOf(key);
  return {
    id,
    key,
    stem,
    sounds: soundsOf(key),
    stemSounds,
    soundKey: isNumber || sound.length < FEWEST_CONSONANTS ? null : sound,
    isNumber,
    value: isNumber ? numberOf(key) : (ORDINAL_VALUES.get(sense ?? "") ?? FRACTIONS.get(sense ?? "") ?? null),
    isFiller: FILLERS.has(key) || isHesitation(key),
    isHesitation: isHesitation(key),
    isLight: LIGHT_WORDS.has(key),
    sense,
  };
}

const WRITTEN_TO = [/^[وف]/, /^[وف]?[بلك]/, /^[وفبلك]{0,2}ال/];

function senseOf(key: string): string | null {
  if (isSense(key)) return key;
  for (const prefix of WRITTEN_TO) {
    const rest = key.replace(prefix, "");
    if (rest !== key && rest.length > 1 && isSense(rest)) return rest;
  }
  return null;
}

function isSense(key: string): boolean {
  return NEGATIONS.has(key) || QUANTIFIERS.has(key) || ORDINALS.has(key);
}

/** Whether what a word is to the sense is a negation. */
export function isNegation(sense: string | null): boolean {
  return sense !== null && NEGATIONS.has(sense);
}
