// What a build left behind: which sections of the site, made of what, and their groups with the bytes of their files.
// The next build makes only the rest. Under .cache/, safe to delete: one JSON file for all sections, and a file for
// each shelf of groups, which is read when one of its sections changed. What cannot be read is not remembered.

import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Fingerprint } from "./fingerprint.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { readGroups, writeGroupsFile } from "./site-groups.ts";
import { readSections, writeSections } from "./site-sections.ts";
import type { Reading } from "./tracked-show.ts";

/** Raised when the shape below changes. */
const FORMAT = 5;

/** Files that are made together of the same things. */
export interface RememberedGroup {
  /** Of what it was made of, as its maker named it. */
  readonly made: Fingerprint;
  /** What was looked up while it was made. */
  readonly readings: readonly Reading[];
  /** Of what all of that gave. */
  readonly read: Fingerprint;
  /** Of what it gave when of an episode the part is left out: while that is the same, nobody has to look at parts. */
  readonly coarse: Fingerprint;
  /** Path from the site's root -> its bytes. */
  readonly files: Readonly<Record<string, Fingerprint>>;
  /** The same paths: nearly all that is ever asked of a group that stays as it is. */
  readonly paths: readonly string[];
}

export type Groups = ReadonlyMap<string, RememberedGroup>;

/** Groups that came about from the same things (`Section`). */
export interface RememberedSection {
  readonly shelf: string;
  readonly made: Fingerprint;
  /** What all of its groups looked up, of episodes without the part. */
  readonly readings: readonly Reading[];
  readonly read: Fingerprint;
  /** How many groups and files it has. */
  readonly groups: number;
  readonly files: number;
}

export interface SiteMemory {
  readonly sections: ReadonlyMap<string, RememberedSection>;
  /**
   * The groups of a section; none of one that is not known.
   * @throws DamagedMemory when its shelf is not what was written
   */
  readonly groupsOf: (section: string, shelf: string) => Groups;
  /** Every other file of the site: assets, media, cards, pages there is one of. */
  readonly others: readonly string[];
  /** The language of messages to editors. */
  readonly messages: "ar" | "en";
  /** What was said of the content. */
  readonly report: string;
  /** From when on the same files make another site, in milliseconds since 1970; null for never. */
  readonly until: number | null;
  /** Which file has which shelf, of those that are written. */
  readonly written: ReadonlyMap<string, string>;
}

const NO_GROUPS: Groups = new Map();

export const NOTHING: SiteMemory = {
  sections: new Map(),
  groupsOf: () => NO_GROUPS,
  others: [],
  messages: "en",
  report: "",
  until: null,
  written: new Map(),
};

/** A folder beside the file of the sections. */
function folderOf(file: string): string {
  return join(dirname(file), basename(file, ".json"));
}

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
    const { format, sections, readings, others, messages, report, until, written } = JSON.parse(
      String(readSealed(file)),
    );
    if (format !== FORMAT || !Array.isArray(others)) return NOTHING;
    const files = new Map(Object.entries<string>(written));
    // Half of what is remembered would leave files behind that nobody has.
    const there = new Set(readdirSync(folderOf(file)));
    if (![...files.values()].every((name) => there.has(name))) return NOTHING;
    return {
      ...withShelves(file, readSections(sections, readings), files),
      others,
      messages: messages === "ar" ? "ar" : "en",
      report,
      until,
    };
  } catch {
    return NOTHING;
  }
}

/** Sections whose groups are read when somebody asks for them. */
function withShelves(
  file: string,
  sections: ReadonlyMap<string, RememberedSection>,
  written: ReadonlyMap<string, string>,
): Pick<SiteMemory, "sections" | "groupsOf" | "written"> {
  const opened = new Map<string, ReadonlyMap<string, Groups>>();
  const groupsOf = (section: string, shelf: string): Groups => {
    const name = written.get(shelf);
    if (name === undefined) return NO_GROUPS;
    const groups = opened.get(shelf) ?? readGroups(join(folderOf(file), name));
    opened.set(shelf, groups);
    return groups.get(section) ?? NO_GROUPS;
  };
  return { sections, groupsOf, written };
}

/**
 * Written beside and renamed: nobody reads half of it. Shelves that are said to be written are not written again.
 * @returns the same, with nothing of it in memory but its sections
 * @throws DamagedMemory when a shelf that stays cannot be read
 */
export function writeSiteMemory(file: string, memory: SiteMemory): SiteMemory {
  const folder = folderOf(file);
  mkdirSync(folder, { recursive: true });
  const byShelf = new Map<string, string[]>();
  for (const [name, { shelf }] of memory.sections) {
    const names = byShelf.get(shelf);
    if (names) names.push(name);
    else byShelf.set(shelf, [name]);
  }
  const written = new Map<string, string>();
  for (const [shelf, names] of byShelf) {
    const known = memory.written.get(shelf);
    const name =
      known ??
      writeGroupsFile(folder, new Map(names.map((section) => [section, memory.groupsOf(section, shelf)])));
    written.set(shelf, name);
  }
  const { sections, groupsOf: _, ...rest } = memory;
  const text = {
    format: FORMAT,
    ...rest,
    written: Object.fromEntries(written),
    ...writeSections(sections),
  };
  writeSealed(file, JSON.stringify(text));
  const needed = new Set(written.values());
  for (const name of readdirSync(folder)) if (!needed.has(name)) rmSync(join(folder, name), { force: true });
  const light = { ...rest, ...withShelves(file, sections, written) };
  held.set(file, { state: stateOf(file), memory: light });
  return light;
}

export function forgetSite(file: string): void {
  rmSync(file, { force: true });
  held.delete(file);
}
