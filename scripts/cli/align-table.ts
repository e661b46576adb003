// Results of `align` for people: one quote a paragraph.

import { describeDifferences } from "../align/describe-differences.ts";
import { foundTimecode } from "../align/found-timecode.ts";
import { firstWords } from "../align/quote-problems.ts";
import type { Problem } from "../domain/problem.ts";
import type { QuoteCheck } from "../domain/quote.ts";
import { formatClock } from "../domain/timecode.ts";
import { withoutBidiControls } from "../text/bidi.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { reportProblems } from "../text/problem-report.ts";
import { warning } from "../text/problems.ts";
import type { AskedQuote } from "./align-quotes-file.ts";

const WIDEST_VERDICT = 9;
const WIDEST_TIME = 19;
const NO_TIME = "-";

/** A quote that was asked for, and what was found of it. */
export interface FoundQuote {
  readonly asked: AskedQuote;
  readonly check: QuoteCheck;
}

/** A line for each quote, and lines for what is to be said of it. */
export function alignTable(found: readonly FoundQuote[], language: InterfaceLanguage): string {
  return found.map((one) => row(one, language)).join("");
}

/** What is to be said of a quote that somebody else says in the recording; nothing of any other. */
export function voiceProblems({ asked, check }: FoundQuote): readonly Problem[] {
  const { otherVoice: voice, span } = check;
  const [name] = asked.voices;
  if (voice === null || span === null || name === undefined) return [];
  return [warning("recording.voice", asked.place, { voice, name, time: formatClock(span.start) })];
}

function row(found: FoundQuote, language: InterfaceLanguage): string {
  const { asked, check } = found;
  const time = check.span ? foundTimecode(check.span) : NO_TIME;
  const head = `${check.verdict.padEnd(WIDEST_VERDICT)}  ${time.padEnd(WIDEST_TIME)}  ${check.score.toFixed(2)}`;
  const places = (check.places ?? []).map((place) => foundTimecode(place)).join(", ");
  const voice = reportProblems(voiceProblems(found), language).trim().split("\n");
  const notes = [describeDifferences(check.differences, language), places, ...voice];
  const indented = notes.filter((note) => note !== "").map((note) => `    ${oneLine(note)}\n`);
  return `${head}  ${oneLine(firstWords(asked.text))}\n${indented.join("")}`;
}

// Texts come from anywhere: none may move the cursor or turn the line round.
function oneLine(text: string): string {
  return withoutBidiControls(text).replace(/[\u0000-\u001F\u007F-\u009F]/g, " ");
}
