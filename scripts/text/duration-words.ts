// Lengths of time in words and in ISO 8601: `1h 30m`, `PT45M`, `90 minutes`, `ساعة و20 دقيقة`.

/** The seconds of each unit, by how its words begin in the languages feeds are written in. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:h(?:rs?|ours?|eures?|oras?)?|std|stunden?|horas?|or[ae]|uur|saat|час\S*|ساع\S*)$/u, 3600],
  [/^(?:m(?:ins?|inutes?|inuten?|inutos?|inut[oi]|n)?|dakika|dk|мин\S*|دق\S*)$/u, 60],
  [/^(?:s(?:ecs?|econds?|ec?ondes?|ekunden?|ek|egundos?|econd[oi])?|saniye|сек\S*|ثان\S*|ثوان\S*)$/u, 1],
];
const DUAL = /(?:ان|ين)$/u;
const PART = /(\d+(?:[.,]\d+)?)?\s*(\p{L}[\p{L}\p{M}]*)/gu;
const HALF = "نصف";

/**
 * The seconds of a length in words; null where a word in it is none of time.
 * @param text digits ASCII
 * @example durationInWords("PT1H30M") // 5400
 */
export function durationInWords(text: string): number | null {
  const clean = text
    .toLowerCase()
    .replace(/^p(?=t|\d)/, "")
    .replace(/^t/, "")
    .replaceAll(/(?<![\p{L}])و(?=\S)/gu, " ")
    .replace(/\b(?:and|et|und|y)\b|[,،.]\s/g, " ");
  if (!/\p{L}/u.test(clean) || clean.replace(PART, "").trim() !== "") return null;
  let [total, last] = [0, 0];
  for (const [, count, word = ""] of clean.matchAll(PART)) {
    const unit = UNITS.find(([form]) => form.test(word))?.[1];
    if (unit === undefined && word !== HALF) return null;
    // «ساعة ونصف» and «نصف ساعة».
    if (unit === undefined) total += last > 0 ? last / 2 : 0;
    else {
      const isHalf = count === undefined && clean.startsWith(HALF) && last === 0;
      total +=
        unit *
        (count === undefined ? (isHalf ? 0.5 : DUAL.test(word) ? 2 : 1) : Number(count.replace(",", ".")));
    }
    last = unit ?? last;
  }
  return total;
}
