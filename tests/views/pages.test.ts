// The pages of a programme: which there are, and that nothing typed by an editor is ever run.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { absoluteUrl, type Day, type PersonId } from "../../scripts/domain/names.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { mixedShow } from "../support/mixed-show.ts";
import { ASSETS, SHEET } from "../support/page-assets.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeShowRecord,
  makeTopicRecord,
  makeTranscript,
  typed,
} from "../support/records.ts";
import { PROJECT } from "../support/write-site.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");

function pagesOf(show: Show): ReadonlyMap<string, string> {
  const render = templateRenderer(join(PROJECT, "templates"));
  return new Map(listPages(show, ASSETS).map((page) => [page.address.path, renderPage(page, render)]));
}

/** The policy that a host may send is there, with the hashes of scripts that stand in pages. */
const HOSTING = readFileSync(join(PROJECT, "docs/hosting.md"), "utf8");

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** Tags alone, their attributes without values: what is in quotation marks is text. */
function bareTags(html: string): string {
  const tags = html.replace(/(<script[^>]*>)[^<]*/g, "$1").match(/<[a-z][^<>]*>/gi) ?? [];
  return tags.map((tag) => tag.replace(/"[^"]*"/g, '""')).join("\n");
}

function showOf(over: Parameters<typeof makeProgramme>[0], preview = false): Show {
  const { show } = assembleShow(makeProgramme(over), { now: NOW, preview });
  if (!show) throw new Error("no show");
  return show;
}

describe("the pages of a programme", () => {
  test("play a recording elsewhere that nobody has asked about, and no feed carries it", () => {
    const url = absoluteUrl("https://media.example/long.webm");
    const show = showOf({
      people: [makePersonRecord("layla", { name: typed("ليلى") })],
      episodes: [
        makeEpisodeRecord("2024-02-13-test", {
          audio: null,
          video: typed({ kind: "file", source: { kind: "remote", url }, facts: null }),
          duration: typed(seconds(10_800)),
          guests: [typed({ person: "layla" as PersonId, role: null })],
          blocks: [{ kind: "quote", quote: makeQuoteRecord("ليلى", "قول في وقته", 10, 20) }],
        }),
      ],
    });
    const pages = pagesOf(show);
    const html = pages.get("/episodes/2024-02-13-test/") ?? "";
    expect(html).toContain(`<source src="${url}" type="video/webm">`);
    expect(html).toContain(`href="${url}#t=10,20"`);
    expect(pages.get("/quotes/")).toContain(`href="${url}#t=10,20" data-plays=`);
    const feeds = listOutputs(show).filter(({ address }) => /feed.*\.xml$/.test(address.path));
    expect(feeds.length).toBeGreaterThan(0);
    expect(feeds.filter((feed) => String(feed.render()).includes("<enclosure"))).toEqual([]);
  });

  test("offer nothing to listen to where an episode has no recording, whatever times were typed", () => {
    const quote = makeQuoteRecord("ليلى", "قول في وقته", 10, 20);
    const people = [makePersonRecord("layla", { name: typed("ليلى") })];
    const listening = (audio: ReturnType<typeof makeEpisodeRecord>["audio"]) => {
      const episode = makeEpisodeRecord("2024-02-13-test", {
        audio,
        duration: typed(seconds(300)),
        guests: [typed({ person: "layla" as PersonId, role: null })],
        blocks: [{ kind: "quote", quote }],
      });
      const pages = [...pagesOf(showOf({ people, episodes: [episode] }))];
      return pages.filter(([, html]) => /data-plays|class="listen"/.test(html)).map(([path]) => path);
    };
    expect(listening(makeEpisodeRecord("2024-02-13-test").audio)).toEqual(
      expect.arrayContaining(["/", "/quotes/", "/episodes/2024-02-13-test/"]),
    );
    expect(listening(null)).toEqual([]);
  });

  test("still say the times that were typed where there is nothing to hear, and link to none", () => {
    const place = { file: "episodes/2024-02-13-test.md", line: 1, column: 1 };
    const cues = [makeCue(12, 15, "كلام في وقته", "ليلى")];
    const episode = makeEpisodeRecord("2024-02-13-test", {
      audio: null,
      duration: typed(seconds(300)),
      guests: [typed({ person: "layla" as PersonId, role: null })],
      transcripts: [makeTranscript(cues)],
      blocks: [
        { kind: "chapter", title: "فصل", start: seconds(5), place },
        { kind: "quote", quote: makeQuoteRecord("ليلى", "قول في وقته", 72, 80) },
      ],
    });
    const people = [makePersonRecord("layla", { name: typed("ليلى") })];
    const html = pagesOf(showOf({ people, episodes: [episode] })).get("/episodes/2024-02-13-test/") ?? "";
    for (const clock of ["00:05", "00:12", "01:12"])
      expect(html).toMatch(new RegExp(`<bdi[^>]*>${clock}</bdi>`));
    expect(html).toContain('<span class="cue"');
    expect(html.match(/<a[^>]*(?:data-start|[?]t=)[^>]*>/g)).toBeNull();
  });

  test("of quotes by one choice lead on to a second one, where both stand together", () => {
    const people = ["layla", "amal"].map((id) => makePersonRecord(id, { name: typed(id) }));
    const episodes = ["2023-02-13-one", "2024-02-13-two"].map((name) =>
      makeEpisodeRecord(name, {
        day: name.slice(0, 10) as Day,
        guests: people.map(({ id }) => typed({ person: id, role: null })),
        blocks: people.map(({ id }) => ({ kind: "quote", quote: makeQuoteRecord(id, `قول ${name} ${id}`) })),
      }),
    );
    const pages = pagesOf(showOf({ people, episodes }));
    expect(pages.get("/quotes/guest/layla/")).toContain('href="/quotes/guest/layla/#year-2023"');
    expect(pages.get("/quotes/guest/layla/")).toContain('id="year-2023"');
    expect(pages.get("/quotes/year/2023/")).toContain('href="/quotes/guest/layla/#year-2023"');
    expect(pages.get("/quotes/")).toContain('href="/quotes/guest/layla/"');
  });

  test("are each at an address of their own", () => {
    const addresses = listPages(mixedShow(), ASSETS).map(({ address }) => address.path);
    expect(addresses).toEqual([...new Set(addresses)]);
  });

  test("are a home, lists, and one for each episode, quote, person, topic and year", () => {
    const paths = listPages(mixedShow(), ASSETS).map(({ address }) => address.path);
    expect(paths.map((path) => path.replace(/q[0-9a-z]{7}/, "QUOTE"))).toMatchInlineSnapshot(`
      [
        "/",
        "/topics/",
        "/subscribe/",
        "/search/",
        "/404.html",
        "/episodes/2024-02-13-mixed/",
        "/episodes/2024-02-13-mixed/embed/",
        "/quotes/2024-02-13-mixed/QUOTE/",
        "/quotes/2024-02-13-mixed/QUOTE/",
        "/quotes/2024-02-13-mixed/QUOTE/",
        "/quotes/2024-02-13-mixed/QUOTE/",
        "/episodes/2023-01-01-bare/",
        "/episodes/",
        "/episodes/year/2024/",
        "/episodes/year/2023/",
        "/guests/",
        "/guests/layla/",
        "/topics/topic-one/",
        "/quotes/",
      ]
    `);
  });

  const archiveOf = (count: number) => {
    const episodes = Array.from({ length: count }, (_, index) =>
      makeEpisodeRecord(`episode-${index + 1}`, { day: `20${10 + Math.floor(index / 20)}-01-01` as Day }),
    );
    const pages = pagesOf(showOf({ episodes }));
    return new Map([...pages].filter(([path]) => /^\/episodes\/(page\/\d+\/)?$/.test(path)));
  };
  const rowsOn = (page: string | undefined) => page?.match(/class="episode-row"/g)?.length;

  test("a long archive is cut in pages of twenty, numbered from the oldest, that lead to each other", () => {
    const pages = archiveOf(65);
    expect([...pages.keys()]).toEqual([
      "/episodes/",
      "/episodes/page/3/",
      "/episodes/page/2/",
      "/episodes/page/1/",
    ]);
    expect([...pages.values()].map(rowsOn)).toEqual([20, 5, 20, 20]);
    expect(pages.get("/episodes/")).toContain('rel="next" href="/episodes/page/3/"');
    expect(pages.get("/episodes/page/3/")).toContain('rel="prev" href="/episodes/"');
    expect(pages.get("/episodes/page/3/")).toContain('rel="next" href="/episodes/page/2/"');
    expect(pages.get("/episodes/page/1/")).not.toContain('rel="next"');
  });

  test("an episode more changes the first page of a list and the one that fills up, and no other", () => {
    const [before, after] = [archiveOf(65), archiveOf(66)];
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(["/episodes/", "/episodes/page/3/"]);
    expect(archiveOf(100).get("/episodes/page/1/")).toBe(before.get("/episodes/page/1/"));
  });

  test("a list that narrows nothing is not made", () => {
    const paths = [...pagesOf(showOf({})).keys()];
    expect(paths.filter((path) => /year|quotes\/(guest|topic)/.test(path))).toEqual([]);
  });

  test("a programme without an episode still has its pages", () => {
    const pages = pagesOf(showOf({ episodes: [] }));
    expect(pages.get("/")).toContain("الحلقة الأولى في الطريق");
    expect(pages.get("/quotes/")).toContain("لا اقتباسات بعد");
  });

  test("somebody whose name is withheld has no page, and no link leads to one", () => {
    const people = [makePersonRecord("layla", { withdrawn: "name" })];
    const quote = makeQuoteRecord("ليلى المختلقة", "قول ما", 1, 2);
    const pages = pagesOf(
      showOf({ people, episodes: [makeEpisodeRecord("one", { blocks: [{ kind: "quote", quote }] })] }),
    );
    const all = [...pages.values()].join("");
    expect(all).not.toMatch(/ليلى|layla|Layla/);
    expect([...pages.keys()].filter((path) => path.startsWith("/guests/"))).toEqual(["/guests/"]);
    expect(all).not.toMatch(/href="\/guests\/(?!index\.html\.md)[^"]/);
  });

  test("a draft is in the preview only, says so, and asks not to be indexed", () => {
    const episodes = [makeEpisodeRecord("one", { isDraft: true })];
    expect([...pagesOf(showOf({ episodes })).keys()]).not.toContain("/episodes/one/");
    const page = pagesOf(showOf({ episodes }, true)).get("/episodes/one/");
    expect(page).toContain("مسودة");
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  test("the verified mark stands only where the recording has the quote word for word", () => {
    const page = pagesOf(mixedShow()).get("/episodes/2024-02-13-mixed/") ?? "";
    expect(page.match(/<details class="verified">/g)?.length).toBe(4);
    const quote = makeQuoteRecord("ليلى المختلقة", "قول ما", 1, 2);
    const bare = pagesOf(
      showOf({ episodes: [makeEpisodeRecord("one", { blocks: [{ kind: "quote", quote }] })] }),
    );
    expect(bare.get("/episodes/one/")).not.toContain("verified");
  });

  test("the disclosure stands on every page that plays the recording", () => {
    const quote = makeQuoteRecord("ليلى المختلقة", "قول ما", 1, 2);
    const pages = pagesOf(
      showOf({
        episodes: [
          makeEpisodeRecord("one", { blocks: [{ kind: "quote", quote }], disclosure: "قراءة آلية" }),
        ],
      }),
    );
    const playing = [...pages].filter(([, html]) => /<(audio|video)\b/.test(html));
    // The episode, the frame of it and its quote for other sites, the quote.
    expect(playing.length).toBe(3);
    for (const [path, html] of playing) expect([path, html.includes("قراءة آلية")]).toEqual([path, true]);
  });
});

describe("text from editors", () => {
  const pages = [...pagesOf(mixedShow())];

  test.each(pages)("is text on %s, whatever it holds", (_, html) => {
    expect(html).not.toMatch(/<script>alert/i);
    expect(bareTags(html)).not.toMatch(/\son[a-z]+=/i);
    expect(html).not.toContain("undefined");
    expect(html).not.toContain("[object Object]");
  });

  test.each(pages)(
    "leaves %s without inline style, handler or script but the ones a strict policy names",
    (_, html) => {
      expect(bareTags(html)).not.toMatch(/\sstyle=|\son[a-z]+=/);
      const sheets = [...html.matchAll(/<style\b([^>]*)>(.*?)<\/style>/gs)].map(([, ...parts]) => parts);
      expect(sheets).toEqual(sheets.length === 0 ? [] : [["", SHEET]]);
      for (const [, attributes, text = ""] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
        if (attributes === "") expect(HOSTING).toContain(`'sha256-${sha256(text)}'`);
        else expect(attributes).toMatch(/ src="|application\/ld\+json/);
      }
    },
  );

  test.each(pages)("leads %s to no other host but by a link", (_, html) => {
    const asked = [
      ...html.matchAll(
        /<(?:img|script|source|track|video|audio|iframe)[^>]*\s(?:src|(?:data-)?poster)="([^"]*)"/g,
      ),
    ];
    for (const [, address] of asked) expect(address).toMatch(/^\//);
  });
});

/** Elements without a role of their own that takes a name, unless one is given (ARIA in HTML). */
const NAMELESS =
  /^(div|span|p|b|i|em|strong|small|bdi|bdo|time|code|q|cite|blockquote|figcaption|li|dt|dd|label|legend|h\d)$/;

describe("a screen reader is told by every page", () => {
  test.each([...pagesOf(mixedShow())])(
    "%s: names only where they are read, none of them empty",
    (_, html) => {
      for (const [tag, element = ""] of html.matchAll(
        /<([a-z][a-z0-9]*)\b[^>]*\saria-label(?:ledby)?="[^"]*"[^>]*>/g,
      )) {
        if (!/\srole="/.test(tag)) expect(element, tag).not.toMatch(NAMELESS);
        expect(tag).not.toMatch(/aria-label(ledby)?="\s*"/);
      }
    },
  );

  test.each([...pagesOf(mixedShow())])("%s: no heading, button, summary or link without words", (_, html) => {
    const shown = html.replace(/<template\b.*?<\/template>/gs, "");
    for (const [whole, , attributes, inner = ""] of shown.matchAll(
      /<(h[1-6]|button|summary|a)\b([^>]*)>(.*?)<\/\1>/gs,
    )) {
      const words = inner
        .replace(/<[^>]*aria-hidden="true"[^>]*>[^<]*<\/[a-z]+>/g, "")
        .replace(/<[^>]*>/g, "");
      expect(words.trim() !== "" || /\s(aria-label|title)="[^"]+"/.test(attributes ?? ""), whole).toBe(true);
    }
  });

  test.each([...pagesOf(mixedShow())])("%s: what names another is there, and no id twice", (_, html) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, named = ""] of html.matchAll(/\saria-(?:labelledby|describedby|controls)="([^"]+)"/g)) {
      for (const id of named.split(" ")) expect(ids).toContain(id);
    }
  });
});

describe("in English", () => {
  const pages = pagesOf(mixedShow({ interface: "en", language: "en" as Show["programme"]["language"] }));

  test("the page reads left to right and its words are English", () => {
    const home = pages.get("/") ?? "";
    expect(home).toContain('<html lang="en" dir="ltr">');
    expect(home).toContain("Newest episode");
    expect(pages.get("/episodes/2024-02-13-mixed/")).toContain("What was said");
  });

  test("an Arabic quote keeps its own direction", () => {
    expect(pages.get("/episodes/2024-02-13-mixed/")).toContain('<blockquote class="quote__words" dir="rtl">');
  });
});

test("below a path, every link stays below it", () => {
  const show = mixedShow({ site: makeShowRecord().site.concat("studio/") as Show["programme"]["site"] });
  const html = [...pagesOf(show).values()].join("");
  const links = [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, path = ""]) => path);
  const outside = links.filter((path) => !path.startsWith("/studio/") && !path.startsWith("/assets/"));
  expect([...new Set(outside)]).toEqual([]);
});

test("an episode of each kind of guest shows the role of its day", () => {
  const page = pagesOf(
    showOf({
      episodes: [makeEpisodeRecord("one", { guests: [typed({ person: "layla", role: "وزيرة" })] })],
    }),
  ).get("/episodes/one/");
  expect(page).toContain('<p class="person__role">وزيرة</p>');
});

test("what a guest said of a topic stands in the order of time, its two ends named", () => {
  const onDay = (slug: string, day: string, text: string) =>
    makeEpisodeRecord(slug, {
      day: day as Show["episodes"][number]["day"],
      topics: [typed("topic-one")],
      guests: [typed({ person: "layla", role: null })],
      blocks: [{ kind: "quote", quote: makeQuoteRecord("ليلى المختلقة", text, 1, 2) }],
    });
  const show = showOf({
    topics: [makeTopicRecord("topic-one", "موضوع")],
    episodes: [onDay("then", "2023-01-01", "لن يكون"), onDay("now", "2025-01-01", "بل سيكون")],
  });
  const page = pagesOf(show).get("/guests/layla/") ?? "";
  const places = ["أول الاقتباسات", "2023-01-01", "لن يكون", "أحدث الاقتباسات", "2025-01-01", "بل سيكون"].map(
    (text) => page.indexOf(text, page.indexOf("entry__occasions")),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("under the headline and the recording each guest stands with the beginning of what they said, a tap from being heard", () => {
  const page = pagesOf(mixedShow()).get("/episodes/2024-02-13-mixed/") ?? "";
  const head = page.slice(page.indexOf("<h1"), page.indexOf("said-title"));
  expect(head).toMatch(
    /<a class="heard__words" href="[^"]+#t=\d+(,\d+)?" data-start="\d+" data-end="\d+" data-plays="q/,
  );
});
