// Chapters from wherever a feed has them: a JSON file, Podlove's elements, lines of the shownotes.
// Specs: Podcasting 2.0 JSON chapters 1.2.0; Podlove Simple Chapters 1.1 (read-item.ts); the lines that apps read:
// three or more, ascending, the first within the first minute.

import { asciiDigits } from "../text/digits.ts";
import type { FeedChapter } from "./feed.ts";
import { cleanLine, isNoDuration, readDuration } from "./feed-values.ts";
import { linkedFrom } from "./join-texts.ts";
import { type Inline, type NoteBlock, plainLine, plainNotes } from "./note-blocks.ts";
import { linkOf } from "./note-links.ts";

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
    const { startTime, title, toc, url } = fieldsOf(one);
    const start = startOf(startTime);
    if (start === null || typeof title !== "string" || toc === false) return [];
    const link = typeof url === "string" ? linkOf(url, null) : null;
    const links = link === null ? {} : { links: [{ text: link, url: link }] };
    return [{ start, title: cleanLine(title), ...links }];
  });
}

/** Seconds as the format has them, and as programs write them: `"130"`, `"00:02:10"`. */
function startOf(value: unknown): number | null {
  if (typeof value === "number") return value >= 0 ? value : null;
  if (typeof value !== "string") return null;
  return isNoDuration(value) && value.trim() !== "" ? 0 : readDuration(value);
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
  for (const chapter of chapters) {
    const rounded = Math.round(chapter.start * 1000) / 1000;
    const isThere =
      chapter.title !== "" && Number.isFinite(rounded) && (duration === null || rounded < duration);
    if (isThere && !byStart.has(rounded)) byStart.set(rounded, { ...chapter, start: rounded });
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

const TIME = "(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?";
/** `(00:01:58) – Title`, `• 00:00-02:10 Title`, `▶ 2) [01:30] ـ Title`, and what stands around a time in the wild. */
const LINE = new RegExp(
  `^(?:[•·*–—-]|[\\p{So}\\p{Sm}]\\uFE0F?)?\\s*(?:\\d{1,3}[.)]\\s+)?[(\\[]?(${TIME})(?:\\s*(?:[-–—]|to|\\u0625\\u0644\\u0649)\\s*${TIME})?[)\\]]?\\s*(?:[-–—:.|•·~>\\u0640]\\s*)?(\\S.*)$`,
  "u",
);
/** `Title … 00:01:58`. */
const TIME_BEHIND = new RegExp(`^(\\S.*?)\\s*(?:[-–—:.|•·…~\\u0640]+\\s*)?\\s[(\\[]?(${TIME})[)\\]]?$`, "u");
const FEWEST = 3;
const LATEST_FIRST = 60;

/** Shownotes without the block that lists chapters, and the chapters it lists; none when there is no such block. */
export interface TakenChapters {
  readonly blocks: readonly NoteBlock[];
  readonly chapters: readonly FeedChapter[];
}

/** Takes the first list of chapters, a block's lines or paragraphs one after the other, with the heading right above it. */
export function takeChapterLines(blocks: readonly NoteBlock[]): TakenChapters {
  for (const index of blocks.keys()) {
    const found = chaptersOf(blocks[index]) ?? chaptersAlong(blocks, index);
    if (found === null) continue;
    const isHeaded = isHeadingLike(blocks[index - 1]);
    const end = index + found.blocks;
    const rest = blocks.filter((_, n) => (n < index || n >= end) && !(isHeaded && n === index - 1));
    return { blocks: rest, chapters: found.chapters };
  }
  return { blocks, chapters: [] };
}

interface FoundChapters {
  readonly chapters: readonly FeedChapter[];
  /** How many blocks they take. */
  readonly blocks: number;
}

function chaptersOf(block: NoteBlock | undefined): FoundChapters | null {
  if (block === undefined) return null;
  const [first, ...rest] = linesOf(block);
  if (first === undefined) return null;
  // `In this episode:` in the same paragraph is no chapter.
  const isHead = /[:：]$/.test(plainLine(first)) && chapterOf(first) === null;
  const chapters = settled(isHead ? rest : [first, ...rest]);
  return chapters === null ? null : { chapters, blocks: 1 };
}

/** A paragraph a chapter, as many as follow each other. */
function chaptersAlong(blocks: readonly NoteBlock[], from: number): FoundChapters | null {
  const lines: (readonly Inline[])[] = [];
  for (const block of blocks.slice(from)) {
    const [line, ...more] = block.kind === "paragraph" ? linesOf(block) : [];
    if (line === undefined || more.length > 0 || chapterOf(line) === null) break;
    lines.push(line);
  }
  const chapters = settled(lines);
  return chapters === null ? null : { chapters, blocks: lines.length };
}

/** Lines as chapters, when every one is: three or more, ascending, from the beginning on. */
function settled(lines: readonly (readonly Inline[])[]): readonly FeedChapter[] | null {
  if (lines.length < FEWEST) return null;
  const chapters = lines.flatMap((line) => chapterOf(line) ?? []);
  const isAscending = chapters.every(({ start }, n) => n === 0 || start > (chapters[n - 1]?.start ?? 0));
  const isWhole = chapters.length === lines.length && (chapters[0]?.start ?? 0) <= LATEST_FIRST;
  return isWhole && isAscending ? chapters : null;
}

function chapterOf(line: readonly Inline[]): FeedChapter | null {
  const typed = plainLine(line).slice(0, 500);
  const text = asciiDigits(typed);
  const [, clock, title] = LINE.exec(text) ?? [];
  const [, before, clockBehind] = TIME_BEHIND.exec(text) ?? [];
  const start = startOf(clock ?? clockBehind);
  if (start === null) return null;
  // The title as it was typed: only the clock's digits are read.
  const own = title === undefined ? typed.slice(0, before?.length) : typed.slice(text.length - title.length);
  const links = linkedFrom(line).map(({ url, inside }) => ({ text: plainLine(inside), url }));
  return { start, title: cleanLine(own), ...(links.length === 0 ? {} : { links }) };
}

function linesOf(block: NoteBlock): readonly (readonly Inline[])[] {
  if (block.kind === "list") return block.items.map((item) => item.flatMap(lineOf));
  if (block.kind !== "paragraph") return [];
  const lines: Inline[][] = [[]];
  for (const one of block.line) {
    if (one.kind === "break") lines.push([]);
    else lines.at(-1)?.push(one);
  }
  return lines;
}

/** The line of an item's words; what is no line is not one of a chapter. */
function lineOf(block: NoteBlock): readonly Inline[] {
  return block.kind === "paragraph" ? block.line : [{ kind: "text", text: `\n${plainNotes([block])}` }];
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
