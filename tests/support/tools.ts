// Tests that need a program of this machine: skipped loudly where it is missing, failed where CI=true.

import { describe, test } from "vitest";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "../../scripts/narration/find-browser.ts";
import { canRun } from "../../scripts/narration/run-program.ts";

export type Tool = "browser" | "ffmpeg" | "espeak-ng" | "java" | "xmllint" | "newsboat" | "gpodder";

const TOOLS: Readonly<Record<Tool, { readonly find: () => Promise<boolean>; readonly how: string }>> = {
  browser: { find: async () => (await findBrowser(process.env)) !== null, how: HOW_TO_GET_A_BROWSER },
  ffmpeg: { find: () => canRun("ffmpeg", ["-version"]), how: "install it: apt-get install ffmpeg" },
  java: {
    find: () => canRun("java", ["-version"]),
    how: "install it: apt-get install default-jre-headless, or any Java from 11",
  },
  "espeak-ng": {
    find: () => canRun("espeak-ng", ["--version"]),
    how: "install it: apt-get install espeak-ng",
  },
  xmllint: {
    find: () => canRun("xmllint", ["--version"]),
    how: "install it: apt-get install libxml2-utils",
  },
  newsboat: {
    find: () => canRun("newsboat", ["--version"]),
    how: "install it: apt-get install newsboat",
  },
  gpodder: { find: () => canRun("gpo", ["help"]), how: "install it: apt-get install gpodder" },
};

const found = new Map<Tool, Promise<boolean>>();

/** Whether a tool runs here, asked once a test file. */
export function hasTool(tool: Tool): Promise<boolean> {
  const asked = found.get(tool) ?? TOOLS[tool].find();
  found.set(tool, asked);
  return asked;
}

/**
 * `describe` for tests that need tools. Where one is missing the tests are skipped, with a warning that says
 * how to get it; under CI=true they fail instead, because a test that never runs proves nothing.
 * Await it: `await describeWith(["browser"], "the player", () => { … })`.
 */
export async function describeWith(tools: readonly Tool[], title: string, body: () => void): Promise<void> {
  const present = await Promise.all(tools.map(hasTool));
  const missing = tools.filter((_, index) => !present[index]);
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  const reason = missing.map((tool) => `no ${tool} runs here; ${TOOLS[tool].how}`).join("\n");
  if (process.env.CI === "true") {
    test(title, () => {
      throw new Error(reason);
    });
    return;
  }
  console.warn(`\n*** NOT TESTED: ${title}\n*** ${reason.replaceAll("\n", "\n*** ")}\n`);
  describe.skip(title, body);
}
