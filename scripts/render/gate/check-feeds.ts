// A programme's feeds, held to the rules of the directories and the namespace, before anybody fetches them.

import type { Episode } from "../../domain/episode.ts";
import { compareProblems, type Place, type Problem } from "../../domain/problem.ts";
import type { Show } from "../../domain/show.ts";
import { type Answers, NO_ANSWERS } from "../../memory/answers.ts";
import { fingerprint } from "../../memory/fingerprint.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { warning } from "../../text/problems.ts";
import { identityByAddress } from "../feeds/feed-guid.ts";
import { carriedFile, episodeFeeds } from "../feeds/feed-source.ts";
import { feedWriting } from "../feeds/feed-writing.ts";
import { namedIn } from "../feeds/ingredients.ts";
import { quotesDocuments } from "../feeds/quotes-feed.ts";
import { type RssDocument, rssDocuments } from "../feeds/rss-documents.ts";
import type { RssFeed } from "../feeds/rss-feed.ts";
import { ARTWORK_RULES } from "./artwork-rules.ts";
import { CHANNEL_RULES } from "./channel-rules.ts";
import { ITEM_RULES } from "./item-rules.ts";
import { PODCAST_RULES } from "./podcast-rules.ts";
import type { Rule } from "./rule.ts";

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
 */
export function checkFeeds(show: Show, memory: FeedMemory = NO_ANSWERS): readonly Problem[] {
  const writing = feedWriting(show, identityByAddress(show));
  const documents = [
    ...episodeFeeds(writing).flatMap((feed) => rssDocuments(writing, feed)),
    ...quotesDocuments(writing),
  ];
  const found = documents.flatMap((document) => remembered(show, document, memory));
  const problems = [...publishedEpisodes(show).flatMap(notCarried), ...found];
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].sort(compareProblems);
}

/** Problems of a document by the fingerprint of what it is made of. */
export type FeedMemory = Answers<readonly Problem[]>;

function remembered(show: Show, { address, of, make }: RssDocument, memory: FeedMemory): readonly Problem[] {
  const { programme } = show;
  const hosts = (programme.podcast?.hosts ?? []).map((id) => show.personById.get(id));
  const key = fingerprint([address.path, programme, ...hosts, ...of, ...namedIn(show, of)]);
  return memory.to(key, () => checkFeed(make()));
}

/** One document of a feed, held to every rule that applies to it. */
export function checkFeed(feed: RssFeed): readonly Problem[] {
  return FEED_RULES.filter((rule) => rule.applies(feed)).flatMap(({ id, severity, check }) =>
    check(feed).map(({ item, values }) => ({
      severity,
      code: id,
      place: topOf(item?.file ?? "episodes/show.yml"),
      values,
    })),
  );
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
