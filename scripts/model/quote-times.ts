// When each quote was said: typed by the editor, or found in the recording's transcript.

import { alignInOrder } from "../align/align-in-order.ts";
import type { QuoteRequest } from "../align/align-quotes.ts";
import { type AlignmentMemory, alignWithMemory } from "../align/align-with-memory.ts";
import type { Chapter } from "../domain/chapter.ts";
import type { QuoteCheck } from "../domain/quote.ts";
import type { PersonRecord, QuoteRecord } from "../domain/record.ts";
import type { Span } from "../domain/seconds.ts";
import type { Transcript } from "../domain/transcript.ts";

/** A quote with its speaker and the chapter it stands in. */
export interface AttributedQuote {
  readonly record: QuoteRecord;
  /** Null when nobody has the name: the words can be held against the recording all the same. */
  readonly person: PersonRecord | null;
  readonly chapter: Chapter | null;
}

/** A quote's time and how it stands to the recording. */
export interface QuoteTime {
  readonly span: Span | null;
  readonly timing: "typed" | "aligned" | null;
  readonly check: QuoteCheck | null;
}

/** Aligns all quotes of one episode, in the order of its file; the same answer for the same question, so it may be remembered. */
export type QuoteAligner = (
  transcript: Transcript,
  requests: readonly QuoteRequest[],
) => readonly QuoteCheck[];

/** An aligner that asks its memory first: an unchanged episode costs a hash. */
export function rememberedAligner(memory: AlignmentMemory): QuoteAligner {
  return (transcript, requests) => alignWithMemory(transcript, requests, memory);
}

/**
 * A time for each quote, in the same order. A typed time stays; the recording closes one that has no end.
 * @param transcript in the language the quotes are in, or null: then only typed times are known
 */
export function timeQuotes(
  quotes: readonly AttributedQuote[],
  transcript: Transcript | null,
  align: QuoteAligner = alignInOrder,
): readonly QuoteTime[] {
  const checks = transcript === null ? [] : align(transcript, quotes.map(requestFor));
  return quotes.map(({ record }, index) => timeOf(record.span?.value ?? null, checks[index] ?? null));
}

function requestFor({ record, person, chapter }: AttributedQuote): QuoteRequest {
  const typed = record.span?.value;
  return {
    text: record.text,
    voices: person === null ? [] : namesOf(person),
    near: typed ? { from: typed.start, to: typed.end } : chapter && { from: chapter.start, to: chapter.end },
  };
}

function namesOf({ name, aliases, latin }: PersonRecord): readonly string[] {
  return [name.value, ...aliases, ...(latin ? [latin] : [])];
}

function timeOf(typed: Span | null, check: QuoteCheck | null): QuoteTime {
  const found = check?.span ?? null;
  if (typed === null) return { span: found, timing: found && "aligned", check };
  const closes = typed.end === null && found?.end != null && found.end > typed.start;
  return { span: closes ? { start: typed.start, end: found.end } : typed, timing: "typed", check };
}
