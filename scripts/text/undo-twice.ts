// UTF-8 that a program took for a set of one byte a letter and wrote as UTF-8 once more: Ø£Ù‡Ù„Ø§ or ط£ظ‡ظ„ط§ for four letters.

const SETS = ["windows-1252", "windows-1256"] as const;

/** The letters that UTF-8's first bytes of Arabic (D8, D9) are in each set. */
const LEADS = { "windows-1252": /[\u00D8\u00D9]/g, "windows-1256": /[\u0637\u0638]/g };
/** In Arabic proper every twentieth letter is one of them; here every second. */
const LEAST = 0.3;

/** The text before that happened; null for a text to which it did not. */
export function undoTwice(
  text: string,
): { readonly text: string; readonly read: (typeof SETS)[number] } | null {
  const sample = text.slice(0, 20_000);
  const wide = sample.replace(/[\0-\x7F]/g, "").length;
  if (wide < 8) return null;
  for (const read of SETS) {
    if ((sample.match(LEADS[read])?.length ?? 0) < LEAST * wide) continue;
    const once = undone(text, read);
    if (once !== null) return { text: once, read };
  }
  return null;
}

function undone(text: string, set: (typeof SETS)[number]): string | null {
  const bytes = bytesOf(set);
  const source = text.replace(/^\uFEFF/, "");
  const codes = new Uint8Array(source.length);
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? "";
    const code = bytes.get(letter) ?? (letter.charCodeAt(0) < 0x100 ? letter.charCodeAt(0) : undefined);
    if (code === undefined) return null;
    codes[at] = code;
  }
  const once = new TextDecoder("utf-8").decode(codes);
  // A program may have lost single bytes that its set has no letter for.
  return once.split("\uFFFD").length - 1 <= 0.02 * once.length ? once : null;
}

function bytesOf(set: string): ReadonlyMap<string, number> {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map([...new TextDecoder(set).decode(all)].map((letter, byte) => [letter, byte]));
}
