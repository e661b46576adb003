// Lighthouse over the pages that matter, mobile and throttled: `npm run lighthouse [EPISODES] [FILTER]`. Ends with 1 below the bars.
// Not among the tests: a busy machine makes the first score waver. «machine» is Lighthouse's own index of how fast this
// one was while measured; its throttling supposes 1500 or so, and a busy machine shows a few hundred. The page as a host sends it: Brotli, hashed names kept.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "../../scripts/narration/find-browser.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { PROJECT, writeSite } from "../support/write-site.ts";

/** The least each category may score, of 100. */
const BARS = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 } as const;
const METRICS = [
  ["FCP", "first-contentful-paint"],
  ["LCP", "largest-contentful-paint"],
  ["CLS", "cumulative-layout-shift"],
  ["TBT", "total-blocking-time"],
] as const;
type Category = keyof typeof BARS;
const CATEGORIES = Object.keys(BARS) as Category[];

const [programme = join(PROJECT, "episodes"), filter = ""] = process.argv.slice(2);
const browser = await findBrowser(process.env);
if (!browser) throw new Error(`lighthouse: no Chromium runs here; ${HOW_TO_GET_A_BROWSER}`);

const site = mkdtempSync(join(tmpdir(), "lighthouse-"));
const show = await writeSite(programme, site);
const server = await serveFolder(site, { prefix: new URL(show.programme.site).pathname, asAHost: true });
const chrome = await launch({
  chromePath: browser.path,
  chromeFlags: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    // Without it a page that was loaded after 0.3 s is painted after 1.3 or 2.3, whatever is in it: docs/page.md.
    "--disable-new-content-rendering-timeout",
  ],
});
const person = show.people.find(({ isAnonymous }) => !isAnonymous);
const paths = [
  ["home", show.addresses.home.path],
  ["episode", show.episodes[0]?.address.path],
  ["guest", person?.address.path],
  ["archive", show.addresses.archive.path],
  ["quotes", show.addresses.quotes.path],
  ["search", show.addresses.search.path],
  ["search-found", `${show.addresses.search.path}?q=${encodeURIComponent("العراق")}`],
] as const;

let isBelow = false;
for (const [name, path] of paths) {
  if (path !== undefined && name.includes(filter))
    isBelow = (await measure(name, `${server.url}${path}`)) || isBelow;
}
chrome.kill();
await server.close();
rmSync(site, { recursive: true });
process.exitCode = isBelow ? 1 : 0;

/** Prints a page's scores, and why where one is below its bar. @returns whether one is */
async function measure(name: string, url: string): Promise<boolean> {
  const result = await lighthouse(url, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
  if (!result) throw new Error(`lighthouse: nothing of ${url}`);
  const { categories, audits, environment } = result.lhr;
  const scores = CATEGORIES.map((id) => ({ id, score: Math.round((categories[id]?.score ?? 0) * 100) }));
  const scored = scores.map(({ id, score }) => `${id} ${score}`).join(", ");
  const measured = METRICS.map(([word, id]) => `${word} ${audits[id]?.displayValue ?? "-"}`).join(", ");
  console.log(`${name}: ${scored}; ${measured}; machine ${Math.round(environment.benchmarkIndex)}`);
  const below = scores.filter(({ id, score }) => score < BARS[id]);
  for (const { id } of below) {
    for (const { id: audit, weight } of categories[id]?.auditRefs ?? []) {
      const { score, title, displayValue = "" } = audits[audit] ?? { score: null, title: "" };
      if (weight > 0 && score !== null && score < 1)
        console.log(`  ${id}: ${audit} ${title} ${displayValue}`);
    }
  }
  return below.length > 0;
}
