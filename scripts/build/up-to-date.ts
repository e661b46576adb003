// Whether a site is already what a build would make of it: a look at the sizes and times of its ingredients,
// so that a build with nothing to do ends before anything is loaded.

import { accessSync, constants, lstatSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Hash, hashText } from "./hash.ts";
import { openStore, type Store } from "./store.ts";

/** What is known of the last build that ended well. */
export interface LastBuild {
  /** Of the ingredients, before they were read. */
  readonly ingredients: Hash;
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
): Hash {
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
  return hashText(lines.join("\n"));
}

/** What tells that a folder is the one that was written: it was not replaced, and nothing was put beside its pages. */
export function folderState(site: string): string {
  const facts = lstatSync(site, { throwIfNoEntry: false });
  return facts?.isDirectory() ? `${facts.ino} ${facts.mtimeMs}` : "";
}

const KEY = "last build";
/** Of the shape above: the ingredients have the code in them. */
const VERSION = "1";

/** Where the last build of each folder is known. @param root the project's folder */
export function lastBuilds(root: string): Store {
  return openStore(join(root, ".cache", "last-build"), VERSION);
}

/** @param site the folder's name */
export function readLastBuild(store: Store, site: string): LastBuild | null {
  return (store.get(`site/${site}`, KEY) as LastBuild | undefined) ?? null;
}

export function writeLastBuild(store: Store, site: string, last: LastBuild): void {
  store.replace(`site/${site}`, new Map([[KEY, last]]));
  store.flush();
}

export function forgetLastBuild(store: Store, site: string): void {
  store.replace(`site/${site}`, new Map());
  store.flush();
}

/** Why nothing can be kept below `.cache/` of a project: what is in the way, and the system's word. Null when it can. */
export function cacheFault(root: string): { readonly path: string; readonly reason: string } | null {
  for (const path of [".cache", join(".cache", "build")]) {
    try {
      mkdirSync(join(root, path), { recursive: true });
      accessSync(join(root, path), constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (fault) {
      const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
      return { path, reason };
    }
  }
  return null;
}
