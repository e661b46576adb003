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
import { complaintsOf, type Node, nodesIn } from "../support/schema-org.ts";
import { episodesOf } from "../support/show.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === "@id") return [String((value as Node)["@id"])];
  return Object.values(value).flatMap(referencesIn);
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

test("words written the other way are not said to be in the episode's language", () => {
  const [episode] = episodesOf(mixedShow());
  const said = episode?.quotes.map((quote) => {
    const [own] = nodesIn(JSON.parse(jsonForScript(quoteToJsonLd(mixedShow(), quote)))).filter(
      (node) => node["@type"] === "Quotation",
    );
    return own?.inLanguage ?? null;
  });
  expect(said).toEqual(["ar", "ar", null, "ar"]);
});

test("a fault is seen", () => {
  expect(complaintsOf({ "@type": "Clip", name: "", startOffset: -1, speaker: "x" })).toEqual([
    "Clip.speaker: not of this type",
    "Clip.url: missing",
    'Clip.name: ""',
    "Clip.startOffset: -1",
  ]);
});
