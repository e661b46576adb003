// Whether a site is already what a build would make of it: a look at the sizes and times of its ingredients,
// so that a build with nothing to do ends before anything is loaded.

import { lstatSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Fingerprint, textFingerprint } from "./fingerprint.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import type { SitePaths } from "./site-paths.ts";

/** What is remembered of the last build that ended well. */
export interface LastBuild {
  /** Of the ingredients, before they were read. */
  readonly ingredients: Fingerprint;
  /** Of the site's folder, after it was written. */
  readonly folder: string;
  /** From when on the same files make another site, in milliseconds since 1970; null for never. */
  readonly until: number | null;
  /** The language of messages to editors. */
  readonly messages: "ar" | "en";
  /** What was said of the content. */
  readonly report: string;
}

const FOLDERS = ["episodes", "templates", "scripts"] as const;
const FILES = [".eleventy.js", "package.json", "package-lock.json", "tsconfig.json"] as const;

/**
 * Of everything a site is made of: paths, sizes and times of change. A file that was only touched counts as changed.
 * @param more what else decides: versions, variables of the environment
 * @param folders below `root`, where only a part of the site is asked for
 */
export function ingredientsOf(
  root: string,
  more: readonly string[],
  folders: readonly string[] = FOLDERS,
): Fingerprint {
  const lines: string[] = [...more];
  const note = (path: string) => {
    const facts = statSync(join(root, path), { throwIfNoEntry: false });
    lines.push(`${path} ${facts?.size} ${facts?.mtimeMs} ${facts?.ino}`);
    return facts;
  };
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else note(path);
    }
  };
  for (const folder of folders) if (note(folder)?.isDirectory()) walk(folder);
  for (const file of FILES) note(file);
  return textFingerprint(lines.join("\n"));
}

/** What tells that a folder is the one that was written: it was not replaced, and nothing was put beside its pages. */
export function folderState(site: string): string {
  const facts = lstatSync(site, { throwIfNoEntry: false });
  return facts?.isDirectory() ? `${facts.ino} ${facts.mtimeMs}` : "";
}

export function readLastBuild({ stamp }: SitePaths): LastBuild | null {
  try {
    const read = JSON.parse(String(readSealed(stamp)));
    const isWhole =
      [read.ingredients, read.folder, read.report].every((value) => typeof value === "string") &&
      (read.messages === "ar" || read.messages === "en");
    return isWhole && (read.until === null || typeof read.until === "number") ? read : null;
  } catch {
    return null;
  }
}

export function writeLastBuild({ stamp }: SitePaths, last: LastBuild): void {
  writeSealed(stamp, JSON.stringify(last));
}

export function forgetLastBuild({ stamp }: SitePaths): void {
  rmSync(stamp, { force: true });
}
