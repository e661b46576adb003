// A site that is built and not yet in its place: what the build hands to whoever puts it there, in the same process.

import type { SiteMemory } from "./site-memory.ts";
import type { SitePaths } from "./site-paths.ts";

export interface NextSite {
  /** What will be remembered of the site. */
  readonly memory: SiteMemory;
  /** Files of groups that are new or have other bytes; paths from the site's root. */
  readonly written: readonly string[];
  /** Files of groups that no group has any more. */
  readonly gone: readonly string[];
}

/** For the process and not for this module: the command and Eleventy's configuration may each have loaded it. */
const shared: Record<symbol, Map<string, NextSite> | undefined> = Object(globalThis);
const BUILT = Symbol.for("sites that are built and not in their places");
shared[BUILT] ??= new Map();
const next = shared[BUILT];

export function handOver({ site }: SitePaths, built: NextSite): void {
  next.set(site, built);
}

/** @throws Error when no build has handed one over: a fault of this project */
export function takeOver({ site }: SitePaths): NextSite {
  const built = next.get(site);
  if (built === undefined) throw new Error("takeOver: no site was built");
  next.delete(site);
  return built;
}
