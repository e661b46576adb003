// Quotations: paragraphs -> the stretches between marks, outermost only, also over several paragraphs.

import { speechAfter } from "./find-speech.ts";
import { looksClosing, type Mark, marksOf } from "./quotation-marks.ts";

/** Where a stretch begins or ends: a paragraph by its index, and an offset in it. */
export interface Position {
  readonly paragraph: number;
  readonly offset: number;
}

/**
 * One quotation. The positions take its marks in; `texts` has an entry a paragraph, trimmed, without the outer marks;
 * a paragraph without a letter is left out.
 */
export interface Stretch {
  readonly from: Position;
  readonly to: Position;
  readonly texts: readonly string[];
  /** False when no closing mark was found: it then ends with its paragraph. */
  readonly isClosed: boolean;
}

// A quotation left open goes on into the paragraphs after it at most this far.
const MOST_PARAGRAPHS = 6;

interface Opened {
  readonly at: Position;
  readonly mark: Mark;
  /** Families of the quotations inside that are still open. */
  readonly inside: Mark["family"][];
}

/** All quotations of a text's paragraphs, in order, none inside another. */
export function findQuotations(paragraphs: readonly string[]): readonly Stretch[] {
  const marks = paragraphs.map(marksOf);
  const stretches: Stretch[] = [];
  let opened: Opened | null = null;
  for (const [paragraph, found] of marks.entries()) {
    for (const [index, mark] of found.entries()) {
      const at = { paragraph, offset: mark.offset };
      if (opened !== null && opensAnother(opened, found, index, paragraphs[paragraph] ?? "")) {
        const end = { paragraph, offset: sentenceEnd(paragraphs[paragraph] ?? "", opened, at) };
        stretches.push(stretchOf(paragraphs, opened, end, 0));
        opened = null;
      }
      if (opened === null) {
        if (canOpen(found, index)) opened = { at, mark, inside: [] };
      } else if (!isReopening(opened, mark, at, paragraphs) && closes(opened, found, index)) {
        const to = { paragraph, offset: mark.offset + mark.length };
        stretches.push(stretchOf(paragraphs, opened, to, mark.length));
        opened = null;
      }
    }
    if (opened !== null && !goesOn(opened, marks, paragraphs, paragraph)) {
      const to = { paragraph, offset: paragraphs[paragraph]?.length ?? 0 };
      stretches.push(stretchOf(paragraphs, opened, to, 0));
      opened = null;
    }
  }
  return stretches;
}

// «…  وأضاف: «…»: a mark that opens behind a colon or a full stop, with as many to close as one quotation has, is no
// quotation inside: the one before was never closed.
function opensAnother(opened: Opened, found: readonly Mark[], index: number, text: string): boolean {
  const mark = found[index];
  if (!mark || mark.family !== opened.mark.family || opened.inside.length > 0) return false;
  if (mark.touchesBefore || !mark.touchesAfter || mark.shape === "closes") return false;
  const later = found.slice(index + 1).filter(({ family }) => family === mark.family);
  const closing = mark.shape === "opens" ? later.filter(looksClosing).length : later.length;
  const opening = mark.shape === "opens" ? later.filter((other) => !looksClosing(other)).length : 0;
  const lead = text.slice(0, mark.offset);
  return closing - opening <= 1 && /[.!?\u061F][^.!?\u061F]{0,120}$/u.test(lead.slice(opened.at.offset));
}

/** Where the sentence before a mark ends, behind the beginning of the quotation that is open. */
function sentenceEnd(text: string, opened: Opened, at: Position): number {
  const from = opened.at.paragraph === at.paragraph ? opened.at.offset + opened.mark.length : 0;
  const lead = text.slice(from, at.offset);
  const end = Math.max(...[".", "!", "\u061F", "?"].map((stop) => lead.lastIndexOf(stop)));
  return from + (end === -1 ? lead.length : end + 1);
}

// Outside a quotation: a closing mark on its own is a slip, unless the marks after it leave one over.
function canOpen(found: readonly Mark[], index: number): boolean {
  const mark = found[index];
  if (!mark) return false;
  const later = found.slice(index + 1).filter((other) => other.family === mark.family);
  if (mark.family === "single") return !mark.touchesBefore && later.some(looksClosing);
  if (mark.family === "bracket")
    return mark.shape === "opens" && later.some((other) => other.shape === "closes");
  return !looksClosing(mark) || mark.shape === "opens" || later.length % 2 === 1;
}

// A quotation over several paragraphs opens anew at the beginning of each.
function isReopening(opened: Opened, mark: Mark, at: Position, paragraphs: readonly string[]): boolean {
  if (at.paragraph === opened.at.paragraph || mark.family !== opened.mark.family) return false;
  return (paragraphs[at.paragraph] ?? "").slice(0, at.offset).trim() === "" && opened.inside.length === 0;
}

// Inside a quotation: whether this mark ends it. Marks of quotations inside are counted on the way.
function closes(opened: Opened, found: readonly Mark[], index: number): boolean {
  const mark = found[index];
  if (!mark) return false;
  const { inside } = opened;
  if (opensInside(opened, mark, found.slice(index + 1))) {
    inside.push(mark.family);
    return false;
  }
  const innermost = inside.lastIndexOf(mark.family);
  if (innermost !== -1) {
    inside.length = innermost;
    return false;
  }
  const isStray = mark.family !== opened.mark.family && (isMinor(mark) || isMinor(opened.mark));
  return !isStray;
}

function isMinor(mark: Mark): boolean {
  return mark.family === "single" || mark.family === "bracket" || mark.family === "single-guillemet";
}

function opensInside(opened: Opened, mark: Mark, later: readonly Mark[]): boolean {
  if (mark.touchesBefore || !mark.touchesAfter) return false;
  const alike = later.filter((other) => other.family === mark.family).length;
  // Turned round, as ”نعم“ in «…»: only where the quotation around it is still to be closed by a mark of its own.
  const isOther = mark.family !== opened.mark.family;
  if (mark.shape === "closes")
    return (
      isOther &&
      alike >= 1 &&
      later.some((other) => other.family === opened.mark.family && other.shape !== "opens")
    );
  // One of its own family has to close it, and a second one the quotation around it.
  return mark.family === opened.mark.family ? alike >= 2 : alike >= 1;
}

// Whether a quotation still open at a paragraph's end is closed, or opened anew, further on.
function goesOn(
  opened: Opened,
  marks: readonly (readonly Mark[])[],
  paragraphs: readonly string[],
  paragraph: number,
): boolean {
  const limit = Math.min(marks.length, opened.at.paragraph + MOST_PARAGRAPHS);
  for (let next = paragraph + 1; next < limit; next++) {
    const first = marks[next]?.[0];
    if (!first) continue;
    const at = { paragraph: next, offset: first.offset };
    if (looksClosing(first)) return true;
    return isReopening(opened, first, at, paragraphs) && !isOthers(paragraphs[next] ?? "", marks[next] ?? []);
  }
  return false;
}

// «…» قال فلان: a paragraph that opens with a quotation and says whose it is goes on with nobody else's.
function isOthers(text: string, found: readonly Mark[]): boolean {
  const closing = found.slice(1).find(looksClosing);
  return (
    closing !== undefined && (speechAfter(text.slice(closing.offset + closing.length))?.printed ?? "") !== ""
  );
}

function stretchOf(
  paragraphs: readonly string[],
  opened: Opened,
  to: Position,
  closingLength: number,
): Stretch {
  const texts: string[] = [];
  for (let index = opened.at.paragraph; index <= to.paragraph; index++) {
    const text = paragraphs[index] ?? "";
    const isFirst = index === opened.at.paragraph;
    const start = isFirst ? opened.at.offset + opened.mark.length : reopeningLength(text, opened.mark);
    const end = index === to.paragraph ? to.offset - closingLength : text.length;
    texts.push(
      text
        .slice(start, Math.max(start, end))
        .replace(/^[\s\u00A0:]+/u, "")
        // “Water is gone,” she said: the comma is the sentence's.
        .replace(/(?<=[A-Za-z]),\s*$/u, "")
        .trimEnd(),
    );
  }
  return {
    from: opened.at,
    to,
    texts: texts.filter((text) => /[\p{L}\p{N}]/u.test(text)),
    isClosed: closingLength > 0,
  };
}

function reopeningLength(text: string, mark: Mark): number {
  const first = marksOf(text)[0];
  const isReopened = first && first.family === mark.family && text.slice(0, first.offset).trim() === "";
  return isReopened ? first.offset + first.length : 0;
}
