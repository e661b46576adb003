// Imported episodes, people and topics -> the text of their files.

import { seconds } from "../domain/seconds.ts";
import { formatTimecode } from "../domain/timecode.ts";
import { comment } from "../draft/comments.ts";
import { type YamlMap, yamlLines } from "../draft/front-matter.ts";
import { markdownText } from "../draft/markdown-text.ts";
import type { EpisodeInput } from "../schema/episode.ts";
import type { FeedChapter } from "./feed.ts";
import type { NewPerson } from "./import-people.ts";
import type { NamedTopic } from "./import-topics.ts";
import { notesToMarkdown } from "./notes-to-markdown.ts";

/** An episode's file before it is text. */
export interface EpisodeFile {
  /** In the order of its lines; null and empty lists are left out. */
  readonly frontMatter: { readonly [Key in keyof EpisodeInput]?: EpisodeInput[Key] | null };
  /** Markdown, ending in a line break; empty for none. */
  readonly body: string;
}

/** @param from where it was imported from, for whoever opens the file */
export function writeEpisode({ frontMatter, body }: EpisodeFile, from: string): string {
  const values = Object.entries(frontMatter).filter(
    ([key, value]) => key === "hosts" || !Array.isArray(value) || value.length > 0,
  );
  return fileOf([comment(from), ...yamlLines(Object.fromEntries(values) as unknown as YamlMap)], body);
}

export function writePerson({ file, markdown }: NewPerson): string {
  return fileOf(yamlLines(file as unknown as YamlMap), markdown);
}

function fileOf(head: readonly string[], body: string): string {
  return `---\n${head.join("\n")}\n---\n${body}`;
}

export function writeTopics(topics: readonly NamedTopic[]): string {
  return topics.map(({ id, name }) => `${yamlLines({ [id]: name }).join("")}\n`).join("");
}

/** Chapters that stand in no text, as headings below it. */
export function chapterHeadings(chapters: readonly FeedChapter[]): readonly string[] {
  return chapters.map(
    ({ start, title, links = [] }) =>
      `## ${headingText(title)} [${formatTimecode(seconds(start))}]\n${links.map(linkParagraph).join("")}`,
  );
}

/** Where a chapter's line led, below its heading, which holds no link. */
function linkParagraph({ text, url }: { readonly text: string; readonly url: string }): string {
  const line = [{ kind: "link" as const, url, inside: [{ kind: "text" as const, text }] }];
  return `\n${notesToMarkdown([{ kind: "paragraph", line }])}`;
}

/** A chapter's title; a `#` at its end would close the heading. */
function headingText(title: string): string {
  return markdownText(title).replace(/(?<!#)#+$/, "\\$&");
}
