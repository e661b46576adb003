// How long a text is to X: letters weigh one or two, an emoji two, a link always the same.
// Spec: X, Counting characters; twitter-text's configuration, version 3.

/** A link, however long it is. */
const LINK = 23;
/** A whole address, or a name that X makes a link of. */
const LINKS = /https?:\/\/[^\s«»“”<>]+|(?<![\p{L}\p{N}@_.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s«»“”<>]*)?/giu;
const GRAPHEMES = new Intl.Segmenter("ar", { granularity: "grapheme" });
const EMOJI = /\p{Emoji_Presentation}|\uFE0F|\u20E3/u;
/** Code points that weigh one: every letter up to Georgian, Arabic among them, and common punctuation. */
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

/** A post's length as X counts it; 280 is the most. @example weightedLength("سلام https://a.example/long") // 28 */
export function weightedLength(text: string): number {
  let length = 0;
  const rest = text.normalize("NFC").replace(LINKS, () => {
    length += LINK;
    return "";
  });
  for (const { segment } of GRAPHEMES.segment(rest)) length += EMOJI.test(segment) ? 2 : weightOf(segment);
  return length;
}

function weightOf(segment: string): number {
  return [...segment].reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return sum + (LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2);
  }, 0);
}
