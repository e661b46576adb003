// @ts-check
// Whether the code is still what a bundle was made of: a look at sizes and times, at no file's text.

import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Beside the sources: what is asked of packages decides what a bundle leaves to them. */
const FILES = ["package.json", "package-lock.json"];

/**
 * Of every source file, as it lies there now. A file that was only touched counts as changed.
 * @param {string} scripts the folder of the sources, absolute
 * @param {string} root the project's folder: a bundle names it
 * @returns {string} for a file's name
 */
export function codeState(scripts, root) {
  const lines = [root, process.version];
  /** @param {string} path */
  const note = (path) => {
    const facts = statSync(path, { throwIfNoEntry: false });
    lines.push(`${path} ${facts?.size} ${facts?.mtimeMs} ${facts?.ctimeMs} ${facts?.ino}`);
  };
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.m?ts$|\.mjs$/.test(entry.name)) note(path);
    }
  };
  walk(scripts);
  for (const file of FILES) note(join(root, file));
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 24);
}
