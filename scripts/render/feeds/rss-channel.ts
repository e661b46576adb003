// The programme -> the elements of a podcast feed's channel.
// Specs: Apple Podcasts (itunes:); RFC 5005 section 4 (archives); Atom's link in RSS.

import type { AbsoluteUrl } from "../../domain/names.ts";
import type { Category, Show } from "../../domain/show.ts";
import { programmeArtwork } from "../pictures.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { podcastChannel } from "./podcast-channel.ts";
import type { FeedKind } from "./rss-feed.ts";

/** Where a page of a feed stands among the others. */
export interface FeedPlace {
  readonly self: AbsoluteUrl;
  /** The feed that subscribers have: another one for a page of the archive, itself otherwise. */
  readonly current: AbsoluteUrl;
  /** The archive page just before it, null where there is none. */
  readonly previous: AbsoluteUrl | null;
  readonly isArchive: boolean;
}

export interface ChannelFacts {
  readonly kind: FeedKind;
  readonly place: FeedPlace;
  /** podcast:guid */
  readonly guid: string;
  readonly movedTo: AbsoluteUrl | null;
}

export function channelElements(show: Show, facts: ChannelFacts): readonly XmlElement[] {
  const { programme } = show;
  return [
    ...atomLinks(facts.place, "application/rss+xml"),
    ...(programme.announcing?.hubs ?? []).map((href) => element("atom:link", { rel: "hub", href })),
    ...itunes(show),
    ...(facts.movedTo === null ? [] : [element("itunes:new-feed-url", {}, facts.movedTo)]),
    // Readers' feeds are no shows of their own: a directory that finds one leaves it out.
    ...(facts.kind === "audio" || facts.kind === "video" ? [] : [element("itunes:block", {}, "Yes")]),
    ...podcastChannel(show, facts.kind, facts.guid),
  ];
}

/** RFC 5005's links, and the mark of a page that is an archive. */
function atomLinks(place: FeedPlace, type: string): readonly XmlElement[] {
  const link = (rel: string, href: AbsoluteUrl) => element("atom:link", { rel, type, href });
  return [
    link("self", place.self),
    ...(place.isArchive ? [link("current", place.current)] : []),
    ...(place.previous === null ? [] : [link("prev-archive", place.previous)]),
    ...(place.isArchive ? [element("fh:archive")] : []),
  ];
}

function itunes(show: Show): readonly XmlElement[] {
  const { author, owner, categories, isExplicit, type } = show.programme;
  return [
    element("itunes:author", {}, author),
    element("itunes:owner", {}, [
      element("itunes:name", {}, owner.name),
      element("itunes:email", {}, owner.email),
    ]),
    element("itunes:image", { href: programmeArtwork(show).url }),
    ...categories.map(categoryElement),
    element("itunes:explicit", {}, String(isExplicit)),
    element("itunes:type", {}, type ?? "episodic"),
  ];
}

function categoryElement({ name, sub }: Category): XmlElement {
  const inside = sub === null ? null : [element("itunes:category", { text: sub })];
  return element("itunes:category", { text: name }, inside);
}
