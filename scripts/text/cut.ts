// Text cut to a limit, at the end of a word.

const ELLIPSIS = "…";
const encoder = new TextEncoder();

/** The length of a text in bytes of UTF-8. An Arabic letter is two. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** At most `limit` bytes of UTF-8, ending at a word with an ellipsis when something had to go. */
export function cutToBytes(text: string, limit: number): string {
  // A code unit is at most three bytes.
  return text.length * 3 <= limit || byteLength(text) <= limit ? text : cut(text, limit, byteLength);
}

/** At most `limit` characters (code points), ending at a word with an ellipsis when something had to go. */
export function cutToCharacters(text: string, limit: number): string {
  return hasMoreCharacters(text, limit) ? cut(text, limit, () => 1) : text;
}

/** No text has more characters than code units, and a long one is looked at only as far as the limit. */
function hasMoreCharacters(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (const _character of text) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}

/** @param measure of one character */
function cut(text: string, limit: number, measure: (character: string) => number): string {
  const room = limit - measure(ELLIPSIS);
  let kept = "";
  let size = 0;
  for (const character of text) {
    size += measure(character);
    if (size > room) return `${ended(/\s/.test(character) ? kept : endAtWord(kept))}${ELLIPSIS}`;
    kept += character;
  }
  return `${ended(kept)}${ELLIPSIS}`;
}

/** A text without the signs that lead on to the next word. */
function ended(text: string): string {
  return text.replace(/[\s،,;:؛–—-]{1,20}$/u, "");
}

/** The text up to its last space; all of it when it is one word. */
function endAtWord(text: string): string {
  for (let end = text.length; end > 0; end--) {
    if (/\s/.test(text.charAt(end - 1))) return text.slice(0, end - 1);
  }
  return text;
}
