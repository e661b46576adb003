import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatFeedLock } from "../../scripts/content/feed-lock/format.ts";
import { parseFeedLock } from "../../scripts/content/feed-lock/parse.ts";
import { readFeedLock, writeFeedLock } from "../../scripts/content/feed-lock.ts";
import { EMPTY_LOCK, type FeedLock, type LockedEpisode } from "../../scripts/domain/feed-lock.ts";
import { absoluteUrl, type QuoteId, type Slug, slug } from "../../scripts/domain/names.ts";
import { reportProblems } from "../../scripts/text/problem-report.ts";

const GUID = "urn:uuid:5a1c6de0-7d3b-5c61-9d3f-0a4f5b8c9d10";
const entry: LockedEpisode = {
  guid: GUID,
  slug: slug<Slug>("2024-02-13-first"),
  formerSlugs: [slug<Slug>("first")],
  enclosures: {
    audio: [
      {
        url: absoluteUrl("https://programme.example/media/first.mp3"),
        type: "audio/mpeg",
        bytes: 123_456,
        sha256: "00".repeat(32),
      },
    ],
    video: [
      { url: absoluteUrl("https://cdn.example/first.mp4"), type: "video/mp4", bytes: 999, sha256: null },
    ],
  },
  quotes: ["q909c4cv" as QuoteId, "qjy5020i" as QuoteId],
  left: ["video"],
  isRetired: true,
  line: 0,
};
const lock: FeedLock = {
  feeds: new Map([
    [
      "feed.xml",
      {
        key: "feed.xml",
        guid: "f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10",
        url: absoluteUrl("https://programme.example/feed.xml"),
        formerUrls: [absoluteUrl("https://old.example/podcast.rss")],
        artwork: { url: absoluteUrl("https://programme.example/media/a.png"), sha256: "ab".repeat(32) },
        isRetired: false,
        line: 0,
      },
    ],
    [
      "guests/layla/feed.xml",
      {
        key: "guests/layla/feed.xml",
        guid: "6fad030c-1e34-58c1-8fe8-baaa29b75a81",
        url: absoluteUrl("https://programme.example/guests/layla/feed.xml"),
        formerUrls: [],
        isRetired: true,
        line: 0,
      },
    ],
  ]),
  episodes: new Map([[GUID, entry]]),
};

/** The lock without lines, which only a file has. */
function withoutLines(held: FeedLock | null): FeedLock | null {
  if (!held) return null;
  const plain = <T extends { line: number }>(map: ReadonlyMap<string, T>) =>
    new Map([...map].map(([key, one]) => [key, { ...one, line: 0 }]));
  return { feeds: plain(held.feeds), episodes: plain(held.episodes) };
}

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(() => rm(root, { recursive: true }));

describe("the lock's file", () => {
  test("holds what was written", async () => {
    await writeFeedLock(root, lock);
    const { lock: read, problems } = await readFeedLock(root);
    expect(problems).toEqual([]);
    expect(withoutLines(read)).toEqual(lock);
    expect(await readdir(root)).toEqual(["feed.lock.json"]);
  });

  test("is written in one way only", async () => {
    await writeFeedLock(root, lock);
    const text = await readFile(join(root, "feed.lock.json"), "utf8");
    await expect(text).toMatchFileSnapshot("../golden/permanence/feed.lock.json");
  });

  test("knows the line of each of its entries", async () => {
    await writeFeedLock(root, lock);
    const text = await readFile(join(root, "feed.lock.json"), "utf8");
    const { lock: read } = await readFeedLock(root);
    const lines = text.split("\n");
    expect(lines[(read?.episodes.get(GUID)?.line ?? 0) - 1]).toContain(GUID);
    expect(lines[(read?.feeds.get("feed.xml")?.line ?? 0) - 1]).toContain('"feed.xml"');
  });

  test("that is not there is no lock and no problem", async () => {
    expect(await readFeedLock(root)).toEqual({ lock: null, problems: [] });
  });

  test("that cannot be written leaves the old one, and nothing beside it", async () => {
    await writeFile(join(root, "feed.lock.json"), "{}");
    await expect(writeFeedLock(join(root, "feed.lock.json"), lock)).rejects.toThrow();
    expect(await readdir(root)).toEqual(["feed.lock.json"]);
  });
});

test("whatever guids a feed had, the lock keeps them", () => {
  const url = fc.webUrl({ withQueryParameters: true }).map((one) => absoluteUrl(one));
  const enclosure = fc.record({
    url,
    type: fc.constantFrom("audio/mpeg", "video/mp4"),
    bytes: fc.nat(),
    sha256: fc.constantFrom(null, "ab".repeat(32)),
  });
  const guids = fc.uniqueArray(
    fc.oneof(fc.string({ minLength: 1, unit: "grapheme" }), fc.constantFrom("__proto__", "1", "slug")),
  );
  const entries = guids.chain((names) =>
    fc.tuple(
      ...names
        .filter((name) => name.trim() !== "")
        .map((guid) =>
          fc.record({ audio: fc.array(enclosure), isRetired: fc.boolean() }).map(({ audio, isRetired }) => ({
            ...entry,
            guid,
            isRetired,
            left: [],
            enclosures: { audio, video: [] } as const,
          })),
        ),
    ),
  );
  fc.assert(
    fc.property(entries, (list) => {
      const held: FeedLock = { ...EMPTY_LOCK, episodes: new Map(list.map((one) => [one.guid, one])) };
      const { lock: read, problems } = parseFeedLock(formatFeedLock(held));
      expect(problems).toEqual([]);
      expect(withoutLines(read)).toEqual(held);
      expect(formatFeedLock(read ?? EMPTY_LOCK)).toBe(formatFeedLock(held));
    }),
  );
});

const good = formatFeedLock(lock);
const broken: readonly (readonly [string, string, string])[] = [
  ["that was cut off", good.slice(0, 200), "lock.json"],
  ["that is empty", "", "lock.json"],
  ["with both sides of a merge", good.replace('  "feeds"', '<<<<<<< HEAD\n  "feeds"'), "lock.conflict"],
  ["of a newer program", good.replace('"version": 1', '"version": 2'), "lock.version"],
  ["that is a list", "[]", "lock.value"],
  ["that is nothing", "null", "lock.value"],
  ["with a key nobody knows", good.replace('"slug"', '"slog"'), "lock.value"],
  ["with a slug that is none", good.replace("2024-02-13-first", "../../etc"), "lock.value"],
  [
    "with a URL of another kind",
    good.replace("https://cdn.example/first.mp4", "file:///etc/passwd"),
    "lock.value",
  ],
  ["with a quote's id that is none", good.replace("q909c4cv", "../x"), "lock.value"],
  ["with a length that is none", good.replace("123456", "-1"), "lock.value"],
  ["with a hash that is none", good.replace("00".repeat(32), "00"), "lock.value"],
  ["with a picture's hash that is none", good.replace("ab".repeat(32), "ab"), "lock.value"],
  ["with a guid that is none", good.replace("f2a1c6de-", "f2a1c6-"), "lock.value"],
  [
    "with an entry twice",
    good.replace('"episodes": {', `"episodes": {\n    "${GUID}": {"slug": "x"},`),
    "lock.twice",
  ],
];

describe("a lock that nobody can trust is refused, never guessed at:", () => {
  test.each(broken)("one %s", (_title, text, code) => {
    const { lock: read, problems } = parseFeedLock(text);
    expect(read).toBeNull();
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]));
  });

  test("each in words, with its line", async () => {
    const problems = broken.flatMap(([, text]) => parseFeedLock(text).problems);
    await expect(reportProblems(problems, "en")).toMatchFileSnapshot("../golden/permanence/broken.en.txt");
    await expect(reportProblems(problems, "ar")).toMatchFileSnapshot("../golden/permanence/broken.ar.txt");
  });

  test("any JSON at all, without a crash", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { lock: read, problems } = parseFeedLock(JSON.stringify(value));
        expect(read === null).toBe(problems.length > 0);
      }),
    );
  });
});
