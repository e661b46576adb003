// A site built beside the one that is served, put in its place. Nothing here is done until all of it is built: a build
// that fails leaves the last good site. What is remembered is forgotten first: a commit cut short is a cold build next time.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { takeOver } from "./next-site.ts";
import { forgetSite, NOTHING, readSiteMemory, type SiteMemory, writeSiteMemory } from "./site-memory.ts";
import type { SitePaths } from "./site-paths.ts";

/** How a build changed a site, in files. */
export interface Committed {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What is remembered of the site as it is now. */
  readonly memory: SiteMemory;
}

/** @param beside the folder with every file that changed, or with all of them where nothing was remembered */
export function commitSite(paths: SitePaths, beside: string): Committed {
  const before = readSiteMemory(paths.memory);
  const { memory: next, written: inGroups, gone } = takeOver(paths);
  mkdirSync(beside, { recursive: true });
  const staged = filesBelow(beside);
  const known = new Set(inGroups);
  const others = [...new Set([...next.others, ...staged.filter((path) => !known.has(path))])];
  forgetSite(paths.memory);
  const isWhole = before === NOTHING || !existsSync(paths.site);
  const written = isWhole ? swap(beside, paths.site, staged) : move(beside, paths.site, staged, known);
  const here = new Set([...others, ...staged]);
  const removed = isWhole
    ? 0
    : removeFiles(
        paths.site,
        [...new Set([...gone, ...before.others])].filter((path) => !here.has(path)),
      );
  rmSync(beside, { recursive: true, force: true });
  const memory = writeSiteMemory(paths.memory, { ...next, others });
  const all = [...memory.sections.values()].reduce((sum, { files }) => sum + files, others.length);
  return { written, unchanged: all - written, removed, memory };
}

/** A build that was killed between the two renames of `swap` left the last good site aside: it is put back. */
export function restoreSite(site: string): void {
  if (!existsSync(site) && existsSync(asideOf(site))) renameSync(asideOf(site), site);
}

const asideOf = (site: string) => `${site}.old`;

/** The new folder in the old one's place: two renames, so that a reader never meets half a site. */
function swap(beside: string, site: string, staged: readonly string[]): number {
  const old = asideOf(site);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, old);
  renameSync(beside, site);
  rmSync(old, { recursive: true, force: true });
  return staged.length;
}

/** Each file by a rename of its own: a reader meets the old one or the new one, whole. */
function move(beside: string, site: string, staged: readonly string[], known: ReadonlySet<string>): number {
  const folders = new Set<string>();
  let moved = 0;
  for (const path of staged) {
    const [from, to] = [join(beside, path), join(site, path)];
    // Groups leave out what is as it was; the pages there is one of are always made.
    if (!known.has(path) && isSame(from, to)) continue;
    const folder = dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    renameSync(from, to);
    moved += 1;
  }
  return moved;
}

function isSame(one: string, other: string): boolean {
  const size = (file: string) => statSync(file, { throwIfNoEntry: false })?.size;
  return size(one) === size(other) && readFileSync(one).equals(readFileSync(other));
}

/** Files, and the folders that they leave empty. */
export function removeFiles(site: string, paths: readonly string[]): number {
  for (const path of paths) {
    rmSync(join(site, path), { force: true });
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      if (!isEmpty(join(site, folder))) break;
      rmdirSync(join(site, folder));
    }
  }
  return paths.length;
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
