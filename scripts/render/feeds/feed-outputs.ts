// Every feed of a programme as files: which documents each has, in which of the three formats, and what they are made of.

import { groupOf, type Output, type OutputSection } from "../output.ts";
import { peopleShelf } from "../people-shelf.ts";
import { atomDocuments } from "./atom-documents.ts";
import { writeAtom, writeRss } from "./feed-adapter.ts";
import { episodeFeeds } from "./feed-source.ts";
import type { FeedWriting } from "./feed-writing.ts";
import { jsonDocuments } from "./json-feed.ts";
import { quotesDocuments } from "./quotes-feed.ts";
import { type RssDocument, rssDocuments } from "./rss-documents.ts";

interface FeedDocument {
  readonly output: Output;
  readonly of: readonly unknown[];
}

/** A section a feed. */
export function feedSections(writing: FeedWriting): readonly OutputSection[] {
  // Not looked up by their ids: whoever presents stands in no list of guests.
  const { hosts } = writing.show;
  const section = (name: string, shelf: string, list: readonly FeedDocument[]): OutputSection => ({
    name: `feed ${name}`,
    shelf,
    of: [hosts, ...list.flatMap(({ of }) => of)],
    groups: () => list.map(({ output, of }) => groupOf(hosts, output, of)),
  });
  const rss = (documents: readonly RssDocument[]): readonly FeedDocument[] =>
    documents.map(({ address, of, make }) => {
      return { output: { address, type: "application/rss+xml", render: () => writeRss(make()) }, of };
    });
  const atom = atomDocuments(writing).map(({ address, of, make }) => {
    return { output: { address, type: "application/atom+xml", render: () => writeAtom(make()) }, of };
  });
  const json = jsonDocuments(writing).map(({ address, of, render }) => {
    return { output: { address, type: "application/feed+json", render }, of };
  });
  return [
    ...episodeFeeds(writing).map((feed) => {
      const { path } = feed.address;
      return section(path, feed.person ? peopleShelf(feed.person) : path, rss(rssDocuments(writing, feed)));
    }),
    section("quotes", "quotes feed", rss(quotesDocuments(writing))),
    section("atom", "atom feed", atom),
    section("json", "json feed", json),
  ];
}
