// What an XML parser would lose. Emoji written as the two halves of UTF-16, as some hosts do. And
// `&` that begins no name and `<` that begins no tag, as in `Q&A` and `a < b`: the faults of XML that feeds have most.
// A parser would read on to the next `;`, or lose the sign.

/** A CDATA section, in which each sign is meant, or a bare sign. */
const BARE =
  /<!\[CDATA\[(?:[\s\S]*?\]\]>|[\s\S]*)|&(?!#\d{1,7};|#x[0-9a-f]{1,6};|[a-z][a-z0-9]{1,31};)|<(?![a-z_:/!?])/gi;
/** `&#55356;&#56814;`, in decimals or hexadecimals. */
const HALVES =
  /&#(5(?:529[6-9]|5[3-9]\d\d|6[0-2]\d\d|631\d)|x[dD][89abAB][0-9a-fA-F]{2});&#(5(?:632\d|63[3-9]\d|6[4-9]\d\d|7[0-2]\d\d|73[0-3]\d|734[0-3])|x[dD][c-fC-F][0-9a-fA-F]{2});/g;

/** A sign that was meant literally, with its line from 1. */
interface MendedSign {
  readonly sign: string;
  readonly line: number;
}

/** The text with each such sign written as XML wants it; CDATA sections stay as they are. */
export function mendSigns(typed: string): { readonly text: string; readonly signs: readonly MendedSign[] } {
  const whole = typed.replace(HALVES, (_, ...halves: string[]) =>
    String.fromCharCode(...halves.slice(0, 2).map((half) => Number(half.replace(/^x/, "0x")))),
  );
  const signs: MendedSign[] = [];
  const lineAt = lineCounter(whole);
  const text = whole.replace(BARE, (found, at: number) => {
    if (found.length > 1) return found;
    signs.push({ sign: found, line: lineAt(at) });
    return found === "&" ? "&amp;" : "&lt;";
  });
  return { text, signs };
}

/** Lines from 1 of places in a text, asked for from its beginning to its end. */
export function lineCounter(text: string): (index: number) => number {
  let [line, next] = [1, text.indexOf("\n")];
  return (index) => {
    for (; next !== -1 && next < index; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
}
