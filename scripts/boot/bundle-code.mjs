// @ts-check
// scripts/ -> a few JavaScript files, packages left where they are: what is loaded in a tenth of the time. No TypeScript
// itself, because Node 20 reads none: a clone's first build would load tsx for this alone, half a second.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "./esbuild.mjs";

/** Bundles that stay: branches are changed to and fro, and an older process may still load a part of its own. */
const KEPT = 6;

/**
 * What is to be bundled, and how a bundle is known to be whole: boot/load-code.mjs says both, which loads this file.
 * @typedef {object} Bundling
 * @property {string} scripts the sources' folder, absolute
 * @property {readonly string[]} entries files below it
 * @property {string} folder where the bundle belongs, absolute
 * @property {(folder: string) => boolean} isWhole
 * @property {(folder: string, files: readonly string[]) => string} sealOf
 */

/**
 * Writes the bundle beside its place and moves it there whole: two processes at once do no harm.
 * @param {Bundling} bundling
 * @returns {Promise<void>}
 * @throws Error when the code has a mistake, or the folder cannot be written
 */
export async function bundleCode({ scripts, entries, folder, isWhole, sealOf }) {
  const beside = `${folder}.${process.pid}`;
  try {
    const { outputFiles } = await build({
      entryPoints: entries.map((entry) => join(scripts, entry)),
      outbase: scripts,
      outdir: beside,
      bundle: true,
      splitting: true,
      packages: "external",
      platform: "node",
      target: "node20",
      format: "esm",
      outExtension: { ".js": ".mjs" },
      sourcemap: "linked",
      sourcesContent: false,
      logLevel: "silent",
      write: false,
      plugins: [
        {
          name: "own places",
          setup(hooks) {
            hooks.onLoad({ filter: /\.ts$/ }, ({ path }) => {
              const contents = ownPlaceIn(path);
              return contents === null ? null : { contents, loader: "ts" };
            });
          },
        },
      ],
    });
    for (const { path, contents } of outputFiles) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
    const files = outputFiles.map(({ path }) => relative(beside, path).replaceAll("\\", "/"));
    writeFileSync(join(beside, "bundle.json"), JSON.stringify({ files, seal: sealOf(beside, files) }));
    moveInto(beside, folder, isWhole);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  forgetOldest(dirname(folder));
}

/**
 * A source's text with its own place in it: what stands beside a source is looked for there, not beside the bundle.
 * @param {string} path
 * @returns {string | null} null for one that does not ask where it is
 */
function ownPlaceIn(path) {
  const text = readFileSync(path, "utf8");
  if (!text.includes("import.meta.")) return null;
  return text
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
    .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
}

/**
 * Where another process was faster, its bundle stays: it is being loaded.
 * @param {string} beside
 * @param {string} folder
 * @param {Bundling["isWhole"]} isWhole
 */
function moveInto(beside, folder, isWhole) {
  try {
    renameSync(beside, folder);
  } catch (fault) {
    if (isWhole(folder)) return;
    if (!existsSync(folder)) throw fault;
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  }
}

/** @param {string} folder with a bundle a folder */
function forgetOldest(folder) {
  const byAge = readdirSync(folder)
    .map((name) => ({ name, age: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.age - one.age);
  for (const { name } of byAge.slice(KEPT))
    rmSync(join(folder, basename(name)), { recursive: true, force: true });
}
