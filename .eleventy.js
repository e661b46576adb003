// @ts-check
// A table of contents: what the site is made of. Every decision is in scripts/, every view in templates/.

import { bundledFile, loadCode } from "./scripts/boot/load-code.mjs";

/** @param {any} eleventy */
export default async function configure(eleventy) {
  const { content, site, assets, search, checks } = await loadCode("eleventy/index.ts");
  eleventy.addPlugin(content);
  eleventy.addPlugin(site, { thread: await bundledFile("eleventy/render-thread.ts") });
  eleventy.addPlugin(assets, { thread: await bundledFile("eleventy/cards/draw-thread.ts") });
  eleventy.addPlugin(search);
  eleventy.addPlugin(checks);
  return { dir: { input: "templates", output: "_site" }, templateFormats: ["11ty.js"] };
}
