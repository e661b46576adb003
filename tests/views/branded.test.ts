// A programme with a look of its own: none of it is lost on the way to cards, pages, icons and feeds.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readTypeface } from "../../scripts/content/brand/read-typeface.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { type BuiltAssets, buildAssets } from "../../scripts/eleventy/assets/build-assets.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { listCards } from "../../scripts/render/cards/cards.ts";
import { drawFacts } from "../../scripts/render/cards/draw-facts.ts";
import { rasteriser } from "../../scripts/render/cards/raster.ts";
import { setLine } from "../../scripts/render/cards/typesetting/set-line.ts";
import { type Typeface, typeface, typefacesFor } from "../../scripts/render/cards/typesetting/typefaces.ts";
import { asSvg, drawSvg } from "../../scripts/render/picture.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";

const FOLDER = join(import.meta.dirname, "../sites/branded/episodes");
const GREEN = [0x1b, 0x7f, 0x3b];
const GREEN_BY_NIGHT = [0x63, 0xc7, 0x83];
let show: Show;
let built: BuiltAssets;

beforeAll(async () => {
  show = await showOfFolder(FOLDER);
  built = await buildAssets(PROJECT, { path: "/radio/", brand: show.programme.brand ?? {} });
});

test("its cards have its logo, its colours and its typefaces, and are the pictures that are known", async () => {
  const rasterise = rasteriser();
  const lines = listCards(show).map(({ kind, facts, address }) => {
    const { palette, pixels } = rasterise(drawFacts(facts()));
    const green = kind === "quote" || kind === "episode" ? GREEN : GREEN_BY_NIGHT;
    expect(palette, kind).toContainEqual(green);
    const hash = createHash("sha256").update(JSON.stringify(palette)).update(pixels).digest("hex");
    return `${address.path}: ${palette.length} colours, ${hash.slice(0, 16)}\n`;
  });
  await expect(lines.join("")).toMatchFileSnapshot("../golden/cards/branded.txt");
});

test("a logo half transparent lies over the ground, and one of many colours keeps its card within a palette", () => {
  const half = drawSvg(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path fill="#fff" fill-opacity=".5" d="M0 0h2v2H0z"/></svg>',
    2,
  );
  expect([...half.rgba.slice(0, 4)]).toEqual([128, 128, 128, 128]);
  const stops =
    '<stop stop-color="#f00"/><stop offset=".5" stop-color="#0f0"/><stop offset="1" stop-color="#00f"/>';
  const data = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><linearGradient id="g">${stops}</linearGradient><path fill="url(#g)" d="M0 0h300v100H0z"/></svg>`;
  const picture = { type: "image/svg+xml", data, width: 300, height: 100 } as const;
  const shape = { kind: "picture", picture, x: 50, y: 20, width: 300 } as const;
  const { palette, pixels } = rasteriser()({ width: 400, height: 140, ground: "#ffffff", shapes: [shape] });
  expect(palette.length).toBeLessThanOrEqual(91);
  const at = (x: number) => palette[pixels[60 * 400 + x] ?? 0] ?? [0, 0, 0];
  // Red, green and blue are still where they were.
  expect([at(52), at(199), at(347)].map((rgb) => rgb.indexOf(Math.max(...rgb)))).toEqual([0, 1, 2]);
  expect(asSvg({ type: "image/png", data: "AAAA", width: 3, height: 1 })).toContain('viewBox="0 0 3 1"');
});

test("what a Latin typeface has not is set in ours, Arabic letters joined as they are there", () => {
  const lora = readTypeface("@fontsource/lora");
  if (lora === null) throw new Error("not installed");
  const own = typeface(typefacesFor({ text: lora }).text);
  const ids = (name: Typeface) => setLine("سلمى الخضراء", name, "rtl").glyphs.map(({ id }) => id);
  expect(ids(own)).toEqual(ids(typeface("text")));
  const width = (name: Typeface) => setLine("Evening", name, "ltr").width / name.unitsPerEm;
  expect(width(own)).not.toBeCloseTo(width(typeface("text")), 2);
});

describe("its pages", () => {
  test("are headed by its logo for each ground, with its name for whoever cannot see it", () => {
    const render = templateRenderer(join(PROJECT, "templates"));
    const [home] = listPages(show, built.assets).filter(
      ({ address }) => address.path === show.addresses.home.path,
    );
    if (home === undefined) throw new Error("no home page");
    const html = renderPage(home, render);
    expect(html).toMatch(
      /<picture class="logo"><source srcset="\/radio\/assets\/logo-\w+\.svg" media="\(prefers-color-scheme: dark\)"><img src="\/radio\/assets\/logo-\w+\.svg" width="300" height="100" alt="بستان المساء"><\/picture>/,
    );
    expect(html).toMatch(/<link rel="icon" href="\/radio\/assets\/icon-\w+\.svg" type="image\/svg\+xml">/);
  });

  test("are set in its typefaces, cut to what a page needs, and what stands in for them is as wide", () => {
    const fonts = built.files.filter(({ path }) => path.endsWith(".woff2"));
    expect(fonts.map(({ path }) => path.replace(/-\w+\.woff2$/, ""))).toEqual(
      [
        "amiri-arabic-800",
        "amiri-latin-800",
        "cairo-arabic-600",
        "cairo-latin-600",
        "cairo-arabic-400",
        "cairo-latin-400",
      ].map((name) => `assets/${name}`),
    );
    for (const { path, bytes } of fonts) expect(bytes.length, path).toBeLessThan(50_000);
    const sheet = String(built.assets.sheets["pages/home.njk"]?.text);
    expect(sheet).toContain("--signal:#c1121f");
    // Amiri is narrower than Noto Kufi, which is 13 % wider than Roboto.
    const width = /Kufi as Roboto[^}]*size-adjust:([\d.]+)%/.exec(sheet)?.[1];
    expect(Number(width)).toBeGreaterThan(60);
    expect(Number(width)).toBeLessThan(105);
  });

  test("a feed opened in a browser and phones' screens have its colours and its icon", () => {
    const css = built.files.find(({ path }) => path === "feed.css");
    expect(Buffer.from(css?.bytes ?? []).toString()).toContain("--ground:#0c1f14");
    const icon = drawSvg(
      asSvg(show.programme.brand?.icon ?? { type: "image/png", data: "", width: 1, height: 1 }),
      20,
    );
    expect([...icon.rgba.slice(0, 3)]).toEqual(GREEN);
  });
});
