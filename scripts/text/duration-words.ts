// Lengths of time in words and in ISO 8601: `1h 30m`, `PT45M`, `90 minutes`, `ساعة و20 دقيقة`.

import { fold } from "./fold.ts";
import { NUMBER_WORDS } from "./number-words.ts";

/** The seconds of each unit, by how its words begin in the languages feeds are written in. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:h(?:rs?|ours?|eures?|oras?)?|std|stunden?|horas?|or[ae]|uur|saat|час\S*|ساع\S*)$/u, 3600],
  [/^(?:m(?:ins?|inutes?|inuten?|inutos?|inut[oi]|n)?|dakika|dk|мин\S*|دق\S*)$/u, 60],
  [/^(?:s(?:ecs?|econds?|ec?ondes?|ekunden?|ek|egundos?|econd[oi])?|saniye|сек\S*|ثان\S*|ثوان\S*)$/u, 1],
];
const DUAL = /(?:ان|ين)$/u;
const PART = /(\d+(?:[.,]\d+)?)?\s*(\p{L}[\p{L}\p{M}]*)/gu;
const HALF = "نصف";
/** Parts of the unit before: ساعة وربع, ساعة إلا ثلثاً. */
const PARTS: Readonly<Record<string, number>> = { نصف: 2, ثلث: 3, ثلثا: 3, ربع: 4, ربعا: 4 };
const LESS = "إلا";

/**
 * The seconds of a length in words; null where a word in it is none of time.
 * @param text digits ASCII
 * @example durationInWords("PT1H30M") // 5400
 */
export function durationInWords(text: string): number | null {
  const clean = unitsWritten(text);
  if (!/\p{L}/u.test(clean) || clean.replace(PART, "").trim() !== "") return null;
  let [total, last] = [0, 0];
  let isLess = false;
  for (const [, count, word = ""] of clean.matchAll(PART)) {
    const unit = UNITS.find(([form]) => form.test(word))?.[1];
    if (word === LESS) {
      isLess = true;
      continue;
    }
    const part = PARTS[word];
    if (unit === undefined && part === undefined) return null;
    // «ساعة ونصف», «ساعة إلا ربعاً» and «نصف ساعة».
    if (unit === undefined && part !== undefined) total += last > 0 ? (isLess ? -last : last) / part : 0;
    else if (unit !== undefined) {
      const isHalf = count === undefined && clean.trimStart().startsWith(HALF) && last === 0;
      total +=
        unit *
        (count === undefined ? (isHalf ? 0.5 : DUAL.test(word) ? 2 : 1) : Number(count.replace(",", ".")));
    }
    last = unit ?? last;
  }
  return total;
}

/** Numbers in words as digits: «خمس وأربعون» is 45. */
function numbersWritten(text: string): string {
  const written = text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const value = NUMBER_WORDS.get(fold(word))?.value;
    return value === undefined ? word : `+${value}`;
  });
  return written.replace(/\+\d+(?:\s+\+\d+)*/g, (run) =>
    String(run.split("+").reduce((sum, one) => sum + Number(one), 0)),
  );
}

/** The same with every unit at its number, and without what joins them. */
function unitsWritten(text: string): string {
  return numbersWritten(
    text
      .toLowerCase()
      .replace(/^p(?=t|\d)/, "")
      .replace(/^t/, "")
      // 1h30 · 1:30h · 45'30": the unit after the last number is left to the reader.
      .replace(/(\d\s*h)\s*(\d{1,2})$/, "$1 $2m")
      .replace(/^(\d{1,2}):(\d{2})\s*h(?:rs?|ours?)?$/, "$1h $2m")
      .replace(/(\d)\s*['′’](?!['′’])/g, "$1m ")
      .replace(/(\d)\s*(?:["″”]|''|′′)/g, "$1s ")
      .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
      .replace(/\bhalf\b/g, HALF)
      .replace(/\b(?:an?|of)\b/g, " ")
      .normalize("NFD")
      .replace(/\u064B/g, "")
      .normalize("NFC")
      .replaceAll(/(?<![\p{L}])و(?=\S)/gu, " ")
      .replace(/\b(?:and|et|und|y)\b|[,،.]\s/g, " "),
  );
}
