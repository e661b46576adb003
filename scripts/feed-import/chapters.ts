// Chapters from wherever a feed has them: a JSON file, Podlove's elements, lines of the shownotes.
// Specs: Podcasting 2.0 JSON chapters 1.2.0; Podlove Simple Chapters 1.1 (read-item.ts); the lines that apps read:
// three or more, ascending, the first within the first minute.

import type { FeedChapter } from "./feed.ts";
import { cleanLine, readDuration } from "./feed-values.ts";
import { type Inline, type NoteBlock, plainLine, plainNotes } from "./notes.ts";

/**
 * The chapters of a JSON chapters file; those that its author keeps out of the list are left out.
 * @returns null when the text is no such file
 */
export function parseChaptersJson(text: string): readonly FeedChapter[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const list = fieldsOf(value).chapters;
  if (!Array.isArray(list)) return null;
  return list.flatMap((one): readonly FeedChapter[] => {
    const { startTime, title, toc } = fieldsOf(one);
    const isListed = typeof startTime === "number" && typeof title === "string" && toc !== false;
    return isListed && startTime >= 0 ? [{ start: startTime, title: cleanLine(title) }] : [];
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Sorted, each second once, none without a title or after the end. @param duration seconds, null when nobody knows */
export function settleChapters(
  chapters: readonly FeedChapter[],
  duration: number | null,
): readonly FeedChapter[] {
  const byStart = new Map<number, FeedChapter>();
  for (const { start, title } of chapters) {
    const rounded = Math.round(start * 1000) / 1000;
    const isThere = title !== "" && Number.isFinite(rounded) && (duration === null || rounded < duration);
    if (isThere && !byStart.has(rounded)) byStart.set(rounded, { start: rounded, title });
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** `(00:01:58) – Title`, and what stands between time and title in the wild. */
const LINE = /^[([]?((?:\d{1,2}:)?\d{1,3}:\d{2})[)\]]?\s*(?:[-–—:.|•·]\s*)?(\S.*)$/u;
const FEWEST = 3;
const LATEST_FIRST = 60;

/** Shownotes without the block that lists chapters, and the chapters it lists; none when there is no such block. */
export interface TakenChapters {
  readonly blocks: readonly NoteBlock[];
  readonly chapters: readonly FeedChapter[];
}

/** Takes the first paragraph or list that is a list of chapters, with the heading right above it. */
export function takeChapterLines(blocks: readonly NoteBlock[]): TakenChapters {
  for (const [index, block] of blocks.entries()) {
    const chapters = chaptersOf(block);
    if (chapters === null) continue;
    const isHeaded = isHeadingLike(blocks[index - 1]);
    const rest = blocks.filter((_, n) => n !== index && !(isHeaded && n === index - 1));
    return { blocks: rest, chapters };
  }
  return { blocks, chapters: [] };
}

function chaptersOf(block: NoteBlock): readonly FeedChapter[] | null {
  const [first = "", ...rest] = linesOf(block);
  // `In this episode:` in the same paragraph is no chapter.
  const lines = /[:：]$/.test(first) && !LINE.test(first) ? rest : [first, ...rest];
  if (lines.length < FEWEST) return null;
  const chapters = lines.flatMap((line) => {
    const [, clock = "", title = ""] = LINE.exec(line.slice(0, 500)) ?? [];
    const start = /^[0:]+$/.test(clock) ? 0 : readDuration(clock);
    return start === null || title === "" ? [] : [{ start, title: cleanLine(title) }];
  });
  const isAscending = chapters.every(({ start }, n) => n === 0 || start > (chapters[n - 1]?.start ?? 0));
  const isWhole = chapters.length === lines.length && (chapters[0]?.start ?? 0) <= LATEST_FIRST;
  return isWhole && isAscending ? chapters : null;
}

function linesOf(block: NoteBlock): readonly string[] {
  if (block.kind === "list") return block.items.map((item) => plainNotes(item));
  return block.kind === "paragraph" ? plainLine(block.line).split("\n") : [];
}

/** A heading, or a short line that stands for one: `Chapters:`. */
function isHeadingLike(block: NoteBlock | undefined): boolean {
  if (block?.kind === "heading") return true;
  if (block?.kind !== "paragraph") return false;
  const text = plainLine(block.line);
  return text.length <= 40 && (/[:：]$/.test(text) || isStrong(block.line)) && !text.includes("\n");
}

function isStrong(line: readonly Inline[]): boolean {
  return line.every((one) => one.kind === "strong" || (one.kind === "text" && one.text.trim() === ""));
}
