// @ts-check
// This project's own code, loaded as one bundle of scripts/ that is made anew when a source was saved: Node 20 reads no
// TypeScript, and tsx takes seconds for hundreds of files. See docs/speed.md.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What is asked for from outside; loading one does nothing by itself, except in a worker thread. */
const ENTRIES = [
  "cli/main.ts",
  "eleventy/index.ts",
  "eleventy/render-thread.ts",
  "eleventy/cards/draw-thread.ts",
];

/** @type {Promise<string | null> | undefined} */
let bundle;

/**
 * A module of scripts/. In one process all come from the same bundle, whatever is saved meanwhile; where none can be
 * made, from the sources, which costs seconds.
 * @param {string} entry one of ENTRIES
 * @returns {Promise<any>} its exports
 */
export async function loadCode(entry) {
  const file = await bundledFile(entry);
  return file === null ? await source(entry) : await import(file.href);
}

/**
 * The file of an entry in the bundle, for a worker thread: it begins without a loader for TypeScript.
 * @param {string} entry one of ENTRIES
 * @returns {Promise<URL | null>} null where the sources themselves run
 */
export async function bundledFile(entry) {
  bundle ??= currentBundle();
  const folder = await bundle;
  return folder === null ? null : pathToFileURL(join(folder, entry.replace(/\.ts$/, ".mjs")));
}

/** @returns {Promise<string | null>} its folder; null where none can be made */
async function currentBundle() {
  try {
    const folder = join(root, ".cache", "code", codeState());
    if (!isWhole(folder)) {
      const { bundleCode } = await import("./bundle-code.mjs");
      await bundleCode({ scripts: join(root, "scripts"), entries: ENTRIES, folder, isWhole, sealOf });
    }
    // A fault is told by the line of the source.
    process.setSourceMapsEnabled(true);
    return folder;
  } catch {
    // What is wrong with the code tsx says better; a folder that cannot be written costs time, not truth.
    return null;
  }
}

/** @param {string} path from scripts/ */
async function source(path) {
  const { tsImport } = await import("tsx/esm/api");
  return await tsImport(pathToFileURL(join(root, "scripts", path)).href, import.meta.url);
}

/** Of every source as it lies there, by size and time: no file's text is looked at, and one only touched counts as changed. */
function codeState() {
  const sources = readdirSync(join(root, "scripts"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|mjs|json)$/.test(name))
    .map((name) => join("scripts", name));
  // What is asked of packages decides what a bundle leaves to them.
  const lines = ["package.json", "package-lock.json", ...sources].map((name) => {
    const facts = statSync(join(root, name), { throwIfNoEntry: false });
    return `${name} ${facts?.size} ${facts?.mtimeMs} ${facts?.ctimeMs} ${facts?.ino}`;
  });
  return createHash("sha256")
    .update([root, process.version, ...lines].join("\n"))
    .digest("hex")
    .slice(0, 24);
}

/**
 * Whether a bundle has every file it was made with, byte for byte: what is cut short or written over is made anew.
 * @param {string} folder
 */
function isWhole(folder) {
  try {
    const { files, seal } = JSON.parse(readFileSync(join(folder, "bundle.json"), "utf8"));
    return seal === sealOf(folder, files);
  } catch {
    return false;
  }
}

/**
 * Of the bytes of files, maps of lines left out: nothing runs them.
 * @param {string} folder
 * @param {readonly string[]} files below it
 */
function sealOf(folder, files) {
  const hash = createHash("sha1");
  for (const file of files) if (!file.endsWith(".map")) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}
