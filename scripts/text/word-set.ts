// Words of a lexicon (lexica/*.json): lines of words with spaces between.

/** @param lines of one word or more */
export function wordSet(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
