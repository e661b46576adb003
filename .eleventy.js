// A table of contents: what the site is made of. Every decision is in scripts/, every view in templates/.
// Node 20 cannot import TypeScript here by itself, so scripts/boot/ loads it.

import { loadCode } from "./scripts/boot/load-code.mjs";

const { content, views, outputs, assets, search, checks } = await loadCode("eleventy/index.ts");

export default function site(eleventy) {
  eleventy.addPlugin(content);
  eleventy.addPlugin(views);
  eleventy.addPlugin(outputs);
  eleventy.addPlugin(assets);
  eleventy.addPlugin(search);
  eleventy.addPlugin(checks);
  return { dir: { input: "templates", output: "_site" }, templateFormats: ["11ty.js"] };
}
