// A feed's channel -> what it says of the programme.

import { GENERATOR } from "../domain/generator.ts";
import type { Category } from "../domain/show.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "../text/parse-xml.ts";
import {
  addressIn,
  attributeOf,
  imageIn,
  languageOf,
  lineIn,
  locationIn,
  peopleIn,
  textIn,
  urlOf,
} from "./element-values.ts";
import type { Feed } from "./feed.ts";
import { cleanLine, readExplicit } from "./feed-values.ts";
import { plainNotes } from "./note-blocks.ts";
import { readNotes } from "./notes.ts";

/** As show.yml takes one. */
const RRULE = /^FREQ=[A-Z0-9=;,:+-]+$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export function readChannel(channel: XmlElement): Omit<Feed, "items"> {
  const owner = childOf(channel, "itunes:owner");
  const guid = textIn(channel, "podcast:guid");
  const description = textIn(channel, "description", "itunes:summary", "itunes:subtitle");
  return {
    title: lineIn(channel, "title", "itunes:title"),
    description: plainNotes(readNotes(description, null)),
    link: urlOf(textIn(channel, "link")),
    self: selfOf(channel),
    previous: linkOf(channel, "prev-archive") ?? linkOf(channel, "next"),
    language: languageOf(textIn(channel, "language")),
    author: lineIn(channel, "itunes:author", "dc:creator", "googleplay:author") || null,
    owner: {
      name: (owner && lineIn(owner, "itunes:name")) || null,
      email: emailIn(owner, channel),
    },
    copyright: lineIn(channel, "copyright", "dc:rights") || null,
    image: imageIn(channel),
    categories: categoriesIn(channel),
    isExplicit: readExplicit(textIn(channel, "itunes:explicit")),
    guid: UUID.test(guid) ? guid.toLowerCase() : null,
    people: peopleIn(channel),
    podcast: podcastIn(channel),
    isSerial: /^serial$/i.test(textIn(channel, "itunes:type")),
    isOwn: textIn(channel, "generator") === GENERATOR,
    funding: childrenOf(channel, "podcast:funding").flatMap((one) => {
      const url = addressIn(one, "url");
      return url ? [{ title: cleanLine(textOf(one)) || url, url }] : [];
    }),
  };
}

/** What stands in the namespace's own elements; itunes:complete is part of how often there is news. */
function podcastIn(channel: XmlElement): Feed["podcast"] {
  const license = childOf(channel, "podcast:license");
  const name = license && cleanLine(textOf(license));
  const txt = childrenOf(channel, "podcast:txt")
    .map((one) => ({ purpose: attributeOf(one, "purpose") || null, value: textOf(one).trim() }))
    .filter(({ value }) => value !== "");
  const publisher = childrenOf(channel, "podcast:publisher")
    .flatMap((one) => childrenOf(one, "podcast:remoteItem"))
    .find((one) => UUID.test(attributeOf(one, "feedGuid")));
  return {
    locked: /^no$/i.test(textIn(channel, "podcast:locked")) ? false : null,
    license: license && name ? { name, url: addressIn(license, "url") } : null,
    txt: txt.length > 0 ? txt : null,
    publisher: publisher && {
      guid: attributeOf(publisher, "feedGuid").toLowerCase(),
      url: addressIn(publisher, "feedUrl"),
    },
    update_frequency: frequencyIn(channel),
    location: locationIn(channel),
  };
}

function frequencyIn(channel: XmlElement) {
  const one = childOf(channel, "podcast:updateFrequency");
  const isComplete =
    /^(?:yes|true)$/i.test(textIn(channel, "itunes:complete")) ||
    (one !== null && /^true$/i.test(attributeOf(one, "complete")));
  const rrule = one === null ? "" : attributeOf(one, "rrule");
  const text = (one && cleanLine(textOf(one))) || rrule || (isComplete ? "complete" : "");
  return text === "" ? null : { text, rrule: RRULE.test(rrule) ? rrule : null, complete: isComplete || null };
}

/** A feed that says it has moved is where it says. */
function selfOf(channel: XmlElement) {
  return urlOf(textIn(channel, "itunes:new-feed-url")) ?? linkOf(channel, "self");
}

function linkOf(channel: XmlElement, rel: string) {
  const link = childrenOf(channel, "atom:link").find((one) => attributeOf(one, "rel") === rel);
  return link ? addressIn(link, "href") : null;
}

function emailIn(owner: XmlElement | null, channel: XmlElement): string | null {
  const candidates = [
    owner ? textIn(owner, "itunes:email") : "",
    textIn(channel, "managingEditor"),
    textIn(channel, "googleplay:email"),
  ];
  // RSS's own form is `mail@host (Name)`.
  const found = candidates.map(
    (text) => /[^\s@<>()":]+@[^\s@<>()."]+(?:\.[^\s@<>()."]+)+/.exec(text.slice(0, 300))?.[0],
  );
  return found.find((email) => email !== undefined) ?? null;
}

function categoriesIn(channel: XmlElement): readonly Category[] {
  return childrenOf(channel, "itunes:category").flatMap((category): readonly Category[] => {
    const name = cleanLine(attributeOf(category, "text"));
    if (name === "") return [];
    const subs = childrenOf(category, "itunes:category").map((sub) => cleanLine(attributeOf(sub, "text")));
    const named = subs.filter((sub) => sub !== "");
    return named.length === 0 ? [{ name, sub: null }] : named.map((sub) => ({ name, sub }));
  });
}
