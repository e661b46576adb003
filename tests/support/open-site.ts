// A whole site, served, with a browser: what every test of a page's interactions begins with.
// Files of tests follow each other in a process: a site is written once in it, and one browser serves them all.

import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Show } from "../../scripts/domain/show.ts";
import { type Browser, type BrowserContext, launchBrowser, type Page } from "./browser.ts";
import { keepPlaces } from "./places.ts";
import { runFolder } from "./run-folder.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";
import { type SiteOptions, writeSearch, writeShow, writeSite } from "./write-site.ts";

export interface OpenSite {
  readonly show: Show;
  readonly browser: Browser;
  readonly server: FolderServer;
  /** Where its files are. */
  readonly folder: string;
  /** The whole address of a path of the site. */
  readonly at: (path: string) => string;
  /** A page with nothing remembered; what it says on its console and asks of other hosts is kept. */
  readonly open: (path: string, context?: Parameters<Browser["newContext"]>[0]) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page: exceptions, console errors, files not found. */
  readonly errors: string[];
  /** Addresses asked of any other host. */
  readonly strangers: string[];
}

interface WrittenSite {
  readonly folder: string;
  readonly show: Show;
}

const sites = new Map<string, Promise<WrittenSite>>();
let running: Browser | null = null;

/**
 * The site is read, and written by nobody: other tests have the same one.
 * @param programme an `episodes/` folder that stays as it is
 */
export async function openSite(programme: string, options: SiteOptions = {}): Promise<OpenSite> {
  const key = JSON.stringify([programme, options]);
  const site = sites.get(key) ?? written(programme, options);
  sites.set(key, site);
  return serve(await site);
}

async function written(programme: string, options: SiteOptions): Promise<WrittenSite> {
  const folder = mkdtempSync(join(runFolder(), "site-"));
  return { folder, show: await writeSite(programme, folder, options) };
}

/** A Show that is already there, with its search and without its media. */
export async function openShow(show: Show): Promise<OpenSite> {
  const folder = mkdtempSync(join(runFolder(), "site-"));
  await writeShow(show, folder, null);
  await writeSearch(show, folder);
  return serve({ folder, show });
}

async function serve({ folder, show }: WrittenSite): Promise<OpenSite> {
  const server = await serveFolder(folder, { prefix: new URL(show.programme.site).pathname });
  const browser = running?.isConnected() ? running : await launchBrowser();
  running = browser;
  const others = new Set(browser.contexts());
  const at = (path: string) => `${server.url}${path}`;
  return {
    show,
    browser,
    server,
    folder,
    at,
    open: async (path, contextOptions = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
      const page = await context.newPage();
      const opened: OpenPage = { page, context, errors: [], strangers: [] };
      listen(opened, server.url);
      await page.addInitScript(keepPlaces);
      if (contextOptions.javaScriptEnabled !== false) awaitStart(page);
      await page.goto(at(path), { waitUntil: "load" });
      return opened;
    },
    close: async () => {
      const own = browser.contexts().filter((context) => !others.has(context));
      await Promise.all(own.map((context) => context.close()));
      await server.close();
    },
  };
}

/** From now on a page counts as opened once its own script has done all it does by itself, and not while HTML still comes. */
export function awaitStart(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const answer = await goto(url, options);
    if (options?.waitUntil !== "commit") await page.waitForFunction(hasStarted);
    return answer;
  };
}

function hasStarted(): boolean {
  const script = document.querySelector('script[type="module"][src*="/assets/page-"]');
  return script === null || performance.getEntriesByName("started").length > 0;
}

function listen({ page, errors, strangers }: OpenPage, home: string): void {
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(home)) strangers.push(url);
  });
}
