// Words as typed or heard -> tokens to compare: folded, contractions opened, numbers as their values.
// A token knows which stretch of the words it covers, so that times and differences lead back to them.

import { asciiDigits } from "../text/digits.ts";
import { afterDenial, everydayWords } from "../text/everyday-spellings.ts";
import { fold } from "../text/fold.ts";
import { OF_HUNDRED, PERCENT } from "../text/number-words.ts";
import { joinNumbers, roundNumber } from "./numbers.ts";

/** One token. `from` and `to` count in words: 2 to 3 is the third word, 2 to 2.5 its first half. */
export interface Token {
  /** Folded letters; `#` and a value for numbers; `%` for percent, said or signed. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** The keys of the words that make a number; null for a single one. */
  readonly parts: readonly string[] | null;
  /** Whether its sentence ends with it, as far as punctuation tells. */
  readonly closes: boolean;
}

const CLOSING = /[.!?؟…]["'”’»)\]]*$/;

// A word of a megabyte is no word; its head is enough to compare.
const LONGEST_WORD = 200;
const NUMERAL = /^[+-]?[$€£]?(\d{1,3}(?:[,\u066C]\d{3}){1,5}|\d{1,15})(?:[.\u066B](\d{1,9}))?([%\u066A])?$/;
// Half past three is three and a half, in figures as in words.
const CLOCK = /^([01]?\d|2[0-4]):([0-5]\d)$/;
const EDGES = /^[^\p{L}\p{N}$€£+-]+|[^\p{L}\p{N}%\u066A]+$/gu;
const ATTACHED_NUMERAL = /^(?:و|ف)?(?:ب|ل|ك)?(?:ال)?(\d{1,15})$/;
const IN = /^(?:و|ف)?في$/;

/** The tokens of a row of words, numbers joined across them. */
export function tokenize(words: readonly string[]): readonly Token[] {
  const known = new Map<string, readonly string[]>();
  const tokens: Token[] = [];
  words.forEach((word, index) => {
    let keys = known.get(word);
    if (!keys) {
      keys = wordKeys(word.slice(0, LONGEST_WORD));
      known.set(word, keys);
    }
    const share = 1 / keys.length;
    const last = keys.length - 1;
    keys.forEach((key, part) => {
      const [from, to] = [index + part * share, index + (part + 1) * share];
      const said = afterDenial(key, tokens.at(-1)?.key ?? "");
      tokens.push({ key: said, from, to, parts: null, closes: part === last && CLOSING.test(word) });
    });
  });
  return joinNumbers(joinPercents(tokens));
}

/**
 * The keys of one word, before numbers are joined.
 * @example wordKeys("don’t") // ["do", "not"]
 * @example wordKeys("١٬٥٠٠") // ["#1500"]
 */
export function wordKeys(word: string): readonly string[] {
  const bare = asciiDigits(word.replace(EDGES, ""));
  const clock = CLOCK.exec(bare);
  if (clock) return [`#${roundNumber(Number(clock[1]) + Number(clock[2]) / 60)}`];
  const numeral = NUMERAL.exec(bare);
  if (numeral) return numeralKeys(numeral);
  const opened = /['’ʼ]|^cannot$/i.test(bare) ? openContraction(bare.normalize("NFKC").toLowerCase()) : bare;
  const folded = fold(opened);
  if (folded === "") return [];
  return folded.split(" ").flatMap((key) => {
    const digits = ATTACHED_NUMERAL.exec(key)?.[1];
    return digits === undefined ? everydayWords(key) : [`#${Number(digits)}`];
  });
}

function numeralKeys([, whole = "", fraction = "", percent]: RegExpExecArray): readonly string[] {
  const value = Number(`${whole.replace(/\D/g, "")}.${fraction || "0"}`);
  return percent === undefined ? [`#${value}`] : [`#${value}`, "%"];
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(ca|wo|sha)n?['’ʼ]t$/, "$1 not"],
  [/^cannot$/, "can not"],
  [/n['’ʼ]t$/, " not"],
  [/['’ʼ]re$/, " are"],
  [/['’ʼ]ve$/, " have"],
  [/['’ʼ]ll$/, " will"],
  [/['’ʼ]d$/, " would"],
  [/['’ʼ]m$/, " am"],
  [/^(it|he|she|that|what|who|where|there|here|how)['’ʼ]s$/, "$1 is"],
  [/['’ʼ]s$/, "s"],
];
const STEMS: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };

function openContraction(word: string): string {
  for (const [ending, open] of ENDINGS) {
    if (ending.test(word)) return word.replace(ending, open).replace(/^\w+/, (stem) => STEMS[stem] ?? stem);
  }
  return word;
}

// `في المئة`, `بالمئة` and `%` are one word.
function joinPercents(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && joined.length > 1 && IN.test(before.key) && OF_HUNDRED.has(token.key)) {
      joined.pop();
      joined.push({ ...token, key: "%", from: before.from });
    } else joined.push(PERCENT.has(token.key) ? { ...token, key: "%" } : token);
  }
  return joined;
}
