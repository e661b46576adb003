// Taking a withdrawn name out of running text, however it is spelled there.

const MARKS = "[\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u200B-\\u200F\\u2066-\\u2069]*";
const FAMILIES = ["اأإآٱ", "يىئی", "هةہ", "كکگ", "وؤ"];
const MOST_LETTERS = 200;
// Between two words of a name: space, a hyphen, and the tags of a word that is set off from the other.
const TAG = "<[^<>]{1,200}>";
const BETWEEN = `(?:[\\s\\u00A0-]|${TAG})+`;

/**
 * A function that puts `replacement` for each of the names in a text, whatever the hamza, tashkeel or space,
 * also with و ف ب ل ك written to it. Longer names first, so that none is left in half. Tags inside a name stay.
 */
export function nameMask(names: readonly string[], replacement: string): (text: string) => string {
  const patterns = [...names]
    .map((name) => name.trim().slice(0, MOST_LETTERS))
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return (text) => text;
  const all = new RegExp(
    `(?<![\\p{L}\\p{N}])((?:[وفبلك]${MARKS}){0,3}?)(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  const tags = new RegExp(TAG, "g");
  return (text) =>
    text.replace(all, (whole, attached: string) =>
      [attached, replacement, ...whole.slice(attached.length).matchAll(tags)].join(""),
    );
}

function patternOf(name: string): string {
  const words = name.normalize("NFC").split(/[\s-]+/);
  const pattern = words.map((word) => [...word].map(letterPattern).join(MARKS) + MARKS).join(BETWEEN);
  // ل takes the alef of ال away: للعكيلي.
  return /^ال/u.test(name) ? pattern.replace("]", "]?") : pattern;
}

function letterPattern(letter: string): string {
  const family = FAMILIES.find((letters) => letters.includes(letter));
  return family ? `[${family}]` : letter.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
