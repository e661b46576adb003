// An import that is run again: what has not changed is not sent again, and what was stopped goes on where it was. Against a
// real server on this machine, by the verb itself; once with its process killed.

import { spawn } from "node:child_process";
import { readdir, truncate } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../scripts/cli/import.ts";
import { PROJECT } from "../support/project.ts";
import { makeTestProgramme } from "./new-programme.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

interface Asked {
  readonly path: string;
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
}

const answers = new Map<string, Answer>();
let asked: Asked[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? "";
  response.on("close", () => asked.push({ path, status: response.statusCode, headers: request.headers }));
  const answer = answers.get(path);
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((done) => void server.close(done));
});
afterEach(() => {
  answers.clear();
  asked = [];
});

const item = (n: number, more = "") =>
  `<item><title>الحلقة ${n}</title><guid>s-${n}</guid><pubDate>Tue, ${String(n).padStart(2, "0")} Feb 2024 20:00:00 +0400</pubDate><enclosure url="https://served.example/${n}.mp3" length="${n}000000" type="audio/mpeg"/>${more}</item>`;
const page = (items: string) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>x</title><link>https://served.example/</link><language>ar</language>${items}</channel></rss>`;

/** Sends a text whole, unless whoever asks has it. */
const serves =
  (body: () => string, validator: Readonly<Record<string, string>>): Answer =>
  ({ headers }, response) => {
    const isKnown =
      ("etag" in validator && headers["if-none-match"] === validator.etag) ||
      ("last-modified" in validator && headers["if-modified-since"] === validator["last-modified"]);
    if (isKnown) response.writeHead(304).end();
    else response.writeHead(200, validator).end(body());
  };

const statuses = (path: string) => asked.filter((one) => one.path === path).map(({ status }) => status);

describe.each([{ etag: '"v1"' }, { etag: 'W/"weak"' }, { "last-modified": "Tue, 13 Feb 2024 16:00:00 GMT" }])(
  "a feed that has not changed, by %j",
  (validator) => {
    test("is not sent again, and there is nothing new; once it has, what is new comes", async () => {
      const programme = makeTestProgramme();
      answers.set(
        "/feed",
        serves(() => page(item(1)), validator),
      );
      expect((await programme.run(run, [`${origin}/feed`])).code).toBe(0);
      const again = await programme.run(run, [`${origin}/feed`]);
      expect([again.code, again.err]).toEqual([0, expect.stringContaining("لا جديد")]);
      expect(statuses("/feed")).toEqual([200, 304]);
      answers.set(
        "/feed",
        serves(() => page(item(2) + item(1)), { etag: '"v2"' }),
      );
      const grown = await programme.run(run, [`${origin}/feed`]);
      expect(grown.out).toContain("2024-02-02");
      expect(statuses("/feed")).toEqual([200, 304, 200]);
    });
  },
);

test("what is kept and damaged is asked for whole", async () => {
  const programme = makeTestProgramme();
  answers.set(
    "/feed",
    serves(() => page(item(1)), { etag: '"v1"' }),
  );
  await programme.run(run, [`${origin}/feed`]);
  const folder = join(programme.root, ".cache/import");
  const [name = ""] = await readdir(folder);
  await truncate(join(folder, name), 300);
  expect((await programme.run(run, [`${origin}/feed`])).code).toBe(0);
  expect(statuses("/feed")).toEqual([200, 200]);
});

test("an import stopped among its pages and transcripts asks only for what it does not have", async () => {
  const programme = makeTestProgramme();
  const beside = `<podcast:transcript url="${origin}/1.vtt" type="text/vtt" language="ar"/>`;
  const next = (path: string) => `<atom:link rel="next" href="${origin}${path}"/>`;
  answers.set(
    "/feed",
    serves(() => page(next("/2") + item(2)), { etag: '"v1"' }),
  );
  answers.set(
    "/2",
    serves(() => page(item(1, beside)), { etag: '"v1"' }),
  );
  // The first time, somebody stops it here.
  let stopped: () => void = () => {};
  const reached = new Promise<void>((done) => {
    stopped = done;
  });
  answers.set("/1.vtt", () => stopped());
  const { kill, ended } = await importing(programme.root, `${origin}/feed`);
  await reached;
  kill();
  await ended;
  expect(programme.files()["episodes/2024-02-01-1.md"]).toBeUndefined();
  answers.set(
    "/1.vtt",
    serves(() => "WEBVTT\n\n00:01.000 --> 00:04.000\nأهلاً.\n", {}),
  );
  const again = await importing(programme.root, `${origin}/feed`);
  expect(await again.ended).toBe(0);
  expect(statuses("/feed")).toEqual([200, 304]);
  expect(statuses("/2")).toEqual([200]);
  expect(Object.values(programme.files()).join("\n")).toContain("أهلاً.");
});

test("a feed whose download was stopped goes on from there", async () => {
  const programme = makeTestProgramme();
  const body = Buffer.from(page(item(1, `<description>${"كلام ".repeat(60_000)}</description>`)));
  let stopped: () => void = () => {};
  const reached = new Promise<void>((done) => {
    stopped = done;
  });
  answers.set("/feed", (_request, response) => {
    response.writeHead(200, { etag: '"v1"', "content-length": body.length });
    response.write(body.subarray(0, 300_000), () => setTimeout(stopped, 500));
  });
  const { kill, ended } = await importing(programme.root, `${origin}/feed`);
  await reached;
  kill();
  await ended;
  answers.set("/feed", ({ headers }, response) => {
    const from = Number(/bytes=(\d+)-/.exec(headers.range ?? "")?.[1]);
    expect(headers["if-range"]).toBe('"v1"');
    const range = `bytes ${from}-${body.length - 1}/${body.length}`;
    response.writeHead(206, { etag: '"v1"', "content-range": range }).end(body.subarray(from));
  });
  expect((await programme.run(run, [`${origin}/feed`])).code).toBe(0);
  expect(statuses("/feed").at(-1)).toBe(206);
  const [, text = ""] = Object.entries(programme.files()).find(([path]) => /2024-02-01/.test(path)) ?? [];
  expect(text.match(/كلام/g)?.length).toBeGreaterThanOrEqual(60_000);
});

/** The verb in a process of its own, which can be killed. */
async function importing(cwd: string, feed: string) {
  const entry = join(PROJECT, "scripts/boot/command.mjs");
  const child = spawn(process.execPath, [entry, "import", feed, "--fetch"], { cwd, stdio: "ignore" });
  const ended = new Promise<number | null>((done) => void child.once("close", done));
  return { kill: () => child.kill("SIGKILL"), ended };
}
