// @ts-check
// This project's code, loaded: as one bundle where that is current, else bundled first; where it cannot be, through
// tsx, file by file, which takes seconds. The only importer of tsx. See docs/speed.md.

import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { codeState } from "./code-state.mjs";
import { isWhole } from "./kept-bundle.mjs";

const scripts = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const root = dirname(scripts);

/** What is asked for from outside: nothing happens when one is loaded. */
const ENTRIES = ["cli/main.ts", "eleventy/index.ts"];

/** @type {Promise<string | null> | undefined} */
let bundle;

/**
 * A module of this project. In one process all come from the same bundle, whatever is saved meanwhile.
 * @param {string} entry from `scripts/`, one of ENTRIES
 * @returns {Promise<any>} its exports
 */
export async function loadCode(entry) {
  bundle ??= currentBundle();
  const folder = await bundle;
  if (folder !== null) return await import(pathToFileURL(join(folder, entry.replace(/\.ts$/, ".mjs"))).href);
  const { tsImport } = await import("tsx/esm/api");
  return await tsImport(pathToFileURL(join(scripts, entry)).href, import.meta.url);
}

/** @returns {Promise<string | null>} its folder; null where none can be made */
async function currentBundle() {
  const folder = join(root, ".cache", "code", codeState(scripts, root));
  try {
    if (!isWhole(folder)) {
      const { bundleCode } = await import("./bundle-code.mjs");
      await bundleCode({ scripts, entries: ENTRIES, folder });
    }
    // A fault is told by the line of the source.
    process.setSourceMapsEnabled(true);
    return folder;
  } catch {
    // What is wrong with the code tsx says better; a folder that cannot be written costs time, not truth.
    return null;
  }
}
