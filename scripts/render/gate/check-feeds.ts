// A programme's feeds, held to the rules of the directories and the namespace, before anybody fetches them.

import type { Episode } from "../../domain/episode.ts";
import { compareProblems, type Place, type Problem } from "../../domain/problem.ts";
import type { Show } from "../../domain/show.ts";
import { type Answers, NO_ANSWERS } from "../../memory/answers.ts";
import { type Fingerprint, fingerprint, textFingerprint } from "../../memory/fingerprint.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { warning } from "../../text/problems.ts";
import { identityByAddress } from "../feeds/feed-guid.ts";
import { carriedFile, type EpisodeFeed, episodeFeeds } from "../feeds/feed-source.ts";
import { type FeedWriting, feedWriting } from "../feeds/feed-writing.ts";
import { ingredientsOf } from "../feeds/ingredients.ts";
import { madeOfItem } from "../feeds/made-of-item.ts";
import { quotesDocuments } from "../feeds/quotes-feed.ts";
import { type RssDocument, rssDocuments } from "../feeds/rss-documents.ts";
import type { RssFeed, RssItem } from "../feeds/rss-feed.ts";
import { rssItem } from "../feeds/rss-item.ts";
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
 * @param memory of the documents that were held to the rules before, by what each is made of
 * @param tracked the same Show, noting what is looked up in it: what is said of an item is kept with it
 */
export function checkFeeds(
  show: Show,
  memory: FeedMemory = NO_ANSWERS,
  tracked: Show = show,
): readonly Problem[] {
  const writing = feedWriting(tracked, identityByAddress(show));
  const documents = [
    ...episodeFeeds(writing).flatMap((feed) => rssDocuments(writing, feed)),
    ...quotesDocuments(writing),
  ];
  const question = asking(show);
  const asked = documents.map((document) => ({ document, key: question(document) }));
  const unknown = asked.filter(({ key }) => !memory.has(key)).map(({ document }) => document);
  // What is said of an item is kept with a tracked Show only.
  if (tracked !== show) checkItemsByTime(writing, unknown);
  const found = asked.flatMap(({ document, key }) => memory.to(key, () => checkFeed(document.make())));
  const problems = [...publishedEpisodes(show).flatMap(notCarried), ...found];
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].sort(compareProblems);
}

/** Problems of a document by the fingerprint of what it is made of. */
export type FeedMemory = Answers<readonly Problem[]>;

function asking(show: Show): (document: RssDocument) => Fingerprint {
  const { programme } = show;
  const hosts = (programme.podcast?.hosts ?? []).map((id) => show.personById.get(id));
  const around = fingerprint([programme, ...hosts]);
  const standsFor = ingredientsOf(show);
  return ({ address, of }) => textFingerprint([address.path, around, ...of.map(standsFor)].join(" "));
}

/** One document of a feed, held to every rule that applies to it. */
export function checkFeed(feed: RssFeed): readonly Problem[] {
  const rules = rulesFor(feed);
  const together = rules
    .filter(({ checkItem }) => checkItem === undefined)
    .flatMap(({ id, severity, check }) =>
      check(feed).map(({ item, values }) => problem(id, severity, item, values)),
    );
  return [...together, ...feed.items.flatMap((item) => checkItem(item, feed.kind, rules))];
}

/**
 * Items of several documents, one episode after the other: what they have in common is at hand then, and what is said of
 * each is kept for the documents that have it.
 */
function checkItemsByTime(writing: FeedWriting, documents: readonly RssDocument[]): void {
  const kinds = new Map<unknown, Set<EpisodeFeed["kind"]>>();
  for (const { kind, of } of documents) {
    if (kind === "quotes") continue;
    for (const one of of) {
      if (typeof one !== "object") continue;
      const known = kinds.get(one);
      if (known) known.add(kind);
      else kinds.set(one, new Set([kind]));
    }
  }
  for (const episode of publishedEpisodes(writing.show)) {
    for (const kind of kinds.get(episode) ?? []) {
      checkItem(rssItem(writing, episode, carriedFile(episode, kind)), kind, rulesFor({ kind }));
    }
  }
}

function rulesFor(feed: Pick<RssFeed, "kind">): readonly Rule[] {
  return FEED_RULES.filter((rule) => rule.applies(feed));
}

/** Said once of an item, in whichever feeds of the kind it stands. */
function checkItem(item: RssItem, kind: RssFeed["kind"], rules: readonly Rule[]): readonly Problem[] {
  const said = madeOfItem(item, `what a ${kind} feed says`, () =>
    JSON.stringify(
      rules.flatMap(({ id, severity, checkItem }) =>
        (checkItem?.(item) ?? []).map((values) => problem(id, severity, item, values)),
      ),
    ),
  );
  return said === "[]" ? [] : JSON.parse(said);
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
function notCarried(episode: Episode): readonly Problem[] {
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
