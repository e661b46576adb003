// @ts-check
// A bundle on the disk, and whether it is whole: what is cut short or written over is made anew.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Which files a bundle has, and the seal of their bytes. */
export const MANIFEST = "bundle.json";

/**
 * @param {string} folder
 * @returns {boolean}
 */
export function isWhole(folder) {
  try {
    const { files, seal } = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
    return seal === sealOf(folder, files);
  } catch {
    return false;
  }
}

/**
 * Of the bytes of files, maps of lines left out: nothing runs them.
 * @param {string} folder
 * @param {readonly string[]} files below it
 * @returns {string}
 */
export function sealOf(folder, files) {
  const hash = createHash("sha1");
  for (const file of files) if (!file.endsWith(".map")) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}
