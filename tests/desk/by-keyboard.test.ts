// The desk in a browser, by keyboard alone: each action, then the files to the letter; what is heard; axe; a phone.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { TestProgramme } from "../cli/new-programme.ts";
import { type Browser, launchBrowser, type Page } from "../support/browser.ts";
import { isSentTo, keepPlaces } from "../support/places.ts";
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
    await page.addInitScript(keepPlaces);
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

  test("on a phone a day of the list is one line, and nothing goes sideways", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${desk.address}/desk/?token=${TOKEN}`);
    const lines = await page
      .locator("td .quiet")
      .evaluateAll((days) => days.map((day) => day.getClientRects().length));
    expect(lines).toEqual([1]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

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
    await isSentTo(page, 0.5);
    await page.waitForSelector(".pairs .said");
    await page.waitForFunction(() => document.querySelector<HTMLMediaElement>("[data-media]")?.paused);
    // It stops by itself, at the first frame after the half second: long before the recording's own end (20).
    expect(await time()).toBeGreaterThanOrEqual(3.85);
    expect(await time()).toBeLessThan(15);
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
    for (let step = 0; step < 5; step++) await page.keyboard.press("KeyJ");
    expect(await page.locator("[aria-current='true'] td").first().textContent()).toBe("العمال");
    await page.keyboard.press("Enter");
    await says("the time [00:05]");
    await page.keyboard.press("KeyW");
    await says("the time [00:06]");
    await page.keyboard.press("KeyQ");
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
    expect(files()).toEqual({
      text: TEXT,
      vtt: VTT.replace("نبني", "نبيع").replace("by: machine", "by: machine\nread: 00:00:05.000-00:00:08.600"),
    });
    await page.getByRole("link", { name: "الميناء" }).press("Enter");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await follow("What is posted of it", /&kit=/);
    await page.getByRole("button", { name: "Copy youtube/title.txt" }).press("Enter");
    await says("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("الميناء");
  });

  test("a machine's words in doubt are heard first, the least sure before; then the rest, until the file is people's", async () => {
    const doubted = VTT.replace("نبني", "<c.confidence-23>نبني</c>").replace(
      ">مفتوح",
      "><c.confidence-61>مفتوح</c>",
    );
    made.write(CAPTIONS, doubted);
    await follow("Read the whole transcript, and mend it", /&transcript=/);
    const heard = () => page.locator("[aria-current='true']").getAttribute("data-heard");
    await page.keyboard.press("KeyN");
    expect(await heard()).toBe("نبني");
    await page.waitForFunction(() => !document.querySelector<HTMLMediaElement>("[data-media]")?.paused);
    await isSentTo(page, 7);
    await page.keyboard.press("KeyC");
    await page.keyboard.type("نبيع");
    await page.keyboard.press("Enter");
    await says("“نبيع” was written");
    const mended = doubted.replace("<c.confidence-23>نبني</c>", "نبيع");
    expect(files()).toEqual({ text: TEXT, vtt: mended });
    // The next is played by itself, and is right.
    expect(await heard()).toBe("مفتوح");
    await isSentTo(page, 1.2);
    await page.keyboard.press("Enter");
    await says("“مفتوح” was written");
    const sure = mended.replace("<c.confidence-61>مفتوح</c>", "مفتوح");
    expect(files()).toEqual({ text: TEXT, vtt: sure });
    for (const [left, until] of [
      [3, "00:00:03.400"],
      [2, "00:00:08.600"],
      [1, "00:00:13.000"],
    ] as const) {
      await page.keyboard.press("Enter");
      await page.getByText(`captions still to be read: ${left}`).waitFor();
      expect(files().vtt).toBe(sure.replace("by: machine", `by: machine\nread: 00:00:01.000-${until}`));
    }
    await page.keyboard.press("Enter");
    await says("The whole transcript is read through");
    expect(files()).toEqual({ text: TEXT, vtt: sure.replace("by: machine", "by: people") });
    await page.keyboard.press("KeyU");
    await says("is as it was");
    expect(files().vtt).toContain("by: machine\nread: 00:00:01.000-00:00:13.000");
  });

  test("at none of its places: listened for from the end of the one before; who said it; every key is told", async () => {
    await page.keyboard.press("KeyJ");
    await page.keyboard.press("KeyX");
    await says("Listen until it is said");
    await page.waitForFunction(() => !document.querySelector<HTMLMediaElement>("[data-media]")?.paused);
    await isSentTo(page, 2.9);
    await page.keyboard.press("Space");
    await page.locator("[data-media]").evaluate((media) => {
      (media as HTMLMediaElement).currentTime = 5;
    });
    await page.keyboard.press("BracketLeft");
    await says("the time [00:05]");
    expect(made.read(FILE)).toBe(TEXT.replace("أرضه\n>\n> — سالم", "أرضه\n>\n> — سالم [00:05]"));
    await page.keyboard.press("KeyB");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.keyboard.press("Escape");
    await page.locator("[data-number='2']").focus();
    await page.keyboard.press("Shift+Slash");
    expect(await page.locator("[data-help]").getAttribute("open")).toBe("");
    expect(await page.locator("[data-help] dt").count()).toBe(14);
  });

  test("nudges are written before the next quote's, and before anything is taken back", async () => {
    await page.keyboard.press("KeyW");
    await page.keyboard.press("KeyJ");
    await page.keyboard.press("KeyR");
    await says("Quote 2: the time [00:05–00:08.700]");
    expect(made.read(FILE)).toContain("كلها\n>\n> — سالم [00:01.100–00:03.400]");
    await page.keyboard.press("KeyU");
    await says("is as it was");
    expect(made.read(FILE)).toBe(
      TEXT.replace("كلها\n>\n> — سالم", "كلها\n>\n> — سالم [00:01.100–00:03.400]"),
    );
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
