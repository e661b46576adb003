// An episode -> the HTML of its item: as good as the page, for readers that never open it.
// No relative link, no script, style or class; the whole in <div dir lang>; names and time codes isolated.

import type { Appearance, Block, Episode } from "../../domain/episode.ts";
import type { Day, Html } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { formatClock } from "../../domain/timecode.ts";
import { formatDay } from "../../text/dates.ts";
import { isolated, joinHtml, tag, timecodeHtml } from "../markup.ts";
import { type ProseTarget, proseToHtml } from "../prose.ts";
import { feedProse } from "../prose-targets.ts";
import { clockSpan, pageAtTime } from "../time-links.ts";
import { chapterLines } from "./chapter-lines.ts";
import { type FeedWriting, writingOf } from "./feed-writing.ts";

/** Everything the page says of an episode, but for its media. */
export function itemContent(writing: FeedWriting, episode: Episode): Html {
  return writing.show.memo(`item content:${episode.slug}`, () =>
    contentOf(writingOf(writing, episode), episode),
  );
}

function contentOf(writing: FeedWriting, episode: Episode): Html {
  const { show, words, direction } = writing;
  const text = (plain: string) => isolated(plain, direction);
  const label = (plain: string) => tag("strong", {}, text(`${plain}: `));
  const prose = feedProse(show, episode);
  return wrapped(writing, [
    ...(episode.disclosure === null ? [] : [tag("p", {}, label(words.disclosure), text(episode.disclosure))]),
    tag("p", {}, text(episode.summary)),
    ...section(text(words.guests), guestList(writing, episode)),
    ...episode.blocks.map((block) => blockHtml(writing, { episode, block, prose })),
    ...section(text(words.chapters), chapterParagraph(writing, episode)),
    ...section(text(words.sources), sourceList(writing, episode)),
    ...section(text(words.corrections), correctionList(writing, episode)),
    tag("p", {}, tag("a", { href: episode.address.url }, text(words.episodePage))),
  ]);
}

/** Pieces in the language and direction of what is written. */
export function wrapped({ language, direction }: FeedWriting, parts: readonly Html[]): Html {
  const attributes = { dir: direction, lang: language };
  return tag("div", attributes, joinHtml(["" as Html, ...parts, "" as Html], "\n"));
}

interface QuoteInFeed {
  readonly episode: Episode;
  readonly quote: Quote;
  readonly prose: ProseTarget;
}

/** A quote with who said it, as what, and when. */
export function quoteHtml(writing: FeedWriting, { episode, quote, prose }: QuoteInFeed): Html {
  const words = proseToHtml(quote.prose, prose).trim() as Html;
  return tag("blockquote", {}, words, attribution(writing, episode, quote));
}

function attribution(writing: FeedWriting, episode: Episode, quote: Quote): Html {
  const who = personHtml(writing, quote, episode.day);
  if (quote.span === null) return tag("p", {}, "— " as Html, who);
  const time = tag(
    "a",
    { href: pageAtTime(episode.address, quote.span.start) },
    timecodeHtml(clockSpan(quote.span)),
  );
  return tag("p", {}, "— " as Html, who, " · " as Html, time);
}

function section(heading: Html, body: Html | null): readonly Html[] {
  return body === null ? [] : [tag("h3", {}, heading), body];
}

function guestList(writing: FeedWriting, { guests, day }: Episode): Html | null {
  return list(guests.map((guest) => personHtml(writing, guest, day)));
}

/** A name that leads to its page, and the role of that day. A withheld name leads nowhere. */
function personHtml(
  { show, words, direction }: FeedWriting,
  { person: id, role }: Appearance,
  day: Day,
): Html {
  const person = show.personById.get(id);
  const name = isolated(person ? shownName(person, day) : "", direction);
  const linked = person && !person.isAnonymous ? tag("a", { href: person.address.url }, name) : name;
  return role === null ? linked : joinHtml([linked, isolated(`${words.separator}${role}`, direction)]);
}

interface BlockInFeed {
  readonly episode: Episode;
  readonly block: Block;
  readonly prose: ProseTarget;
}

function blockHtml(writing: FeedWriting, { episode, block, prose }: BlockInFeed): Html {
  switch (block.kind) {
    case "prose":
      return proseToHtml(block.prose, prose).trim() as Html;
    case "heading":
      return tag(
        `h${Math.min(6, Math.max(3, block.level + 1))}`,
        {},
        isolated(block.text, writing.direction),
      );
    case "quote":
      return quoteHtml(writing, { episode, quote: block.quote, prose });
    case "chapter": {
      const { start, title } = block.chapter;
      const time = tag("a", { href: pageAtTime(episode.address, start) }, timecodeHtml(formatClock(start)));
      return tag("h3", {}, isolated(title, writing.direction), " " as Html, time);
    }
  }
}

function chapterParagraph({ words, direction }: FeedWriting, episode: Episode): Html | null {
  const lines = chapterLines(episode, words).map(({ clock, title }) =>
    joinHtml([timecodeHtml(clock), isolated(` ${title}`, direction)]),
  );
  return lines.length === 0 ? null : tag("p", {}, joinHtml(lines, "<br>\n"));
}

function sourceList({ direction }: FeedWriting, { sources }: Episode): Html | null {
  return list(
    sources.map(({ title, url }) => {
      const name = isolated(title, direction);
      return url === null ? name : tag("a", { href: url }, name);
    }),
  );
}

function correctionList({ language, direction }: FeedWriting, { corrections }: Episode): Html | null {
  return list(
    corrections.map(({ date, text }) => isolated(`${formatDay(date, language)}: ${text}`, direction)),
  );
}

function list(items: readonly Html[]): Html | null {
  return items.length === 0
    ? null
    : tag("ul", {}, joinHtml(["" as Html, ...items.map((item) => tag("li", {}, item)), "" as Html], "\n"));
}
