// A site built beside the one that is served, put in its place. Nothing here is done until all of it is built: a build
// that fails leaves the last good site. Its manifest is forgotten before: a commit cut short is a cold build next time.

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

/** A site built beside the one that is served has this after its folder's name. */
export const BESIDE = ".next";

/** A site that is built and not in its place. */
export interface Staged {
  /** The folder that is served, absolute. */
  readonly site: string;
  /** The folder with every file that changed, or with all of them where nothing was known of the site. */
  readonly beside: string;
  readonly isWhole: boolean;
  /** Every artifact of the site, those with new bytes, and those that it has no more. */
  readonly artifacts: ReadonlySet<string>;
  readonly written: readonly string[];
  readonly gone: readonly string[];
  /** Other files of the site, as it will be and as it was; what lies beside is among them anyway. */
  readonly others: readonly string[];
  readonly othersBefore: readonly string[];
}

/** Told as the event `site.built` to the command that builds, when every file is written. */
export interface BuiltSite extends Omit<Staged, "site" | "beside"> {
  /** The language of messages to editors. */
  readonly messages: "ar" | "en";
  /** What was said of the content. */
  readonly report: string;
  /** What is said at the very end. */
  readonly closing: string;
  /** From when on the same files make another site, in milliseconds since 1970; null for never. */
  readonly until: number | null;
  /** To be called before the site's folder is touched. */
  readonly forget: () => void;
  /** To be called when it is in its place. @param others all files that are no artifacts */
  readonly save: (others: readonly string[]) => void;
}

/** How a build changed a site, in files. */
export interface Committed {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Every file of the site that is no artifact. */
  readonly others: readonly string[];
}

export function commitSite({ site, beside, isWhole, written, gone, ...known }: Staged): Committed {
  mkdirSync(beside, { recursive: true });
  const staged = filesBelow(beside);
  const { artifacts } = known;
  const others = [...new Set([...known.others, ...staged.filter((path) => !artifacts.has(path))])];
  const isSwapped = isWhole || !existsSync(site);
  const moved = isSwapped ? swap(beside, site, staged) : move(beside, site, staged, new Set(written));
  const here = new Set([...others, ...artifacts]);
  const left = [...new Set([...gone, ...known.othersBefore])].filter((path) => !here.has(path));
  const removed = isSwapped ? 0 : removeFiles(site, left);
  rmSync(beside, { recursive: true, force: true });
  return { written: moved, unchanged: artifacts.size + others.length - moved, removed, others };
}

/** The folder that is served, of the one that a build writes into. */
export function siteOf(output: string): string {
  const folder = output.replace(/\/+$/, "");
  return folder.endsWith(BESIDE) ? folder.slice(0, -BESIDE.length) : folder;
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
    // Artifacts leave out what is as it was; the pages there is one of are always made.
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
