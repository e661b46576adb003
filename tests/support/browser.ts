// A real browser for tests. Wrap the tests in `describeWith(["browser"], …)` from tools.ts.

import { type Browser, openBrowser } from "../../scripts/narration/open-browser.ts";

export type { Browser, BrowserContext, Page } from "../../scripts/narration/open-browser.ts";

/** A headless Chromium with a fresh profile; close it in `afterAll`. It plays H.264 and AAC. */
export function launchBrowser(): Promise<Browser> {
  return openBrowser(process.env);
}
