// An episode's moments as Clips: its chapters, and its quotes.
// Google's key moments: each Clip has a name, a start, and the page's address with a query (`?t=123`);
// no two Clips of one recording start together, so a quote that begins a chapter has the chapter's Clip.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Seconds } from "../../domain/seconds.ts";
import type { Show } from "../../domain/show.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { pageAtTime } from "../time-links.ts";
import type { JsonLd } from "./parts.ts";

/** A quote's words in a Clip's name, at most, in characters. */
const NAME_CHARACTERS = 100;

/** The Clips in the order of the recording, each starting at a second of its own. */
export function clips(show: Show, episode: Episode): readonly JsonLd[] {
  const byStart = new Map<Seconds, JsonLd>();
  for (const { title, start, end } of episode.chapters) {
    byStart.set(start, clip(episode, { name: title, start, end }));
  }
  for (const quote of episode.quotes) {
    const made = quoteClip(show, episode, quote);
    if (made !== null && quote.span !== null && !byStart.has(quote.span.start)) {
      byStart.set(quote.span.start, made);
    }
  }
  return [...byStart].sort(([a], [b]) => a - b).map(([, made]) => made);
}

/** The part of the recording in which a quote is said; null while nobody knows when. */
export function quoteClip(show: Show, episode: EpisodeHead, quote: Quote): JsonLd | null {
  if (quote.span === null || (quote.check?.otherVoice ?? null) !== null) return null;
  const person = show.personById.get(quote.person);
  const name = person ? shownName(person, episode.day) : "";
  const words = cutToCharacters(quote.text.replace(/\s+/g, " "), NAME_CHARACTERS);
  return {
    ...clip(episode, { name: `${name}: ${words}`, ...quote.span }),
    about: { "@id": `${quote.address.url}#quote` },
  };
}

interface Moment {
  readonly name: string;
  readonly start: Seconds;
  readonly end: Seconds | null;
}

function clip({ address }: EpisodeHead, { name, start, end }: Moment): JsonLd {
  return {
    "@type": "Clip",
    name,
    startOffset: start,
    endOffset: end ?? undefined,
    url: pageAtTime(address, start),
  };
}
