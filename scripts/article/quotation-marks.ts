// Quotation marks: a paragraph -> its marks, each with what it touches.
// A mark's shape is only a hint, since keyboards and layouts turn them round: what it touches decides.

/** Marks of one family open and close each other. */
type Family = "double" | "guillemet" | "single-guillemet" | "single" | "bracket";

export interface Mark {
  readonly offset: number;
  readonly length: number;
  readonly family: Family;
  /** Something that may end a quotation stands right before it: a letter, a full stop, a comma. */
  readonly touchesBefore: boolean;
  /** Something that may begin a quotation stands right after it. */
  readonly touchesAfter: boolean;
  readonly shape: "opens" | "closes" | "either";
}

const MARK = /\(\(|\)\)|''|``|["“”„‟″＂〝〞«»‹›‘’‚‛']/gu;
const OPENING = new Set(["((", "``", "“", "„", "‟", "«", "‹", "〝", "‘", "‚", "‛"]);
const CLOSING = new Set(["))", "”", "»", "›", "〞", "’"]);
const BEFORE_OPENING = /[\s\u00A0([{:—–-]/u;
const AFTER_OPENING = /[\p{L}\p{N}([{«“‘‹"'…]/u;

// A one-letter word written to the mark: و«…», بـ«…».
const PREFIXED = /(?:^|[\s\u00A0])[\u0648\u0641\u0628\u0644\u0643]?\u0640?$/u;
// No paragraph has more quotations than this; hostile text does.
const MOST_MARKS = 200;

/** The marks of a paragraph, in order, the first 200. Apostrophes inside a word are none. */
export function marksOf(paragraph: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { 0: sign, index: offset } of paragraph.matchAll(MARK)) {
    const before =
      (PREFIXED.test(paragraph.slice(Math.max(0, offset - 3), offset)) ? "" : paragraph[offset - 1]) || " ";
    const after = paragraph[offset + sign.length] ?? " ";
    const family = familyOf(sign);
    if (marks.length === MOST_MARKS) break;
    if (family === "single" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
    marks.push({
      offset,
      length: sign.length,
      family,
      touchesBefore: !BEFORE_OPENING.test(before),
      touchesAfter: AFTER_OPENING.test(after),
      shape: OPENING.has(sign) ? "opens" : CLOSING.has(sign) ? "closes" : "either",
    });
  }
  return marks;
}

/** Whether a mark stands where a closing one stands: after a word or a stop, before a space or a stop. */
export function looksClosing(mark: Mark): boolean {
  return mark.touchesBefore && !mark.touchesAfter;
}

function familyOf(sign: string): Family {
  if (sign === "((" || sign === "))") return "bracket";
  if (sign === "«" || sign === "»") return "guillemet";
  if (sign === "‹" || sign === "›") return "single-guillemet";
  return /^[‘’‚‛']$/u.test(sign) ? "single" : "double";
}
