// Every page of every programme here, held to the HTML standard by the Nu HTML checker.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import type { Show } from "../../scripts/domain/show.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { mixedShow } from "../support/mixed-show.ts";
import { ASSETS } from "../support/page-assets.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";

const CHECKER = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
/** A page with a fault, so that silence about the others means something. */
const WRONG = "wrong.html";
const folder = mkdtempSync(join(tmpdir(), "html-"));

interface Message {
  readonly url: string;
  readonly type: string;
  readonly lastLine?: number;
  readonly message: string;
}

function writePages(name: string, show: Show): void {
  const render = templateRenderer(join(PROJECT, "templates"));
  for (const page of listPages(show, ASSETS)) {
    const path = page.address.path.replace(/\/$/, "/index.html");
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderPage(page, render));
  }
}

/** What the checker says of every page in a folder; it ends with 1 where it has something to say. */
async function checkHtml(): Promise<readonly Message[]> {
  const args = ["-jar", CHECKER, "--skip-non-html", "--format", "json", "--exit-zero-always", folder];
  const { stderr } = await promisify(execFile)("java", args, { maxBuffer: 1e8 });
  return (JSON.parse(stderr) as { messages: readonly Message[] }).messages;
}

await describeWith(["java"], "the Nu HTML checker", () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  test("finds no error and nothing to warn of on any page", { timeout: 180_000 }, async () => {
    writePages("first", await showOfFolder(join(PROJECT, "tests/sites/first/episodes")));
    writePages("sample", await showOfFolder(join(PROJECT, "tests/sites/sample/episodes"), { preview: true }));
    writePages("mixed", mixedShow());
    writeFileSync(join(folder, WRONG), "<!doctype html><html lang=ar><title>ا</title><p><div></p>");
    const messages = await checkHtml();
    expect(messages.some(({ url, type }) => url.endsWith(WRONG) && type === "error")).toBe(true);
    const found = messages
      .filter(({ url }) => !url.endsWith(WRONG))
      .map(({ url, type, lastLine, message }) => `${url.split(folder)[1]}:${lastLine} ${type}: ${message}`);
    expect(found.join("\n")).toBe("");
  });
});
