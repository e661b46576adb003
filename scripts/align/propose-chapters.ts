// Headings that may be chapters: proposed where a quote under them was timed, never assumed.

import type { Problem } from "../domain/problem.ts";
import type { BlockRecord, QuoteRecord } from "../domain/record.ts";
import type { Span } from "../domain/seconds.ts";
import { formatClock } from "../domain/timecode.ts";
import { warning } from "../text/problems.ts";
import { foundTimecode } from "./found-timecode.ts";

const CHAPTER_LEVEL = 2;

/**
 * A warning for each second-level heading without a time code whose first quote has a time. A time that cannot be read
 * was told: such a heading is not told to have none.
 * @param spanOf a quote's time, typed or found; null when it has none
 */
export function proposeChapters(
  blocks: readonly BlockRecord[],
  spanOf: (quote: QuoteRecord) => Span | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  let heading: Extract<BlockRecord, { kind: "heading" }> | null = null;
  for (const block of blocks) {
    if (block.kind === "chapter") heading = null;
    if (block.kind === "heading" && block.level <= CHAPTER_LEVEL) heading = block.hasWrongTime ? null : block;
    if (block.kind !== "quote" || heading === null) continue;
    const span = spanOf(block.quote);
    if (span !== null && heading.level === CHAPTER_LEVEL) {
      const code = foundTimecode({ start: span.start, end: null });
      const values = { title: heading.text, time: formatClock(span.start), code };
      problems.push(warning("recording.chapter", heading.place, values));
    }
    heading = null;
  }
  return problems;
}
