// The ways to follow the programme: where else it is heard, then each feed with what it is for, its address to copy, and the
// apps that open it on the reader's own device.

import type { Show } from "../../domain/show.ts";
import { hasFilm } from "../../render/feeds/feed-source.ts";
import { listenOnView } from "./listen-on.ts";
import type { ViewWords } from "./view-words.ts";

export function subscribeView(show: Show, said: ViewWords) {
  const { addresses, programme } = show;
  const { words } = said;
  const view = (key: "Podcast" | "Video" | "Quotes" | "Atom" | "Json", { url, path }: FeedAddress) => ({
    id: `feed-${key.toLowerCase()}`,
    name: words[`feed${key}`],
    purpose: words[`feed${key}For`],
    url,
    path,
    apps: appsOf(key, url, said),
  });
  return {
    platforms: listenOnView(programme),
    podcasts: [
      view("Podcast", addresses.feedRss),
      ...(hasFilm(show) ? [view("Video", addresses.feedVideo)] : []),
    ],
    others: [
      view("Quotes", addresses.feedQuotes),
      view("Atom", addresses.feedAtom),
      view("Json", addresses.feedJson),
    ],
  };
}

type FeedAddress = Show["addresses"]["feedRss"];

/** The devices an app runs on: `mac` for a desk, `ios` for telephone and tablet. */
type Device = "ios" | "mac" | "android";

interface App {
  readonly app: string;
  readonly on: readonly Device[];
  readonly playsVideo: boolean;
  readonly link: (feed: string) => string;
}

/** Apps that open a feed by a link of their own. */
const APPS: readonly App[] = [
  {
    app: "Apple Podcasts",
    on: ["ios", "mac"],
    playsVideo: true,
    link: (feed) => feed.replace(/^https?:/, "podcast:"),
  },
  {
    app: "Overcast",
    on: ["ios"],
    playsVideo: false,
    link: (feed) => `overcast://x-callback-url/add?url=${encodeURIComponent(feed)}`,
  },
  {
    app: "AntennaPod",
    on: ["android"],
    playsVideo: true,
    link: (feed) => `https://antennapod.org/deeplink/subscribe?url=${encodeURIComponent(feed)}`,
  },
  {
    app: "Pocket Casts",
    on: ["ios", "android"],
    playsVideo: true,
    link: (feed) => `pktc://subscribe/${feed.replace(/^https?:\/\//, "")}`,
  },
];

function appsOf(feed: string, url: string, { words, fill }: ViewWords) {
  if (feed !== "Podcast" && feed !== "Video") return [];
  const named = { ios: words.onPhoneOfApple, mac: words.onMac, android: words.onAndroid };
  return APPS.filter(({ playsVideo }) => feed === "Podcast" || playsVideo).map(({ app, on, link }) => ({
    label: fill(words.openInApp, { app }),
    href: link(url),
    on: on.join(" "),
    devices: on.map((device) => named[device]).join(words.listComma),
  }));
}
