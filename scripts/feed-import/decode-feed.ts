// A feed's bytes -> text. Spec: XML 1.0, appendix F; RFC 7303: what the server says counts before what the file says.

/** The text, and the character set it was in; null when nobody knows that set. */
export type DecodedFeed =
  | { readonly text: string; readonly encoding: string }
  | { readonly text: null; readonly encoding: string };

const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;

/** @param charset what the server said, or null */
export function decodeFeed(bytes: Uint8Array, charset: string | null): DecodedFeed {
  const mark = markOf(bytes);
  if (mark !== null) return decode(bytes, mark);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  const declared = charset ?? DECLARATION.exec(head)?.[1] ?? wideEncoding(bytes);
  if (declared !== null) return decode(bytes, declared);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // Arabic programs of that age wrote this set; it has a letter for every byte.
    return decode(bytes, "windows-1256");
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedFeed {
  try {
    return { text: new TextDecoder(encoding).decode(bytes), encoding: encoding.toLowerCase() };
  } catch {
    return { text: null, encoding };
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

// `<?` in two bytes a letter, without a mark.
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return "utf-16le";
  return a === 0 && b === 0x3c && c === 0 && d === 0x3f ? "utf-16be" : null;
}
