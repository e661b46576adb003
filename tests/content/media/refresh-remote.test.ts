// Remote media, asked over real HTTP: a server in this process that can misbehave in every way we know.

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refreshRemote } from "../../../scripts/content/media/refresh-remote.ts";
import type { MediaLock } from "../../../scripts/domain/media.ts";
import { type AbsoluteUrl, absoluteUrl } from "../../../scripts/domain/names.ts";
import type { ProgrammeRecord } from "../../../scripts/domain/record.ts";
import { makeEpisodeRecord, makeProgramme } from "../../support/records.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name));
const mp4 = fixture("tiny.mp4");
const mp3 = fixture("tiny.mp3");
const frames = Buffer.concat(Array.from({ length: 50 }, () => fixture("bare.mp3")));
const limits = { timeout: 2500, redirects: 5, bytes: 4 * 1024 * 1024 };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A sound server of one file; `headers` are added to every answer. */
function serving(bytes: Buffer, type: string, headers: Record<string, string> = {}): Answer {
  return (request, response) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
    const start = Number(range?.[1] ?? 0);
    const part = range ? bytes.subarray(start, Number(range[2]) + 1) : bytes;
    const last = start + part.length - 1;
    response.writeHead(range ? 206 : 200, {
      "content-type": type,
      "content-length": part.length,
      ...(range ? { "content-range": `bytes ${start}-${last}/${bytes.length}` } : {}),
      ...headers,
    });
    response.end(request.method === "HEAD" ? undefined : part);
  };
}

const answers: Record<string, Answer> = {
  "/sound.mp4": serving(mp4, "video/mp4", { etag: '"v1"' }),
  "/sound.mp3": serving(mp3, "audio/mp3; charset=binary"),
  "/slow-start.mp4": serving(fixture("slow-start.mp4"), "video/mp4"),
  "/wrong-type.mp4": serving(mp4, "text/plain"),
  "/page.mp4": serving(Buffer.from("<!doctype html><title>Sign in</title>".repeat(30)), "text/html"),
  "/half.mp4": serving(mp4.subarray(0, 3000), "video/mp4"),
  "/no-head.mp4": (request, response) => {
    if (request.method === "HEAD") response.writeHead(405).end();
    else serving(mp4, "video/mp4")(request, response);
  },
  "/no-ranges.mp4": (request, response) => {
    response.writeHead(200, { "content-type": "video/mp4", "content-length": mp4.length });
    response.end(request.method === "HEAD" ? undefined : mp4);
  },
  "/no-length.mp4": (request, response) => {
    response.writeHead(200, { "content-type": "video/mp4" });
    response.end(request.method === "HEAD" ? undefined : mp4);
  },
  "/moved.mp4": (_, response) => response.writeHead(302, { location: "/moved-again.mp4" }).end(),
  "/moved-again.mp4": (_, response) => response.writeHead(301, { location: "/sound.mp4" }).end(),
  "/circle.mp4": (_, response) => response.writeHead(302, { location: "/circle.mp4" }).end(),
  "/to-a-file.mp4": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/nowhere.mp4": (_, response) => response.writeHead(302).end(),
  "/forbidden.mp4": (_, response) => response.writeHead(403).end("no"),
  "/silent.mp4": () => {},
  "/stops.mp4": (request, response) => {
    response.writeHead(200, { "content-type": "video/mp4", "content-length": mp4.length });
    if (request.method === "HEAD") response.end();
    else response.write(mp4.subarray(0, 100));
  },
  "/hangs-up.mp4": (request) => request.socket.destroy(),
  "/endless.mp3": (request, response) => {
    response.writeHead(200, { "content-type": "audio/mpeg", "content-length": 10 ** 12 });
    if (request.method === "HEAD") return response.end();
    const pour = () => {
      while (!response.destroyed && response.write(frames));
      response.once("drain", pour);
    };
    pour();
  },
  "/live.m3u8": serving(Buffer.from("#EXTM3U\n#EXT-X-VERSION:3\n"), "application/vnd.apple.mpegurl"),
  "/page.m3u8": serving(Buffer.from("<!doctype html>"), "text/html"),
};

let server: Server;
let origin = "";
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.range ?? ""}`.trim());
    (answers[request.url ?? ""] ?? ((_, missing) => missing.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const none: MediaLock = { media: new Map() };
const at = (path: string): AbsoluteUrl => absoluteUrl(path, origin);

/** A programme whose episodes have these videos. */
function programmeOf(...paths: readonly string[]): ProgrammeRecord {
  const episodes = paths.map((path, index) => {
    const place = { file: `episodes/e${index}.md`, line: 5, column: 8 };
    const value = path.endsWith(".m3u8")
      ? ({ kind: "hls", url: at(path) } as const)
      : ({ kind: "file", source: { kind: "remote", url: at(path) }, facts: null } as const);
    return makeEpisodeRecord(`2024-02-13-e${index}`, { video: { value, place } });
  });
  return makeProgramme({ episodes });
}

/** What is remembered and told of one URL. */
async function refresh(path: string, lock = none) {
  const result = await refreshRemote(programmeOf(path), lock, fetch, limits);
  const told = result.problems.map(({ severity, code }) => `${severity} ${code}`);
  return { facts: result.lock.media.get(at(path)) ?? null, told, lock: result.lock };
}

const VIDEO = { type: "video/mp4", bytes: mp4.length, duration: 1, width: 64, height: 36, sha256: null };

describe("a sound server is read by ranges", () => {
  test.each([
    ["/sound.mp4", { ...VIDEO, version: '"v1"' }],
    ["/no-head.mp4", VIDEO],
    ["/moved.mp4", VIDEO],
    ["/sound.mp3", { type: "audio/mpeg", bytes: mp3.length, width: null }],
    ["/slow-start.mp4", { type: "video/mp4", width: 64 }],
  ])("%s", async (path, facts) => {
    const answer = await refresh(path);
    expect(answer.facts).toMatchObject(facts);
    expect(answer.told).toEqual([]);
  });

  test("an unchanged file is not read again", async () => {
    const first = await refresh("/sound.mp4");
    asked = [];
    const again = await refresh("/sound.mp4", first.lock);
    expect(again.lock).toEqual(first.lock);
    expect(asked).toHaveLength(2);
  });

  test("a file that changed under its address is told of", async () => {
    const first = await refresh("/sound.mp4");
    const before = { ...first.facts, bytes: 1, version: '"v0"' } as NonNullable<typeof first.facts>;
    const again = await refresh("/sound.mp4", { media: new Map([[at("/sound.mp4"), before]]) });
    expect(again.facts).toMatchObject(VIDEO);
    expect(again.told).toEqual(["warning media.remote.changed"]);
  });
});

describe("a server that misbehaves is told of, and never waited for", () => {
  test.each([
    ["/wrong-type.mp4", VIDEO, ["warning media.remote.type"]],
    ["/no-ranges.mp4", VIDEO, ["warning media.remote.ranges"]],
    ["/no-length.mp4", null, ["error media.remote.length", "warning media.remote.ranges"]],
    ["/page.mp4", null, ["error media.remote.broken"]],
    ["/half.mp4", null, ["error media.remote.broken"]],
    ["/gone.mp4", null, ["error media.remote.status"]],
    ["/forbidden.mp4", null, ["error media.remote.status"]],
    ["/circle.mp4", null, ["error media.remote.redirects"]],
    ["/to-a-file.mp4", null, ["error media.remote.redirects"]],
    ["/nowhere.mp4", null, ["error media.remote.redirects"]],
    ["/silent.mp4", null, ["error media.remote.unreachable"]],
    ["/stops.mp4", null, ["error media.remote.unreachable"]],
    ["/hangs-up.mp4", null, ["error media.remote.unreachable"]],
    ["/page.m3u8", null, ["error media.remote.playlist"]],
    ["/live.m3u8", null, []],
  ] as const)("%s", async (path, facts, told) => {
    const answer = await refresh(path);
    if (facts === null) expect(answer.facts).toBeNull();
    else expect(answer.facts).toMatchObject(facts);
    expect(answer.told).toEqual(told);
  });

  test("an endless body is cut off, and what the headers said is kept", async () => {
    const answer = await refresh("/endless.mp3");
    expect(answer.facts).toMatchObject({ type: "audio/mpeg", bytes: 10 ** 12, duration: null });
    expect(answer.told).toEqual(["warning media.remote.ranges", "warning media.remote.duration"]);
  });

  test("what was known of a file is kept while its server is away", async () => {
    const { facts } = await refresh("/sound.mp4");
    const lock = { media: new Map(facts ? [[at("/forbidden.mp4"), facts]] : []) };
    expect((await refresh("/forbidden.mp4", lock)).facts).toEqual(facts);
  });
});

test("a file that two episodes name is asked for once, and told of at both places", async () => {
  const { problems } = await refreshRemote(programmeOf("/gone.mp4", "/gone.mp4"), none, fetch, limits);
  expect(problems.map(({ place }) => place.file)).toEqual(["episodes/e0.md", "episodes/e1.md"]);
  expect(asked.filter((line) => line.startsWith("HEAD"))).toHaveLength(1);
});

test("a clip that was uploaded is asked for as well, and stays", async () => {
  const url = at("/sound.mp3");
  const programme = programmeOf("/sound.mp4");
  const clips = { "name.mp3": { kind: "file", source: { kind: "remote", url }, facts: null } } as const;
  const episodes = programme.episodes.map((episode) => ({ ...episode, clips }));
  const { lock } = await refreshRemote({ ...programme, episodes }, none, fetch, limits);
  expect(lock.media.get(url)?.type).toBe("audio/mpeg");
});

test("what no episode names any more is forgotten", async () => {
  const { lock } = await refresh("/sound.mp4");
  expect((await refresh("/sound.mp3", lock)).lock.media.has(at("/sound.mp4"))).toBe(false);
});
