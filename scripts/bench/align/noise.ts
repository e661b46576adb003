// A recogniser that mishears: words with their times -> what it wrote.
// Other words, words that sound alike, words dropped and thrown in, two run together, one cut in two; alone and in bursts.

import { filler, type Kind, strayWord } from "./material.ts";
import type { TrueWord } from "./programme.ts";
import type { Random } from "./random.ts";

const ALIKE: readonly string[] = [
  "تط",
  "سصث",
  "دضذ",
  "زذظ",
  "حهخ",
  "قكغ",
  "اعه",
  "يا",
  "وا",
  "نم",
  "لن",
  "بف",
  "جش",
  "dt",
  "pb",
  "sz",
  "vf",
  "kg",
  "mn",
  "ea",
  "io",
];

/**
 * What a recogniser writes of a programme.
 * @param rate the share of words that are wrong, 0 to 0.5
 */
export function mishear(
  words: readonly TrueWord[],
  rate: number,
  kind: Kind,
  random: Random,
): readonly TrueWord[] {
  if (rate === 0) return words;
  const heard: TrueWord[] = [];
  let burst = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (burst === 0 && random.chance(rate * 0.04)) burst = random.whole(3, 8);
    const isWrong = burst > 0 || random.chance(rate * 0.86);
    if (burst > 0) burst--;
    if (!isWrong) heard.push(word);
    else at += spoil(word, words[at + 1], heard, kind, random);
  }
  return heard;
}

// Adds what is written for a word; returns how many more words it took.
function spoil(
  word: TrueWord,
  next: TrueWord | undefined,
  heard: TrueWord[],
  kind: Kind,
  random: Random,
): number {
  const fate = random.next();
  if (fate < 0.3) heard.push({ ...word, text: strayWord(kind, random) });
  else if (fate < 0.6) heard.push({ ...word, text: soundAlike(word.text, random) });
  else if (fate < 0.75) return 0;
  else if (fate < 0.86) {
    const middle = (word.start + word.end) / 2;
    const stray = random.chance(0.5) ? filler(random) : strayWord(kind, random);
    heard.push({ ...word, end: middle }, { ...word, text: stray, start: middle });
  } else if (fate < 0.93 && next) {
    heard.push({ ...word, text: word.text.replace(/[^\p{L}\p{N}]/gu, "") + next.text, end: next.end });
    return 1;
  } else {
    const cut = Math.max(1, Math.floor(word.text.length / 2));
    const middle = (word.start + word.end) / 2;
    heard.push({ ...word, text: word.text.slice(0, cut), end: middle });
    heard.push({ ...word, text: word.text.slice(cut), start: middle });
  }
  return 0;
}

/** A word with one or two letters heard as others. */
export function soundAlike(text: string, random: Random): string {
  const letters = [...text];
  for (let change = random.whole(1, 2); change > 0; change--) {
    const at = random.whole(0, letters.length - 1);
    const letter = letters[at] ?? "";
    const family = ALIKE.find((group) => group.includes(letter));
    if (family) letters[at] = random.pick([...family].filter((other) => other !== letter));
    else if (random.chance(0.5)) letters.splice(at, 1);
    else letters.splice(at, 0, /[a-z]/i.test(letter) ? "e" : random.pick(["ا", "ي", "و"]));
  }
  return letters.join("") || text;
}
