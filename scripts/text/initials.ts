// Initials, for the place of a portrait.

const ARTICLE = /^(?:ال|آل)(?=\p{L}{2})/u;

/**
 * The first letters of a name's first and last word, without the article, kept apart by a zero-width
 * non-joiner so that Arabic letters do not join into a word.
 * @example initials("صباح العكيلي") // "ص‌ع"
 */
export function initials(name: string): string {
  const words = name
    .split(/\s+/)
    .map((word) => word.replace(ARTICLE, "").replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "");
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return chosen.map((word) => [...(word ?? "")][0] ?? "").join("\u200C");
}
