// The files of an item: enclosures, Media RSS, alternate enclosures; which of them is the item's own.
// Specs: RSS 2.0, enclosure; Media RSS 1.5, media:content and media:group; Podcasting 2.0, alternateEnclosure.

import { childOf, childrenOf, type XmlElement } from "../text/parse-xml.ts";
import { RELATIVE } from "./absolute-addresses.ts";
import { attributeOf, fileOf, statedLength, urlOf } from "./element-values.ts";
import type { FeedFile } from "./feed.ts";
import { readDuration } from "./feed-values.ts";
import type { Tell } from "./read-item.ts";

const PLAYABLE = /^(?:audio|video)\/|mpegurl/;

export interface ItemFiles {
  readonly enclosure: FeedFile | null;
  /** Further enclosures, then alternates. */
  readonly others: readonly FeedFile[];
  /** Seconds, where Media RSS says them. */
  readonly duration: number | null;
}

/** The first file that is sound or picture; an item that is elsewhere need not have one. */
export function filesOf(item: XmlElement, title: string, tell: Tell): ItemFiles {
  const media = mediaContents(item);
  const listed = distinct([...enclosuresIn(item), ...media.map(({ file }) => file)]);
  const [enclosure = null, ...more] = listed.filter(({ type }) => PLAYABLE.test(type));
  if (enclosure?.bytes === null) tellLength(item, enclosure, title, tell);
  for (const one of childrenOf(item, "enclosure")) {
    const typed = attributeOf(one, RELATIVE);
    if (typed !== "") tell("feed.relative", { title, typed, url: attributeOf(one, "url") });
  }
  tellNone(item, { enclosure, listed, title }, tell);
  const others = distinct([...more, ...alternatesIn(item)]).filter(({ url }) => url !== enclosure?.url);
  const duration = media.find(({ file }) => file.url === enclosure?.url)?.duration ?? null;
  return { enclosure, others, duration };
}

interface FoundFiles {
  readonly enclosure: FeedFile | null;
  readonly listed: readonly FeedFile[];
  readonly title: string;
}

function tellNone(item: XmlElement, { enclosure, listed, title }: FoundFiles, tell: Tell): void {
  for (const { type, url } of listed) {
    if (!PLAYABLE.test(type)) tell("feed.not-media", { title, type: type || "—", url });
  }
  if (enclosure || listed.length > 0) return;
  const address = attributeOf(childOf(item, "enclosure") ?? item, "url");
  if (address !== "") tell("feed.media-address", { title, url: address });
  else if (childOf(item, "podcast:alternateEnclosure", "podcast:contentLink") === null)
    tell("feed.no-media", { title });
}

function enclosuresIn(item: XmlElement): readonly FeedFile[] {
  return childrenOf(item, "enclosure").flatMap((one) => {
    const file = fileOf(attributeOf(one, "url"), attributeOf(one, "type"), attributeOf(one, "length"));
    return file ? [{ ...file, duration: readDuration(attributeOf(one, "duration")) }] : [];
  });
}

/** A length that is not there, or one that no recording has: many hosts write 0 or 1 for what they do not know. */
function tellLength(item: XmlElement, { url }: FeedFile, title: string, tell: Tell): void {
  const enclosure = childrenOf(item, "enclosure").find((one) => urlOf(attributeOf(one, "url")) === url);
  const length = enclosure ? statedLength(enclosure) : "";
  if (length === "") tell("feed.no-length", { title, url });
  else tell("feed.length", { title, url, length });
}

/** Sound and film of Media RSS, not its pictures. */
function mediaContents(item: XmlElement) {
  const groups = [item, ...childrenOf(item, "media:group")];
  return groups
    .flatMap((group) => childrenOf(group, "media:content"))
    .flatMap((one) => {
      const file = fileOf(
        attributeOf(one, "url"),
        attributeOf(one, "type"),
        attributeOf(one, "fileSize"),
        attributeOf(one, "height"),
      );
      return file && PLAYABLE.test(file.type)
        ? [{ file, duration: readDuration(attributeOf(one, "duration")) }]
        : [];
    });
}

function alternatesIn(item: XmlElement): readonly FeedFile[] {
  return childrenOf(item, "podcast:alternateEnclosure").flatMap((one) => {
    const sources = childrenOf(one, "podcast:source").map((source) => attributeOf(source, "uri"));
    const uri = sources.find((source) => urlOf(source) !== null) ?? "";
    const file = fileOf(
      uri,
      attributeOf(one, "type"),
      attributeOf(one, "length"),
      attributeOf(one, "height"),
    );
    return file ? [file] : [];
  });
}

function distinct(files: readonly FeedFile[]): readonly FeedFile[] {
  const byUrl = new Map<string, FeedFile>();
  for (const file of files) if (!byUrl.has(file.url)) byUrl.set(file.url, file);
  return [...byUrl.values()];
}
