// A page carries the styles of what it can show. Dropping a rule too many would be seen by nobody but a reader.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { OUR_LOOK } from "../../../scripts/domain/look.ts";
import { bundleStyles } from "../../../scripts/eleventy/assets/bundle.ts";
import { fontStyles } from "../../../scripts/eleventy/assets/font-styles.ts";
import { listPageKinds } from "../../../scripts/eleventy/assets/page-classes.ts";
import { stylesFor } from "../../../scripts/eleventy/assets/page-styles.ts";
import { templateRenderer } from "../../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../../scripts/eleventy/views/render-page.ts";
import { lookStyles } from "../../../scripts/text/look-styles.ts";
import { threeHours } from "../../support/long-show.ts";
import { ASSETS } from "../../support/page-assets.ts";
import { PROJECT, showOfFolder } from "../../support/write-site.ts";

describe("of a sheet", () => {
  const has = (...names: string[]) => {
    const known = new Set(names);
    return (name: string) => known.has(name);
  };

  test.each([
    ["a rule of a class that is there", ".a{x:1}.b{x:2}", ["a"], ".a{x:1}"],
    ["a rule of two only with both", ".a .b{x:1}.a.c{x:2}", ["a", "b"], ".a .b{x:1}"],
    ["of a list the selectors that can match", ".a,.b>p,p{x:1}", ["b"], ".b>p,p{x:1}"],
    ["rules of elements and attributes", 'p{x:1}[data-a=".b"]{x:2}', [], 'p{x:1}[data-a=".b"]{x:2}'],
    [
      "what is only asked for in parentheses",
      "p:not(.a):has(:is(.b,.c)){x:1}",
      [],
      "p:not(.a):has(:is(.b,.c)){x:1}",
    ],
    [
      "faces, frames and the order of layers",
      "@layer a,b;@font-face{x:url(y;z)}@keyframes k{to{x:1}}",
      [],
      "@layer a,b;@font-face{x:url(y;z)}@keyframes k{to{x:1}}",
    ],
    [
      "blocks that hold something",
      "@layer l{@media print{.a{x:1}}.b{x:2}}@supports (a:b){.a{x:3}}",
      ["b"],
      "@layer l{.b{x:2}}",
    ],
    ["signs in strings", '.a:after{content:"}.b{;\\""}.b{x:\'{\'}', ["a"], '.a:after{content:"}.b{;\\""}'],
    ["escaped names", ".a\\:b{x:1}.c{x:2}", ["a:b"], ".a\\:b{x:1}"],
  ])("stays %s", (_, css, names, expected) => {
    expect(stylesFor(css)(has(...names))).toBe(expected);
  });
});

describe("the sheet of a kind of page", () => {
  let whole: string;
  const kinds = new Map(listPageKinds(PROJECT).map(({ template, hasClass }) => [template, hasClass]));

  beforeAll(async () => {
    whole = (
      await bundleStyles(join(PROJECT, "templates/styles/index.css"), "", {
        fonts: fontStyles([], {}),
        look: lookStyles(OUR_LOOK),
        own: "",
      })
    ).trim();
  });

  test("is the whole one where everything can be there", () => {
    expect(stylesFor(whole)(() => true)).toBe(whole);
  });

  test("styles every class of its pages as the whole one does", async () => {
    const render = templateRenderer(join(PROJECT, "templates"));
    const of = stylesFor(whole);
    const seen = new Set<string>();
    const written = ["sample", "first"].map((name) =>
      showOfFolder(join(PROJECT, "tests/sites", name, "episodes")),
    );
    for (const show of [...(await Promise.all(written)), threeHours()]) {
      for (const page of listPages(show, ASSETS)) {
        const html = renderPage(page, render);
        const classes = new Set(
          [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, one = ""]) => one.split(" ")),
        );
        const inPage = (one: string) => classes.has(one);
        const sheet = of(kinds.get(page.template) ?? (() => false));
        expect(stylesFor(sheet)(inPage), page.address.path).toBe(of(inPage));
        seen.add(page.template);
      }
    }
    expect([...seen].sort()).toEqual([...kinds.keys()].sort());
  });

  test("has what scripts add, in a way that is found", () => {
    const folder = join(PROJECT, "scripts/browser");
    const lines = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
      .filter((line) => /className|classList|innerHTML|insertAdjacentHTML|["']class["']/.test(line));
    expect(lines.length).toBeGreaterThan(3);
    // What is rendered for the script is of templates that are read with the page's.
    const own = lines.filter((line) => !line.includes("SCRIPTED_"));
    for (const line of own) expect(line).toMatch(/\bclass(?:Name = |List\.\w+\()["'`][\w -]+/);
    expect(kinds.get("pages/episode.njk")?.("thread__slider")).toBe(true);
    for (const [template, hasKeys] of [
      ["pages/quote.njk", true],
      ["pages/quotes.njk", false],
    ] as const) {
      expect(kinds.get(template)?.("bar__toggle"), template).toBe(true);
      expect(kinds.get(template)?.("keys__switch"), template).toBe(hasKeys);
    }
    expect(kinds.get("pages/embed.njk")?.("bar__toggle")).toBe(false);
    expect(kinds.get("pages/search.njk")?.("hit--quote")).toBe(true);
  });

  test("is at most four fifths of the whole, of a list half", () => {
    const of = stylesFor(whole);
    for (const hasClass of kinds.values()) expect(of(hasClass).length).toBeLessThan(whole.length * 0.8);
    for (const name of ["episodes", "quotes", "topics", "guests"])
      expect(of(kinds.get(`pages/${name}.njk`) ?? (() => true)).length).toBeLessThan(whole.length * 0.5);
  });
});
