// An episode's text -> Markdown as an editor types it. The twin of a page is made for readers; this is made to be a file again.
// Spec: docs/episode-format.md.

import type { Block, Episode } from "../domain/episode.ts";
import { innerLink } from "../domain/inner-link.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Prose } from "../domain/prose.ts";
import type { Quote } from "../domain/quote.ts";
import type { Show } from "../domain/show.ts";
import { formatSpan, formatTimecode } from "../domain/timecode.ts";
import { escapeMarkdown, type MarkdownTarget, proseToMarkdown } from "./markdown-text.ts";

/** As it was typed; where something of it was withdrawn, written anew from what is shown. */
export function typedText(show: Show, { blocks, markdown, address }: Episode): string {
  const writing = { show, base: address.url };
  return markdown ?? blocks.map((block) => `${blockText(writing, block)}\n`).join("\n");
}

/** Prose as it was typed, or very nearly. @param base of the page that it stands on */
export function typedProse(prose: Prose, base: AbsoluteUrl): string {
  const target: MarkdownTarget = {
    time: (span) => `[${formatSpan(span)}]`,
    image: (path) => path,
    link: (href) => (innerLink(href) === null && URL.canParse(href, base) ? new URL(href, base).href : href),
  };
  return proseToMarkdown(prose, target);
}

interface Writing {
  readonly show: Show;
  readonly base: AbsoluteUrl;
}

function blockText(writing: Writing, block: Block): string {
  switch (block.kind) {
    case "prose":
      return typedProse(block.prose, writing.base);
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "chapter":
      return `## ${escapeMarkdown(block.chapter.title)} [${formatTimecode(block.chapter.start)}]`;
    case "quote":
      return quoteText(writing, block.quote);
  }
}

/** Whoever is not named is no person of any file: what is said of them stands below the quotation. */
function quoteText({ show, base }: Writing, { person: id, prose, span }: Quote): string {
  const person = show.personById.get(id);
  const time = span === null ? "" : ` [${formatSpan(span)}]`;
  const by = `— ${escapeMarkdown(person?.name ?? "")}${time}`;
  const isNamed = person !== undefined && !person.isAnonymous;
  const words = typedProse(prose, base);
  const quoted = (isNamed ? `${words}\n\n${by}` : words).replace(/^/gm, "> ");
  return `${quoted.replace(/^> $/gm, ">")}${isNamed ? "" : `\n\n${by}`}`;
}
