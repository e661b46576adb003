// A programme's feeds, held to the rules of the directories and the namespace, before anybody fetches them.

import type { EpisodeHead } from "../../domain/episode.ts";
import { compareProblems, type Place, type Problem } from "../../domain/problem.ts";
import type { Show } from "../../domain/show.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { warning } from "../../text/problems.ts";
import { identityByAddress } from "../feeds/feed-guid.ts";
import { carriedFile, episodeFeeds } from "../feeds/feed-source.ts";
import { feedWriting } from "../feeds/feed-writing.ts";
import { quotesDocuments } from "../feeds/quotes-feed.ts";
import { type RssDocument, rssDocuments } from "../feeds/rss-documents.ts";
import type { RssFeed, RssItem } from "../feeds/rss-feed.ts";
import { ARTWORK_RULES } from "./artwork-rules.ts";
import { CHANNEL_RULES } from "./channel-rules.ts";
import { ITEM_RULES } from "./item-rules.ts";
import { PODCAST_RULES } from "./podcast-rules.ts";
import type { Rule, Values } from "./rule.ts";

/** Every rule, with its source. */
export const FEED_RULES: readonly Rule[] = [
  ...CHANNEL_RULES,
  ...ARTWORK_RULES,
  ...ITEM_RULES,
  ...PODCAST_RULES,
];

/**
 * What a directory or an app would refuse, by file: an item's problem stands in its episode's file,
 * the channel's in show.yml. What two feeds have in common is said once.
 */
export function checkFeeds(show: Show): readonly Problem[] {
  const writing = feedWriting(show, identityByAddress(show));
  const documents = [
    ...episodeFeeds(writing).flatMap((feed) => rssDocuments(writing, feed)),
    ...quotesDocuments(writing),
  ];
  const found = documents.flatMap((document) => checkDocument(show, document));
  const problems = [...publishedEpisodes(show).flatMap(notCarried), ...found];
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].sort(compareProblems);
}

/** A feed, held to every rule that applies to it. */
export function checkFeed(feed: RssFeed): readonly Problem[] {
  return [...checkTogether(feed), ...feed.items.flatMap((item) => checkItem(item, feed.kind))];
}

/** What is said of an item, and of a feed of quotes, is kept: an edit is about few of them. */
function checkDocument(show: Show, document: RssDocument): readonly Problem[] {
  const { kind, address, channel, items } = document;
  if (kind === "quotes")
    return show.keep("gate/quotes", address.path, () =>
      checkFeed({ ...channel(), items: items().map(({ whole }) => whole()) }),
    );
  const all = items();
  const together = checkTogether({ ...channel(), items: all.map(({ outside }) => outside) });
  const alone = all.flatMap(({ episode, whole }) =>
    episode === null
      ? []
      : show.keep(`gate/${episode.day.slice(0, 4)}`, `${kind} ${episode.slug}`, () =>
          checkItem(whole(), kind),
        ),
  );
  return [...together, ...alone];
}

/** Rules about the channel, or about all items at once: these look at an item from outside only. */
function checkTogether(feed: RssFeed): readonly Problem[] {
  return rulesFor(feed)
    .filter(({ checkItem }) => checkItem === undefined)
    .flatMap(({ id, severity, check }) =>
      check(feed).map(({ item, values }) => problem(id, severity, item, values)),
    );
}

function checkItem(item: RssItem, kind: RssFeed["kind"]): readonly Problem[] {
  return rulesFor({ kind }).flatMap(({ id, severity, checkItem }) =>
    (checkItem?.(item) ?? []).map((values) => problem(id, severity, item, values)),
  );
}

function rulesFor(feed: Pick<RssFeed, "kind">): readonly Rule[] {
  return FEED_RULES.filter((rule) => rule.applies(feed));
}

function problem(
  code: Rule["id"],
  severity: Rule["severity"],
  item: RssItem | null,
  values: Values,
): Problem {
  return { severity, code, place: topOf(item?.file ?? "episodes/show.yml"), values };
}

/** Episodes that a feed leaves out although they have something to hear or see. */
function notCarried(episode: EpisodeHead): readonly Problem[] {
  const place = topOf(episode.file);
  const { video } = episode;
  const isElsewhere = video !== null && video.kind !== "file";
  return [
    ...(carriedFile(episode, "audio") === null ? [warning("feed.no-sound", place)] : []),
    ...(isElsewhere
      ? [warning("feed.no-film", place, { kind: video.kind === "hls" ? "HLS" : "YouTube" })]
      : []),
  ];
}

function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
