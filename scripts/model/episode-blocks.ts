// An episode's text in order, and its chapters closed.

import { type Chapter, closeChapters } from "../domain/chapter.ts";
import type { Block } from "../domain/episode.ts";
import type { Quote } from "../domain/quote.ts";
import type { BlockRecord, QuoteRecord } from "../domain/record.ts";
import type { Seconds } from "../domain/seconds.ts";
import type { Withdrawal } from "./withdrawal.ts";

/**
 * Chapters by their start; a second one at the same second is left out (it is reported as a problem).
 * @param duration closes the last one
 */
export function makeChapters(
  blocks: readonly BlockRecord[],
  duration: Seconds | null,
  withdrawal: Withdrawal,
): readonly Chapter[] {
  const starts = blocks
    .flatMap((block) => (block.kind === "chapter" ? [block] : []))
    .sort((a, b) => a.start - b.start)
    .filter((block, index, all) => block.start !== all[index - 1]?.start)
    .map(({ title, start }, index) => ({ title: withdrawal.text(title), start, anchor: `c${index + 1}` }));
  return closeChapters(starts, duration);
}

/** What the blocks of an episode are made of. */
export interface BlockParts {
  readonly chapters: readonly Chapter[];
  readonly quotes: ReadonlyMap<QuoteRecord, Quote>;
  readonly withdrawal: Withdrawal;
}

/** The text in the order typed. A quote without a known speaker, or withdrawn, is not in it. */
export function makeBlocks(records: readonly BlockRecord[], parts: BlockParts): readonly Block[] {
  const chapterByStart = new Map(parts.chapters.map((chapter) => [chapter.start, chapter]));
  const headings = records.filter(({ kind }) => kind === "heading");
  const make = (record: BlockRecord): Block | null => {
    switch (record.kind) {
      case "prose":
        return { kind: "prose", prose: parts.withdrawal.prose(record.prose) };
      case "heading": {
        const anchor = `h${headings.indexOf(record) + 1}`;
        return { kind: "heading", level: record.level, text: parts.withdrawal.text(record.text), anchor };
      }
      case "chapter": {
        const chapter = chapterByStart.get(record.start);
        return chapter ? { kind: "chapter", chapter } : null;
      }
      case "quote": {
        const quote = parts.quotes.get(record.quote);
        return quote ? { kind: "quote", quote } : null;
      }
    }
  };
  return records.map(make).filter((block) => block !== null);
}
