// Screenshots of each page at 360, 768, 1280 and 1920 px, light and dark: `npm run screens [EPISODES] [OUT] [FILTER]`.
// To be looked at, not compared: out/ is not committed.

import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { episodesOf } from "../support/show.ts";
import { PROJECT, writeSite } from "../support/write-site.ts";

const WIDTHS = [360, 768, 1280, 1920] as const;
/** Of the newest episodes, each form of recording is among these in the sample programme. */
const EPISODES = 9;
const SCHEMES = ["light", "dark"] as const;

const [programme = join(PROJECT, "episodes"), out = join(PROJECT, ".cache/screens"), filter = ""] =
  process.argv.slice(2);

const site = mkdtempSync(join(tmpdir(), "screens-"));
const show = await writeSite(programme, site, { preview: true });
const server = await serveFolder(site, { prefix: new URL(show.programme.site).pathname, asAHost: true });
const browser = await launchBrowser();
mkdirSync(out, { recursive: true });

const person = show.people.find(({ isAnonymous }) => !isAnonymous);
const [topic] = show.topics;
/** What a reader meets: on the air, with something to hear. */
const quote = episodesOf(show)
  .filter(({ unpublished }) => unpublished === null)
  .flatMap(({ quotes }) => quotes)
  .find(({ span }) => span !== null);
const pages: readonly (readonly [string, string | undefined])[] = [
  ["home", show.addresses.home.path],
  ...episodesOf(show)
    .slice(0, EPISODES)
    .map(({ slug, address }) => [`episode-${slug}`, address.path] as const),
  ["guest", person?.address.path],
  ["guests", show.addresses.guests.path],
  ["quotes", show.addresses.quotes.path],
  ["quote", quote?.address.path],
  ["archive", show.addresses.archive.path],
  ["topics", show.addresses.topics.path],
  ["topic", topic?.address.path],
  ["search", show.addresses.search.path],
  ["search-found", `${show.addresses.search.path}?q=${encodeURIComponent("الجسر الخيالى")}`],
  ["search-none", `${show.addresses.search.path}?q=${encodeURIComponent("بطريق")}`],
  ["subscribe", show.addresses.subscribe.path],
  ["not-found", show.addresses.notFound.path],
];

for (const [name, path] of pages) {
  if (path !== undefined && name.includes(filter)) await shoot(browser, name, path);
}
await browser.close();
await server.close();

async function shoot(browser: Browser, name: string, path: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({ deviceScaleFactor: 1.5, colorScheme, reducedMotion: "reduce" });
    // Twice: a face that came too late for the first paint is there for the second.
    await page.goto(`${server.url}${path}`, { waitUntil: "load" });
    await page.goto(`${server.url}${path}`, { waitUntil: "networkidle" });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await page.close();
  }
}
