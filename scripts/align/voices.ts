// Whether a voice of the transcript is a quote's speaker: names as captioners write them, in either script,
// shortened, or with titles.

import { fold } from "../text/fold.ts";
import { NAMELESS_VOICE } from "../text/sense-words.ts";
import { soundDistance, soundsOf } from "../text/sounds.ts";
import { HONORIFICS, OFFICES } from "../text/titles.ts";

/** `same`, `other`, or `unknown` where one of the two is no name. */
export function compareVoice(voice: string | null, names: readonly string[]): "same" | "other" | "unknown" {
  if (voice === null || NAMELESS_VOICE.test(voice.trim())) return "unknown";
  const words = nameWords(voice);
  const known = names.map(nameWords).filter((name) => name.length > 0);
  if (words.length === 0 || known.length === 0) return "unknown";
  return known.some((name) => isPartOf(words, name) || isPartOf(name, words)) ? "same" : "other";
}

function nameWords(name: string): readonly string[] {
  const words = fold(name)
    .split(" ")
    .filter((word) => word !== "");
  const bare = words.filter((word) => !HONORIFICS.has(word) && !OFFICES.has(word));
  return (bare.length > 0 ? bare : words)
    .map((word) => word.replace(/^(?:ال|al(?=[a-z]{3}))/, ""))
    .filter((word) => word !== "al");
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.some((other) => isSameName(word, other)));
}

// One name in two spellings: Saleh and صالح, Mohamed and Muhammad.
const MOST_APART = 0.28;

function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [soundsOf(a), soundsOf(b)];
  return soundDistance(one, other) / Math.max(one.length, other.length) <= MOST_APART;
}
