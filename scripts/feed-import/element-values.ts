// Values out of a feed's elements, in the forms the import wants them.

import { GEO_POINT, OSM_OBJECT } from "../domain/location.ts";
import { type AbsoluteUrl, absoluteUrl, type Language } from "../domain/names.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "../text/parse-xml.ts";
import { underWord } from "../text/word-set.ts";
import type { FeedCategory, FeedPerson } from "./feed.ts";
import { cleanLine } from "./feed-values.ts";
import { decodeEntities, plainHtml } from "./html-tree.ts";

/** The text of the first child that has any, of the names in order; empty when none has. */
export function textIn(element: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = textOf(child).trim();
      if (text !== "") return text;
    }
  }
  return "";
}

/** What no title writes of itself: the end of a mark within a line. */
const MARKUP = /<\/(?:a|b|em|font|i|p|small|span|strong|su[bp]|u)>|<br ?\/?>/i;
const BREAKS = /<br ?\/?>/gi;

/** The same on one line, without HTML; entities that were escaped twice stand for their letters. */
export function lineIn(element: XmlElement, ...names: readonly string[]): string {
  const text = textIn(element, ...names);
  return cleanLine(MARKUP.test(text) ? plainHtml(text.replace(BREAKS, " ")) : decodeEntities(text));
}

export function attributeOf(element: XmlElement, name: string): string {
  return element.attributes.get(name)?.trim() ?? "";
}

/** An address of the web, or null for anything else. */
export function urlOf(text: string): AbsoluteUrl | null {
  try {
    return text.trim() === "" ? null : absoluteUrl(text.trim());
  } catch {
    return null;
  }
}

/** The address that an element has in one of its attributes. */
export function addressIn(element: XmlElement, attribute: string): AbsoluteUrl | null {
  return urlOf(attributeOf(element, attribute));
}

/** A language's tag in the usual letters; null for what is none. */
export function languageOf(text: string): Language | null {
  const clean = text.trim().replaceAll("_", "-");
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(clean)) return null;
  try {
    return (Intl.getCanonicalLocales(clean)[0] ?? null) as Language | null;
  } catch {
    return null;
  }
}

const SAME_TYPES = underWord({
  "audio/mpeg": "audio/mp3 audio/x-mp3 audio/mpeg3 audio/x-mpeg",
  "audio/mp4": "audio/x-m4a audio/m4a",
  "video/mp4": "video/x-m4v video/m4v",
  "audio/wav": "audio/x-wav",
  "audio/ogg": "application/ogg",
});
const TYPES_BY_ENDING = underWord({
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/ogg": "ogg oga opus",
  "audio/wav": "wav",
  "video/mp4": "mp4 m4v",
  "video/quicktime": "mov",
  "video/webm": "webm",
  "application/x-mpegurl": "m3u8",
});

/** A MIME type by its one name; where the feed's own says nothing of sound or picture, the address's ending tells. */
export function mediaType(type: string, url: string): string {
  const clean = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const named = SAME_TYPES.get(clean) ?? clean;
  if (/^(?:audio|video)\/|mpegurl/.test(named)) return named;
  const ending = /\.([a-z0-9]{2,4})$/i.exec(URL.canParse(url) ? new URL(url).pathname : "")?.[1];
  return TYPES_BY_ENDING.get(ending?.toLowerCase() ?? "") ?? named;
}

/** podcast:person of an item or a channel, and whom Podlove names as contributors. */
export function peopleIn(element: XmlElement): readonly FeedPerson[] {
  const persons = personsIn(element);
  const isNew = ({ name }: FeedPerson) => persons.every((person) => person.name !== name);
  return [...persons, ...contributorsIn(element).filter(isNew)];
}

/** Somebody whom Podlove names: took part, and does not take the place of the hosts. */
export const CONTRIBUTOR = "contributor";

function contributorsIn(element: XmlElement): readonly FeedPerson[] {
  return childrenOf(element, "atom:contributor").flatMap((one) => {
    const name = lineIn(one, "atom:name").slice(0, 200);
    const href = urlOf(textIn(one, "atom:uri"));
    return name === "" ? [] : [{ name, role: CONTRIBUTOR, href, image: null }];
  });
}

function personsIn(element: XmlElement): readonly FeedPerson[] {
  return childrenOf(element, "podcast:person").flatMap((person): readonly FeedPerson[] => {
    const name = cleanLine(decodeEntities(textOf(person))).slice(0, 200);
    if (name === "") return [];
    const group = attributeOf(person, "group").toLowerCase();
    // `guest, author`: several, of which the part in the episode counts.
    const roles = attributeOf(person, "role")
      .toLowerCase()
      .split(/\s*,\s*/);
    const part = roles.find((one) => /^(?:guest|(?:co-?)?host)$/.test(one)) ?? roles[0];
    const role = part || (group === "" || group === "cast" ? "host" : group);
    return [{ name, role, href: addressIn(person, "href"), image: addressIn(person, "img") }];
  });
}

/** itunes:image, or RSS's own. */
export function imageIn(element: XmlElement): AbsoluteUrl | null {
  const itunes = childOf(element, "itunes:image", "googleplay:image");
  const own = childOf(element, "image");
  return (itunes && addressIn(itunes, "href")) ?? (own && urlOf(textIn(own, "url")));
}

/** podcast:image that is no artwork. */
export function stillIn(element: XmlElement): AbsoluteUrl | null {
  const pictures = childrenOf(element, "podcast:image").filter(
    (one) => !/\bartwork\b/i.test(attributeOf(one, "purpose")),
  );
  const [still] = pictures.flatMap((one) => addressIn(one, "href") ?? []);
  return still ?? null;
}

/** podcast:location; a point or an object in another form is left out, the name stays. */
export function locationIn(element: XmlElement) {
  const one = childOf(element, "podcast:location");
  const name = lineIn(element, "podcast:location");
  if (one === null || name === "") return null;
  const [geo, osm] = [attributeOf(one, "geo"), attributeOf(one, "osm")];
  return { name, ...(GEO_POINT.test(geo) ? { geo } : {}), ...(OSM_OBJECT.test(osm) ? { osm } : {}) };
}

/** RSS's own categories of an item. */
export function categoriesIn(element: XmlElement): readonly FeedCategory[] {
  return childrenOf(element, "category").flatMap((one) => {
    const name = cleanLine(textOf(one));
    return name === "" ? [] : [{ name, address: addressIn(one, "domain") }];
  });
}
