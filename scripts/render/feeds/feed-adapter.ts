// The one importer of `feed` (6.0.0): finished values in, RSS 2.0 and Atom 1.0 out.
// Specs: RSS 2.0 (rssboard.org), RFC 4287.
//
// What the package gets wrong, and how it is kept from it (each measured; tests/render/adapter.test.ts holds the adapter to them):
//  1. no namespace for itunes: and podcast:            -> the prolog and the root's start tag are written here
//  2. itunes:category as text, 3. no itunes:image or itunes:explicit, 4. dead googleplay tags,
//  5. duration on the enclosure, 7. 3725.4 s as 1:02:5.400000000000091
//                                                      -> never `podcast: true`; those elements come finished, in a slot
//  6. it changes the model it renders                  -> one instance an output, made of values copied for it
//  8. Atom types from file names, titles as HTML       -> links of enclosures, titles and summaries come finished, in slots
//  9. the clock in place of a missing date             -> every date is given
// 10. JSON Feed 1.0 without attachments                -> render/feeds/json-feed.ts writes 1.1 itself
// 11. `&amp;` in a text loses its meaning, 12. `<` and `&` in attributes are left raw, 13. only the first `]]>` of a
//     CDATA section is split                           -> `given` escapes what xml-js forgets; HTML holds no `]]>`
// 14. channel elements of ours would come after the items -> the slot stands where `category` does, before them
//
// A slot is an element of the package's own whose text is a number between two U+FFFE. XML allows no U+FFFE, and
// `given` takes it out of every text, so that only a slot can hold one: it is found without parsing.

import { Feed, type Item } from "feed";
import { GENERATOR } from "../../domain/generator.ts";
import type { Html } from "../../domain/names.ts";
import { rfc2822 } from "../../text/dates.ts";
import { cleanXml, escapeXmlAttribute } from "../../text/xml.ts";
import { element, writeAttributes, writeElement, type XmlElement } from "../xml/element.ts";
import type { AtomEntry, AtomFeed } from "./atom-feed.ts";
import type { RssChannel, RssFeed, RssItem } from "./rss-feed.ts";

const RSS_ROOT = {
  version: "2.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:fh": "http://purl.org/syndication/history/1.0",
  "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "xmlns:media": "http://search.yahoo.com/mrss/",
  "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
  "xmlns:psc": "http://podlove.org/simple-chapters",
};
const ATOM_ROOT = {
  xmlns: "http://www.w3.org/2005/Atom",
  "xmlns:fh": "http://purl.org/syndication/history/1.0",
};

/** A podcast feed as RSS 2.0. The same feed gives the same bytes. */
export function writeRss({ items, ...channel }: RssFeed): string {
  return writeRssChannel(channel, items.map(writeRssItem));
}

/** The same with the items' lines as `writeRssItem` gave them. */
export function writeRssChannel(rss: RssChannel, items: readonly string[]): string {
  const slots = new Slots();
  const feed = new Feed({
    title: given(rss.title),
    link: rss.link,
    description: given(rss.description),
    language: rss.language,
    updated: new Date(rss.updated),
    generator: GENERATOR,
    docs: "https://www.rssboard.org/rss-specification",
    ...(rss.copyright === null ? {} : { copyright: given(rss.copyright) }),
    ...(rss.image === null ? {} : { image: given(rss.image) }),
  });
  feed.addCategory(slots.put(rss.elements));
  const channel = slots.fill(
    withRoot(unindented(feed.rss2()), "rss", { style: rss.style, attributes: RSS_ROOT }),
  );
  const end = channel.lastIndexOf(CHANNEL_END);
  return [channel.slice(0, end), ...items, channel.slice(end)].join("");
}

const CHANNEL_END = "</channel>";
const ITEM_START = "<item>";
const ITEM_END = "</item>\n";

/** An item's lines, the same in every document that has it. */
export function writeRssItem(item: RssItem): string {
  const slots = new Slots();
  const feed = new Feed({ title: "", updated: new Date(item.published) });
  feed.addItem(rssItem(item, slots));
  const xml = unindented(feed.rss2());
  return slots.fill(xml.slice(xml.indexOf(ITEM_START), xml.lastIndexOf(ITEM_END) + ITEM_END.length));
}

/** A feed as Atom 1.0. The same feed gives the same bytes. */
export function writeAtom({ entries, ...atom }: AtomFeed): string {
  return writeAtomFeed(atom, entries.map(writeAtomEntry));
}

/** The same with the entries' lines as `writeAtomEntry` gave them. */
export function writeAtomFeed(atom: Omit<AtomFeed, "entries">, entries: readonly string[]): string {
  const slots = new Slots();
  const feed = new Feed({
    id: given(atom.id),
    title: given(atom.title),
    description: given(atom.subtitle),
    link: atom.link,
    feed: atom.self,
    updated: new Date(atom.updated),
    generator: GENERATOR,
    author: { name: given(atom.author.name), email: given(atom.author.email) },
    copyright: slots.put(atom.elements),
  });
  const attributes = { ...ATOM_ROOT, "xml:lang": atom.language };
  const whole = slots.fill(withRoot(unindented(feed.atom1()), "feed", { style: atom.style, attributes }));
  const end = whole.lastIndexOf(FEED_END);
  return [whole.slice(0, end), ...entries, whole.slice(end)].join("");
}

const FEED_END = "</feed>";
const ENTRY_START = "<entry>";
const ENTRY_END = "</entry>\n";

/** An entry's lines, the same in every document that has it. */
export function writeAtomEntry(entry: AtomEntry): string {
  const slots = new Slots();
  const feed = new Feed({ title: "", updated: new Date(entry.updated) });
  feed.addItem(atomEntry(entry, slots));
  const xml = unindented(feed.atom1());
  const own = entry.language === null ? "" : ` xml:lang="${escapeXmlAttribute(entry.language)}"`;
  const lines = xml.slice(xml.indexOf(ENTRY_START), xml.lastIndexOf(ENTRY_END) + ENTRY_END.length);
  return slots.fill(`${ENTRY_START.slice(0, -1)}${own}${lines.slice(ENTRY_START.length - 1)}`);
}

function rssItem(item: RssItem, slots: Slots): Item {
  return {
    title: item.title,
    link: item.link,
    guid: given(item.guid),
    date: new Date(item.published),
    description: item.description,
    content: inCdata(item.content),
    category: item.categories.map(({ name, domain }) => ({
      name: given(name),
      ...(domain === null ? {} : { domain: escapeXmlAttribute(domain) }),
    })),
    ...(item.enclosure === null ? {} : { enclosure: enclosureOf(item.enclosure) }),
    // These take the places of what the package would write as CDATA, and of a date without its zone.
    extensions: [
      { name: "title", objects: { _text: given(item.title) } },
      { name: "description", objects: { _text: given(item.description) } },
      { name: "pubDate", objects: { _text: rfc2822(item.published) } },
      { name: "slot", objects: { _text: slots.put(item.elements) } },
    ],
  };
}

function atomEntry(entry: AtomEntry, slots: Slots): Item {
  return {
    title: slots.put([element("title", {}, entry.title)]),
    id: entry.id,
    link: entry.link,
    date: new Date(entry.updated),
    published: new Date(entry.published),
    description: slots.put([element("summary", {}, entry.summary)]),
    content: inCdata(entry.content),
    copyright: slots.put(entry.elements),
  };
}

function enclosureOf({ url, type, bytes }: NonNullable<RssItem["enclosure"]>) {
  return { url, type: escapeXmlAttribute(type), length: bytes };
}

/** A text as xml-js has to be given it, so that a parser reads the text back. */
function given(text: string): string {
  return cleanXml(text).replaceAll("&", "&amp;");
}

/** HTML as a CDATA section can hold it: the same HTML, in which `]]>` does not occur. */
function inCdata(html: Html): string {
  return cleanXml(html).replaceAll("]]>", "]]&gt;");
}

/** What xml-js wrote without its indents, as `writeElement` writes; what stands in a CDATA section is an editor's. */
function unindented(xml: string): string {
  return xml.replace(/<!\[CDATA\[.*?\]\]>|\n +(?=<)/gs, (part) => (part.startsWith("\n") ? "\n" : part));
}

const MARK = "\uFFFE";

/** Elements set aside while the package writes, put back into what it wrote. */
class Slots {
  private readonly filled: string[] = [];

  put(elements: readonly XmlElement[]): string {
    this.filled.push(elements.map((one) => `${writeElement(one)}\n`).join(""));
    return `${MARK}${this.filled.length - 1}${MARK}`;
  }

  fill(xml: string): string {
    const parts: string[] = [];
    let from = 0;
    for (let at = xml.indexOf(MARK); at !== -1; at = xml.indexOf(MARK, from)) {
      const end = xml.indexOf(MARK, at + 1);
      // The package gives a slot's element a line of its own.
      parts.push(
        xml.slice(from, xml.lastIndexOf("\n", at) + 1),
        this.filled[Number(xml.slice(at + 1, end))] ?? "",
      );
      from = xml.indexOf("\n", end) + 1;
    }
    return [...parts, xml.slice(from)].join("");
  }
}

interface Root {
  readonly style: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The document with a prolog and a root's start tag of ours. No text of an editor stands before the start tag's end. */
function withRoot(xml: string, name: string, { style, attributes }: Root): string {
  const start = xml.indexOf(`<${name}`);
  const end = xml.indexOf(">", start);
  const prolog = `<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet type="text/css"${writeAttributes({ href: style })}?>`;
  return `${prolog}\n<${name}${writeAttributes(attributes)}>${xml.slice(end + 1)}\n`;
}
