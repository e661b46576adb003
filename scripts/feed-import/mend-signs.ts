// What an XML parser would lose. Emoji written as the two halves of UTF-16, as some hosts do. And
// `&` that begins no name and `<` that begins no tag, as in `Q&A` and `a < b`: the faults of XML that feeds have most.
// A parser would read on to the next `;`, or lose the sign.

const BARE = /&(?!#\d{1,7};|#x[0-9a-f]{1,6};|[a-z][a-z0-9]{1,31};)|<(?![a-z_:/!?])/gi;
/** `&#55356;&#56814;`, in decimals or hexadecimals. */
const HALVES =
  /&#(5(?:529[6-9]|5[3-9]\d\d|6[0-2]\d\d|631\d)|x[dD][89abAB][0-9a-fA-F]{2});&#(5(?:632\d|63[3-9]\d|6[4-9]\d\d|7[0-2]\d\d|73[0-3]\d|734[0-3])|x[dD][c-fC-F][0-9a-fA-F]{2});/g;
const OPEN = "<![CDATA[";
const CLOSE = "]]>";

/** A sign that was meant literally, with its line from 1. */
export interface MendedSign {
  readonly sign: string;
  readonly line: number;
}

/** The text with each such sign written as XML wants it; CDATA sections stay as they are. */
export function mendSigns(typed: string): { readonly text: string; readonly signs: readonly MendedSign[] } {
  const text = typed.replace(HALVES, (_, high: string, low: string) =>
    String.fromCharCode(codeOf(high), codeOf(low)),
  );
  const pieces: string[] = [];
  const signs: MendedSign[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf(OPEN, at);
    const plainEnd = open === -1 ? text.length : open;
    const close = open === -1 ? -1 : text.indexOf(CLOSE, open);
    const end = open === -1 || close === -1 ? text.length : close + CLOSE.length;
    const mended = mendPlain(text.slice(at, plainEnd), line);
    const section = text.slice(plainEnd, end);
    pieces.push(mended.text, section);
    for (const sign of mended.signs) signs.push(sign);
    line = mended.line + countLines(section);
    at = end;
  }
  return { text: pieces.join(""), signs };
}

function mendPlain(plain: string, from: number) {
  const signs: MendedSign[] = [];
  let line = from;
  let counted = 0;
  const text = plain.replace(BARE, (sign, at: number) => {
    line += countLines(plain.slice(counted, at));
    counted = at;
    signs.push({ sign, line });
    return sign === "&" ? "&amp;" : "&lt;";
  });
  return { text, signs, line: line + countLines(plain.slice(counted)) };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function codeOf(typed: string): number {
  return typed.startsWith("x") ? Number.parseInt(typed.slice(1), 16) : Number(typed);
}
