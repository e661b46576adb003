// The page that a preview answers with while the content has errors, in a real browser: commands to copy whole, the line that
// is meant, nothing beside the screen.

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OUR_LOOK } from "../../scripts/domain/look.ts";
import type { Problem } from "../../scripts/domain/problem.ts";
import { problemPage } from "../../scripts/eleventy/problem-page.ts";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { runFolder } from "../support/run-folder.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const FILE = `---
title: حلقة عن الجسور
guests: [مذيعة الأخبار]
---
`;
const PROBLEM: Problem = {
  severity: "error",
  place: { file: "episodes/a.md", line: 3, column: 10 },
  code: "guest.unknown",
  values: { id: "مذيعة الأخبار" },
};

let browser: Browser;
let root: string;

await describeWith(["browser"], "the preview's error page", () => {
  beforeAll(async () => {
    root = mkdtempSync(join(runFolder(), "problems-"));
    symlinkSync(join(PROJECT, "templates"), join(root, "templates"));
    mkdirSync(join(root, "episodes"));
    writeFileSync(join(root, "episodes/a.md"), FILE);
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    ["ar", 360],
    ["ar", 1280],
    ["en", 360],
    ["en", 1280],
  ] as const)("in %s at %i px", async (language, width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 }, hasTouch: width === 360 });
    await page.setContent(
      problemPage({ root, language, look: OUR_LOOK, problems: [PROBLEM], viewProblem: null }),
    );
    const command = page.locator("dd code").first();
    if (width === 360) await command.tap();
    else await command.click();
    // One click has the whole of it, and nothing but what a shell takes.
    const taken = await page.evaluate(() => getSelection()?.toString() ?? "");
    expect(taken).toMatch(/^npm run new -- --person \S/);
    expect(taken).not.toMatch(/[\u2066-\u2069]/);
    expect(taken).toBe(await command.textContent());
    const { direction, begins, ends } = await command.evaluate((one) => {
      const text = one.firstChild ?? one;
      const at = (from: number) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        return range.getBoundingClientRect().left;
      };
      return { direction: getComputedStyle(one).direction, begins: at(0), ends: at("npm run".length - 1) };
    });
    expect(direction).toBe("ltr");
    expect(begins).toBeLessThan(ends);
    expect(await page.locator(".lines mark").textContent()).toMatch(/^3\s*guests: \[مذيعة الأخبار\]/);
    expect(await page.locator(".lines mark").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });
});
