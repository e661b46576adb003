import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Announcer, afterHearing, planAnnouncements } from "../../scripts/announce/plan.ts";
import type { SiteState } from "../../scripts/announce/site-state.ts";
import { formatTold, parseTold, type Told } from "../../scripts/announce/told.ts";
import { NO_ANNOUNCING } from "../../scripts/domain/announcing.ts";
import { absoluteUrl } from "../../scripts/domain/names.ts";

const HUB = absoluteUrl("https://hub.example/");
const PODCAST = "https://programme.example/feed.xml";
const QUOTES = "https://programme.example/quotes/feed.xml";
const PAGE = "https://programme.example/episodes/one/";
const announcer: Announcer = {
  ...NO_ANNOUNCING,
  site: "https://programme.example/",
  podpingToken: null,
};
const NEVER: Told = new Map();

function site(
  items: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, string>> = {},
): SiteState {
  const list = new Map([["channel", "c"], ...Object.entries(items)]);
  return {
    feeds: [
      { url: PODCAST, medium: "video", items: list, pages: new Map() },
      { url: QUOTES, medium: null, items: list, pages: new Map() },
    ],
    pages: new Map(Object.entries(pages)),
  };
}

/** The state after everything planned was heard. */
function heard(state: SiteState, by: Announcer, before: Told = NEVER): Told {
  return planAnnouncements(state, by, before).reduce(afterHearing, before);
}

describe("who is told", () => {
  test("nobody, when nobody is named", () => {
    expect(planAnnouncements(site({ one: "1" }), announcer, NEVER)).toEqual([]);
  });

  test("each hub of each feed, in the words of WebSub", () => {
    const hubs = { ...announcer, hubs: [HUB] };
    const plan = planAnnouncements(site({ one: "1" }), hubs, NEVER);
    expect(plan.map(({ about }) => about)).toEqual([PODCAST, QUOTES]);
    const [{ request } = { request: null }] = plan;
    expect(request).toMatchObject({
      url: HUB,
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect(Object.fromEntries(new URLSearchParams(request?.body ?? ""))).toEqual({
      "hub.mode": "publish",
      "hub.url": PODCAST,
      "hub.topic": PODCAST,
    });
  });

  test("Podping of each podcast, never of a feed without files, with its medium and the token", () => {
    const endpoint = absoluteUrl("https://podping.example/");
    const plan = planAnnouncements(
      site({ one: "1" }),
      { ...announcer, podping: { endpoint }, podpingToken: "secret" },
      NEVER,
    );
    expect(plan.map(({ request }) => request)).toEqual([
      {
        url: "https://podping.example/?url=https%3A%2F%2Fprogramme.example%2Ffeed.xml&reason=update&medium=video",
        method: "GET",
        headers: expect.objectContaining({ authorization: "secret" }),
        body: null,
      },
    ]);
  });

  test("Podping not at all without a token", () => {
    const podping = { endpoint: absoluteUrl("https://podping.example/") };
    expect(planAnnouncements(site({ one: "1" }), { ...announcer, podping }, NEVER)).toEqual([]);
  });

  test("IndexNow of the site's own pages, with the key and where to find it", () => {
    const indexNow = { key: "abcdef12", endpoint: absoluteUrl("https://index.example/indexnow") };
    const pages = { [PAGE]: "1", "https://elsewhere.example/": "1" };
    const [one, ...others] = planAnnouncements(site({}, pages), { ...announcer, indexNow }, NEVER);
    expect(others).toEqual([]);
    expect(JSON.parse(one?.request.body ?? "")).toEqual({
      host: "programme.example",
      key: "abcdef12",
      keyLocation: "https://programme.example/abcdef12.txt",
      urlList: [PAGE],
    });
  });

  test("IndexNow in lists of ten thousand pages", () => {
    const indexNow = { key: "abcdef12", endpoint: absoluteUrl("https://index.example/indexnow") };
    const pages = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${PAGE}${n}/`, "1"]));
    const plan = planAnnouncements(site({}, pages), { ...announcer, indexNow }, NEVER);
    expect(plan.map(({ request }) => JSON.parse(request.body ?? "").urlList.length)).toEqual([10_000, 1]);
    const [first] = plan;
    const half = first ? afterHearing(NEVER, first) : NEVER;
    const rest = planAnnouncements(site({}, pages), { ...announcer, indexNow }, half);
    expect(rest.map(({ news }) => news.added.length)).toEqual([1]);
  });
});

describe("what is news", () => {
  const hubs = { ...announcer, hubs: [HUB] };
  const before = heard(site({ one: "1", two: "2" }), hubs);

  test("nothing, when it was told before", () => {
    expect(planAnnouncements(site({ one: "1", two: "2" }), hubs, before)).toEqual([]);
  });

  test("what was added, changed and taken away since", () => {
    const [{ news } = { news: null }] = planAnnouncements(site({ two: "other", three: "3" }), hubs, before);
    expect(news).toEqual({ added: ["three"], changed: ["two"], removed: ["one"] });
  });

  test("is news to each service by itself: one that missed it hears it the next time", () => {
    const other = absoluteUrl("https://other.example/");
    const both = { ...announcer, hubs: [HUB, other] };
    const now = site({ one: "1", two: "2" });
    const plan = planAnnouncements(now, both, before);
    expect(new Set(plan.map(({ request }) => request.url))).toEqual(new Set([other]));
  });
});

test("once everything was heard, nothing is left to tell, whatever the site was and is", () => {
  const items = fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__"), fc.constantFrom("1", "2"));
  const every: Announcer = {
    hubs: [HUB],
    podping: { endpoint: absoluteUrl("https://podping.example/") },
    podpingToken: "t",
    indexNow: { key: "abcdef12", endpoint: absoluteUrl("https://index.example/") },
    site: "https://programme.example/",
  };
  fc.assert(
    fc.property(items, items, (first, then) => {
      const pages = (of: Record<string, string>) =>
        Object.fromEntries(Object.entries(of).map(([key, value]) => [`${PAGE}${key}`, value]));
      const told = heard(site(then, pages(then)), every, heard(site(first, pages(first)), every));
      expect(planAnnouncements(site(then, pages(then)), every, told)).toEqual([]);
      const kept = parseTold(formatTold(told));
      expect(kept && planAnnouncements(site(then, pages(then)), every, kept)).toEqual([]);
    }),
  );
});

describe("the state file", () => {
  test.each(["", "{", "[]", "null", '{"version":2,"told":{}}', '{"version":1,"told":[]}'])(
    "%j is none, and everybody is told anew",
    (text) => {
      expect(parseTold(text)).toBeNull();
    },
  );
});
