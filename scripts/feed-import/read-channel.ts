// A feed's channel -> what it says of the programme.

import { GENERATOR } from "../domain/generator.ts";
import type { Category } from "../domain/show.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "../text/parse-xml.ts";
import { attributeOf, imageIn, languageOf, lineIn, peopleIn, textIn, urlOf } from "./element-values.ts";
import type { Feed } from "./feed.ts";
import { cleanLine, readExplicit } from "./feed-values.ts";
import { plainNotes } from "./note-blocks.ts";
import { readNotes } from "./notes.ts";

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
    previous: linkOf(channel, "prev-archive"),
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
    isOwn: textIn(channel, "generator") === GENERATOR,
    funding: childrenOf(channel, "podcast:funding").flatMap((one) => {
      const url = urlOf(attributeOf(one, "url"));
      return url ? [{ title: cleanLine(textOf(one)) || url, url }] : [];
    }),
  };
}

/** A feed that says it has moved is where it says. */
function selfOf(channel: XmlElement) {
  return urlOf(textIn(channel, "itunes:new-feed-url")) ?? linkOf(channel, "self");
}

function linkOf(channel: XmlElement, rel: string) {
  const link = childrenOf(channel, "atom:link").find((one) => attributeOf(one, "rel") === rel);
  return link ? urlOf(attributeOf(link, "href")) : null;
}

function emailIn(owner: XmlElement | null, channel: XmlElement): string | null {
  const candidates = [
    owner ? textIn(owner, "itunes:email") : "",
    textIn(channel, "managingEditor"),
    textIn(channel, "googleplay:email"),
  ];
  // RSS's own form is `mail@host (Name)`.
  const found = candidates.map(
    (text) => /[^\s@<>()"]+@[^\s@<>()."]+(?:\.[^\s@<>()."]+)+/.exec(text.slice(0, 300))?.[0],
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
