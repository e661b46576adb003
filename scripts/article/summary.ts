// The first sentences of a text, as a summary to start from: the text's own words, none added.

import type { IsKnown } from "./find-speech.ts";
import { flowOf } from "./flow.ts";
import { isHeadingLike, type OutlinePart } from "./outline.ts";
import { splitSentences } from "./sentences.ts";
import { judgeQuotations } from "./statements.ts";

const ENOUGH = 100;
const MOST = 300;
const MOST_TITLE = 80;
const MOST_TRIED = 3;

/**
 * At most 300 letters from the first paragraph that begins with no quotation: whole sentences up to one that quotes
 * somebody or leads to it, which sums nothing up; else its beginning up to a comma or word with “…”.
 * @param isKnown tells names of people the programme knows
 */
export function summaryOf(parts: readonly OutlinePart[], isKnown: IsKnown): string {
  const texts = parts.filter(({ kind }) => kind === "text").map(({ text }) => text.slice(0, MOST * 10));
  // A shelf's name or a place above the text is no sentence.
  const sentences = texts.filter((text) => !isHeadingLike(text)).slice(0, MOST_TRIED);
  const first =
    sentences.find((text) => !quotes(firstSentence(text), isKnown)) ?? sentences[0] ?? texts[0] ?? "";
  let summary = "";
  for (const { start, end } of splitSentences(first)) {
    const sentence = first.slice(start, end);
    const next = `${summary} ${sentence}`.trim();
    if (next.length > MOST || (summary !== "" && quotes(sentence, isKnown))) break;
    summary = next;
    if (summary.length >= ENOUGH) break;
  }
  return summary === "" ? cut(first, MOST, ENOUGH) : summary;
}

function firstSentence(text: string): string {
  const [first] = splitSentences(text);
  return first ? text.slice(first.start, first.end) : text;
}

/** Whether a sentence tells what somebody said, or ends before it. A term or a name in marks is nobody's words. */
function quotes(sentence: string, isKnown: IsKnown): boolean {
  if (sentence.endsWith(":")) return true;
  return flowOf([sentence]).some((flow) =>
    flow.some((part) => judgeQuotations(part, isKnown).some(({ isStatement }) => isStatement)),
  );
}

/** The first words of a text, at most 80 letters, in the place of a title. */
export function openingOf(parts: readonly OutlinePart[]): string {
  const first = parts.find(({ text }) => text !== "")?.text ?? "";
  return first.length <= MOST_TITLE ? first : cut(first, MOST_TITLE, MOST_TITLE);
}

function cut(text: string, most: number, enough: number): string {
  if (text === "") return "";
  const room = text.slice(0, most - 1);
  const comma = Math.max(room.lastIndexOf("\u060C"), room.lastIndexOf(","));
  const end = comma >= enough ? comma : room.lastIndexOf(" ");
  return `${room.slice(0, end === -1 ? room.length : end).trim()}…`;
}
