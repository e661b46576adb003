// The command, whole: a very short programme read by the real espeak-ng, drawn by a real browser, encoded by ffmpeg,
// and everything it made read back by something else.

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../scripts/cli/narrate.ts";
import { withFileBytes } from "../../scripts/content/media/byte-source.ts";
import { probeFile } from "../../scripts/content/media/probe-file.ts";
import { readContainer } from "../../scripts/content/media/read-container.ts";
import { readBoxes } from "../../scripts/content/media/whole-file.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { isOnTarget, measureLoudness } from "../../scripts/narration/loudness.ts";
import { runProgram } from "../../scripts/narration/run-program.ts";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { id3Chapter, id3Text, readId3 } from "../support/media-tags.ts";
import { type FolderServer, serveFolder } from "../support/serve-folder.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";

const NAME = "2024-01-01-short";
const NOW = Date.parse("2030-01-01T00:00:00Z");
const LABEL = "قراءة آلية لنص الحلقة، وليست تسجيلاً للبث ولا صوت الضيوف";

const SHOW = `title: برنامج الاختبار
description: برنامج مختلق لاختبار القراءة.
language: ar
interface: ar
messages: en
time_zone: Asia/Dubai
air_time: "20:00"
site: https://programme.example/
author: غرفة الاختبار
owner: { name: غرفة الاختبار, email: editor@programme.example }
categories: [{ name: News, sub: Politics }]
explicit: false
guid: f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10
`;
const EPISODE = `---
title: حلقة قصيرة
date: 2024-01-01
summary: حلقة مختلقة من جملتين.
guests: [layla]
video: media/${NAME}.mp4
audio: media/${NAME}.mp3
---
قالت الباحثة ليلى المختلقة:

> الماء حق للجميع، ولا يملكه أحد
>
> — ليلى المختلقة

## ما بعد القول

انتهت الحلقة.
`;
const PERSON = `---
name: ليلى المختلقة
roles: [{ text: باحثة }]
---
شخصية مختلقة للاختبار.
`;

const root = mkdtempSync(join(tmpdir(), "narrate-test-"));
const episodes = join(root, "episodes");
const media = join(episodes, "media");
const file = (extension: string) => join(media, `${NAME}.${extension}`);

/** The command as npm runs it, its words kept. */
async function narrate(...args: readonly string[]) {
  const said = { code: 0, stdout: "", stderr: "" };
  said.code = await run(args, {
    cwd: root,
    stdin: Readable.from([]),
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    isTerminal: false,
    now: () => NOW,
    env: process.env,
  });
  return said;
}

beforeAll(() => {
  mkdirSync(join(episodes, "people"), { recursive: true });
  writeFileSync(join(episodes, "show.yml"), SHOW);
  writeFileSync(join(episodes, `${NAME}.md`), EPISODE);
  writeFileSync(join(episodes, "people/layla.md"), PERSON);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("before anything is made", () => {
  test("a dry run prints what would be said, and makes nothing", async () => {
    const said = await narrate(NAME, "--dry-run");
    expect(said.code).toBe(0);
    expect(said.stdout.split("\n").slice(0, 5)).toEqual([
      "label · القارئ الآلي",
      LABEL,
      "",
      "title · القارئ الآلي",
      "حلقة قصيرة",
    ]);
    expect(readdirSync(episodes).sort()).toEqual([`${NAME}.md`, "people", "show.yml"]);
  });

  test("an episode that is not there is named, with the nearest", async () => {
    expect(await narrate("2024-01-01-shrot")).toMatchObject({
      code: 1,
      stderr: `There is no episode 2024-01-01-shrot. Did you mean ${NAME}?\n`,
    });
  });

  test("a quote by nobody known stops it, because it would be left out", async () => {
    const path = join(episodes, "2024-01-02-broken.md");
    writeFileSync(path, EPISODE.replace("> — ليلى المختلقة", "> — مجهول"));
    const said = await narrate("2024-01-02-broken");
    rmSync(path);
    expect(said.code).toBe(1);
    expect(said.stderr).toContain("episodes/2024-01-02-broken.md:13:5  person");
  });

  test("a recording is never written over, wherever it is", async () => {
    mkdirSync(media, { recursive: true });
    const recording = join(import.meta.dirname, "../sites/sample/episodes/media/2024-02-13-audio-only.mp3");
    copyFileSync(recording, file("mp3"));
    const beside = await narrate(NAME, "--force");
    rmSync(file("mp3"));
    const path = join(episodes, "2024-01-02-elsewhere.md");
    writeFileSync(path, EPISODE.replace(/video: .*/, "video: youtube:aqz-KE-bpKQ"));
    const elsewhere = await narrate("2024-01-02-elsewhere", "--force");
    rmSync(path);
    expect([beside.code, elsewhere.code]).toEqual([1, 1]);
    expect(beside.stderr).toContain(`episodes/media/${NAME}.mp3: a recording of the episode`);
    expect(elsewhere.stderr).toContain("youtube:aqz-KE-bpKQ: a recording of the episode");
  });

  test.each([[[]], [["a", "b"]], [["--loud", NAME]]])("%j is wrong usage", async (args) => {
    const said = await narrate(...args);
    expect([said.code, said.stderr.includes("usage: npm run narrate")]).toEqual([2, true]);
  });
});

await describeWith(["espeak-ng", "ffmpeg", "browser"], "a reading made", () => {
  let said: Awaited<ReturnType<typeof narrate>>;
  let browser: Browser;
  let server: FolderServer;

  beforeAll(async () => {
    said = await narrate(NAME);
    browser = await launchBrowser();
    server = await serveFolder(episodes);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("stands beside its episode, and nothing else is left behind", () => {
    expect(said).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(media).sort()).toEqual(["jpg", "mp3", "mp4"].map((ending) => `${NAME}.${ending}`));
    expect(readdirSync(episodes)).toContain(`${NAME}.ar.vtt`);
  });

  test("is never made over another one unless told so", async () => {
    const before = statSync(file("mp4")).mtimeMs;
    const again = await narrate(NAME);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(`episodes/media/${NAME}.mp4`);
    expect(statSync(file("mp4")).mtimeMs).toBe(before);
  });

  test("the video is H.264 and AAC, 1280 × 720, its index before its pictures", async () => {
    const container = await withFileBytes(file("mp4"), (bytes) => readContainer(bytes, "mp4"));
    expect(container.codecs[0]).toMatch(/^avc1\./);
    expect(container.codecs[1]).toMatch(/^mp4a\.40\.2$/);
    expect(await probeFile(file("mp4"))).toMatchObject({ type: "video/mp4", width: 1280, height: 720 });
    const boxes = await withFileBytes(file("mp4"), readBoxes);
    const order = boxes.map(({ type }) => type);
    expect(order.indexOf("moov")).toBeLessThan(order.indexOf("mdat"));
  });

  test("video and sound are as long as the captions say", async () => {
    const captions = readFileSync(join(episodes, `${NAME}.ar.vtt`), "utf8");
    const last = [...captions.matchAll(/--> 00:00:(\d+\.\d+)/g)].at(-1)?.[1];
    for (const ending of ["mp4", "mp3"]) {
      const { duration } = await probeFile(file(ending));
      expect(duration).toBeGreaterThan(Number(last));
      expect(duration).toBeLessThan(Number(last) + 1.5);
    }
  });

  test("the sound's tag says what it is, in which language, with chapters and a picture", async () => {
    const frames = readId3(readFileSync(file("mp3")));
    const text = (id: string) => frames.filter((frame) => frame.id === id).map(({ body }) => id3Text(body));
    expect([text("TIT2"), text("TPE1"), text("TALB"), text("TLAN"), text("TCON")]).toEqual([
      ["حلقة قصيرة"],
      ["برنامج الاختبار"],
      ["برنامج الاختبار"],
      ["ara"],
      ["Podcast"],
    ]);
    const comment = frames.find(({ id }) => id === "COMM")?.body;
    expect(comment?.toString("latin1", 1, 4)).toBe("ara");
    expect(comment?.subarray(8).toString("utf16le").replace("\uFEFF", "")).toBe(LABEL);
    const chapters = frames.filter(({ id }) => id === "CHAP").map(({ body }) => id3Chapter(body));
    expect(chapters.map(({ title }) => title)).toEqual(["المقدمة", "ما بعد القول"]);
    expect(chapters[0]).toMatchObject({ start: 0, end: chapters[1]?.start });
    expect(frames.find(({ id }) => id === "APIC")?.body.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(true);
  });

  test("is as loud as broadcasts on the web are, with room above its peaks", async () => {
    for (const ending of ["mp4", "mp3"]) {
      const heard = await measureLoudness("ffmpeg", file(ending));
      expect(isOnTarget(heard), JSON.stringify(heard)).toBe(true);
    }
  });

  test("the quote is timed by its captions, and is heard to begin there", async () => {
    const { record, problems } = await readProgramme(episodes);
    const { show, problems: joining } = assembleShow(record, { now: NOW });
    expect([...problems, ...joining].filter(({ severity }) => severity === "error")).toEqual([]);
    const quote = episodesOf(show)[0]?.quotes[0];
    expect(quote?.check?.verdict).toBe("verbatim");
    const start = quote?.span?.start ?? 0;
    const reported = /\[00:(\d+\.\d+)–00:(\d+\.\d+)\] \u2068ليلى/.exec(said.stdout);
    expect(Math.abs(start - Number(reported?.[1]))).toBeLessThan(0.001);
    expect(Math.abs((quote?.span?.end ?? 0) - Number(reported?.[2]))).toBeLessThan(0.3);
    // What ffmpeg hears: sound sets in again, after the silence before a quote, where the captions say.
    const meter = ["-i", file("mp4"), "-af", "silencedetect=noise=-45dB:d=0.25", "-f", "null", "-"];
    const { stderr } = await runProgram("ffmpeg", ["-hide_banner", "-nostdin", "-vn", ...meter]);
    const onsets = [...stderr.matchAll(/silence_end: ([\d.]+)/g)].map((match) => Number(match[1]));
    expect(Math.min(...onsets.map((onset) => Math.abs(onset - start)))).toBeLessThan(0.15);
  });

  test("plays in a browser: a second is found, and the caption on show holds the words", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/nothing-here`);
    await page.setContent(
      `<video src="media/${NAME}.mp4"><track default src="${NAME}.ar.vtt" kind="captions"></video>`,
    );
    const start = Number(/\[00:(\d+\.\d+)–/.exec(said.stdout)?.[1]);
    const seen = await page.evaluate(async (time) => {
      const video = document.querySelector("video");
      if (!video) throw new Error("no video");
      const cues = () => [...(video.textTracks[0]?.activeCues ?? [])] as VTTCue[];
      video.currentTime = time + 0.1;
      await new Promise((resolve) => video.addEventListener("seeked", resolve, { once: true }));
      await video.play();
      while (video.currentTime < time + 0.4) await new Promise((resolve) => setTimeout(resolve, 50));
      video.pause();
      const track = video.textTracks[0];
      return {
        time: video.currentTime,
        width: video.videoWidth,
        text: cues()
          .map(({ text }) => text)
          .join(),
        cues: track?.cues?.length,
      };
    }, start);
    expect(seen.width).toBe(1280);
    expect(Math.abs(seen.time - start)).toBeLessThan(1);
    expect(seen.text).toMatch(/^<v ليلى المختلقة>الماء <00:00:\d+\.\d+>حق/);
    expect(seen.cues).toBe(readFileSync(join(episodes, `${NAME}.ar.vtt`), "utf8").match(/-->/g)?.length);
    await page.close();
  });

  test("the same text gives the same bytes", async () => {
    const products = () => ["mp4", "mp3", "jpg"].map((ending) => readFileSync(file(ending)));
    const before = products();
    // A process of its own: the voice begins as fresh as it did the first time.
    const project = join(import.meta.dirname, "../..");
    const tsx = join(project, "node_modules/tsx/dist/cli.mjs");
    const cli = [tsx, join(project, "scripts/cli/index.ts"), "narrate", NAME, "--force"];
    await runProgram(process.execPath, cli, { cwd: root, env: process.env });
    expect(products().map((bytes, index) => before[index]?.equals(bytes))).toEqual([true, true, true]);
  });
});
