// Times that cannot be: chapters out of order, and anything after the recording's end.

import type { Place, Problem } from "../domain/problem.ts";
import type { BlockRecord, EpisodeRecord } from "../domain/record.ts";
import type { Seconds, Span } from "../domain/seconds.ts";
import { formatClock, formatTimecode } from "../domain/timecode.ts";
import { error } from "../text/problems.ts";

/**
 * The problems of an episode's typed times.
 * @param duration of the recording, null when nobody knows: then nothing is too late
 */
export function timeProblems(record: EpisodeRecord, duration: Seconds | null): readonly Problem[] {
  return [...chapterOrderProblems(record), ...(duration === null ? [] : lateProblems(record, duration))];
}

function chapterOrderProblems(record: EpisodeRecord): readonly Problem[] {
  const problems: Problem[] = [];
  let latest: Seconds | null = null;
  for (const block of record.blocks) {
    if (block.kind !== "chapter") continue;
    if (latest !== null && block.start <= latest) {
      const code = block.start === latest ? "chapter.same-time" : "chapter.order";
      const values = {
        title: block.title,
        time: formatTimecode(block.start),
        before: formatTimecode(latest),
      };
      problems.push(error(code, block.place, values));
    }
    latest = latest === null || block.start > latest ? block.start : latest;
  }
  return problems;
}

function lateProblems(record: EpisodeRecord, duration: Seconds): readonly Problem[] {
  return record.blocks
    .flatMap(typedSpans)
    .filter(({ span }) => (span.end ?? span.start) > duration)
    .map(({ span, place }) =>
      error("time.after-end", place, {
        time: formatTimecode(span.start > duration ? span.start : (span.end ?? span.start)),
        duration: formatClock(duration),
      }),
    );
}

interface TypedSpan {
  readonly span: Span;
  readonly place: Place;
}

function typedSpans(block: BlockRecord): readonly TypedSpan[] {
  switch (block.kind) {
    case "chapter":
      return [{ span: { start: block.start, end: null }, place: block.place }];
    case "quote":
      return block.quote.span ? [{ span: block.quote.span.value, place: block.quote.span.place }] : [];
    case "prose": {
      const times = block.prose.filter((part) => part.kind === "time");
      return times.map(({ span }) => ({ span, place: block.place }));
    }
    case "heading":
      return [];
  }
}
