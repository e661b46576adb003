// A programme in two tongues: an episode in another one than the programme's is read, held and shown in its own.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Language } from "../../scripts/domain/names.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import { type Show, wholeEpisode } from "../../scripts/domain/show.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { listCards } from "../../scripts/render/cards/cards.ts";
import { drawFacts } from "../../scripts/render/cards/draw-facts.ts";
import { embedAddress } from "../../scripts/render/output-addresses.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { searchShards } from "../../scripts/render/search/records.ts";
import { ASSETS } from "../support/page-assets.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeShowRecord,
  makeTranscript,
  prose,
  typed,
} from "../support/records.ts";
import { PROJECT } from "../support/write-site.ts";

const SAID = {
  en: {
    title: "Who pays for the river, the towns or the fields?",
    summary: "A talk about water.",
    quote: "The gates were open at nine, and nobody came.",
  },
  ar: {
    title: "من يدفع ثمن الماء، المدن أم الحقول؟",
    summary: "حديث عن الماء.",
    quote: "كانت البوابات مفتوحة في التاسعة ولم يأت أحد.",
  },
} as const;
type Tongue = keyof typeof SAID;

/** A programme in one tongue with one episode in the other. */
function mixed(own: Tongue, other: Tongue): Show {
  const { title, summary, quote } = SAID[other];
  const place = { file: "episodes/2024-02-13-other.md", line: 1, column: 1 };
  const record = makeProgramme({
    show: makeShowRecord({ language: own as Language, interface: own }),
    people: [makePersonRecord("nora", { name: typed("Nora Smith"), latin: "Nora Smith" })],
    episodes: [
      makeEpisodeRecord("2024-02-13-other", {
        language: other as Language,
        title: typed(title),
        summary: typed(summary),
        blocks: [
          { kind: "chapter", title: summary, start: seconds(0), place },
          { kind: "prose", prose: prose(summary), plain: summary, place },
          { kind: "quote", quote: makeQuoteRecord("Nora Smith", quote) },
        ],
        transcripts: [
          makeTranscript([makeCue(0, 10, SAID[own].quote, "Nora Smith")], own),
          makeTranscript([makeCue(10, 20, quote, "Nora Smith")], other),
        ],
      }),
      makeEpisodeRecord("2024-01-13-own", {
        title: typed(SAID[own].title),
        summary: typed(SAID[own].summary),
      }),
    ],
  });
  const { show, problems } = assembleShow(record, {
    now: Date.parse("2026-01-01T00:00:00Z"),
    preview: false,
  });
  if (show === null) throw new Error(JSON.stringify(problems));
  return show;
}

const DIRECTIONS = { ar: "rtl", en: "ltr" } as const;

describe.each([
  ["ar", "en"],
  ["en", "ar"],
] as const)("a programme in %s with an episode in %s", (own, other) => {
  const show = mixed(own, other);
  const [head] = show.episodes;
  if (head === undefined) throw new Error("no episode");
  const episode = wholeEpisode(show, head.slug);
  const render = templateRenderer(join(PROJECT, "templates"));
  const pages = new Map(listPages(show, ASSETS).map((page) => [page.address.path, renderPage(page, render)]));
  const page = (path: string) => pages.get(path) ?? "";
  const outputs = new Map(listOutputs(show).map(({ address, render: write }) => [address.path, write]));
  const output = (path: string) => outputs.get(path)?.() ?? "";
  const tongue = `lang="${other}" dir="${DIRECTIONS[other]}"`;

  test("holds its quotes against what was said in its tongue, which is also the first of its captions", () => {
    const [quote] = episode.quotes;
    expect([quote?.check?.verdict, quote?.span]).toMatchObject(["verbatim", { start: 10, end: 20 }]);
    expect(episode.captions.map(({ language }) => language)).toEqual([other, own]);
  });

  test("has headline, summary, text and quotes run their own way on a page that runs the other", () => {
    const html = page(episode.address.path);
    expect(html).toContain(`<html lang="${own}" dir="${DIRECTIONS[own]}">`);
    expect(html).toMatch(new RegExp(`<h1 class="headline[^>]* ${tongue}>`));
    expect(html).toContain(`<p class="summary fold__text" ${tongue}>`);
    expect(html).toContain(`<div class="prose" ${tongue}>`);
    expect(html).toContain(`<blockquote class="quote__words" ${tongue}>`);
    // Its headline has nothing to isolate where it runs its own way.
    expect(html).toContain(`<span ${tongue}>`);
  });

  test("is named in its own tongue in lists of both, and the others are not", () => {
    const archive = page(show.addresses.archive.path);
    expect(archive.match(/episode-row__title"[^>]*>/g)).toEqual([
      `episode-row__title" ${tongue}>`,
      'episode-row__title">',
    ]);
    expect(page(show.addresses.home.path)).toContain(`<h2 class="lead__title" id="lead-title" ${tongue}>`);
    expect(page(show.addresses.quotes.path)).toContain(`<blockquote class="quote__words" ${tongue}>`);
    expect(page(`${show.addresses.home.path}episodes/2024-01-13-own/`)).toContain(`<bdi ${tongue}>`);
  });

  test("says its language where it is shared, and its frame and its Markdown are in it whole", () => {
    const { path } = episode.address;
    const locale = (at: string) => /og:locale" content="([^"]*)"/.exec(page(at))?.[1];
    const quote = episode.quotes[0]?.address.path ?? "";
    expect([path, quote, show.addresses.home.path].map(locale)).toEqual([other, other, own]);
    const frame = page(embedAddress(episode).path);
    expect(frame).toContain(`<html lang="${other}" dir="${DIRECTIONS[other]}">`);
    // Nothing in it runs another way than the whole.
    expect(frame).not.toContain('<blockquote class="quote__words" lang');
    const twin = output(`${path}index.html.md`);
    const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
    const days = twin
      .split("\n")
      .filter((line) => /2024|٢٠٢٤/.test(line) && line.startsWith("- ") && !line.includes("http"));
    expect(days.map(isArabic)).toEqual([other === "ar"]);
  });

  test("says its language in each feed that has a place for it, and the feeds keep theirs", () => {
    const json = JSON.parse(output(show.addresses.feedJson.path));
    expect([json.language, ...json.items.map(({ language }: { language: string }) => language)]).toEqual([
      own,
      other,
      own,
    ]);
    expect(json.items[0].content_html).toContain(`<div dir="${DIRECTIONS[other]}" lang="${other}">`);
    const atom = output(show.addresses.feedAtom.path);
    expect(atom.match(/<(?:feed|entry)\b[^>]*xml:lang="\w+"/g)?.map((tag) => tag.slice(-3, -1))).toEqual([
      own,
      other,
    ]);
    expect(atom.match(/<entry\b/g)).toHaveLength(2);
    const rss = output(show.addresses.feedRss.path);
    expect(rss).toContain(`<language>${own}</language>`);
    expect(rss).toContain(`<div dir="${DIRECTIONS[other]}" lang="${other}">`);
  });

  test("says it to machines that read the page", () => {
    const [, data = "{}"] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page(episode.address.path)) ?? [];
    expect([...data.matchAll(/"inLanguage": ?"(\w+)"/g)].map(([, language]) => language)).toContain(other);
    expect(data).not.toContain(`"inLanguage": "${own}"`);
  });

  test("has cards that begin at its side, with its day and our words in its tongue", () => {
    const card = listCards(show).find(({ kind }) => kind === "quote");
    const facts = card?.facts();
    if (facts?.kind !== "quote") throw new Error("no card");
    expect(facts.facts).toMatchObject({
      direction: DIRECTIONS[other],
      programme: { direction: DIRECTIONS[other] },
      day: other === "en" ? "13 February 2024" : "13 فبراير 2024",
    });
    const { shapes, width } = drawFacts(facts);
    const [edge] = shapes;
    expect(edge).toMatchObject({ kind: "box", x: other === "en" ? 0 : width - 20 });
  });

  test("is found as what it is", () => {
    const records = searchShards(show)
      .flat()
      .flatMap(({ records: all }) => all);
    const of = (kind: string) =>
      records.filter((one) => one.kind === kind).map(({ shown }) => shown.language);
    expect([of("quote"), of("episode").sort()]).toEqual([[other], ["", other].sort()]);
    expect(of("passage").sort()).toEqual(["", other, other].sort());
  });
});
