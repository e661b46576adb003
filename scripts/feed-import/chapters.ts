// Chapters from wherever a feed has them: a JSON file, Podlove's elements, lines of the shownotes.
// Specs: Podcasting 2.0 JSON chapters 1.2.0; Podlove Simple Chapters 1.1 (read-item.ts); the lines that apps read:
// three or more, ascending, the first within the first minute.

import { chapterOf, linesWithin, startOf, timesWithTitles } from "./chapter-line.ts";
import { distinct, type FeedChapter } from "./feed.ts";
import { cleanLine } from "./feed-values.ts";
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

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Sorted, each second once, none without a title or after the end. @param duration seconds, null when nobody knows */
export function settleChapters(
  chapters: readonly FeedChapter[],
  duration: number | null,
): readonly FeedChapter[] {
  const settled = chapters
    .map((chapter) => ({ ...chapter, start: Math.round(chapter.start * 1000) / 1000 }))
    .filter(({ title, start }) => title !== "" && Number.isFinite(start) && start < (duration ?? Infinity));
  return distinct(settled, ({ start }) => String(start)).toSorted((a, b) => a.start - b.start);
}

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
    const isHeaded = found.isFirst && isHeadingLike(blocks[index - 1]);
    const end = index + found.blocks;
    const before = blocks.slice(0, isHeaded ? index - 1 : index);
    return { blocks: [...before, ...found.left, ...blocks.slice(end)], chapters: found.chapters };
  }
  return { blocks, chapters: [] };
}

interface FoundChapters {
  readonly chapters: readonly FeedChapter[];
  /** How many blocks they take. */
  readonly blocks: number;
  /** Whether nothing stands before them in their paragraph. */
  readonly isFirst: boolean;
  /** What else is said in it, before and after. */
  readonly left: readonly NoteBlock[];
}

function chaptersOf(block: NoteBlock | undefined): FoundChapters | null {
  const [first, ...rest] = block === undefined ? [] : chapterLines(block);
  if (first === undefined) return null;
  // `In this episode:` in the same paragraph is no chapter.
  const isHead = /[:：]$/.test(plainLine(first)) && chapterOf(first) === null;
  const own = isHead ? rest : [first, ...rest];
  const chapters = settled(own) ?? (own.length === 1 ? settled(linesWithin(own[0] ?? [])) : null);
  if (chapters !== null) return { chapters, blocks: 1, isFirst: true, left: [] };
  return block?.kind === "paragraph" ? chaptersAmong([first, ...rest]) : null;
}

/** The first lines of chapters that stand together among a paragraph's other lines, as below a video. */
function chaptersAmong(lines: readonly (readonly Inline[])[]): FoundChapters | null {
  const isChapter = lines.map((line) => chapterOf(line) !== null);
  for (const from of lines.keys()) {
    if (!isChapter[from] || isChapter[from - 1]) continue;
    const to = isChapter.indexOf(false, from);
    const chapters = settled(lines.slice(from, to === -1 ? undefined : to));
    if (chapters === null) continue;
    const isHeaded = from > 0 && /[:：]$/.test(plainLine(lines[from - 1] ?? []));
    const left = [lines.slice(0, isHeaded ? from - 1 : from), to === -1 ? [] : lines.slice(to)];
    return { chapters, blocks: 1, isFirst: from === 0, left: left.flatMap(paragraphOf) };
  }
  return null;
}

function paragraphOf(lines: readonly (readonly Inline[])[]): readonly NoteBlock[] {
  const line = lines.flatMap((one, index): readonly Inline[] =>
    index === 0 ? one : [{ kind: "break" }, ...one],
  );
  return plainLine(line) === "" ? [] : [{ kind: "paragraph", line }];
}

/** A paragraph a chapter, as many as follow each other. */
function chaptersAlong(blocks: readonly NoteBlock[], from: number): FoundChapters | null {
  const lines: (readonly Inline[])[] = [];
  for (const block of blocks.slice(from)) {
    const [line, ...more] = block.kind === "paragraph" ? chapterLines(block) : [];
    if (line === undefined || more.length > 0 || chapterOf(line) === null) break;
    lines.push(line);
  }
  const chapters = settled(lines);
  return chapters && { chapters, blocks: lines.length, isFirst: true, left: [] };
}

/** Lines as chapters, when every one is: three or more, ascending, from the beginning on. */
function settled(lines: readonly (readonly Inline[])[]): readonly FeedChapter[] | null {
  if (lines.length < FEWEST) return null;
  const chapters = lines.flatMap((line) => chapterOf(line) ?? []);
  const isAscending = chapters.every(({ start }, n) => n === 0 || start > (chapters[n - 1]?.start ?? 0));
  const isWhole = chapters.length === lines.length && (chapters[0]?.start ?? 0) <= LATEST_FIRST;
  return isWhole && isAscending ? chapters : null;
}

function chapterLines(block: NoteBlock): readonly (readonly Inline[])[] {
  if (block.kind === "list") return timesWithTitles(block.items.map((item) => item.flatMap(lineOf)));
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
