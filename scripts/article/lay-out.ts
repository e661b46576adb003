// A sentence with its statements -> prose and quotations in turn, no word lost and none said twice.
// قال فلان «…» becomes "قال فلان:" and the quotation; a part of a sentence in marks leaves (…) where it stood.

/** A piece of the page: prose, or the statement with this number in the sentence. */
export type Piece =
  | { readonly kind: "prose"; readonly text: string }
  | { readonly kind: "statement"; readonly index: number };

/** How a statement is reported: by words before it, after it, or not at all. */
export type Report = "before" | "after" | null;

const ELISION = "(…)";
const LEAD_END = /[\s\u00A0،,:;؛–—(-]+$/u;
const TAIL_START = /^[\s\u00A0.،,؛:;!؟?…)–—-]+/u;
const SENTENCE_END = /[\s\u00A0.،,:;؛]+$/u;

/**
 * The pieces of one sentence.
 * @param texts what stands around the statements: one more than there are statements
 */
export function layOut(texts: readonly string[], reports: readonly Report[]): readonly Piece[] {
  if (reports.length === 0) return prose(texts[0] ?? "");
  return standInTurn(texts, reports) ? inTurn(texts, reports) : elided(texts, reports);
}

// Whether the text reads on when every statement is taken out to a line of its own.
function standInTurn(texts: readonly string[], reports: readonly Report[]): boolean {
  const last = texts.at(-1) ?? "";
  const between = texts
    .slice(1, -1)
    .every((text, index) => !hasWords(text) || reports[index + 1] === "before");
  return between && (!hasWords(last) || reports.at(-1) === "after" || !hasWords(texts[0] ?? ""));
}

function inTurn(texts: readonly string[], reports: readonly Report[]): readonly Piece[] {
  const pieces = reports.flatMap((_report, index): readonly Piece[] => {
    const before = (texts[index] ?? "").replace(index === 0 ? /^$/u : TAIL_START, "");
    return [...lead(before), { kind: "statement", index }];
  });
  return [...pieces, ...prose((texts.at(-1) ?? "").replace(TAIL_START, ""))];
}

function elided(texts: readonly string[], reports: readonly Report[]): readonly Piece[] {
  const sentence = texts.map((text) => text.trim()).join(` ${ELISION} `);
  const statements = reports.map((_report, index): Piece => ({ kind: "statement", index }));
  return [...lead(sentence.replace(/ +(?=[.،,؛:!؟?])/gu, "").replace(SENTENCE_END, "")), ...statements];
}

function lead(text: string): readonly Piece[] {
  return hasWords(text) ? prose(`${text.replace(LEAD_END, "").trim()}:`) : [];
}

function prose(text: string): readonly Piece[] {
  return hasWords(text) ? [{ kind: "prose", text: text.trim() }] : [];
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
