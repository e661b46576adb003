// A quote is heard at one second, whichever output tells it.

import { expect, test } from "vitest";
import type { Quote } from "../../scripts/domain/quote.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import { episodeToJsonLd } from "../../scripts/render/json-ld/episode.ts";
import { quoteToJsonLd } from "../../scripts/render/json-ld/pages.ts";
import { pageProse } from "../../scripts/render/prose-targets.ts";
import { episodesOf, smallShow } from "../support/show.ts";
import { renderAt } from "./support/outputs.ts";
import { all, channelOf, one, parseStrictly } from "./support/strict-xml.ts";

const show = smallShow();
const episode = episodesOf(show)[0];
const quote = episode?.quotes[0];
if (!episode || !quote?.span) throw new Error("the small programme lost its first quote");
const { start } = quote.span;
const page = episode.address.url;
const linked = `${page}?t=${start}`;

/** The seconds of every time link in some HTML, in order. */
const linkedSeconds = (html: string) => [...html.matchAll(/\?t=([\d.]+)"/g)].map(([, time]) => Number(time));

test("a quote's second is the same in page, RSS, Atom, JSON Feed, quotes' feed, Markdown, captions and structured data", () => {
  const target = pageProse(show, episode);
  const onPage = target.time({ start, end: null })?.["data-start"];
  const item = all(channelOf(renderAt(show, "/feed.xml")), "item")[0];
  const entry = all(parseStrictly(renderAt(show, "/feed.atom")), "entry")[0];
  const json = JSON.parse(renderAt(show, "/feed.json")).items[0];
  const said = all(channelOf(renderAt(show, "/quotes/feed.xml")), "item")[0];
  const cue = /(\d+):(\d+):([\d.]+) -->/.exec(
    renderAt(show, `${episode.address.path}captions.ar.vtt`).split("\n\n")[2] ?? "",
  );
  const [, hours, minutes, rest] = cue ?? [];
  const told: Record<string, unknown> = {
    page: Number(onPage),
    soundbite: Number(one(item, "podcast:soundbite")?.attributes.startTime),
    rss: linkedSeconds(one(item, "content:encoded")?.text ?? "").includes(start) ? start : null,
    atom: linkedSeconds(one(entry, "content")?.text ?? "").includes(start) ? start : null,
    jsonContent: linkedSeconds(json.content_html).includes(start) ? start : null,
    jsonQuote: json._quotes[0].start_time,
    quotesFeed: Number(one(said, "podcast:contentLink")?.attributes.href?.split("?t=")[1]),
    markdown: renderAt(show, `${episode.address.path}index.html.md`).includes(`(${linked})`) ? start : null,
    captions: Number(hours) * 3600 + Number(minutes) * 60 + Number(rest),
    clip: clipOf(episodeToJsonLd(show, episode), quote)?.startOffset,
    quotePage: (graphOf(quoteToJsonLd(show, quote))[0]?.subjectOf as { startOffset?: number })?.startOffset,
  };
  expect(told).toEqual(Object.fromEntries(Object.keys(told).map((name) => [name, start])));
});

test("a chapter's second is the same in chapters.json, RSS and structured data", () => {
  const chapters = JSON.parse(renderAt(show, `${episode.address.path}chapters.json`)).chapters as readonly {
    startTime: number;
    url: string;
  }[];
  expect(chapters.map(({ startTime }) => startTime)).toEqual(
    episode.chapters.map((chapter) => chapter.start),
  );
  expect(chapters.map(({ url }) => url)).toEqual(
    episode.chapters.map((chapter) => `${page}?t=${chapter.start}`),
  );
  const item = all(channelOf(renderAt(show, "/feed.xml")), "item")[0];
  const content = one(item, "content:encoded")?.text ?? "";
  for (const chapter of episode.chapters) expect(linkedSeconds(content)).toContain(chapter.start);
  const offsets = clipsOf(episodeToJsonLd(show, episode)).map(({ startOffset }) => startOffset);
  for (const chapter of episode.chapters) expect(offsets).toContain(chapter.start);
});

test("milliseconds stay: no output rounds a second that the page does not", () => {
  expect(start).toBe(seconds(123.4));
  expect(renderAt(show, "/feed.xml")).toContain(`startTime="123.4" duration="13.85"`);
});

interface Clip {
  readonly startOffset: number;
  readonly about?: { readonly "@id": string };
}

function graphOf(data: Readonly<Record<string, unknown>>) {
  return data["@graph"] as readonly Readonly<Record<string, unknown>>[];
}

function clipsOf(data: Readonly<Record<string, unknown>>): readonly Clip[] {
  const video = graphOf(data)[0]?.video as { readonly hasPart: readonly Clip[] };
  return video.hasPart;
}

function clipOf(data: Readonly<Record<string, unknown>>, { address }: Quote): Clip | undefined {
  return clipsOf(data).find(({ about }) => about?.["@id"] === `${address.url}#quote`);
}
