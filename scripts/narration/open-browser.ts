// Chromium, started: the only importer of playwright-core.

import { type Browser, chromium } from "playwright-core";
import { type BrowserProgram, findBrowser, HOW_TO_GET_A_BROWSER } from "./find-browser.ts";

export type { Browser, BrowserContext, Page } from "playwright-core";

// No sandbox, since containers run as root; no request that no page asked for.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
];

/**
 * A headless browser with a fresh profile. Close it.
 * @param env the process's environment: CHROMIUM_PATH and PATH are read
 * @throws Error that says how to get one, when none runs here
 */
export async function openBrowser(env: Readonly<Record<string, string | undefined>>): Promise<Browser> {
  const program = await findBrowser(env);
  if (!program) throw new Error(`openBrowser: no Chromium runs here; ${HOW_TO_GET_A_BROWSER}`);
  return startBrowser(program, env);
}

/** The same for a program already found. */
export function startBrowser(
  program: BrowserProgram,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Browser> {
  const given = Object.entries({ ...env, ...program.env });
  return chromium.launch({
    executablePath: program.path,
    headless: true,
    args: [...FLAGS],
    env: Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  });
}
