// What pages name, for tests of pages alone: no file is behind it.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Html } from "../../scripts/domain/names.ts";
import { FIRST_PAINT } from "../../scripts/eleventy/assets/build-assets.ts";
import { bundleInline } from "../../scripts/eleventy/assets/bundle.ts";
import type { PageAssets } from "../../scripts/eleventy/views/site-view.ts";

export const SHEET = ".a > .b { color: red }" as Html;

export const ASSETS: PageAssets = {
  sheets: Object.fromEntries(
    readdirSync(join(import.meta.dirname, "../../templates/pages"))
      .filter((name) => name.endsWith(".njk"))
      .map((name) => [`pages/${name}`, { href: "/assets/a.css", text: SHEET }]),
  ),
  script: "/assets/a.js",
  firstPaint: await bundleInline(join(import.meta.dirname, "../..", FIRST_PAINT)),
  search: "/assets/s.js",
  icon: { href: "/assets/a.svg", type: "image/svg+xml" },
  fonts: ["/assets/a.woff2"],
};
