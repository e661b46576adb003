import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRssFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runFeedImport } from "../../scripts/cli/import-feed.ts";
import { readFeedLock } from "../../scripts/content/feed-lock.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { checkLock } from "../../scripts/permanence/check-lock.ts";
import { feedIdentity } from "../../scripts/permanence/feed-guid.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { NOON, smallShow } from "../support/show.ts";

/** Every file beside the pages, by its address. */
function outputsOf(show: Show, identity?: ReturnType<typeof feedIdentity>): ReadonlyMap<string, string> {
  const outputs = listOutputs(show, identity ? { identity } : {});
  return new Map(outputs.map(({ address, render }) => [address.url, render()]));
}

const before = outputsOf(smallShow());
/** A guest without a name is told to nobody: there is no bringing them along. */
const WITHHELD = /<li>ضيف حُجب اسمه<\/li>\\n|ضيف حُجب اسمه\\n/g;
const FEED = "https://programme.example/feed.xml";

interface Moved {
  readonly show: Show;
  readonly errors: readonly string[];
  readonly after: ReadonlyMap<string, string>;
}

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** A feed of the old site imported into an empty project, and built there. */
async function move(feed: string): Promise<Moved> {
  const cwd = await mkdtemp(join(tmpdir(), "round-trip-"));
  folders.push(cwd);
  // The old site: it serves its feeds and what they lead to.
  const fetch: typeof globalThis.fetch = async (url) => {
    const body = before.get(String(url));
    return body === undefined ? new Response("no", { status: 404 }) : new Response(body);
  };
  const silent = () => {};
  const io = {
    cwd,
    stdin: process.stdin,
    stdout: silent,
    stderr: silent,
    isTerminal: false,
    now: () => NOON,
    env: {},
  };
  expect(await runFeedImport({ feed, isFetching: true, isDryRun: false }, io, { fetch })).toBe(0);
  const root = join(cwd, "episodes");
  const { record, problems } = await readProgramme(root);
  const { show, problems: joining } = assembleShow(record, { now: NOON });
  if (!show) throw new Error(JSON.stringify(problems));
  const { lock } = await readFeedLock(root);
  const found = [...problems, ...joining, ...checkLock(show, lock)];
  // The small programme's quotes are longer than its captions: that is so before and after.
  const errors = found
    .filter(({ severity, code }) => severity === "error" && code !== "recording.time")
    .map((one) => JSON.stringify(one));
  return { show, errors, after: outputsOf(show, feedIdentity(show, lock)) };
}

/** A feed as a parser that is not ours reads it. */
function parsed(outputs: ReadonlyMap<string, string>, url = FEED) {
  const feed = parseRssFeed(outputs.get(url) ?? "");
  return { feed, items: feed.items ?? [] };
}

describe("our own feed, imported into an empty project and built again", () => {
  let moved: Moved;
  beforeAll(async () => {
    moved = await move(FEED);
  });
  const sides = () => [parsed(before), parsed(moved.after)] as const;

  test("has no error, and nothing that apps would download again", () => {
    expect(moved.errors).toEqual([]);
  });

  test("is the same programme", () => {
    const [was, is] = sides();
    for (const key of ["title", "link", "description", "language"] as const) {
      expect(is.feed[key]).toEqual(was.feed[key]);
    }
    expect(is.feed.podcast?.guid).toEqual(was.feed.podcast?.guid);
    expect(is.feed.itunes?.categories).toEqual(was.feed.itunes?.categories);
    expect(is.feed.itunes?.owner).toEqual(was.feed.itunes?.owner);
    expect(is.feed.itunes?.image).toEqual(was.feed.itunes?.image);
  });

  test.each(["guid", "title", "link", "pubDate", "enclosures"] as const)(
    "has the same %s in each item",
    (key) => {
      const [was, is] = sides();
      expect(was.items.length).toBeGreaterThan(2);
      expect(is.items.map((item) => item[key])).toEqual(was.items.map((item) => item[key]));
    },
  );

  test.each(["duration", "explicit", "season", "episode", "episodeType"] as const)(
    "has the same itunes:%s in each item",
    (key) => {
      const [was, is] = sides();
      expect(is.items.map(({ itunes }) => itunes?.[key])).toEqual(
        was.items.map(({ itunes }) => itunes?.[key]),
      );
    },
  );

  test.each(["persons", "transcripts", "chapters", "locations"] as const)(
    "has the same podcast:%s in each item",
    (key) => {
      const [was, is] = sides();
      expect(was.items.some(({ podcast }) => podcast?.[key] !== undefined)).toBe(true);
      expect(is.items.map(({ podcast }) => podcast?.[key])).toEqual(
        was.items.map(({ podcast }) => podcast?.[key]),
      );
    },
  );

  test.each(["description", "content", "categories"] as const)("has the same %s in each item", (key) => {
    const [was, is] = sides();
    const withoutNameless = (value: unknown) => JSON.stringify(value ?? null).replace(WITHHELD, "");
    expect(is.items.map((item) => withoutNameless(item[key]))).toEqual(
      was.items.map((item) => withoutNameless(item[key])),
    );
  });

  test("has the same pictures: the artwork is drawn anew, an episode's own poster is where it was", () => {
    const [was, is] = sides();
    const posters = ({ items }: ReturnType<typeof parsed>) =>
      items.map(({ podcast }) =>
        podcast?.images?.filter(({ purpose }) => purpose !== "artwork").map(({ href }) => href),
      );
    expect(JSON.stringify(posters(was))).toContain("https://programme.example/media/rivers.jpg");
    expect(posters(is)).toEqual(posters(was));
  });

  test("has its topics at the same addresses", () => {
    const topics = smallShow().topics.map(({ address, name }) => [address.url, name]);
    expect(moved.show.topics.map(({ address, name }) => [address.url, name])).toEqual(topics);
  });

  test("has the same quotes, by the same people at the same milliseconds", () => {
    const [was, is] = sides();
    expect(was.items.some(({ podcast }) => (podcast?.soundbites?.length ?? 0) > 0)).toBe(true);
    expect(is.items.map(({ podcast }) => podcast?.soundbites)).toEqual(
      was.items.map(({ podcast }) => podcast?.soundbites),
    );
  });

  const VIDEO = "https://programme.example/feed/video.xml";

  test("has its films, and the video feed that had them, which keeps its guid", () => {
    const [was, is] = [parsed(before, VIDEO), parsed(moved.after, VIDEO)];
    expect(was.items.length).toBeGreaterThan(1);
    expect(is.feed.podcast?.guid).toEqual(was.feed.podcast?.guid);
    for (const key of ["guid", "title", "pubDate", "enclosures"] as const) {
      expect(is.items.map((item) => item[key])).toEqual(was.items.map((item) => item[key]));
    }
  });

  test("has the episodes that no podcast feed holds: on YouTube, as a stream, as text", () => {
    const elsewhere = ({ episodes }: Show) =>
      episodes.map(({ guid, number, season, video }) => [
        guid,
        number,
        season,
        video?.kind === "file" ? video.url : video,
      ]);
    expect(smallShow().episodes.map(({ video }) => video?.kind)).toEqual(
      expect.arrayContaining(["youtube", "hls", "file", undefined]),
    );
    expect(elsewhere(moved.show)).toEqual(elsewhere(smallShow()));
  });

  test("has the same chapters and captions behind them", () => {
    const sideFiles = [...before.keys()].filter((url) =>
      /(?:chapters\.json|captions\.[\w-]+\.(?:vtt|srt))$/.test(url),
    );
    const heard = sideFiles.filter((url) =>
      moved.show.episodes.some(({ address }) => url.startsWith(address.url)),
    );
    expect(heard.length).toBeGreaterThan(2);
    for (const url of heard) expect([url, moved.after.get(url)]).toEqual([url, before.get(url)]);
  });
});

test("our own video feed, imported and built again, has the same guid and the same items", async () => {
  const url = "https://programme.example/feed/video.xml";
  const { errors, after } = await move(url);
  expect(errors).toEqual([]);
  const [was, is] = [parsed(before, url), parsed(after, url)];
  expect(was.items.length).toBeGreaterThan(1);
  expect(is.feed.podcast?.guid).toEqual(was.feed.podcast?.guid);
  for (const key of ["guid", "title", "pubDate", "enclosures"] as const) {
    expect(is.items.map((item) => item[key])).toEqual(was.items.map((item) => item[key]));
  }
});
