// Every feed of a programme as files: which documents each has, in which of the three formats.

import type { Output } from "../output.ts";
import { atomDocuments } from "./atom-documents.ts";
import { episodeFeeds } from "./feed-source.ts";
import type { FeedWriting } from "./feed-writing.ts";
import { jsonDocuments } from "./json-feed.ts";
import { quotesDocuments } from "./quotes-feed.ts";
import { rssDocuments, writeRssDocument } from "./rss-documents.ts";

export function feedOutputs(writing: FeedWriting): readonly Output[] {
  const rss = [
    ...episodeFeeds(writing).flatMap((feed) => rssDocuments(writing, feed)),
    ...quotesDocuments(writing),
  ];
  return [
    ...rss.map((document) => ({
      address: document.address,
      type: "application/rss+xml",
      render: () => writeRssDocument(document),
    })),
    ...atomDocuments(writing).map((document) => ({ ...document, type: "application/atom+xml" })),
    ...jsonDocuments(writing).map((document) => ({ ...document, type: "application/feed+json" })),
  ];
}
