// A transcript as a page reads it: cues flow into paragraphs, a paragraph a speaker, quoted passages marked.

import type { Episode } from "../../domain/episode.ts";
import type { CaptionTrack } from "../../domain/media.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import type { Cue } from "../../domain/transcript.ts";
import { mediaAtTime, secondsText } from "../../render/time-links.ts";
import { directionOfLanguage } from "../../text/bidi.ts";
import type { ViewWords } from "./view-words.ts";

/** A paragraph grows no longer than this, in seconds, even with one speaker. */
const LONGEST = 45;
/** A silence of this many seconds begins a paragraph. */
const PAUSE = 4;

export function transcriptView(show: Show, episode: Episode, track: CaptionTrack, said: ViewWords) {
  const quoteOf = quoteFinder(episode.quotes);
  const { cues } = track.transcript;
  const following = new Map(cues.map((cue, index) => [cue, cues[index + 1]]));
  const cueView = (cue: Cue) => {
    const quote = quoteOf(cue);
    const next = following.get(cue);
    return {
      start: secondsText(cue.start),
      end: secondsText(cue.end),
      href: mediaAtTime(episode, { start: cue.start, end: null }),
      text: said.text(cue.text.replace(/\s+/g, " ")),
      quote: quote?.id ?? "",
      /** The quote that ends here, to be linked to. */
      mark: quote !== null && (!next || quoteOf(next) !== quote) ? quote.id : "",
      tone: quote === null ? 0 : (show.personById.get(quote.person)?.tone ?? 0),
    };
  };
  return {
    language: track.language,
    direction: directionOfLanguage(track.language),
    label: said.fill(said.words.transcriptIn, { language: track.label }),
    paragraphs: paragraphsOf(cues).map((paragraph) => ({
      voice: paragraph[0]?.voice ? said.text(paragraph[0].voice) : "",
      clock: formatClock(paragraph[0]?.start ?? 0),
      cues: paragraph.map(cueView),
    })),
  };
}

function paragraphsOf(cues: readonly Cue[]): readonly (readonly Cue[])[] {
  const paragraphs: Cue[][] = [];
  for (const cue of cues) {
    const current = paragraphs.at(-1);
    const before = current?.at(-1);
    const opens =
      !before ||
      before.voice !== cue.voice ||
      cue.start - before.end > PAUSE ||
      cue.end - (current?.[0]?.start ?? 0) > LONGEST;
    if (opens) paragraphs.push([cue]);
    else current?.push(cue);
  }
  return paragraphs;
}

/** The quote whose span holds the middle of a cue. */
function quoteFinder(quotes: readonly Quote[]): (cue: Cue) => Quote | null {
  const timed = quotes.filter(({ span }) => span !== null && span.end !== null);
  return (cue) => {
    const middle = (cue.start + cue.end) / 2;
    return timed.find(({ span }) => span?.end != null && span.start <= middle && middle <= span.end) ?? null;
  };
}
