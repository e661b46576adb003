// The transcripts of an item -> one a language: its file where it was fetched, else its address.

import type { Language } from "../domain/names.ts";
import type { FeedItem, FeedTranscript } from "./feed.ts";
import type { FetchedTranscript } from "./import-plan.ts";

export interface ChosenTranscripts {
  /** To write beside the episode: `ending` is all after its stem, `ar.vtt`. */
  readonly files: readonly { readonly ending: string; readonly text: string }[];
  /** By language: those that were not fetched. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** The forms this project reads, the richest first: voices and times, times alone. */
const FORMS: Readonly<Record<string, FetchedTranscript["form"]>> = {
  "text/vtt": "vtt",
  "application/json": "json",
  "application/x-subrip": "srt",
  "application/srt": "srt",
  "text/srt": "srt",
};
const ORDER = Object.keys(FORMS);

/** The form of a transcript by its type or its address; null for those without times, such as HTML. */
export function transcriptForm({ type, url }: FeedTranscript): FetchedTranscript["form"] | null {
  const ending = /\.(vtt|srt|json)$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase();
  return FORMS[type] ?? (ending as FetchedTranscript["form"] | undefined) ?? null;
}

/** The transcripts worth having, the best one of each language, by language. @param spoken the feed's own language */
export function bestTranscripts(
  { transcripts }: FeedItem,
  spoken: Language | null,
): ReadonlyMap<string, FeedTranscript> {
  const best = new Map<string, FeedTranscript>();
  const readable = transcripts.filter((one) => transcriptForm(one) !== null);
  for (const one of readable.toSorted((a, b) => rank(a) - rank(b))) {
    const language = one.language ?? spoken ?? "ar";
    if (!best.has(language)) best.set(language, one);
  }
  return best;
}

function rank({ type }: FeedTranscript): number {
  const place = ORDER.indexOf(type);
  return place === -1 ? ORDER.length : place;
}

/** A transcript without the direction marks at its lines' ends: captions get their own whenever they are written. */
export function withoutEndMarks(text: string): string {
  return text.replace(/(?<![\u200E\u200F])[\u200E\u200F]+(?=(?:<\/v>)?[^\S\n]*$)/gm, "");
}

export function chooseTranscripts(
  item: FeedItem,
  spoken: Language | null,
  fetched: ReadonlyMap<string, FetchedTranscript>,
): ChosenTranscripts {
  const files: { ending: string; text: string }[] = [];
  const addresses = new Map<string, string>();
  for (const [language, { url }] of bestTranscripts(item, spoken)) {
    const got = fetched.get(url);
    if (got) files.push({ ending: `${language}.${got.form}`, text: got.text });
    else addresses.set(language, url);
  }
  return { files, addresses };
}
