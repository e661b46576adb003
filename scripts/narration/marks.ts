// The line of time -> what an editor and a player want of it: chapters and quotes. Pure.

import type { QuoteId } from "../domain/names.ts";
import { type Seconds, type Span, seconds } from "../domain/seconds.ts";
import type { Reading, Speaker } from "./reading.ts";
import type { Timeline } from "./timeline.ts";

/** A part of the reading; the first begins at 0, each ends where the next begins. */
export interface ReadingChapter {
  readonly title: string;
  readonly start: Seconds;
  readonly end: Seconds;
}

/** A quote in the reading: from its first word to its last. */
export interface ReadingQuote {
  readonly quote: QuoteId;
  readonly speaker: Speaker;
  readonly text: string;
  readonly span: Span;
}

/** The chapters by their headings; what comes before the first is the opening, unless that is only label and title. */
export function readingChapters(reading: Reading, timeline: Timeline): readonly ReadingChapter[] {
  const text = timeline.passages.filter(
    ({ passage }) => passage.kind !== "label" && passage.kind !== "title",
  );
  const headings = text.filter(({ passage }) => passage.kind === "chapter");
  const starts = headings.map(({ passage, start }) => ({ title: passage.text, start: seconds(start) }));
  const [first, ...rest] = starts;
  const beginsWithHeading = first !== undefined && text[0]?.passage.kind === "chapter";
  const opening = beginsWithHeading ? first.title : reading.words.opening;
  const all = [{ title: opening, start: seconds(0) }, ...(beginsWithHeading ? rest : starts)];
  return all.map((chapter, index) => ({
    ...chapter,
    end: all[index + 1]?.start ?? seconds(timeline.duration),
  }));
}

/** The quotes in the order said. */
export function readingQuotes(timeline: Timeline): readonly ReadingQuote[] {
  return timeline.passages.flatMap(({ passage, start, end }) =>
    passage.quote === null
      ? []
      : [
          {
            quote: passage.quote,
            speaker: passage.speaker,
            text: passage.text,
            span: { start: seconds(start), end: seconds(end) },
          },
        ],
  );
}
