// The desk in a browser, by keyboard alone: each action, then the files to the letter; what is heard; axe; a phone.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { TestProgramme } from "../cli/new-programme.ts";
import { type Browser, launchBrowser, type Page } from "../support/browser.ts";
import { describeWith } from "../support/tools.ts";
import {
  CAPTIONS,
  deskProgramme,
  FILE,
  NAME,
  type OpenedDesk,
  serveDesk,
  TEXT,
  TOKEN,
  VTT,
} from "./desk-programme.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  readonly axe: {
    readonly run: () => Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }>;
  };
}

await describeWith(["browser"], "the desk by keyboard", () => {
  let browser: Browser;
  let made: TestProgramme;
  let desk: OpenedDesk;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    made = deskProgramme();
    desk = await serveDesk(made);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    errors.length = 0;
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${desk.address}/desk/?token=${TOKEN}`);
    await page.getByRole("link", { name: "الميناء" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-number='1'][aria-current='true']");
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.context().close();
    await desk.close();
  });

  const current = () => page.locator("[aria-current='true']").getAttribute("data-number");
  const says = (words: string) => page.getByRole("status").filter({ hasText: words }).waitFor();
  /** Until the page is loaded, its script with it: before, nobody hears a key. */
  const follow = (name: string, address: RegExp) =>
    Promise.all([page.waitForURL(address), page.getByRole("link", { name }).press("Enter")]);
  const time = () =>
    page.locator("[data-media]").evaluate((media) => (media as HTMLMediaElement).currentTime);
  const isPaused = () => page.locator("[data-media]").evaluate((media) => (media as HTMLMediaElement).paused);
  const files = () => ({ text: made.read(FILE), vtt: made.read(CAPTIONS) });

  test("next, previous, take either side's words, undo: the files to the letter", async () => {
    await page.keyboard.press("KeyJ");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("KeyK");
    expect(await current()).toBe("2");
    await page.keyboard.press("KeyM");
    await says("their times stay");
    expect(files()).toEqual({ text: TEXT, vtt: VTT.replace("نبني", "نبيع") });
    // It stays at its quote, which is settled now.
    expect(await current()).toBe("2");
    await page.keyboard.press("KeyJ");
    await page.keyboard.press("KeyT");
    await says(FILE);
    expect(files()).toEqual({ text: TEXT.replace("أمس", "اليوم"), vtt: VTT.replace("نبني", "نبيع") });
    await page.keyboard.press("KeyU");
    await says("is as it was");
    await page.keyboard.press("KeyU");
    await page.waitForFunction(() => document.querySelectorAll("[data-verdict='doubtful']").length === 2);
    expect(files()).toEqual({ text: TEXT, vtt: VTT });
  });

  test("one key plays exactly the words, with half a second around them", async () => {
    await page.keyboard.press("Space");
    await page.waitForFunction(() => !document.querySelector<HTMLMediaElement>("[data-media]")?.paused);
    expect(await time()).toBeGreaterThanOrEqual(0.45);
    expect(await time()).toBeLessThan(1.5);
    await page.waitForSelector(".pairs .said");
    await page.waitForFunction(() => document.querySelector<HTMLMediaElement>("[data-media]")?.paused, null, {
      timeout: 20_000,
    });
    const end = await time();
    expect(end).toBeGreaterThanOrEqual(3.85);
    expect(end).toBeLessThan(4.4);
    await page.keyboard.press("KeyS");
    expect(await page.getByRole("button", { name: "Slower" }).getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Space");
    await page.waitForFunction(() => !document.querySelector<HTMLMediaElement>("[data-media]")?.paused);
    await page.keyboard.press("Space");
    expect(await isPaused()).toBe(true);
  });

  test("nudged by tenths while it loops, and written once; begins and ends where it is heard", async () => {
    await page.keyboard.press("KeyL");
    await page.keyboard.press("Space");
    for (const key of ["KeyQ", "KeyQ", "KeyW", "KeyR"]) await page.keyboard.press(key);
    await says("the time [00:00.900–00:03.500]");
    expect(made.read(FILE)).toBe(
      TEXT.replace("كلها\n>\n> — سالم", "كلها\n>\n> — سالم [00:00.900–00:03.500]"),
    );
    expect(await isPaused()).toBe(false);
    await page.keyboard.press("Space");
    await page.locator("[data-media]").evaluate((media) => {
      (media as HTMLMediaElement).currentTime = 3;
    });
    await page.keyboard.press("BracketRight");
    await says("the time [00:00.900–00:03]");
  });

  test("another speaker, a chapter and by: people, by their buttons", async () => {
    const list = page.locator("[data-number='1'] select");
    await list.focus();
    await list.selectOption("ليلى");
    await says("said by ليلى");
    await page.getByRole("button", { name: "Write 00:05" }).press("Enter");
    await says("the time [00:05]");
    await page.getByRole("button", { name: /by: people/ }).press("Enter");
    await says("by: people was written");
    expect(files()).toEqual({
      text: TEXT.replace("كلها\n>\n> — سالم", "كلها\n>\n> — ليلى").replace("## العمال", "## العمال [00:05]"),
      vtt: VTT.replace("by: machine", "by: people"),
    });
  });

  test("a file that somebody else changed is not overwritten, and is shown as it is", async () => {
    const changed = TEXT.replace("العمال عادوا أمس", "العمال عادوا اليوم");
    made.write(FILE, changed);
    await page.keyboard.press("KeyJ");
    await page.keyboard.press("KeyT");
    await says("The file changed since it was shown here");
    expect(made.read(FILE)).toBe(changed);
    await page.waitForFunction(() => document.querySelectorAll("[data-verdict='doubtful']").length === 1);
  });

  test("a transcript is read through, caption by caption; the kit's texts are copied", async () => {
    await follow("Read the whole transcript, and mend it", /&transcript=/);
    const caption = page.getByRole("textbox", { name: "What was said at 00:05" });
    await caption.fill("لن نغلق المينا أبداً، ولن نبيع أرضه");
    await caption.press("Enter");
    await says("was written in");
    expect(files()).toEqual({ text: TEXT, vtt: VTT.replace("نبني", "نبيع") });
    await page.getByRole("link", { name: "الميناء" }).press("Enter");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await follow("What is posted of it", /&kit=/);
    await page.getByRole("button", { name: "Copy youtube/title.txt" }).press("Enter");
    await says("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("الميناء");
  });

  test.each([360, 1280])(
    "no page has a fault that axe knows, or runs out of a screen of %i",
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      for (const query of ["", `&episode=${NAME}`, `&episode=${NAME}&transcript=`, `&episode=${NAME}&kit=`]) {
        await page.goto(`${desk.address}/desk/?token=${TOKEN}${query}`);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as Axe).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        expect([query, found]).toEqual([query, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    },
  );
});
