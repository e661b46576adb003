// A real browser for tests. Wrap the tests in `describeWith(["browser"], …)` from tools.ts.

import { type Browser, openBrowser } from "../../scripts/narration/open-browser.ts";

export type { Browser, BrowserContext, Page } from "../../scripts/narration/open-browser.ts";

/** How long a page is waited for, in milliseconds: half of a test's own time, since Playwright's says what was waited for. */
const PATIENCE = 60_000;

/** A headless Chromium with a fresh profile; close it in `afterAll`. It plays H.264 and AAC. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await openBrowser(process.env);
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}
