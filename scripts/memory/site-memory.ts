// What a build left behind: which groups of files, made of what, with which bytes. The next build makes only the rest.
// One JSON file under .cache/, safe to delete; what cannot be read in it is not remembered, and that is all.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Fingerprint } from "./fingerprint.ts";
import type { Reading } from "./tracked-show.ts";

/** Raised when the shape below changes. */
const FORMAT = 2;

/** Files that are made together of the same things. */
export interface RememberedGroup {
  /** Of what it was made of, as its maker named it. */
  readonly made: Fingerprint;
  /** What was looked up while it was made. */
  readonly readings: readonly Reading[];
  /** Of what all of that gave. */
  readonly read: Fingerprint;
  /** Path from the site's root -> its bytes. */
  readonly files: Readonly<Record<string, Fingerprint>>;
}

export interface SiteMemory {
  readonly groups: ReadonlyMap<string, RememberedGroup>;
  /** Every other file of the site: assets, media, cards, pages there is one of. */
  readonly others: readonly string[];
  /** The language of messages to editors. */
  readonly messages: "ar" | "en";
  /** What was said of the content. */
  readonly report: string;
  /** From when on the same files make another site, in milliseconds since 1970; null for never. */
  readonly until: number | null;
}

export const NOTHING: SiteMemory = { groups: new Map(), others: [], messages: "en", report: "", until: null };

/** What this process read or wrote of a file: the next to ask need not read it, as long as it is that file. */
const held = new Map<string, { readonly state: string; readonly memory: SiteMemory }>();

function stateOf(file: string): string {
  const facts = statSync(file, { throwIfNoEntry: false });
  return facts ? `${facts.size} ${facts.mtimeMs} ${facts.ino}` : "";
}

export function readSiteMemory(file: string): SiteMemory {
  const state = stateOf(file);
  const known = held.get(file);
  if (state !== "" && known?.state === state) return known.memory;
  const memory = read(file);
  held.set(file, { state, memory });
  return memory;
}

function read(file: string): SiteMemory {
  try {
    const { format, groups, others, messages, report, until } = JSON.parse(readFileSync(file, "utf8"));
    if (format !== FORMAT || !Array.isArray(others)) return NOTHING;
    return {
      groups: new Map(Object.entries<RememberedGroup>(groups)),
      others,
      messages: messages === "ar" ? "ar" : "en",
      report,
      until,
    };
  } catch {
    return NOTHING;
  }
}

/** Written beside and renamed: nobody reads half of it. */
export function writeSiteMemory(file: string, memory: SiteMemory): void {
  const { groups, ...rest } = memory;
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify({ format: FORMAT, ...rest, groups: Object.fromEntries(groups) }));
  renameSync(beside, file);
  held.set(file, { state: stateOf(file), memory });
}

export function forgetSite(file: string): void {
  rmSync(file, { force: true });
  held.delete(file);
}
