// What every item must have.

import { byteLength } from "../../text/cut.ts";
import type { Enclosure, RssFeed, RssItem } from "../feeds/rss-feed.ts";
import { textOf } from "../feeds/rss-feed.ts";
import { markupTokens } from "../markup-tokens.ts";
import { APPLE, isWebAddress, itemRule, PSP, RSS, type Rule, type Values, when } from "./rule.ts";

/** More are cut by YouTube, which takes feeds in. */
const TITLE_CHARACTERS = 100;
const DESCRIPTION_BYTES = 4000;
/** The types of the directories, with the endings of their files. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  "audio/mpeg": ["mp3"],
  "audio/x-m4a": ["m4a"],
  "video/mp4": ["mp4"],
  "video/x-m4v": ["m4v"],
  "video/quicktime": ["mov"],
};

export const ITEM_RULES: readonly Rule[] = [
  itemRule({
    id: "feed.item-title",
    source: `${APPLE}; ${PSP}: title. ${PSP}: at most 255 characters`,
    check: ({ title }) => when(title.trim() === "", { title }),
  }),
  itemRule({
    id: "feed.item-title-long",
    source: `${PSP}: at most 255 characters; YouTube cuts titles at 100`,
    severity: "warning",
    check: ({ title }) => {
      const characters = [...title].length;
      return when(characters > TITLE_CHARACTERS, { title, characters: String(characters) });
    },
  }),
  itemRule({
    id: "feed.item-link",
    source: `${APPLE}; ${PSP}; ${RSS}: link, the item's own page`,
    applies: () => true,
    check: ({ link }) => when(!isWebAddress(link) || /[^\x21-\x7E]/.test(link), { url: link }),
  }),
  itemRule({
    id: "feed.enclosure-missing",
    source: `${APPLE}; ${PSP}: exactly one enclosure`,
    check: ({ enclosure }) => when(enclosure === null),
  }),
  itemRule({
    id: "feed.enclosure-length",
    source: `${APPLE}; ${PSP}; ${RSS}: enclosure length in bytes`,
    check: ({ enclosure }) =>
      when(enclosure !== null && !(Number.isInteger(enclosure.bytes) && enclosure.bytes > 0), {
        url: enclosure?.url ?? "",
        bytes: String(enclosure?.bytes),
      }),
  }),
  itemRule({
    id: "feed.enclosure-type",
    source: `${APPLE}; ${PSP}: M4A, MP3, MOV, MP4 or M4V`,
    check: ({ enclosure }) =>
      when(isUntaken(enclosure) && !enclosure?.isElsewhere, { type: enclosure?.type ?? "" }),
  }),
  itemRule({
    id: "feed.enclosure-type-elsewhere",
    source: `${APPLE}; ${PSP}: M4A, MP3, MOV, MP4 or M4V; other players take what another host has published`,
    severity: "warning",
    check: ({ enclosure }) =>
      when(isUntaken(enclosure) && enclosure?.isElsewhere === true, {
        type: enclosure?.type ?? "",
        url: enclosure?.url ?? "",
      }),
  }),
  itemRule({
    id: "feed.enclosure-ending",
    source: `${APPLE}: the file's ending agrees with its type`,
    severity: "warning",
    check: ({ enclosure }) => {
      const endings = enclosure && TYPES[enclosure.type];
      if (!enclosure || !endings) return [];
      const ending = /\.(\w+)$/.exec(new URL(enclosure.url).pathname)?.[1]?.toLowerCase() ?? "";
      return when(!endings.includes(ending), { url: enclosure.url, ending: `.${endings.join(", .")}` });
    },
  }),
  itemRule({
    id: "feed.enclosure-ascii",
    source: `${APPLE}: ASCII file names and URLs`,
    severity: "warning",
    check: ({ enclosure }) =>
      when(enclosure !== null && /%[89A-F][0-9A-F]|[^\x21-\x7E]/i.test(enclosure.url), {
        url: enclosure?.url ?? "",
      }),
  }),
  {
    id: "feed.enclosure-twice",
    source: `${APPLE}: each episode has an enclosure of its own; one seen before is ignored`,
    severity: "error",
    applies: ({ kind }) => kind === "audio" || kind === "video",
    check: (feed) =>
      repeated(feed, ({ enclosure }) => (enclosure?.isElsewhere ? null : (enclosure?.url ?? null)), "url"),
  },
  {
    id: "feed.enclosure-twice-elsewhere",
    source: `${APPLE}: each episode has an enclosure of its own; one seen before is ignored`,
    severity: "warning",
    applies: ({ kind }) => kind === "audio" || kind === "video",
    check: (feed) =>
      repeated(feed, ({ enclosure }) => (enclosure?.isElsewhere ? enclosure.url : null), "url"),
  },
  {
    id: "feed.item-guid",
    source: `${APPLE}; ${PSP}: a guid of its own that never changes`,
    severity: "error",
    applies: () => true,
    check: (feed) => [
      ...feed.items
        .filter(({ guid }) => guid.trim() === "")
        .map((item) => ({ item, values: { guid: "", other: "" } })),
      ...repeated(feed, ({ guid }) => guid || null, "guid"),
    ],
  },
  itemRule({
    id: "feed.item-date",
    source: `${APPLE}; ${PSP}: pubDate, RFC 2822`,
    applies: () => true,
    check: ({ published }) => when(Number.isNaN(Date.parse(published)), { date: published }),
  }),
  itemRule({
    id: "feed.item-duration",
    source: `${APPLE}; ${PSP}: itunes:duration in seconds`,
    severity: "warning",
    check: ({ elements }) => {
      const value = textOf(elements, "itunes:duration");
      return when(value === null || !/^[1-9]\d*$/.test(value), { value: value ?? "" });
    },
  }),
  itemRule({
    id: "feed.item-explicit",
    source: `${APPLE}; ${PSP}: itunes:explicit is true or false`,
    check: ({ elements }) => {
      const value = textOf(elements, "itunes:explicit") ?? "";
      return when(value !== "true" && value !== "false", { value });
    },
  }),
  itemRule({
    id: "feed.item-number",
    source: `${APPLE}: itunes:season and itunes:episode are whole numbers from 1`,
    check: ({ elements }) =>
      ["itunes:season", "itunes:episode"]
        .flatMap((name) => textOf(elements, name) ?? [])
        .filter((value) => !/^[1-9]\d*$/.test(value))
        .map((value) => ({ value })),
  }),
  itemRule({
    id: "feed.item-description",
    source: `${APPLE}; ${PSP}: description, at most 4000 bytes`,
    check: ({ description }) =>
      when(description.trim() === "" || byteLength(description) > DESCRIPTION_BYTES, {
        bytes: String(byteLength(description)),
      }),
  }),
  itemRule({
    id: "feed.item-content",
    source: "Readers and podcast apps show no script, style or class, and know no address of the page",
    applies: () => true,
    check: contentFaults,
  }),
];

function isUntaken(enclosure: Enclosure | null): boolean {
  return enclosure !== null && !(enclosure.type in TYPES);
}

function repeated(feed: RssFeed, keyOf: (item: RssItem) => string | null, name: "url" | "guid") {
  const first = new Map<string, RssItem>();
  // Oldest first: the newer of two is the one to mend.
  return feed.items.toReversed().flatMap((item) => {
    const key = keyOf(item);
    const other = key === null ? undefined : first.get(key);
    if (key !== null && other === undefined) first.set(key, item);
    return other && key !== null ? [{ item, values: { [name]: key, other: other.file } }] : [];
  });
}

const FORBIDDEN_TAGS = ["script", "style", "iframe", "object", "embed"];
/** Says at once of nearly every content that nothing is wrong with it; a text that looks like a fault is looked at. */
const SUSPECT =
  /<(?:script|style|iframe|object|embed)|\s(?:class|style|id|on\w+)=|(?:href|src)="(?!https?:|mailto:)/i;

function contentFaults({ content }: RssItem): readonly Values[] {
  if (!SUSPECT.test(content)) return [];
  return markupTokens(content).flatMap((token) => {
    if (token.kind !== "open") return [];
    const forbidden = FORBIDDEN_TAGS.includes(token.name) ? [`<${token.name}>`] : [];
    const attributes = [...token.attributes].flatMap(([name, value]) => {
      if (/^on|^(?:class|style|id)$/.test(name)) return [name];
      return (name === "href" || name === "src") && !/^(?:https?:\/\/|mailto:)/.test(value) ? [value] : [];
    });
    return [...forbidden, ...attributes].map((markup) => ({ markup }));
  });
}
