// @ts-check
// A table of contents: what the site is made of. Every decision is in scripts/, every view in templates/.
// npm's commands come in here as well (`node .eleventy.js build`), because Node 20 reads no TypeScript: the code is
// loaded as one bundle of scripts/, which scripts/boot/ makes when a source was saved. See docs/speed.md.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(import.meta.url);
const root = dirname(here);
/** What is asked for from outside: nothing happens when one is loaded, but in a thread that is asked to render. */
const ENTRIES = ["cli/main.ts", "eleventy/index.ts", "eleventy/site/render-thread.ts"];
/** Where a process keeps its bundle: Eleventy loads this file once more, and a thread begins with the same code. */
const LOADED = Symbol.for(`the code of ${root}`);
/** Set while a process runs its command. */
const RUNNING = Symbol.for(`the command of ${root}`);

/** @param {any} eleventy */
export default async function site(eleventy) {
  const { content, views, outputs, assets, search, checks } = await loadCode("eleventy/index.ts");
  eleventy.addPlugin(content);
  eleventy.addPlugin(views);
  eleventy.addPlugin(outputs);
  eleventy.addPlugin(assets);
  eleventy.addPlugin(search);
  eleventy.addPlugin(checks);
  return { dir: { input: "templates", output: "_site" }, templateFormats: ["11ty.js"] };
}

/**
 * A module of scripts/. In one process all come from the same bundle, whatever is saved meanwhile; where none can be
 * made, from the sources, which costs seconds.
 * @param {string} entry one of ENTRIES
 * @returns {Promise<any>} its exports
 */
async function loadCode(entry) {
  /** @type {Record<symbol, Promise<string | null> | undefined>} */
  const shared = Object(globalThis);
  shared[LOADED] ??= currentBundle();
  const folder = await shared[LOADED];
  if (folder === null) return await source(entry);
  return await import(pathToFileURL(join(folder, entry.replace(/\.ts$/, ".mjs"))).href);
}

/** @returns {Promise<string | null>} its folder; null where none can be made */
async function currentBundle() {
  try {
    const folder = join(root, ".cache", "code", codeState());
    if (!isWhole(folder)) {
      const { bundleCode } = await source("boot/bundle-code.ts");
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
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("scripts", name));
  // What is asked of packages decides what a bundle leaves to them.
  const lines = [".eleventy.js", "package.json", "package-lock.json", ...sources].map((name) => {
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

// Not awaited: Eleventy asks for this module while the command is running. Asked for from a source, it is evaluated anew.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(here)) {
  /** @type {Record<symbol, boolean | undefined>} */
  const shared = Object(globalThis);
  if (!shared[RUNNING]) {
    shared[RUNNING] = true;
    loadCode("cli/main.ts").then(({ main }) => main());
  }
}
