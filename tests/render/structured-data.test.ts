// Structured data held to a table written from schema.org's vocabulary and from what Google asks of a type:
// no type and no property that is not there, what is needed always there, every reference leading somewhere.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Show } from "../../scripts/domain/show.ts";
import { episodeToJsonLd } from "../../scripts/render/json-ld/episode.ts";
import {
  personToJsonLd,
  programmeToJsonLd,
  quoteToJsonLd,
  searchPageToJsonLd,
} from "../../scripts/render/json-ld/pages.ts";
import { jsonForScript } from "../../scripts/render/json-ld/script.ts";
import { mixedShow } from "../support/mixed-show.ts";
import { episodesOf } from "../support/show.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";

const words = (text: string) => text.trim().split(/\s+/);
const THING = words(
  "name alternateName description disambiguatingDescription url image sameAs subjectOf potentialAction",
);
const WORK = [
  ...THING,
  ...words(`about associatedMedia author citation contentLocation contributor copyrightNotice correction creator dateModified datePublished
    genre hasPart inLanguage isFamilyFriendly isPartOf mentions publisher text video`),
];
const MEDIA = [
  ...WORK,
  ...words("bitrate contentSize contentUrl duration embedUrl encodingFormat height uploadDate width"),
];

/** Type -> what it may have, and what it must. `@type` and `@id` may stand in all. */
const TYPES: Readonly<Record<string, readonly [may: readonly string[], must: readonly string[]]>> = {
  PodcastSeries: [[...WORK, "webFeed"], words("name url webFeed")],
  PodcastSeason: [[...WORK, "seasonNumber", "partOfSeries"], words("seasonNumber partOfSeries")],
  PodcastEpisode: [
    [...WORK, ...words("duration episodeNumber partOfSeason partOfSeries")],
    words("name url"),
  ],
  VideoObject: [[...MEDIA, "thumbnailUrl"], words("name description thumbnailUrl uploadDate")],
  AudioObject: [MEDIA, words("name contentUrl encodingFormat")],
  Clip: [[...WORK, ...words("startOffset endOffset")], words("name startOffset url")],
  Quotation: [[...WORK, "spokenByCharacter"], words("text url")],
  CorrectionComment: [WORK, words("text datePublished")],
  Person: [[...THING, ...words("honorificPrefix jobTitle")], words("name")],
  QuantitativeValue: [[...THING, ...words("value unitCode")], words("value unitCode")],
  WebPage: [WORK, []],
  Organization: [[...THING, "logo"], words("name")],
  WebSite: [WORK, words("name url")],
  SearchResultsPage: [WORK, words("name url")],
  SearchAction: [[...THING, ...words("target query-input")], words("target query-input")],
  EntryPoint: [[...THING, "urlTemplate"], words("urlTemplate")],
  BreadcrumbList: [[...THING, "itemListElement"], words("itemListElement")],
  ListItem: [[...THING, ...words("position item")], words("position name item")],
  CreativeWork: [WORK, words("name")],
  Place: [[...THING, "geo"], words("name")],
  GeoCoordinates: [[...THING, ...words("latitude longitude")], words("latitude longitude")],
  Thing: [THING, words("name")],
};
/** Property -> the types of things it may hold (schema.org's range, with the types below); one that is not here holds no thing. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  about: words("Thing Quotation"),
  associatedMedia: words("AudioObject VideoObject"),
  author: words("Organization Person"),
  citation: words("CreativeWork"),
  contentLocation: words("Place"),
  contributor: words("Organization Person"),
  correction: words("CorrectionComment"),
  creator: words("Organization Person"),
  geo: words("GeoCoordinates"),
  hasPart: words("Clip Quotation"),
  height: words("QuantitativeValue"),
  isPartOf: words("PodcastEpisode WebSite"),
  item: words("WebPage"),
  itemListElement: words("ListItem"),
  mentions: words("Person"),
  partOfSeason: words("PodcastSeason"),
  partOfSeries: words("PodcastSeries"),
  potentialAction: words("SearchAction"),
  publisher: words("Organization Person"),
  spokenByCharacter: words("Organization Person"),
  subjectOf: words("Clip PodcastEpisode"),
  target: words("EntryPoint"),
  video: words("Clip VideoObject"),
  width: words("QuantitativeValue"),
};
const URLS = new Set(words("url contentUrl embedUrl thumbnailUrl sameAs logo image webFeed"));
const MOMENTS = new Set(words("datePublished dateModified uploadDate"));

type Node = Readonly<Record<string, unknown>>;

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return "@type" in value ? [value as Node, ...inside] : inside;
}

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === "@id") return [String((value as Node)["@id"])];
  return Object.values(value).flatMap(referencesIn);
}

function complaintsOf(node: Node): readonly string[] {
  const type = String(node["@type"]);
  const rule = TYPES[type];
  if (!rule) return [`${type}: no such type in the table`];
  const [may, must] = rule;
  const keys = Object.keys(node).filter((key) => !key.startsWith("@"));
  return [
    ...keys.filter((key) => !may.includes(key)).map((key) => `${type}.${key}: not of this type`),
    ...must.filter((key) => node[key] === undefined).map((key) => `${type}.${key}: missing`),
    ...keys.flatMap((key) => valuesOf(node[key]).flatMap((value) => wrongValue(type, key, value))),
  ];
}

function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function wrongValue(type: string, key: string, value: unknown): readonly string[] {
  const wrong = [`${type}.${key}: ${JSON.stringify(value)}`];
  if (value === "" || value === null) return wrong;
  if (typeof value === "object" && "@type" in value && !RANGES[key]?.includes(String(value["@type"])))
    return wrong;
  // A bare number is a QuantitativeValue without its unit.
  if (RANGES[key]?.includes("QuantitativeValue") && typeof value !== "object") return wrong;
  if (URLS.has(key) && typeof value === "string" && !/^https?:\/\//.test(value)) return wrong;
  if (MOMENTS.has(key) && !/^\d{4}-\d\d-\d\d(T[\d:]+([+-]\d\d:\d\d|Z))?$/.test(String(value))) return wrong;
  if (key === "duration" && !/^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/.test(String(value))) return wrong;
  if (/^(start|end)Offset$/.test(key) && !(typeof value === "number" && value >= 0)) return wrong;
  return [];
}

/** Every document of a programme, as a page carries it. */
function documentsOf(show: Show): readonly (readonly [string, Node])[] {
  const named = show.people.filter(({ isAnonymous }) => !isAnonymous);
  const all = [
    ["home", programmeToJsonLd(show)],
    ["search", searchPageToJsonLd(show, "search")],
    ...episodesOf(show).map((episode) => [episode.slug, episodeToJsonLd(show, episode)]),
    ...episodesOf(show).flatMap(({ quotes }) =>
      quotes.map((quote) => [quote.id, quoteToJsonLd(show, quote)]),
    ),
    ...named.map((person) => [person.id, personToJsonLd(show, person)]),
  ] as const;
  return all.map(([name, data]) => [String(name), JSON.parse(jsonForScript(data))] as const);
}

const SHOWS = [
  ["the first episode", await showOfFolder(join(PROJECT, "tests/sites/first/episodes"))],
  ["the sample", await showOfFolder(join(PROJECT, "tests/sites/sample/episodes"))],
  ["what is mixed and hostile", mixedShow()],
] as const;

describe.each(SHOWS)("the structured data of %s", (_, show) => {
  const documents = documentsOf(show);

  test("has only types and properties that schema.org knows, and all that is needed", () => {
    const complaints = documents.flatMap(([name, data]) =>
      nodesIn(data).flatMap((node) => complaintsOf(node).map((one) => `${name}: ${one}`)),
    );
    expect(complaints).toEqual([]);
  });

  test("refers to nothing that no page describes", () => {
    const described = new Set(documents.flatMap(([, data]) => nodesIn(data).map((node) => node["@id"])));
    const lost = documents.flatMap(([name, data]) =>
      referencesIn(data)
        .filter((id) => !described.has(id))
        .map((id) => `${name}: ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test("leads to each chapter and each timed quote by ?t=, in order, with the end after the start", () => {
    for (const episode of episodesOf(show)) {
      const nodes = nodesIn(documents.find(([name]) => name === episode.slug)?.[1]);
      const clips = nodes.filter((node) => node["@type"] === "Clip");
      const starts = clips.map(({ startOffset }) => Number(startOffset));
      const isHeard = episode.video !== null || episode.audio !== null;
      const wanted = [
        ...episode.chapters.map(({ start }) => start),
        ...episode.quotes.flatMap(({ span }) => (span ? [span.start] : [])),
      ];
      expect([episode.slug, starts]).toEqual([
        episode.slug,
        isHeard ? [...new Set(wanted)].sort((a, b) => a - b) : [],
      ]);
      for (const { url, startOffset, endOffset } of clips) {
        expect(url).toBe(`${episode.address.url}?t=${startOffset}`);
        if (endOffset !== undefined) expect(Number(endOffset)).toBeGreaterThan(Number(startOffset));
      }
    }
  });
});

test("a fault is seen", () => {
  expect(complaintsOf({ "@type": "Clip", name: "", startOffset: -1, speaker: "x" })).toEqual([
    "Clip.speaker: not of this type",
    "Clip.url: missing",
    'Clip.name: ""',
    "Clip.startOffset: -1",
  ]);
});
