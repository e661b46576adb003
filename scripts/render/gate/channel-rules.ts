// What a channel must have.

import { APPLE_CATEGORIES } from "../../domain/apple-categories.ts";
import type { AbsoluteUrl } from "../../domain/names.ts";
import { categoryNamed } from "../../text/category-names.ts";
import { byteLength } from "../../text/cut.ts";
import { nearest } from "../../text/nearest.ts";
import { findElement, type RssFeed, textOf } from "../feeds/rss-feed.ts";
import type { XmlElement } from "../xml/element.ts";
import {
  APPLE,
  channelRule,
  isWebAddress,
  NAMESPACE,
  PSP,
  RSS,
  type Rule,
  type Values,
  when,
} from "./rule.ts";

const TITLE_CHARACTERS = 255;
const DESCRIPTION_BYTES = 4000;
const TXT_CHARACTERS = 4000;
const LABEL_CHARACTERS = 128;
const LABELLED = new Set(
  ["person", "funding", "license", "location", "updateFrequency"].map((name) => `podcast:${name}`),
);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MEDIUMS = new Set("podcast music video film audiobook newsletter blog publisher course".split(" "));

export const CHANNEL_RULES: readonly Rule[] = [
  channelRule({
    id: "feed.title",
    source: `${APPLE}; ${RSS}: title. ${PSP}: at most 255 characters`,
    check: ({ title }) => when(title.trim() === "" || [...title].length > TITLE_CHARACTERS, { title }),
  }),
  channelRule({
    id: "feed.description",
    source: `${APPLE}; ${PSP}: description, at most 4000 bytes`,
    check: ({ description }) =>
      when(description.trim() === "" || byteLength(description) > DESCRIPTION_BYTES, {
        bytes: String(byteLength(description)),
      }),
  }),
  channelRule({
    id: "feed.link",
    source: `${APPLE}; ${PSP}; ${RSS}: link, the programme's website`,
    applies: () => true,
    check: ({ link }) => when(!isWebAddress(link), { url: link }),
  }),
  channelRule({
    id: "feed.label-of-channel",
    source: `${NAMESPACE}, person, funding, license, location, updateFrequency: at most 128 characters, none blank`,
    applies: () => true,
    check: ({ elements }) =>
      elements.filter(isLabelled).flatMap(({ name, content }) => {
        const text = String(content ?? "");
        return when(text.trim() === "" || [...text].length > LABEL_CHARACTERS, { name, text });
      }),
  }),
  channelRule({
    id: "feed.language",
    source: `${APPLE}; ${PSP}: language, ISO 639`,
    check: ({ language }) => when(!LANGUAGE.test(language), { language }),
  }),
  channelRule({
    id: "feed.category-missing",
    source: `${APPLE}; ${PSP}: itunes:category`,
    check: ({ elements }) => when(findElement(elements, "itunes:category") === null),
  }),
  channelRule({ id: "feed.category-unknown", source: `${APPLE}: categories`, check: unknownCategories }),
  channelRule({
    id: "feed.explicit",
    source: `${APPLE}; ${PSP}: itunes:explicit is true or false`,
    check: ({ elements }) => {
      const value = textOf(elements, "itunes:explicit") ?? "";
      return when(value !== "true" && value !== "false", { value });
    },
  }),
  channelRule({
    id: "feed.author",
    source: `${APPLE}; ${PSP}: itunes:author`,
    check: ({ elements }) => when((textOf(elements, "itunes:author") ?? "").trim() === ""),
  }),
  channelRule({
    id: "feed.owner-email",
    source: `${APPLE}: itunes:owner with an e-mail address`,
    check: ({ elements }) => {
      const owner = findElement(elements, "itunes:owner")?.content;
      const email = (Array.isArray(owner) ? textOf(owner, "itunes:email") : null) ?? "";
      return when(!EMAIL.test(email), { email });
    },
  }),
  channelRule({
    id: "feed.self",
    source: `${PSP}: atom:link rel="self"`,
    applies: () => true,
    check: ({ elements, self }) => when(selfLink(elements) !== self, { url: self }),
  }),
  channelRule({
    id: "feed.guid",
    source: `${PSP}; ${NAMESPACE}, guid: a UUID`,
    applies: () => true,
    check: ({ elements }) => {
      const guid = textOf(elements, "podcast:guid") ?? "";
      return when(!UUID.test(guid), { guid });
    },
  }),
  channelRule({
    id: "feed.locked",
    source: `${PSP}; ${NAMESPACE}, locked: yes or no`,
    check: ({ elements }) => {
      const value = textOf(elements, "podcast:locked") ?? "";
      return when(value !== "yes" && value !== "no", { value });
    },
  }),
  channelRule({
    id: "feed.medium",
    source: `${NAMESPACE}, medium: one of its list`,
    applies: () => true,
    check: ({ elements }) => {
      const value = textOf(elements, "podcast:medium") ?? "";
      return when(!MEDIUMS.has(value), { value });
    },
  }),
  channelRule({
    id: "feed.txt",
    source: `${NAMESPACE}, txt: at most 4000 characters`,
    check: ({ elements }) =>
      elements
        .filter(({ name, content }) => name === "podcast:txt" && String(content).length > TXT_CHARACTERS)
        .map(({ content }) => ({ characters: String(String(content).length) })),
  }),
  channelRule({
    id: "feed.insecure",
    source: `${NAMESPACE}: addresses are https`,
    severity: "warning",
    check: ({ self }) => when(isInsecure(self), { url: self }),
  }),
  channelRule({
    id: "feed.empty",
    source: `${APPLE}: at least one episode`,
    severity: "warning",
    // The feed of sound is the programme's; one of video or of a guest may be empty for good.
    applies: ({ kind }) => kind === "audio",
    check: ({ items, self }) => when(items.length === 0, { url: self }),
  }),
];

function isLabelled({ name }: XmlElement): boolean {
  return LABELLED.has(name);
}

function selfLink(elements: readonly XmlElement[]): string | undefined {
  return elements.find(({ name, attributes }) => name === "atom:link" && attributes.rel === "self")
    ?.attributes.href;
}

/** Plain http, but for this machine's own addresses: a preview is no feed. */
function isInsecure(url: AbsoluteUrl): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function unknownCategories({ elements }: RssFeed): readonly Values[] {
  return elements.flatMap((one) => {
    if (one.name !== "itunes:category") return [];
    const name = one.attributes.text ?? "";
    const inside = APPLE_CATEGORIES.get(name);
    if (inside === undefined)
      return [{ category: name, nearest: nearestOf(name, [...APPLE_CATEGORIES.keys()]) }];
    const subs = Array.isArray(one.content) ? (one.content as readonly XmlElement[]) : [];
    return subs
      .map(({ attributes }) => attributes.text ?? "")
      .filter((sub) => !inside.includes(sub))
      .map((sub) => ({ category: `${name} / ${sub}`, nearest: nearestOf(sub, inside) }));
  });
}

function nearestOf(name: string, known: readonly string[]): string {
  const meant = categoryNamed(name);
  if (meant !== null) return meant;
  const alike = nearest(name, known);
  return alike.length > 0 ? alike.slice(0, 5).join(", ") : known.join(", ");
}
