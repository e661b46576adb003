// Feeds as other hosts write them, the whole way: fetched, imported, checked, written again as our feeds, and read there by
// a parser that knows nothing of ours. What is right of each stands in tests/fixtures/import/expected.json, by hand.

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseJsonFeed, parseRssFeed } from "feedsmith";
import { parse, type DefaultTreeAdapterMap as Tree } from "parse5";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadShow } from "../../scripts/app/load-show.ts";
import { openStores } from "../../scripts/app/stores.ts";
import { runFeedImport } from "../../scripts/cli/import-feed.ts";
import type { CliIo } from "../../scripts/cli/io.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { feedIdentity } from "../../scripts/permanence/feed-guid.ts";
import { checkFeeds } from "../../scripts/render/gate/check-feeds.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/import");
const NOW = Date.parse("2026-05-01T12:00:00Z");

interface RightItem {
  readonly guid: string;
  readonly moment: string;
  readonly title?: string;
  /** Address, bytes, type; none where the feed knows no length, for which a server has to be asked. */
  readonly sound?: readonly [string, number, string];
  readonly film?: readonly [string, number, string];
  readonly video?: string;
  readonly duration?: number;
  readonly season?: number;
  readonly number?: number;
  readonly kind?: string;
  readonly hidden?: boolean;
  readonly people?: readonly string[];
  readonly chapters?: readonly (readonly [number, string])[];
  readonly transcripts?: readonly string[];
  readonly words?: string;
  readonly links?: readonly string[];
}

interface Right {
  readonly items: readonly RightItem[];
  readonly told?: readonly string[];
  readonly channel?: Readonly<Record<string, unknown>>;
}

const RIGHT: Readonly<Record<string, Right>> = JSON.parse(
  await readFile(join(FOLDER, "expected.json"), "utf8"),
);

/** What stands beside the feeds, at the addresses that they name. */
const BESIDE: Readonly<Record<string, string>> = {
  "https://pages.example/feed/2": "pages.page-2.xml",
  "https://pages.example/feed/3?size=1": "pages.page-3.xml",
  "https://chapters.example/files/5.json": "chapters.5.json",
  "https://text.example/1.vtt": "transcripts.1.vtt",
};
const WRITTEN: Readonly<Record<string, string>> = {
  "https://text.example/2.srt": "<!DOCTYPE html><title>Log in</title><p>12:30.5 Sign in to go on",
  "https://transcripts.example/t/4.json": JSON.stringify({
    version: "1.0.0",
    segments: [{ startTime: 0.5, endTime: 4, body: "كلام من ملف JSON." }],
  }),
  "https://text.example/5.ar.srt": "1\n00:00:01,000 --> 00:00:04,000\nبالعربية.\n",
  "https://text.example/5.en.vtt": "WEBVTT\n\n00:01.000 --> 00:04.000\nIn English.\n",
};

/** The old hosts, all of them on one machine: asked by the address that the feed names. */
let server: Server;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const url = decodeURIComponent(request.url?.slice(1) ?? "");
    const kind = /^https:\/\/([\w-]+)\.example\/feed(?:\.xml)?$/.exec(url)?.[1];
    const name = BESIDE[url] ?? `${kind}.${kind === "door-json" ? "json" : "xml"}`;
    const body = WRITTEN[url] ?? (await readFile(join(FOLDER, name)).catch(() => null));
    response.statusCode = body === null ? 404 : 200;
    response.end(body ?? "no");
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
});
afterAll(() => new Promise<void>((done) => void server.close(() => done())));

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function move(kind: string) {
  const cwd = await mkdtemp(join(tmpdir(), "foreign-"));
  folders.push(cwd);
  let told = "";
  const io: CliIo = {
    cwd,
    stdin: process.stdin,
    stdout: () => {},
    stderr: (text) => {
      told += text;
    },
    isTerminal: false,
    now: () => NOW,
    env: {},
  };
  const { port } = server.address() as AddressInfo;
  const wire = {
    fetch: (url: RequestInfo | URL, options?: RequestInit) =>
      fetch(`http://127.0.0.1:${port}/${encodeURIComponent(String(url))}`, options),
  };
  const feed = `https://${kind}.example/feed`;
  expect(await runFeedImport({ feed, isFetching: true, isDryRun: false }, io, wire)).toBe(0);
  // A screenful is told; all of it is in the report.
  told += await readFile(join(cwd, ".cache/import-report.txt"), "utf8").catch(() => "");
  const { show, lock, problems } = await loadShow({
    root: cwd,
    now: NOW,
    checkFeeds,
    stores: openStores(cwd, "build"),
  });
  if (show === null) throw new Error(JSON.stringify(problems));
  const errors = problems.filter(({ severity }) => severity === "error");
  return { show, errors, told, ...outputsOf(show, lock), files: await filesIn(join(cwd, "episodes")) };
}

function outputsOf(show: Show, lock: Parameters<typeof feedIdentity>[1]) {
  const outputs = new Map(
    listOutputs(show, { identity: feedIdentity(show, lock) }).map(({ address, render }) => [
      address.url as string,
      render,
    ]),
  );
  const at = (url: string) => outputs.get(url)?.() ?? "";
  const site = show.programme.site;
  const rss = (path: string) => {
    const text = at(new URL(path, site).href);
    return text === "" ? null : parseRssFeed(text);
  };
  const json = parseJsonFeed(at(new URL("feed.json", site).href));
  return { at, sound: rss("feed.xml"), film: rss("feed/video.xml"), json };
}

async function filesIn(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".md"));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
}

type Moved = Awaited<ReturnType<typeof move>>;

/** An item as our feeds tell it, in the words of the table. */
function itemOf(guid: string, { sound, film, json, at, show }: Moved) {
  const of = (feed: Moved["sound"]) => feed?.items?.find((item) => item.guid?.value === guid);
  const [heard, seen] = [of(sound), of(film)];
  const item = heard ?? seen;
  const read = json.items?.find(({ id }) => id === guid);
  const episode = show.episodes.find((one) => one.guid === guid);
  const file = (one: typeof item) => one?.enclosures?.[0];
  const { itunes, podcast } = item ?? {};
  const html = item?.content?.encoded ?? read?.content_html ?? "";
  return {
    moment: Date.parse(String(item?.pubDate ?? read?.date_published)),
    title: item?.title ?? read?.title,
    sound: file(heard),
    film: file(seen),
    video: episode?.video?.kind === "youtube" ? `youtube:${episode.video.id}` : undefined,
    duration: itunes?.duration,
    season: itunes?.season,
    number: itunes?.episode,
    kind: itunes?.episodeType,
    hidden: itunes?.block,
    people: (podcast?.persons ?? []).map(({ role, display }) => `${role ?? "host"} ${display}`),
    chapters: chaptersIn(
      at(podcast?.chapters?.url ?? (episode ? `${episode.address.url}chapters.json` : "")),
    ),
    transcripts: (podcast?.transcripts ?? [])
      .filter(({ type }) => type === "text/vtt")
      .map(({ url }) => at(url ?? "")),
    words: wordsOf(`${read?.summary ?? ""} ${textOf(html)}`),
    links: [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&")),
  };
}

function chaptersIn(text: string): readonly (readonly [number, string])[] {
  if (text === "") return [];
  const { chapters } = JSON.parse(text) as { chapters: readonly { startTime: number; title: string }[] };
  return chapters.map(({ startTime, title }) => [startTime, title]);
}

/** The text of HTML as a browser has it. */
function textOf(html: string): string {
  const walk = (node: Tree["node"]): string =>
    "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(walk).join(" ") : "";
  return walk(parse(html));
}

const wordsOf = (text: string) => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of `inside` that are not there in this order. */
function missing(inside: readonly string[], all: readonly string[]): readonly string[] {
  let at = 0;
  return inside.filter((word) => {
    const found = all.indexOf(word, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

describe.each(Object.entries(RIGHT))("%s", (kind, { items, told = [], channel }) => {
  let moved: Moved;
  beforeAll(async () => {
    moved = await move(kind);
  });

  test("builds, and tells what is not as it was", () => {
    expect(moved.errors).toEqual([]);
    for (const words of told) expect(moved.told.replace(/[\u2066-\u2069]/g, "")).toContain(words);
    expect(moved.show.episodes.map(({ guid }) => guid).toSorted()).toEqual(
      items.map(({ guid }) => guid).toSorted(),
    );
  });

  test.each(items)("has $guid as it was", (right) => {
    const is = itemOf(right.guid, moved);
    // Of a day alone, the hour is the programme's.
    const moment = new Date(is.moment).toISOString();
    if (right.moment.length === 10) expect(moment.slice(0, 10)).toBe(right.moment);
    else expect(is.moment).toBe(Date.parse(right.moment));
    if (right.title) expect(is.title).toBe(right.title);
    for (const key of ["sound", "film"] as const) {
      const [url, length, type] = right[key] ?? [];
      expect(is[key]).toEqual(url && { url, type, length });
    }
    expect(is.video).toBe(right.video);
    expect(is.duration).toBe(right.duration);
    expect([is.season, is.number]).toEqual([right.season, right.number]);
    if (right.sound) expect(is.kind).toBe(right.kind ?? "full");
    expect(is.hidden).toBe(right.hidden);
    expect(is.people).toEqual(right.people ?? []);
    expect(is.chapters).toEqual(right.chapters ?? []);
    expect(is.transcripts.length).toBe(right.transcripts?.length ?? 0);
    for (const text of right.transcripts ?? []) expect(is.transcripts.join("\n")).toContain(text);
    expect(missing(wordsOf(right.words ?? ""), is.words)).toEqual([]);
    expect(is.links).toEqual(expect.arrayContaining([...(right.links ?? [])]));
  });

  if (channel)
    test("has its channel as it was", () => {
      const { feed, is } = { feed: moved.sound, is: moved.sound?.podcast };
      const said = {
        title: feed?.title,
        copyright: feed?.copyright,
        type: feed?.itunes?.type,
        author: feed?.itunes?.author,
        email: feed?.itunes?.owner?.email,
        explicit: feed?.itunes?.explicit,
        categories: feed?.itunes?.categories?.map(({ text, categories = [] }) =>
          [text, ...categories.map((sub) => sub.text)].join("/"),
        ),
        guid: is?.guid,
        license: is?.license?.display,
        location: is?.locations?.[0]?.display,
        txt: is?.txts?.[0]?.display,
        frequency: is?.updateFrequency?.display,
        locked: is?.locked?.value,
        funding: is?.fundings?.[0]?.url,
        publisher: is?.publisher?.remoteItem?.feedGuid,
        people: is?.persons?.map(({ role, display }) => `${role ?? "host"} ${display}`),
      };
      expect(said).toMatchObject(channel ?? {});
    });
});
