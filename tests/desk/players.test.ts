// A video on YouTube at the desk, against a page that answers as YouTube's player does; and what a browser cannot play.

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { TestProgramme } from "../cli/new-programme.ts";
import { type Browser, launchBrowser, type Page } from "../support/browser.ts";
import { describeWith } from "../support/tools.ts";
import { deskProgramme, FILE, NAME, type OpenedDesk, serveDesk, TEXT, TOKEN } from "./desk-programme.ts";

/** It plays once it is listened to, does as it is told, and goes on when the test calls `goOn`. */
const PLAYER = `<!doctype html><script>
const asked = new URLSearchParams(location.search);
const state = { time: Number(asked.get("start")), rate: 1, isPlaying: false, seeks: [] };
window.state = state;
const tell = () => parent.postMessage(JSON.stringify({ event: "infoDelivery",
  info: { currentTime: state.time, playerState: state.isPlaying ? 1 : 2 } }), asked.get("origin"));
addEventListener("message", ({ data, origin }) => {
  if (origin !== asked.get("origin")) return;
  const { event, func, args = [] } = JSON.parse(data);
  if (event === "listening" || func === "playVideo") state.isPlaying = true;
  if (func === "pauseVideo") state.isPlaying = false;
  if (func === "setPlaybackRate") state.rate = args[0];
  if (func === "seekTo") { state.time = args[0]; state.seeks.push(args[0]); }
  tell();
});
window.goOn = (seconds) => { if (state.isPlaying) state.time += seconds; tell(); };
</script>`;

interface PlayerState {
  readonly time: number;
  readonly rate: number;
  readonly isPlaying: boolean;
  readonly seeks: readonly number[];
}

interface YouTube {
  readonly state: PlayerState;
  readonly goOn: (seconds: number) => void;
}

await describeWith(["browser"], "other players at the desk", () => {
  let browser: Browser;
  let made: TestProgramme;
  let desk: OpenedDesk;
  let page: Page;
  let asked: { readonly url: string; readonly referer: string | undefined }[];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await page.context().close();
    await desk.close();
  });

  const open = async (media: string) => {
    made = deskProgramme(TEXT.replace("audio: media/talk.wav", media));
    desk = await serveDesk(made);
    page = await (await browser.newContext()).newPage();
    asked = [];
    await page.route(/youtube/, async (route) => {
      const request = route.request();
      asked.push({ url: request.url(), referer: (await request.allHeaders()).referer });
      await route.fulfill({ contentType: "text/html", body: PLAYER });
    });
    await page.goto(`${desk.address}/desk/?token=${TOKEN}&episode=${NAME}`);
    await page.waitForSelector("[data-number='1'][aria-current='true']");
  };
  const player = async (seconds = 0): Promise<PlayerState> => {
    const frame = page.frames().find((one) => one.url().includes("youtube"));
    if (frame === undefined) throw new Error("no player");
    return await frame.evaluate((seconds) => {
      const { state, goOn } = window as unknown as YouTube;
      if (seconds > 0) goOn(seconds);
      return state;
    }, seconds);
  };
  const until = (is: (state: PlayerState) => boolean) =>
    expect.poll(async () => is(await player())).toBe(true);

  test("YouTube is asked for after a tap, plays exactly the words, stops, and says where it is", async () => {
    await open("video: youtube:kP7uV2sQm1E");
    expect(asked).toEqual([]);
    await page.keyboard.press("Space");
    await page.waitForSelector("iframe");
    await until(({ isPlaying }) => isPlaying);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toMatch(
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/kP7uV2sQm1E\?.*start=0&end=4$/,
    );
    // The desk's own address says nothing of its token.
    expect(asked[0]?.referer).toBe(`${desk.address}/`);
    await until(({ seeks }) => seeks[0] === 0.5);
    // Half a second after 00:03.4.
    await player(3.5);
    await until(({ isPlaying }) => !isPlaying);
    await page.keyboard.press("KeyS");
    await until(({ rate }) => rate === 0.75);
    await page.keyboard.press("KeyJ");
    await page.keyboard.press("Space");
    await until(({ seeks, isPlaying }) => seeks.at(-1) === 4.5 && isPlaying);
    expect(asked).toHaveLength(1);
    await player(1);
    // What a page elsewhere sends is not listened to.
    await page.evaluate(() => window.postMessage('{"info":{"currentTime":999,"playerState":1}}', "*"));
    await page.keyboard.press("BracketLeft");
    await page.getByRole("status").filter({ hasText: "Quote 2: the time" }).waitFor();
    const [, begins] = /أرضه\n>\n> — سالم \[00:(\d\d(?:\.\d+)?)/.exec(made.read(FILE)) ?? [];
    // Between two words of the player time goes on by itself.
    expect(Number(begins)).toBeGreaterThanOrEqual(5.4);
    expect(Number(begins)).toBeLessThan(60);
  });

  test("a recording that the browser cannot play is told", async () => {
    await open("video: https://media.example/talk.m3u8");
    await page.getByRole("status").filter({ hasText: "This browser cannot play the recording" }).waitFor();
  });

  test("where a stream has a sound file beside it, that is played", async () => {
    await open("video: https://media.example/talk.m3u8\naudio: media/talk.wav");
    await page.keyboard.press("Space");
    await page.waitForFunction(() => !document.querySelector<HTMLMediaElement>("audio[data-media]")?.paused);
  });
});
