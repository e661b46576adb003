// The ways to follow the programme: each feed with what it is for, to copy or to open in an app.

import type { Show } from "../../domain/show.ts";
import type { ViewWords } from "./view-words.ts";

export function subscribeView({ addresses }: Show, { words, fill }: ViewWords) {
  const feeds = [
    [words.feedPodcast, words.feedPodcastFor, addresses.feedRss, true],
    [words.feedVideo, words.feedVideoFor, addresses.feedVideo, true],
    [words.feedQuotes, words.feedQuotesFor, addresses.feedQuotes, false],
    [words.feedAtom, words.feedAtomFor, addresses.feedAtom, false],
    [words.feedJson, words.feedJsonFor, addresses.feedJson, false],
  ] as const;
  return feeds.map(([name, purpose, { url, path }, isPodcast], index) => ({
    id: `feed-${index + 1}`,
    name,
    purpose,
    url,
    path,
    apps: isPodcast
      ? APPS.map(({ app, link }) => ({ label: fill(words.openInApp, { app }), href: link(url) }))
      : [],
  }));
}

/** Apps that open a feed by a link of their own. */
const APPS: readonly { readonly app: string; readonly link: (feed: string) => string }[] = [
  { app: "Apple Podcasts", link: (feed) => feed.replace(/^https?:/, "podcast:") },
  {
    app: "AntennaPod",
    link: (feed) => `https://antennapod.org/deeplink/subscribe?url=${encodeURIComponent(feed)}`,
  },
  { app: "Overcast", link: (feed) => `overcast://x-callback-url/add?url=${encodeURIComponent(feed)}` },
  { app: "Pocket Casts", link: (feed) => `pktc://subscribe/${feed.replace(/^https?:\/\//, "")}` },
];
