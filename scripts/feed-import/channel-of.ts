// A feed's document -> its channel and its items, wherever they stand and whatever they are called.
// Specs: RSS 2.0; RSS 1.0, whose items stand beside the channel, and its mod_enclosure; Atom 1.0 (RFC 4287) and YouTube's channel feeds, in
// the names of RSS.

import { childOf, childrenOf, made, textOf, type XmlElement } from "../text/parse-xml.ts";
import { htmlOf } from "./element-text.ts";
import { attributeOf } from "./element-values.ts";
import { plainHtml } from "./html-tree.ts";
import type { OwnEpisode } from "./own-episode.ts";

export interface FeedDocument {
  readonly channel: XmlElement;
  readonly items: readonly XmlElement[];
  /** Files of our own, by the item that carries them. */
  readonly own?: ReadonlyMap<XmlElement, OwnEpisode>;
}

/** Null for a document that is no feed. */
export function channelOf(root: XmlElement): FeedDocument | null {
  if (root.name === "atom:feed" || root.name === "feed") return ofAtom(root);
  if (root.name !== "rss" && root.name !== "rdf:RDF") return null;
  const channel = childOf(root, "channel");
  if (channel === null) return null;
  return { channel, items: [...itemsIn(channel), ...itemsIn(root)] };
}

/** The items of an element, and those that stand inside one another: FeedBurner has written such. */
function itemsIn(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element, "item").flatMap((item) => [withRdf(item), ...itemsIn(item)]);
}

/** RSS 1.0 names an item, and its module for enclosures a file, as RDF does. */
function withRdf(item: XmlElement): XmlElement {
  const id = attributeOf(item, "rdf:about");
  const files = childrenOf(item, "enc:enclosure").map((one) =>
    made(
      "enclosure",
      {
        url: attributeOf(one, "rdf:resource"),
        type: attributeOf(one, "enc:type"),
        length: attributeOf(one, "enc:length"),
      },
      [],
      one.line,
    ),
  );
  const guid = id === "" || childOf(item, "guid") ? [] : [made("guid", {}, [id], item.line)];
  return { ...item, children: [...item.children, ...guid, ...files] };
}

/** Atom's names by RSS's, for an element whose text means the same. */
const SAME: Readonly<Record<string, string>> = {
  "atom:id": "guid",
  "atom:title": "title",
  "atom:subtitle": "description",
  "atom:summary": "description",
  "atom:content": "content:encoded",
  "atom:rights": "copyright",
  "atom:published": "pubDate",
  "atom:generator": "generator",
};

function ofAtom(feed: XmlElement): FeedDocument {
  const language = attributeOf(feed, "xml:lang");
  const own = feed.children.filter((child) => typeof child === "string" || child.name !== "atom:entry");
  const channel = {
    ...feed,
    name: "channel",
    children: [
      ...own.flatMap(asRss),
      ...(language === "" ? [] : [made("language", {}, [language], feed.line)]),
      ...authorOf(feed),
    ],
  };
  const items = childrenOf(feed, "atom:entry").map((entry) => ({
    ...entry,
    name: "item",
    children: [...entry.children.flatMap(asRss), ...groupOf(entry), ...videoOf(entry)],
  }));
  return { channel, items };
}

function asRss(child: XmlElement | string): readonly (XmlElement | string)[] {
  if (typeof child === "string") return [child];
  const name = SAME[child.name];
  if (name !== undefined)
    return [
      made(name, {}, [isHtmlLine(child) ? plainHtml(textOf(child)) : htmlOf(child).trim()], child.line),
    ];
  if (child.name !== "atom:link") return [child];
  const [rel, href] = [attributeOf(child, "rel") || "alternate", attributeOf(child, "href")];
  if (rel === "alternate") return [made("link", {}, [href], child.line)];
  if (rel !== "enclosure") return [child];
  const values = { url: href, type: attributeOf(child, "type"), length: attributeOf(child, "length") };
  return [made("enclosure", values, [], child.line)];
}

/** A title that Atom says is HTML: every sign of it is escaped once more. */
function isHtmlLine({ name, attributes }: XmlElement): boolean {
  return name === "atom:title" && attributes.get("type") === "html";
}

function authorOf(feed: XmlElement): readonly XmlElement[] {
  const author = childOf(feed, "atom:author");
  const name = author && childOf(author, "atom:name");
  const mail = author && childOf(author, "atom:email");
  return [
    ...(name ? [made("itunes:author", {}, [textOf(name)], name.line)] : []),
    ...(mail ? [made("managingEditor", {}, [textOf(mail)], mail.line)] : []),
  ];
}

/** YouTube's words of a video stand in a group; its thumbnail there is the still. */
function groupOf(entry: XmlElement): readonly XmlElement[] {
  const group = childOf(entry, "media:group");
  const still = group && childOf(group, "media:thumbnail");
  const words = group && childOf(group, "media:description");
  return [
    ...(words ? [words] : []),
    ...(still ? [made("podcast:image", { href: attributeOf(still, "url") }, [], still.line)] : []),
  ];
}

/** A video is where it is: its page is the content, and there is no file. */
function videoOf(entry: XmlElement): readonly XmlElement[] {
  const id = childOf(entry, "yt:videoId");
  if (id === null) return [];
  const href = `https://www.youtube.com/watch?v=${textOf(id).trim()}`;
  return [made("podcast:contentLink", { href }, [], id.line)];
}
