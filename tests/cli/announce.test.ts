import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { announceOver } from "../../scripts/cli/announce.ts";
import type { CliIo } from "../../scripts/cli/io.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { type Listening, listen } from "../announce/listening-server.ts";
import { smallShow } from "../support/show.ts";

const SHOW = `title: برنامج الاختبار
description: برنامج مختلق.
messages: en
time_zone: Asia/Dubai
air_time: "20:00"
site: https://programme.example/
owner: { name: غرفة الاختبار, email: editor@programme.example }
guid: f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10
`;

let cwd = "";
let service: Listening;
let waits: number[] = [];
let out = "";
let err = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "announce-"));
  service = await listen();
  waits = [];
  await mkdir(join(cwd, "episodes"));
  for (const { address, render } of listOutputs(smallShow())) {
    if (!/\.(?:xml|atom)$/.test(address.path)) continue;
    const file = join(cwd, "_site", address.path);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, render());
  }
});
afterEach(async () => {
  await service.close();
  await rm(cwd, { recursive: true });
});

/** Runs the verb with a show.yml that names services at the listening server. */
async function announce(
  announcing: string,
  args: readonly string[] = [],
  env: CliIo["env"] = {},
): Promise<number> {
  await writeFile(join(cwd, "episodes/show.yml"), SHOW + announcing.replaceAll("ORIGIN", service.origin));
  out = "";
  err = "";
  const io: CliIo = {
    cwd,
    stdin: process.stdin,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    isTerminal: false,
    now: () => 0,
    env,
  };
  const sleep = async (ms: number) => void waits.push(ms);
  return await announceOver({ fetch, sleep })(args, io);
}

const HUB = "announce: { hubs: [ORIGIN/hub] }\n";
const ALL =
  "announce:\n  hubs: [ORIGIN/hub]\n  index_now: { key: abcdef12, endpoint: ORIGIN/index }\n  podping: ORIGIN/ping\n";
const topics = () => service.asked.map(({ body }) => new URLSearchParams(body).get("hub.url"));
const state = async () => JSON.parse(await readFile(join(cwd, ".cache/announced.json"), "utf8"));

describe("announcing a built site", () => {
  test("to nobody is one sentence and no fault", async () => {
    expect(await announce("")).toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("show.yml");
    expect(service.asked).toEqual([]);
  });

  test("tells a hub of every feed, once", async () => {
    expect(await announce(HUB)).toBe(0);
    expect(topics()).toContain("https://programme.example/feed.xml");
    expect(topics()).toContain("https://programme.example/feed/video.xml");
    expect(topics()).toContain("https://programme.example/quotes/feed.xml");
    expect(new Set(topics()).size).toBe(topics().length);
    const heard = service.asked.length;
    expect(await announce(HUB)).toBe(0);
    expect(service.asked).toHaveLength(heard);
    expect(err).toContain("Nothing new");
  });

  test("tells of the feeds that changed, and of no other", async () => {
    await announce(HUB);
    service.asked.length = 0;
    const file = join(cwd, "_site/feed/video.xml");
    await writeFile(file, (await readFile(file, "utf8")).replace("صورة بلا صوت منفصل", "صورة وحدها"));
    expect(await announce(HUB)).toBe(0);
    expect(topics()).toEqual(["https://programme.example/feed/video.xml"]);
    expect(out).toContain("changed 1");
  });

  test("tells a service again that failed at first", async () => {
    service.answers.push({ status: 500 }, { status: 0, hangsUp: true }, { status: 204 });
    expect(await announce(HUB)).toBe(0);
    expect(waits).toEqual([1000, 4000]);
  });

  test("remembers only who was told, and tells the others the next time", async () => {
    service.answers.push({ status: 204 }, { status: 403 });
    expect(await announce(HUB)).toBe(1);
    expect(out).toContain("failed");
    expect(out).toContain("HTTP 403");
    const [, refused] = topics();
    expect(Object.keys((await state()).told)).not.toContain(`websub ${service.origin}/hub ${refused}`);
    service.asked.length = 0;
    expect(await announce(HUB)).toBe(0);
    expect(topics()).toEqual([refused]);
  });

  test("tells Podping of podcasts and IndexNow of pages, and prints no token", async () => {
    expect(await announce(ALL, [], { PODPING_TOKEN: "s3cret" })).toBe(0);
    const pings = service.asked.filter(({ url }) => url.startsWith("/ping"));
    expect(pings.map(({ url }) => new URL(url, service.origin).searchParams.get("url"))).toEqual([
      "https://programme.example/feed.xml",
      "https://programme.example/feed/video.xml",
    ]);
    expect(pings.map(({ headers }) => headers.authorization)).toEqual(["s3cret", "s3cret"]);
    const [index] = service.asked.filter(({ url }) => url === "/index");
    const { urlList, ...rest } = JSON.parse(index?.body ?? "{}");
    expect(rest).toEqual({
      host: "programme.example",
      key: "abcdef12",
      keyLocation: "https://programme.example/abcdef12.txt",
    });
    expect(urlList).toContain("https://programme.example/episodes/2024-02-13-rivers/");
    expect(out + err + JSON.stringify(await state())).not.toContain("s3cret");
    expect(await announce(ALL, ["--json"], { PODPING_TOKEN: "s3cret" })).toBe(0);
    expect(out + err).not.toContain("s3cret");
  });

  test("says that Podping's token is missing, and tells the others", async () => {
    expect(await announce(ALL)).toBe(1);
    expect(err).toContain("PODPING_TOKEN");
    expect(service.asked.some(({ url }) => url === "/hub")).toBe(true);
    expect(service.asked.some(({ url }) => url.startsWith("/ping"))).toBe(false);
  });

  test("shows what it would tell with --dry-run, and tells nobody", async () => {
    expect(await announce(HUB, ["--dry-run"])).toBe(0);
    expect(out).toContain("would tell");
    expect(service.asked).toEqual([]);
    await expect(state()).rejects.toThrow();
  });

  test("speaks to machines with --json", async () => {
    expect(await announce(HUB, ["--json"])).toBe(0);
    const [first] = JSON.parse(out);
    expect(first).toMatchObject({ service: "websub", outcome: { isHeard: true, attempts: 1, status: 202 } });
  });

  test("reads and remembers where it is told to", async () => {
    await cp(join(cwd, "_site"), join(cwd, "elsewhere"), { recursive: true });
    await rm(join(cwd, "_site"), { recursive: true });
    const args = ["--site", "elsewhere", "--state", join(cwd, "state/told.json")];
    expect(await announce(HUB, args)).toBe(0);
    const first = await readFile(join(cwd, "state/told.json"), "utf8");
    expect(await announce(HUB, args)).toBe(0);
    expect(await readFile(join(cwd, "state/told.json"), "utf8")).toBe(first);
  });

  test("tells nobody what it cannot remember to have told", async () => {
    await writeFile(join(cwd, "file"), "no folder");
    expect(await announce(HUB, ["--state", "file/told.json"])).toBe(1);
    expect([service.asked, out]).toEqual([[], ""]);
    expect(err).toContain("file/told.json cannot be written");
    expect(await announce(HUB, ["--state", "file/told.json", "--dry-run"])).toBe(0);
  });

  test("tells everybody anew when its memory is damaged", async () => {
    await announce(HUB);
    const heard = service.asked.length;
    await writeFile(join(cwd, ".cache/announced.json"), "{");
    expect(await announce(HUB)).toBe(0);
    expect(err).toContain(".cache/announced.json");
    expect(service.asked).toHaveLength(2 * heard);
  });

  test("without a site says what to do first", async () => {
    await rm(join(cwd, "_site"), { recursive: true });
    expect(await announce(HUB)).toBe(1);
    expect(err).toContain("npm run build");
  });

  test("with a broken show.yml says where", async () => {
    expect(await announce("announce: { hubs: 5 }\ntime_zone: Nowhere\n")).toBe(1);
    expect(err).toContain("episodes/show.yml:");
  });

  test("takes no argument it does not know", async () => {
    expect(await announce(HUB, ["--loud"])).toBe(2);
    expect(err).toContain("usage");
  });
});
