// What every page says of itself to whoever does not see it: search engines, cards, phones, readers of Markdown.

import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { OUR_LOOK } from "../../scripts/domain/look.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { appIcons } from "../../scripts/eleventy/assets/app-icons.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { APP_EDGE, programmeIcon } from "../../scripts/render/icon.ts";
import { APP_ICONS } from "../../scripts/render/output-addresses.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { drawSvg } from "../../scripts/render/picture.ts";
import { ASSETS } from "../support/page-assets.ts";
import { complaintsOf, nodesIn } from "../support/schema-org.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";

let show: Show;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  show = await showOfFolder(join(PROJECT, "tests/sites/sample/episodes"));
  const render = templateRenderer(join(PROJECT, "templates"));
  pages = new Map(listPages(show, ASSETS).map((page) => [page.address.path, renderPage(page, render)]));
});

const contentOf = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
const isIndexed = (html: string) => !html.includes('content="noindex"') && !/http-equiv="refresh"/.test(html);

describe("a page that may be found", () => {
  test("says its own address, a title and a description that no other page has, in one language", () => {
    const titles = new Map<string, string>();
    for (const [path, html] of pages) {
      if (!isIndexed(html)) continue;
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1] ?? "";
      expect([path, new URL(canonical).pathname]).toEqual([path, path]);
      expect([path, contentOf(html, "og:url")]).toEqual([path, canonical]);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
      expect([path, titles.get(title) ?? null]).toEqual([path, null]);
      titles.set(title, path);
      expect([path, (contentOf(html, "description") ?? "").length > 10]).toEqual([path, true]);
      // One language a programme: there is no other version to lead to.
      expect([path, /hreflang/.test(html)]).toEqual([path, false]);
    }
  });

  test("has itself as Markdown, or is in a page that has", () => {
    const outputs = new Set(listOutputs(show).map(({ address }) => address.path));
    for (const [path, html] of pages) {
      const twin = /<link rel="alternate" type="text\/markdown" href="([^"]+)">/.exec(html)?.[1];
      if (!isIndexed(html) || path === show.addresses.search.path) continue;
      expect([path, twin !== undefined && outputs.has(twin)]).toEqual([path, true]);
    }
  });
});

test("the structured data of every page holds nothing that schema.org does not know", () => {
  let count = 0;
  for (const [path, html] of pages) {
    for (const [, text = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      const nodes = nodesIn(JSON.parse(text));
      count += nodes.length;
      expect([path, nodes.flatMap(complaintsOf)]).toEqual([path, []]);
    }
  }
  expect(count).toBeGreaterThan(100);
});

describe("Markdown beside the pages", () => {
  test("names only whole addresses of pages and files that are there", () => {
    const home = show.addresses.home.url;
    const outputs = listOutputs(show);
    const there = new Set([...pages.keys(), ...outputs.map(({ address }) => address.path)]);
    for (const { address, type, render } of outputs) {
      if (type !== "text/markdown") continue;
      for (const [, url = ""] of render().matchAll(/(?:\]\(|<)(https?:[^)>\s]+)/g)) {
        if (!url.startsWith(home) || /\/media\//.test(url)) continue;
        expect([address.path, url, there.has(new URL(url).pathname)]).toEqual([address.path, url, true]);
      }
      for (const [, target = ""] of render().matchAll(/(?<!\\)\]\(([^)]*)\)/g)) {
        expect([address.path, target]).toEqual([address.path, expect.stringMatching(/^(https?|mailto):/)]);
      }
    }
  });
});

describe("a card of a shared episode", () => {
  test("plays the video in a frame of its own size", () => {
    const episode = show.episodes.find(({ slug }) => slug.endsWith("everything"));
    const html = pages.get(episode?.address.path ?? "") ?? "";
    const player = contentOf(html, "twitter:player") ?? "";
    expect(contentOf(html, "twitter:card")).toBe("player");
    expect(Number(contentOf(html, "twitter:player:width"))).toBeGreaterThan(0);
    expect(contentOf(html, "og:video")).toMatch(/^https:.*\.mp4$/);
    expect(contentOf(html, "twitter:player:stream")).toBe(contentOf(html, "og:video"));
    expect(contentOf(html, "og:image")).toMatch(/^https:.*\.png$/);
    const frame = pages.get(new URL(player).pathname) ?? "";
    expect(frame).toMatch(/<video controls preload="none"/);
    expect(frame).toMatch(/<track kind="captions"[^>]*srclang="ar"/);
    expect(isIndexed(frame)).toBe(false);
    expect(frame).not.toMatch(/<script/);
  });

  test("plays the sound where there is no picture, and is a picture where there is neither", () => {
    const htmlOf = (end: string) =>
      pages.get(show.episodes.find(({ slug }) => slug.endsWith(end))?.address.path ?? "") ?? "";
    expect(contentOf(htmlOf("audio-only"), "og:audio")).toMatch(/\.mp3$/);
    expect(contentOf(htmlOf("audio-only"), "twitter:card")).toBe("player");
    for (const end of ["no-media", "youtube", "stream"]) {
      expect([end, contentOf(htmlOf(end), "twitter:card")]).toEqual([end, "summary_large_image"]);
    }
  });
});

describe("the icon on a phone's screen", () => {
  const svg = programmeIcon(OUR_LOOK, APP_EDGE);

  test("is there in each size that the manifest and the pages name", async () => {
    const icons = new Map(appIcons(svg).map(({ path, bytes }) => [path, bytes]));
    const manifest = listOutputs(show).find(({ address }) => address.path.endsWith(".webmanifest"));
    const { icons: named, theme_color: theme } = JSON.parse(manifest?.render() ?? "{}");
    for (const { src, sizes } of named as { src: string; sizes: string }[]) {
      const bytes = icons.get(src.slice(show.addresses.home.path.length));
      const header = Buffer.from(bytes ?? []).subarray(12, 24);
      expect([src, header.toString("latin1", 0, 4)]).toEqual([src, "IHDR"]);
      expect(sizes).toBe(`${header.readUInt32BE(4)}x${header.readUInt32BE(8)}`);
    }
    expect(named.map(({ purpose }: { purpose: string }) => purpose)).toContain("maskable");
    const home = pages.get(show.addresses.home.path) ?? "";
    expect(home).toContain(
      `<link rel="apple-touch-icon" href="${show.addresses.home.path}${APP_ICONS.touch.name}">`,
    );
    expect(home).toContain(
      `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${theme}">`,
    );
  });

  test("keeps all that is drawn inside the circle that a mask leaves", async () => {
    const size = 200;
    const { rgba } = drawSvg(svg, size);
    const ground = rgba.slice(0, 3).join();
    for (let at = 0; at < rgba.length; at += 4) {
      const [x, y] = [(at / 4) % size, Math.floor(at / 4 / size)];
      if (Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) <= size * 0.4) continue;
      if (rgba.slice(at, at + 3).join() !== ground) throw new Error(`drawn outside the mask at ${x},${y}`);
    }
  });
});
