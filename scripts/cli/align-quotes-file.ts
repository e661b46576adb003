// The quotes that `align` is asked for: a JSON array of texts, or of { text, speaker? }.

import type { QuoteRequest } from "../align/align-quotes.ts";

/** What is wrong with the quotes' JSON, in words. */
export class QuotesFault extends Error {
  override readonly name = "QuotesFault";
}

/** @throws QuotesFault when it is no such array */
export function readQuotes(source: string): readonly QuoteRequest[] {
  const quotes = parse(source.replace(/^\uFEFF/, ""));
  if (!Array.isArray(quotes)) throw new QuotesFault("the quotes are no JSON array");
  return quotes.map((quote: unknown, index) => {
    const request = requestOf(quote);
    if (request === null) {
      throw new QuotesFault(`quote ${index + 1} is neither a text nor { "text": …, "speaker": … }`);
    }
    return request;
  });
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (fault) {
    throw new QuotesFault(
      `the quotes are no JSON: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  }
}

function requestOf(quote: unknown): QuoteRequest | null {
  if (typeof quote === "string") return { text: quote, voices: [], near: null };
  if (typeof quote !== "object" || quote === null) return null;
  const { text, speaker = null } = quote as { text?: unknown; speaker?: unknown };
  if (typeof text !== "string" || (speaker !== null && typeof speaker !== "string")) return null;
  return { text, voices: speaker ? [speaker] : [], near: null };
}
