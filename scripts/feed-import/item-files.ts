// The files of an item: enclosures, Media RSS, alternate enclosures; which of them is the item's own.
// Specs: RSS 2.0, enclosure; Media RSS 1.5, media:content and media:group; Podcasting 2.0, alternateEnclosure.

import type { AbsoluteUrl } from "../domain/names.ts";
import { childOf, childrenOf, type XmlElement } from "../text/parse-xml.ts";
import { RELATIVE } from "./absolute-addresses.ts";
import { addressIn, attributeOf, mediaType } from "./element-values.ts";
import { distinct, type FeedFile } from "./feed.ts";
import { cleanLine, readDuration, readLength } from "./feed-values.ts";
import type { Tell } from "./read-item.ts";

const isPlayable = ({ type }: FeedFile) => /^(?:audio|video)\/|mpegurl/.test(type);

export interface ItemFiles {
  readonly enclosure: FeedFile | null;
  /** Further enclosures, then alternates. */
  readonly others: readonly FeedFile[];
  /** Seconds, where Media RSS says them. */
  readonly duration: number | null;
}

/** The first file that is sound or picture; an item that is elsewhere need not have one. */
export function filesOf(item: XmlElement, title: string, tell: Tell): ItemFiles {
  const enclosures = childrenOf(item, "enclosure");
  const media = mediaContents(item);
  const listed = once([...enclosures.flatMap((one) => fileIn(one)), ...media]);
  const [enclosure = null, ...more] = listed.filter(isPlayable);
  const url = enclosure?.url;
  if (enclosure?.bytes === null) {
    // A length that is not there, or one that no recording has: many hosts write 0 or 1 for what they do not know.
    const own = enclosures.find((one) => addressIn(one, "url") === url);
    const length = own ? cleanLine(attributeOf(own, "length")).slice(0, 40) : "";
    const told = { title, url: enclosure.url };
    if (length === "") tell("feed.no-length", told);
    else tell("feed.length", { ...told, length });
  }
  for (const one of enclosures) {
    const typed = attributeOf(one, RELATIVE);
    if (typed !== "") tell("feed.relative", { title, typed, url: attributeOf(one, "url") });
  }
  for (const file of listed) {
    if (!isPlayable(file)) tell("feed.not-media", { title, type: file.type || "—", url: file.url });
  }
  if (listed.length === 0) tellNone(item, title, tell);
  const others = once([...more, ...alternatesIn(item)]).filter((file) => file.url !== url);
  return { enclosure, others, duration: media.find((file) => file.url === url)?.duration ?? null };
}

const once = (files: readonly FeedFile[]) => distinct(files, ({ url }) => url);

function tellNone(item: XmlElement, title: string, tell: Tell): void {
  const url = attributeOf(childOf(item, "enclosure") ?? item, "url");
  if (url !== "") tell("feed.media-address", { title, url });
  else if (childOf(item, "podcast:alternateEnclosure", "podcast:contentLink") === null)
    tell("feed.no-media", { title });
}

/** Sound and film of Media RSS, not its pictures. */
function mediaContents(item: XmlElement): readonly FeedFile[] {
  return [item, ...childrenOf(item, "media:group")]
    .flatMap((group) => childrenOf(group, "media:content"))
    .flatMap((one) => fileIn(one, { length: "fileSize" }))
    .filter(isPlayable);
}

function alternatesIn(item: XmlElement): readonly FeedFile[] {
  return childrenOf(item, "podcast:alternateEnclosure").flatMap((one) => {
    const [url = null] = childrenOf(one, "podcast:source").flatMap(
      (source) => addressIn(source, "uri") ?? [],
    );
    return fileIn(one, { url });
  });
}

interface FileNames {
  /** Its address, where that is no attribute of the element. */
  readonly url?: AbsoluteUrl | null;
  /** The attribute that says how many bytes it has. */
  readonly length?: string;
}

/** The file that an element names; none without an address. */
function fileIn(
  element: XmlElement,
  { url = addressIn(element, "url"), length = "length" }: FileNames = {},
): readonly FeedFile[] {
  if (url === null) return [];
  const height = attributeOf(element, "height");
  return [
    {
      url,
      type: mediaType(attributeOf(element, "type"), url),
      bytes: readLength(attributeOf(element, length)),
      height: /^\d{2,5}$/.test(height) ? Number(height) : null,
      duration: readDuration(attributeOf(element, "duration")),
    },
  ];
}
