import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoadedShow, loadShow } from "../../scripts/app/load-show.ts";
import { openStores } from "../../scripts/app/stores.ts";
import { run as check } from "../../scripts/cli/check.ts";
import { readMediaLock } from "../../scripts/content/media/media-lock.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { Slug } from "../../scripts/domain/names.ts";
import { SHOW } from "../cli/new-programme.ts";
import { openRealStore, type RealStore } from "./real-store.ts";
import { EPISODE, hashOf, inStore, MIB, mp3, NAME, partsOf, programmeWith, wav } from "./recording.ts";

let store: RealStore;
const programme = (options?: Parameters<typeof programmeWith>[1]) => programmeWith(store, options);

beforeEach(async () => {
  store = await openRealStore();
});
afterEach(() => store.close());

describe("a recording", () => {
  test("goes into the store, and all that feeds need to know of it into the episode and the lock", async () => {
    const made = programme({ mib: 20 });
    const { code, out } = await made.upload(["episodes/media/talk.wav"]);
    const url = `${store.endpoint}recordings/talk.wav`;
    expect([code, out]).toEqual([
      0,
      `uploaded: ${url}
episodes/media.lock.json: type, size and length, so that --remote is not needed
episodes/${NAME}.md: audio: ${url}, in place of audio: media/talk.wav
`,
    ]);
    expect(made.read(`episodes/${NAME}.md`)).toBe(EPISODE.replace("media/talk.wav", url));
    const file = readFileSync(join(made.root, "episodes/media/talk.wav"));
    expect(await inStore(store, "talk.wav")).toEqual({ status: 200, type: "audio/wav", hash: hashOf(file) });
    expect(partsOf(store)).toHaveLength(3);
    const { record, problems } = await readProgramme(join(made.root, "episodes"));
    expect(problems.filter(({ code }) => code.startsWith("media."))).toEqual([]);
    const facts = record.episodes[0]?.audio?.value.facts;
    expect(facts).toMatchObject({ type: "audio/wav", bytes: file.length });
    expect(facts?.duration).toBeCloseTo((20 * MIB) / 96_000, 2);
    const asked = await check(["--remote"], { ...io(made.root), env: {} });
    expect(asked).toBe(0);
  });

  test("that is there already is said to be, and is not sent again", async () => {
    const made = programme();
    await made.upload(["episodes/media/talk.wav"]);
    made.write(`episodes/${NAME}.md`, EPISODE);
    store.asked.length = 0;
    const { code, out } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, partsOf(store)]).toEqual([0, []]);
    expect(out).toContain("there already, the same bytes");
    expect(made.read(`episodes/${NAME}.md`)).toContain(`audio: ${store.endpoint}recordings/talk.wav`);
  });

  test("put there by another program is compared byte for byte", async () => {
    const made = programme();
    await made.upload(["episodes/media/talk.wav"]);
    store.breaks = () => null;
    const other = programme({ episode: EPISODE });
    other.write("episodes/media/talk.wav", wav(0.5, 3));
    const { code, err } = await other.upload(["episodes/media/talk.wav"]);
    expect(code).toBe(1);
    expect(err).toContain("another file called talk.wav");
    expect(err).toContain("npm run upload -- episodes/media/talk.wav --as talk-2.wav");
    expect((await inStore(store, "talk.wav")).hash).toBe(hashOf(wav(0.5)));
    const again = await other.upload(["episodes/media/talk.wav", "--as", "talk-2.wav"]);
    expect([again.code, (await inStore(store, "talk-2.wav")).hash]).toEqual([0, hashOf(wav(0.5, 3))]);
  });

  test("that somebody else puts there meanwhile is not written over", async () => {
    const made = programme();
    const other = programme();
    other.write("episodes/media/talk.wav", wav(0.5, 3));
    store.isConditional = true;
    store.breaks = async (line) => {
      if (!/POST .*uploadId/.test(line)) return null;
      store.breaks = () => null;
      await other.upload(["episodes/media/talk.wav"]);
      return null;
    };
    const { code, err } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, (await inStore(store, "talk.wav")).hash]).toEqual([1, hashOf(wav(0.5, 3))]);
    expect(err).toContain("another file called talk.wav");
    expect(readdirSync(join(made.root, ".cache/upload"), { recursive: true }).join()).not.toContain(".json");
  });

  test("named by its episode, with a name that no address can have", async () => {
    const made = programme({ episode: EPISODE.replace("audio: media/talk.wav  # the broadcast\n", "") });
    made.write("حلقة الميناء.wav", wav(0.1));
    const { code, out } = await made.upload(["حلقة الميناء.wav", NAME]);
    expect([code, out]).toEqual([0, expect.stringContaining(`recordings/${NAME}.wav`)]);
    expect(made.read(`episodes/${NAME}.md`)).toContain(
      `guests: []\naudio: ${store.endpoint}recordings/${NAME}.wav\n---\n`,
    );
  });

  test("a file of Windows' line ends keeps them", async () => {
    const made = programme({
      episode: EPISODE.replace("audio: media/talk.wav  # the broadcast\n", "").replaceAll("\n", "\r\n"),
    });
    await made.upload(["episodes/media/talk.wav", NAME]);
    const text = made.read(`episodes/${NAME}.md`);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text).toContain("talk.wav\r\n---\r\n");
  });
});

describe("a quote's clips", () => {
  const QUOTE = `---
title: Harbour
date: 2024-02-13
summary: Invented.
guests: []
audio: media/talk.wav
---

> The harbour is older than the city.
>
> — Ali Hassan [00:01–00:03]
`;
  const quoteOf = (loaded: LoadedShow) => loaded.assembled?.body(NAME as Slug).quotes[0];
  const load = (root: string) => loadShow({ root, now: Date.now(), stores: openStores(root, "build") });

  test("play from the store: on the quote's page, in its feed, and not out of the site", async () => {
    const made = programme({ episode: QUOTE });
    made.write("episodes/people/ali-hassan.md", "---\nname: Ali Hassan\n---\n");
    const id = quoteOf(await load(made.root))?.id ?? "";
    const name = `${id}.mp3`;
    const folder = `episodes/media/clips/${NAME}`;
    made.write(`${folder}/${name}`, mp3(2.2));
    const { code, out } = await made.upload([folder]);
    expect([code, out.includes("audio:")]).toEqual([0, false]);
    const here = readFileSync(join(made.root, folder, name));
    const url = `${store.endpoint}recordings/${hashOf(here).slice(0, 16)}/clips/${NAME}/${name}`;
    expect(out).toContain(url);
    rmSync(join(made.root, folder), { recursive: true });
    const loaded = await load(made.root);
    const sound = { url, path: url, type: "audio/mpeg", bytes: here.length };
    expect(quoteOf(loaded)?.clip?.sound).toMatchObject(sound);
    expect(loaded.assembled?.episodeBySlug.get(NAME as Slug)?.clipFiles ?? []).toEqual([]);
    await check(["--remote"], { ...io(made.root), env: {} });
    expect(quoteOf(await load(made.root))?.clip?.sound).toMatchObject(sound);

    // Cut anew, it has another address; only that one is remembered.
    made.write(`${folder}/${name}`, mp3(2.3));
    expect((await made.upload([`${folder}/${name}`])).code).toBe(0);
    rmSync(join(made.root, folder), { recursive: true });
    const urls = [...(await readMediaLock(join(made.root, "episodes"))).media.keys()];
    const left = urls.filter((one) => one.endsWith(name));
    expect([left.length, quoteOf(await load(made.root))?.clip?.sound?.url]).toEqual([1, left[0]]);
    expect(left[0]).not.toBe(url);
  });
});

const io = (cwd: string) => ({
  ...{ cwd, stdin: Readable.from([]), isTerminal: false, now: () => Date.now() },
  stdout: () => {},
  stderr: () => {},
});

describe("what is in the way is told with what to do", () => {
  test.each([
    ["a wrong secret", { AWS_SECRET_ACCESS_KEY: "other" }, "does not accept the key"],
    ["an unknown key", { AWS_ACCESS_KEY_ID: "other" }, "does not accept the key"],
    ["no keys", { AWS_ACCESS_KEY_ID: "" }, "The keys are missing"],
  ])("%s", async (_, env, told) => {
    const made = programme();
    const { code, err } = await made.upload(["episodes/media/talk.wav"], { env });
    expect([code, err]).toEqual([1, expect.stringContaining(told)]);
    expect(made.read(`episodes/${NAME}.md`)).toBe(EPISODE);
    expect(existsSync(join(made.root, "episodes/media.lock.json"))).toBe(false);
  });

  test("a clock that is an hour off, with both hours", async () => {
    const made = programme();
    const { code, err } = await made.upload(["episodes/media/talk.wav"], { skew: 3_600_000 });
    expect(code).toBe(1);
    expect(err).toMatch(/This machine's clock \(20\S+Z\) is far from the store's \(20\S+Z\)/);
  });

  test("a bucket that is not there", async () => {
    const made = programme({
      recordings: `{ endpoint: "${store.endpoint}", bucket: elsewhere, address: "${store.endpoint}elsewhere/" }`,
    });
    const { code, err } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, err]).toEqual([1, expect.stringContaining("There is no bucket elsewhere")]);
  });

  test("an address that nobody can reach: nothing is written until it is mended", async () => {
    const made = programme({
      recordings: `{ endpoint: "${store.endpoint}", bucket: recordings, address: "${store.endpoint}nowhere/" }`,
    });
    const { code, err } = await made.upload(["episodes/media/talk.wav"]);
    expect(code).toBe(1);
    expect(err).toMatch(/episodes\/show\.yml:9:\d+ {2}/);
    expect(err).toContain("nobody can reach it");
    expect(made.read(`episodes/${NAME}.md`)).toBe(EPISODE);
  });

  test.each([
    [["nothing.wav"], 1, "There is no file nothing.wav"],
    [["episodes/show.yml"], 1, "no recording that can be read"],
    [["episodes/media/talk.wav", "2024-02-13-harbor"], 1, "Did you mean 2024-02-13-harbour?"],
    [["episodes/media/talk.wav", "--as", "../x"], 2, "--as ../x"],
    [[], 2, "FILE is missing"],
  ])("%j", async (args, code, told) => {
    const made = programme();
    expect(await made.upload(args)).toMatchObject({ code, err: expect.stringContaining(told) });
  });

  test("a programme without a store", async () => {
    const made = programme();
    made.write("episodes/show.yml", SHOW);
    const { code, err } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, err]).toEqual([1, expect.stringContaining("recordings:\n  endpoint:")]);
  });
});
