// What is written to an Arabic word and is not part of it: و ف ب ل ك and ال, folded by text/fold.ts.

// What is left must still be a word: after one letter that may be the word's own, more of it.
const CUTS: readonly (readonly [RegExp, number])[] = [
  [/^[وف]?(?:[بك]?ال|لل)/, 2],
  [/^[وف][بلك]/, 4],
  [/^[وف]/, 3],
  [/^[بلك]/, 4],
];

/**
 * A folded word without the longest prefix that leaves a word.
 * @example stemOf("وبالعراق") // "عراق"
 */
export function stemOf(word: string): string {
  for (const [cut, shortest] of CUTS) {
    const prefix = cut.exec(word)?.[0];
    if (prefix !== undefined && word.length - prefix.length >= shortest) return word.slice(prefix.length);
  }
  return word;
}

/** Whether the longer folded word is the shorter one with و ف ب ل ك or ال written to it. */
export function isWrittenTo(short: string, long: string): boolean {
  if (!long.endsWith(short)) return false;
  const prefix = long.slice(0, long.length - short.length);
  const shortest = /^[بلك]$/.test(prefix) ? 3 : 2;
  return short.length >= shortest && /^[وف]?[بلك]?(?:ال)?$/.test(prefix);
}
