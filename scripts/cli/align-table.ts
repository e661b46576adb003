// Results of `align` for people: one quote a paragraph.

import { describeDifferences } from "../align/describe-differences.ts";
import { foundTimecode } from "../align/found-timecode.ts";
import { firstWords } from "../align/quote-problems.ts";
import type { QuoteCheck } from "../domain/quote.ts";
import { withoutBidiControls } from "../text/bidi.ts";
import type { InterfaceLanguage } from "../text/dates.ts";

const WIDEST_VERDICT = 9;
const WIDEST_TIME = 19;
const NO_TIME = "-";

/** A line for each quote, and lines for what is to be said of it. */
export function alignTable(
  texts: readonly string[],
  checks: readonly QuoteCheck[],
  language: InterfaceLanguage,
): string {
  return checks.map((check, at) => row(texts[at] ?? "", check, language)).join("");
}

function row(text: string, check: QuoteCheck, language: InterfaceLanguage): string {
  const time = check.span ? foundTimecode(check.span) : NO_TIME;
  const head = `${check.verdict.padEnd(WIDEST_VERDICT)}  ${time.padEnd(WIDEST_TIME)}  ${check.score.toFixed(2)}`;
  const places = (check.places ?? []).map((place) => foundTimecode(place)).join(", ");
  const notes = [describeDifferences(check.differences, language), places, voiceNote(check)];
  const indented = notes.filter((note) => note !== "").map((note) => `    ${oneLine(note)}\n`);
  return `${head}  ${oneLine(firstWords(text))}\n${indented.join("")}`;
}

function voiceNote({ otherVoice }: QuoteCheck): string {
  return otherVoice === null ? "" : `<v ${otherVoice}>`;
}

// Texts come from anywhere: none may move the cursor or turn the line round.
function oneLine(text: string): string {
  return withoutBidiControls(text).replace(/[\u0000-\u001F\u007F-\u009F]/g, " ");
}
