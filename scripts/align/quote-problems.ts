// What alignment found of a quote -> what its editor is told, as strictly as show.yml asks.

import type { Problem } from "../domain/problem.ts";
import type { QuoteCheck } from "../domain/quote.ts";
import type { QuotePolicy, QuoteRecord } from "../domain/record.ts";
import type { Span } from "../domain/seconds.ts";
import { formatClock, formatSpan } from "../domain/timecode.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { error, type ProblemCode, warning } from "../text/problems.ts";
import { describeDifferences } from "./describe-differences.ts";
import { foundTimecode } from "./found-timecode.ts";

/** How far a typed time may be from the words, in seconds. */
export const TOLERATED_SECONDS = 2;

/** A quote with what was found of it. */
export interface CheckedQuote {
  readonly record: QuoteRecord;
  readonly check: QuoteCheck;
  /** Whether the place was typed or found: a typed time that is far off is a problem. */
  readonly policy: QuotePolicy;
  /** The transcript, as messages name it. */
  readonly transcript: string;
  /** The language the differences are told in. */
  readonly language: InterfaceLanguage;
}

/** Every problem of one quote; none for one that is verbatim, or close, where it says it is. */
export function quoteProblems(quote: CheckedQuote): readonly Problem[] {
  return [...verdictProblems(quote), ...cutProblems(quote), ...timeProblems(quote), ...voiceProblems(quote)];
}

function verdictProblems({ record, check, policy, transcript, language }: CheckedQuote): readonly Problem[] {
  const { verdict } = check;
  if (verdict === "verbatim") return [];
  if (verdict === "close") return isCut(check) ? [] : [closeProblem({ record, check, language })];
  const tell = policy[verdict] === "error" ? error : warning;
  const quote = firstWords(record.text);
  if (verdict === "absent") return [tell(...absentProblem(check, { quote, file: transcript }, record))];
  if (verdict === "ambiguous") {
    const values = {
      quote,
      times: timesOf(check),
      code: check.places?.[0] ? foundTimecode(check.places[0]) : "",
    };
    return [tell("recording.ambiguous", record.place, values)];
  }
  const differences = describeDifferences(check.differences, language);
  const isPlaced = check.span !== null;
  const code: ProblemCode =
    verdict === "doubtful" && isPlaced
      ? "recording.doubtful"
      : isPlaced
        ? "recording.altered"
        : "recording.altered-places";
  const listen = check.listen === undefined ? check.span : { start: check.listen, end: null };
  const where: Record<string, string> = listen ? { time: clock(listen) } : { times: timesOf(check) };
  return [tell(code, record.place, { quote, differences, ...where })];
}

// Where its words nearly stand is where to listen: the recogniser may have misheard more than it may.
function absentProblem(
  { nearest }: QuoteCheck,
  values: Readonly<Record<"quote" | "file", string>>,
  { place }: QuoteRecord,
): Parameters<typeof error> {
  if (nearest === undefined) return ["recording.absent", place, values];
  const near = { ...values, time: clock(nearest.span), heard: firstWords(nearest.heard) };
  return ["recording.absent-near", place, near];
}

// Spelling, or what a recogniser may have misheard: never an error, and told all the same.
function closeProblem({
  record,
  check,
  language,
}: Pick<CheckedQuote, "record" | "check" | "language">): Problem {
  const differences = describeDifferences(check.differences, language);
  const time = check.span ? clock(check.span) : "";
  return warning("recording.close", record.place, { quote: firstWords(record.text), differences, time });
}

// Close, but for a negation just before the first word.
function isCut({ verdict, differences: [first] }: QuoteCheck): boolean {
  return verdict === "close" && first?.kind === "dropped" && first.at === 0;
}

function cutProblems({ record, check }: CheckedQuote): readonly Problem[] {
  const [first] = check.differences;
  if (!isCut(check) || first === undefined || check.span === null) return [];
  const values = { quote: firstWords(record.text), word: first.heard ?? "", time: clock(check.span) };
  return [warning("recording.cut", record.place, values)];
}

function timeProblems({ record, check }: CheckedQuote): readonly Problem[] {
  const typed = record.span;
  const found = check.span;
  if (typed === null || found === null) return [];
  const isEarly = Math.abs(typed.value.start - found.start) > TOLERATED_SECONDS;
  const isLate =
    typed.value.end !== null &&
    found.end !== null &&
    Math.abs(typed.value.end - found.end) > TOLERATED_SECONDS;
  if (!isEarly && !isLate) return [];
  const code = foundTimecode(typed.value.end === null ? { start: found.start, end: null } : found);
  const time = typed.value.end === null ? clock(found) : foundTimecode(found);
  return [error("recording.time", typed.place, { typed: formatSpan(typed.value), time, code })];
}

function voiceProblems({ record, check, policy }: CheckedQuote): readonly Problem[] {
  if (check.otherVoice === null || check.span === null) return [];
  const values = { voice: check.otherVoice, name: record.name.value, time: clock(check.span) };
  const tell = policy.speaker === "error" ? error : warning;
  return [tell("recording.voice", record.name.place, values)];
}

function timesOf(check: QuoteCheck): string {
  return (check.places ?? []).map((place) => clock(place)).join(", ");
}

function clock(span: Span): string {
  return formatClock(span.start);
}

const MOST_LETTERS = 60;

/** A quote's first words, enough to know it by. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= MOST_LETTERS) return line;
  return `${line.slice(0, MOST_LETTERS).replace(/\s+\S*$/, "")}…`;
}
