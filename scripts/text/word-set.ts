// Words of a lexicon (lexica/*.json): lines of words with spaces between.

/** @param lines of one word or more */
export function wordSet(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** A table the other way round: what each word stands under. @param lists words with spaces between */
export function underWord(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([head, words]) => words.split(" ").map((word) => [word, head] as const)),
  );
}
