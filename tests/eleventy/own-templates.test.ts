// What an owner has in templates/own/ wins over ours, file by file, and nothing else is theirs to keep up.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashTemplates } from "../../scripts/build/hash-templates.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { buildAssets } from "../../scripts/eleventy/assets/build-assets.ts";
import { projectTemplates } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";

let root: string;
let show: Show;
let before: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const homeHash = () => hashTemplates(join(root, "templates"))("pages/home.njk");

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "own-"));
  cpSync(join(PROJECT, "templates"), join(root, "templates"), { recursive: true });
  for (const name of ["scripts", "node_modules"]) symlinkSync(join(PROJECT, name), join(root, name));
  show = await showOfFolder(join(PROJECT, "tests/sites/sample/episodes"));
  before = homeHash();
  // One component in the place of ours; one around ours; a style sheet in the place of one; one after all.
  write(
    "templates/own/components/notice/notice.njk",
    '{% macro notice(title, text) %}<p class="our-notice">{{ text }}</p>{% endmacro %}{% macro previewNotice(text) %}{% endmacro %}\n',
  );
  write(
    "templates/own/components/site-footer/site-footer.njk",
    '{% from "templates/components/site-footer/site-footer.njk" import siteFooter as theirs %}{% macro siteFooter(site) %}{{ theirs(site) }}<p class="station">Station 7</p>{% endmacro %}\n',
  );
  write("templates/own/components/fold/fold.css", ".fold { rotate: 1deg }\n");
  write("templates/own/own.css", ".station { color: var(--signal) } .nobody-has-this { color: red }\n");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a page has them, and all the rest of ours", async () => {
  const { assets } = await buildAssets(root, { path: "/" });
  const render = projectTemplates(root);
  const page = (path: string) => {
    const found = listPages(show, assets).find(({ address }) => address.path === path);
    if (found === undefined) throw new Error(path);
    return renderPage(found, render);
  };
  const home = page(show.addresses.home.path);
  expect(home).toContain('<p class="station">Station 7</p>');
  expect(home).toContain('<footer class="site-footer">');
  expect(home).not.toContain('<p class="station">Station 7</p>\n<p class="station">');
  const episode = page(show.episodes.find(({ slug }) => slug.endsWith("everything"))?.address.path ?? "");
  expect(episode).toContain('<p class="our-notice">');
  expect(episode).toMatch(/\.fold\{rotate:1deg\}/);
  // Their sheet is the last word, and no page carries a rule for what it cannot have.
  expect(episode).toMatch(/@layer own\{\.station\{color:var\(--signal\)\}\}<\/style>/);
  expect(episode).not.toContain("nobody-has-this");
});

test("a page depends on them: what is kept of it is made anew", () => {
  expect(homeHash()).not.toBe(before);
  const now = homeHash();
  write(
    "templates/own/components/site-footer/site-footer.njk",
    "{% macro siteFooter(site) %}{% endmacro %}\n",
  );
  expect(homeHash()).not.toBe(now);
  rmSync(join(root, "templates/own"), { recursive: true });
  expect(homeHash()).toBe(before);
});
