// The words of an item -> summary, body and chapters of an episode.

import { cutToCharacters } from "../text/cut.ts";
import { settleChapters, takeChapterLines } from "./chapters.ts";
import type { FeedChapter, FeedItem } from "./feed.ts";
import { cleanLine } from "./feed-values.ts";
import { joinTexts, linksIn, wordsOf } from "./join-texts.ts";
import { type NoteBlock, plainNotes } from "./note-blocks.ts";
import { readNotes } from "./notes.ts";
import { notesToMarkdown } from "./notes-to-markdown.ts";

export interface EpisodeText {
  /** One paragraph of plain text. */
  readonly summary: string;
  /** Markdown, ending in a line break; empty when the summary says it all. */
  readonly body: string;
  readonly chapters: readonly FeedChapter[];
  /** The address of a chapters file that was not fetched, where the item has no chapters of its own beside it. */
  readonly fileLeft: string | null;
}

/** A summary is a sentence or two. */
const LONGEST_SUMMARY = 300;

/** @param files chapters files that were fetched, by address */
export function episodeText(item: FeedItem, files: ReadonlyMap<string, readonly FeedChapter[]>): EpisodeText {
  const texts = [item.notes, ...item.otherTexts]
    .map((text) => readNotes(text, item.base))
    .filter((blocks) => wordsOf(plainNotes(blocks)) !== "");
  const [main = [], ...others] = texts;
  const summary = summaryOf(item.summary, item.title);
  const blocks = joinTexts(
    main,
    others.map((text) => text.filter((block) => !isSaidBy(summary, block))),
  );
  const taken = takeChapterLines(blocks);
  const inFile = item.chaptersUrl === null ? undefined : files.get(item.chaptersUrl);
  const own = [inFile ?? [], item.chapters, taken.chapters].find((list) => list.length > 0) ?? [];
  const chapters = settleChapters(own, item.duration);
  // Lines of the notes that say the same again would stand beside their own headings.
  const notes = chapters.length > 0 ? taken.blocks : blocks;
  const isSaid = linksIn(notes).length === 0 && cleanLine(plainNotes(notes)) === summary;
  return {
    summary,
    body: isSaid ? "" : notesToMarkdown(notes),
    chapters,
    fileLeft: inFile === undefined && item.chapters.length === 0 ? item.chaptersUrl : null,
  };
}

function isSaidBy(summary: string, block: NoteBlock): boolean {
  return linksIn([block]).length === 0 && cleanLine(plainNotes([block])) === summary;
}

/** The first paragraph, or as many whole sentences of it as a summary holds; the title where there is nothing. */
function summaryOf(text: string, title: string): string {
  const [first = ""] = text.split("\n\n");
  const line = cleanLine(first) || title;
  if ([...line].length <= LONGEST_SUMMARY) return line;
  const head = [...line].slice(0, LONGEST_SUMMARY).join("");
  const sentences = /^.{40,}[.!?؟…](?=\s)/su.exec(head)?.[0];
  return sentences ?? cutToCharacters(line, LONGEST_SUMMARY);
}
