// How a finding travels through the index: its path, and behind a `#` what is shown of it.
// Pagefind reads every word of a record's `meta`, and would find all of an episode by its title; the URL it keeps and
// never reads.

import type { SearchKind, SearchShown } from "../domain/search.ts";

/** A finding as it comes out of the index. */
export interface SearchFinding {
  readonly kind: SearchKind;
  readonly path: string;
  readonly shown: SearchShown;
}

export function payloadOf({ kind, path, shown }: SearchFinding): string {
  return `${path}#${JSON.stringify({ kind, shown })}`;
}

/** @throws SyntaxError when it was not written by `payloadOf` */
export function readPayload(payload: string): SearchFinding {
  const at = payload.indexOf("#");
  return { path: payload.slice(0, at), ...JSON.parse(payload.slice(at + 1)) };
}

/**
 * What of a finding is searched, in this order: title, then text. A passage's and a quote's title is its episode's,
 * which is a finding of its own.
 */
export function searchedText({ kind, shown }: SearchFinding): string {
  return kind === "quote" || kind === "passage" ? shown.text : `${shown.title}\n${shown.text}`;
}
