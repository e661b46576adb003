// The first sentences of a text, as a summary to start from: the text's own words, none added.

import type { OutlinePart } from "./outline.ts";
import { splitSentences } from "./sentences.ts";

const ENOUGH = 100;
const MOST = 300;
const MOST_TITLE = 80;
// A paragraph that quotes, or only leads to a quotation, sums nothing up.
const QUOTES_OR_LEADS = /[“”„«»"]|:$/u;
const MOST_TRIED = 3;

/** At most 300 letters from the first paragraph that quotes nobody: whole sentences, else its beginning up to a comma or word with “…”. */
export function summaryOf(parts: readonly OutlinePart[]): string {
  const texts = parts.filter(({ kind }) => kind === "text").slice(0, MOST_TRIED);
  const best = texts.find(({ text }) => !QUOTES_OR_LEADS.test(text)) ?? texts[0];
  const first = best?.text.slice(0, MOST * 10) ?? "";
  let summary = "";
  for (const { start, end } of splitSentences(first)) {
    const sentence = first.slice(start, end);
    const next = `${summary} ${sentence}`.trim();
    if (next.length > MOST || (summary !== "" && QUOTES_OR_LEADS.test(sentence))) break;
    summary = next;
    if (summary.length >= ENOUGH) break;
  }
  return summary === "" ? cut(first, MOST, ENOUGH) : summary;
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
