// The quotes that `align` is asked for: a JSON array of texts, or of { text, speaker? }.

import type { QuoteRequest } from "../align/align-quotes.ts";
import { findJsonFault } from "../content/transcripts/json-fault.ts";
import { elementPlaces, type JsonPlace, rootPlace, valuePlace } from "../content/transcripts/json-places.ts";
import { excerpt } from "../content/transcripts/report.ts";
import type { Place, Problem } from "../domain/problem.ts";
import { error } from "../text/problems.ts";

/** A quote that is asked for, and where its speaker is named, or else where it stands. */
export interface AskedQuote extends QuoteRequest {
  readonly place: Place;
}

/** Null with every problem, where it is no such array. */
export function readQuotes(
  file: string,
  text: string,
): { readonly quotes: readonly AskedQuote[] | null; readonly problems: readonly Problem[] } {
  const source = text.replace(/^\uFEFF/, "");
  const at = ({ line, column }: Pick<JsonPlace, "line" | "column">): Place => ({ file, line, column });
  const refuse = (problem: Problem) => ({ quotes: null, problems: [problem] });
  const parsed = parse(source);
  if (parsed === undefined) {
    const { found, ...place } = findJsonFault(source) ?? { line: 1, column: 1, found: "" };
    return found === ""
      ? refuse(error("align.json-end", at(place)))
      : refuse(error("align.json", at(place), { text: excerpt(found) }));
  }
  const whole = rootPlace(source);
  if (!Array.isArray(parsed)) return refuse(error("align.no-array", at(whole)));
  const places = elementPlaces(source, whole);
  const read = parsed.map((value: unknown, index) => {
    const place = places[index] ?? whole;
    const request = requestOf(value);
    return request ? { ...request, place: at(valuePlace(source, place, ["speaker"])) } : at(place);
  });
  const problems = read.flatMap((one, index) =>
    "text" in one ? [] : [error("align.quote", one, { number: String(index + 1) })],
  );
  const quotes = read.flatMap((one) => ("text" in one ? [one] : []));
  return problems.length > 0 ? { quotes: null, problems } : { quotes, problems };
}

/** Undefined for what is no JSON. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function requestOf(quote: unknown): QuoteRequest | null {
  if (typeof quote === "string") return { text: quote, voices: [], near: null };
  if (typeof quote !== "object" || quote === null) return null;
  const { text, speaker = null } = quote as { text?: unknown; speaker?: unknown };
  if (typeof text !== "string" || (speaker !== null && typeof speaker !== "string")) return null;
  return { text, voices: speaker ? [speaker] : [], near: null };
}
