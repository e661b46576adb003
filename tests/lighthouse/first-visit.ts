// First visits over slow 4G with a phone's processor: `npm run first-visit [EPISODES] [FILTER] [SLOWER]`. Ends with 1 beyond the bars.
// Each is a browser with nothing remembered; how long until the headline stands in the programme's own typeface, whether
// every word of the page does, whether anything moved, and how soon a tap says that sound is on its way.
// Not among the tests: on a busy machine a processor four times slower is slower still. The page as a host sends it: Brotli.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { type Browser, launchBrowser, type Page } from "../support/browser.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { episodesOf } from "../support/show.ts";
import { facesOf, firstPaint, noteShifts, shiftsOf } from "../support/what-is-painted.ts";
import { PROJECT, writeSite } from "../support/write-site.ts";

const VISITS = 8;
/** 1.6 Mbit/s, in bytes a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** Milliseconds; the last is a part of the view. */
const BARS = { headline: 2500, loading: 100, shift: 0.002 } as const;

interface Visit {
  /** Milliseconds from the click to the first paint, which waits for the typefaces. */
  readonly headline: number;
  /** Typefaces of the device in which words of the page stand. */
  readonly strangers: readonly string[];
  readonly shift: number;
  /** Milliseconds from a tap on the play button; null on a page without one. */
  readonly loading: number | null;
}

/** The processor, so many times slower: 1 where other work slows this machine already. */
const [programme = join(PROJECT, "episodes"), filter = "", slower = "4"] = process.argv.slice(2);
const site = mkdtempSync(join(tmpdir(), "first-visit-"));
const show = await writeSite(programme, site);
const server = await serveFolder(site, { prefix: new URL(show.programme.site).pathname, asAHost: true });
const quoted = episodesOf(show).find(({ quotes }) => quotes.length > 0);
const pages = [
  ["home", show.addresses.home.path],
  ["episode", show.episodes[0]?.address.path],
  ["quote", quoted?.quotes[0]?.address.path],
  ["guest", show.people.find(({ isAnonymous }) => !isAnonymous)?.address.path],
  ["quotes", show.addresses.quotes.path],
] as const;

let isBeyond = false;
for (const [name, path] of pages) {
  if (path === undefined || !name.includes(filter)) continue;
  const visits: Visit[] = [];
  // One before that is not counted: the server has packed its files by then.
  for (let round = -1; round < VISITS; round++) {
    const seen = await visit(`${server.url}${path}`);
    if (round >= 0) visits.push(seen);
  }
  isBeyond = report(name, visits) || isBeyond;
}
await server.close();
rmSync(site, { recursive: true });
process.exitCode = isBeyond ? 1 : 0;

async function visit(url: string): Promise<Visit> {
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.addInitScript(noteShifts);
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", SLOW_4G);
  await line.send("Emulation.setCPUThrottlingRate", { rate: Number(slower) });
  await page.goto(url, { waitUntil: "load" });
  const headline = await firstPaint(page);
  const shift = await shiftsOf(page);
  const loading = await tapToLoading(page);
  await line.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const strangers = await deviceFaces(line);
  await browser.close();
  return { headline, strangers, shift, loading };
}

async function deviceFaces(line: CDPSession): Promise<readonly string[]> {
  const faces = await facesOf(line);
  return [...new Set(faces.filter(({ isOwn }) => !isOwn).map(({ name }) => name))];
}

/** From the tap's own time to when the page says so. */
async function tapToLoading(page: Page): Promise<number | null> {
  const button = page.locator("[data-ask]:visible, a[data-plays]:visible").first();
  if ((await button.count()) === 0) return null;
  await page.evaluate(() => {
    const kept = window as Window & { tapped?: number; said?: number };
    addEventListener("click", ({ timeStamp }) => (kept.tapped ??= timeStamp), { capture: true });
    new MutationObserver(() => (kept.said ??= performance.now())).observe(document.body, {
      attributeFilter: ["data-loading", "data-playing"],
      subtree: true,
    });
  });
  await button.tap();
  const said = await page.waitForFunction(() => {
    const { tapped, said } = window as Window & { tapped?: number; said?: number };
    return tapped !== undefined && said !== undefined && { took: said - tapped };
  });
  return ((await said.jsonValue()) as { took: number }).took;
}

/** @returns whether a visit was beyond a bar */
function report(name: string, visits: readonly Visit[]): boolean {
  const range = (values: readonly number[]) =>
    values.length === 0 ? "-" : `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))} ms`;
  const headlines = visits.map(({ headline }) => headline);
  const loadings = visits.flatMap(({ loading }) => loading ?? []);
  const strangers = new Set(visits.flatMap((one) => one.strangers));
  const inTime = visits.filter((one) => one.headline <= BARS.headline && one.strangers.length === 0).length;
  const shift = Math.max(...visits.map((one) => one.shift));
  console.log(
    `${name}: in its own type ${inTime} of ${VISITS}, ${range(headlines)}; loading said after ${range(loadings)}; moved ${shift.toFixed(4)}`,
  );
  if (strangers.size > 0) console.log(`  with the device's own: ${[...strangers].join(", ")}`);
  return inTime < VISITS || shift > BARS.shift || loadings.some((time) => time > BARS.loading);
}
