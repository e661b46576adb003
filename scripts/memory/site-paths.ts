// Where a site is built and what is remembered of it.

import { basename, join } from "node:path";

/** A site built beside the one that is served has this after its folder's name. */
export const BESIDE = ".next";

export interface SitePaths {
  /** The folder that is served. */
  readonly site: string;
  /** What is remembered of it. */
  readonly memory: string;
  /** Of what the last build was made. */
  readonly stamp: string;
}

/** @param output where files are written: the site's folder, or the one beside it; absolute */
export function sitePaths(root: string, output: string): SitePaths {
  const folder = output.replace(/\/+$/, "");
  const site = folder.endsWith(BESIDE) ? folder.slice(0, -BESIDE.length) : folder;
  const kept = join(root, ".cache", "site", basename(site));
  return { site, memory: `${kept}.json`, stamp: `${kept}.stamp.json` };
}
