// What every page has: the programme's name, the ways through the site, the assets and the feeds.

import { lookOf } from "../../domain/brand.ts";
import type { Address } from "../../domain/media.ts";
import type { Html } from "../../domain/names.ts";
import type { Show } from "../../domain/show.ts";
import { hasFilm } from "../../render/feeds/feed-source.ts";
import { APP_ICONS, below, siteFiles } from "../../render/output-addresses.ts";
import { safe } from "./nunjucks.ts";
import { faceView } from "./person-view.ts";
import { searchLinkView } from "./search-page.ts";
import { shared } from "./shared-view.ts";
import type { ViewWords } from "./view-words.ts";

/** The built assets a page names: paths from the site's root, with its prefix. */
export interface PageAssets {
  readonly script: string;
  /** A script that stands in the page itself. */
  readonly firstPaint: Html;
  /** The search's script: fetched when the search is opened. */
  readonly search: string;
  /** The typefaces' files, of which a page has all or none. */
  readonly fonts: readonly string[];
  readonly icon: PageIcon;
  /** In the place of the programme's name; absent where it has none of its own. */
  readonly logo?: {
    readonly day: string;
    readonly night: string;
    readonly width: number;
    readonly height: number;
  };
  /** By template, below `templates/`. */
  readonly sheets: Readonly<Record<string, PageSheet>>;
  /** The script of the page that editors work with; absent where show.yml does not ask for it. */
  readonly admin?: string;
}

interface PageIcon {
  readonly href: string;
  /** A MIME type. */
  readonly type: string;
}

/** The styles of one kind of page. */
export interface PageSheet {
  readonly href: string;
  /** The same as text, for pages that carry it. */
  readonly text: Html;
}

/** Of every page; its sheet is its kind's. */
export function siteView(show: Show, { sheets: _, firstPaint, ...rest }: PageAssets, said: ViewWords) {
  const assets = { ...rest, firstPaint: safe(firstPaint) };
  const { words, direction } = said;
  const { programme, addresses } = show;
  const { day, night } = lookOf(programme);
  const link = (name: string, address: Address) => ({ name, href: address.path });
  return shared({
    title: programme.title,
    latin: programme.latin ?? "",
    tagline: programme.tagline ?? "",
    language: programme.language,
    direction,
    home: addresses.home.path,
    subscribe: addresses.subscribe.path,
    search: searchLinkView(show),
    words,
    assets,
    touchIcon: below(addresses.home, APP_ICONS.touch.name).path,
    manifest: siteFiles(show).manifest.path,
    themeColours: { day: day.ground, night: night.ground },
    contact: programme.contact ?? "",
    copyright: programme.copyright ?? "",
    nav: [
      link(words.episodes, addresses.archive),
      link(words.quotes, addresses.quotes),
      link(words.speakers, addresses.guests),
      ...(show.topics.length > 0 ? [link(words.topics, addresses.topics)] : []),
      link(words.subscribe, addresses.subscribe),
    ],
    feeds: [
      { ...link(words.feedPodcast, addresses.feedRss), type: "application/rss+xml" },
      ...(hasFilm(show)
        ? [{ ...link(words.feedVideo, addresses.feedVideo), type: "application/rss+xml" }]
        : []),
      { ...link(words.feedAtom, addresses.feedAtom), type: "application/atom+xml" },
      { ...link(words.feedJson, addresses.feedJson), type: "application/feed+json" },
      { ...link(words.feedQuotes, addresses.feedQuotes), type: "application/rss+xml" },
    ],
    hosts: show.hosts.map((host) => {
      const { name, href } = faceView(host, said, null);
      return { name, href: show.personById.get(host.id) ? href : "" };
    }),
    links: [...programme.links, ...(programme.podcast?.funding ?? [])].map(({ title, url }) => ({
      title,
      url: new URL(url).href,
    })),
  });
}

export type SiteView = ReturnType<typeof siteView>;
