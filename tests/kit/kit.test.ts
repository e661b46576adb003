import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { run as clips } from "../../scripts/cli/clips.ts";
import { run } from "../../scripts/cli/kit.ts";
import type { Episode } from "../../scripts/domain/episode.ts";
import { POSTING_LIMITS, YOUTUBE } from "../../scripts/domain/posting-limits.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { kitItems } from "../../scripts/kit/kit.ts";
import type { KitItem } from "../../scripts/kit/kit-item.ts";
import { squareCards } from "../../scripts/kit/square-card.ts";
import { youtubeChapters } from "../../scripts/kit/youtube.ts";
import { isWholePng } from "../../scripts/render/cards/png.ts";
import { byteLength } from "../../scripts/text/cut.ts";
import { weightedLength } from "../../scripts/text/post-length.ts";
import { makeTestProgramme } from "../cli/new-programme.ts";
import { episodesOf, smallShow } from "../support/show.ts";

let show: Show;
let episodes: readonly Episode[];
beforeAll(() => {
  show = smallShow();
  episodes = episodesOf(show);
});

const textOf = (items: readonly KitItem[], path: string) =>
  String(items.find((item) => item.path === path)?.content ?? "");

describe("the kit of an episode", () => {
  test("is the same each time, and as it was read in review", async () => {
    const all = episodes.map((episode) =>
      kitItems(show, episode)
        .map(({ path, content, length }) => `--- ${path} ${length?.count ?? ""}\n${content}`)
        .join("\n"),
    );
    await expect(all.join("\n==========\n")).toMatchFileSnapshot("../golden/kit/small.golden");
    expect(episodes.map((episode) => kitItems(show, episode))).toEqual(
      episodes.map((episode) => kitItems(show, episode)),
    );
  });

  test("has every quote for every place, with its speaker and the link to its second, under the place's limit", () => {
    for (const episode of episodes) {
      const items = kitItems(show, episode);
      for (const place of ["x", "telegram", "whatsapp", "facebook", "instagram", "linkedin"] as const) {
        const own = items.filter((item) => item.place === place);
        expect(own).toHaveLength(episode.quotes.length + 1);
        for (const quote of episode.quotes) {
          const text = String(own.find(({ path }) => path.endsWith(`${quote.id}.txt`))?.content).trimEnd();
          const name = show.personById.get(quote.person)?.name ?? "";
          expect(text).toContain(name);
          expect(text).toContain(
            quote.span === null ? quote.address.url : `${episode.address.url}?t=${quote.span.start}`,
          );
          if (episode.disclosure !== null) expect(text).toContain(episode.disclosure);
          const length = place === "x" ? weightedLength(text) : text.length;
          expect(length).toBeLessThanOrEqual(POSTING_LIMITS[place].text);
        }
      }
    }
  });

  test("gives way in the quote's words alone where there is no room, at a word, and says so", () => {
    const [first] = episodes.filter(({ quotes }) => quotes.length > 0);
    if (first === undefined) throw new Error("no quotes");
    const long = "كلمة طويلة جداً ".repeat(60).trim();
    const [quote] = first.quotes;
    if (quote === undefined) throw new Error("no quote");
    const episode = { ...first, quotes: [{ ...quote, text: long }] };
    const text = textOf(kitItems(show, episode), `x/01-${quote.id}.txt`).trimEnd();
    expect(weightedLength(text)).toBeLessThanOrEqual(280);
    expect(weightedLength(text)).toBeGreaterThan(255);
    expect(text).toMatch(/(?:كلمة|طويلة|جداً)…[»”]/);
  });

  test("for YouTube has no < or >, and is cut to what it takes", () => {
    const [first] = episodes;
    if (first === undefined) throw new Error("no episode");
    const sources = Array.from({ length: 200 }, (_, index) => ({ title: `مصدر <b>${index}</b>`, url: null }));
    const episode = {
      ...first,
      title: `<i>${"عنوان ".repeat(40)}`,
      summary: "ملخص <x> ".repeat(400),
      sources,
    };
    const items = kitItems(show, episode);
    for (const name of ["title", "description", "tags"])
      expect(textOf(items, `youtube/${name}.txt`)).not.toMatch(/[<>]/);
    expect([...textOf(items, "youtube/title.txt").trim()].length).toBeLessThanOrEqual(YOUTUBE.title);
    expect(byteLength(textOf(items, "youtube/description.txt").trim())).toBeLessThanOrEqual(5000);
  });
});

test("whatever an editor types, each text is under its place's limit", () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        "<b>",
        ">",
        "&",
        "الميناء",
        "Gazprom",
        " ",
        "👩‍👩‍👧",
        "🇸🇦",
        "\u200F",
        "\u202E",
        "e\u0301",
        "1.5",
        "a.b.co",
        "https://x.example/ب",
        "#",
        "@",
        "«",
        '"',
        "…",
      ),
      { minLength: 1, maxLength: 900 },
    )
    .map((parts) => parts.join(""));
  const [first] = episodes;
  if (first === undefined) throw new Error("no episode");
  fc.assert(
    fc.property(hostile, hostile, fc.array(fc.nat(9000), { maxLength: 30 }), (title, summary, starts) => {
      const chapters = starts
        .toSorted((a, b) => a - b)
        .map((start) => ({ ...first.chapters[0], title, start: seconds(start) }));
      const quotes = first.quotes.map((quote) => ({ ...quote, text: summary }));
      const episode = { ...first, title, summary, quotes, chapters } as Episode;
      for (const { path, content, length, place } of kitItems(show, episode)) {
        if (length !== null) expect([path, length.count <= length.limit]).toEqual([path, true]);
        if (place === "youtube") expect(String(content)).not.toMatch(/[<>]/);
        if (place === "x") expect(weightedLength(String(content).trimEnd())).toBeLessThanOrEqual(280);
      }
    }),
    { numRuns: 60 },
  );
});

describe("YouTube's chapters", () => {
  const at = (...starts: readonly number[]) =>
    starts.map((start, index) => ({
      index,
      title: `${index}`,
      anchor: "",
      start: seconds(start),
      end: null,
    }));
  const shown = (starts: readonly number[], duration: number | null = null) =>
    youtubeChapters(at(...starts), duration, "opening").map(({ start, title }) => `${start} ${title}`);

  test.each<readonly [string, readonly number[], number | null, readonly string[]]>([
    ["as they are", [0, 60, 120], 300, ["0 0", "60 1", "120 2"]],
    ["with what comes before the first", [30, 60], 300, ["0 opening", "30 0", "60 1"]],
    ["the first from the beginning, where nothing comes before", [4, 60, 120], 300, ["0 0", "60 1", "120 2"]],
    ["none less than ten seconds long", [0, 5, 60, 69.9, 120], 300, ["0 0", "60 2", "120 4"]],
    ["not one at the very end", [0, 60, 120, 295], 300, ["0 0", "60 1", "120 2"]],
    ["none where three are not left", [0, 60], 300, []],
    ["none of none", [], null, []],
  ])("are listed %s", (_name, starts, duration, expected) => {
    expect(shown(starts, duration)).toEqual(expected);
  });
});

test("square cards are drawn when they are asked for, one a quote", () => {
  for (const episode of episodes) {
    const cards = squareCards(show, episode);
    expect(cards).toHaveLength(episode.quotes.length);
    for (const { content } of cards.slice(0, 2))
      expect(isWholePng(Buffer.from(content), { width: 1080, height: 1080, png: "palette" })).toBe(true);
  }
});

describe("the command", () => {
  const EPISODE = "---\ntitle: الميناء\ndate: 2024-02-13\nsummary: مختلقة.\nguests: []\n---\nنص.\n";
  const programme = () => makeTestProgramme({ "episodes/2024-02-13-harbour.md": EPISODE });

  test("writes the folder, and tells each text's length and what would make the links useless", async () => {
    const made = programme();
    const { code, out, err } = await made.run(run, ["2024-02-13-harbour"]);
    expect(code).toBe(0);
    expect(out).toMatch(/_kit\/2024-02-13-harbour\/youtube\/title\.txt {2}7 من 100/);
    expect(made.read("_kit/2024-02-13-harbour/youtube/title.txt")).toBe("الميناء\n");
    expect(err).toContain("programme.example");
  });

  test("tells of an episode that is not there, here as in every verb", async () => {
    for (const verb of [run, clips]) {
      const { code, err } = await programme().run(verb, ["2024-02-13-harbor"]);
      expect([code, err]).toEqual([1, "لا حلقة باسم 2024-02-13-harbor. أتقصد 2024-02-13-harbour؟\n"]);
    }
  });
});
