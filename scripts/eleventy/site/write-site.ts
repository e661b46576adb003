// The files there are many of, into the site's folder or the one beside it, with what is remembered of the last time.

import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { codeVersion } from "../../memory/code-version.ts";
import { fingerprint, textFingerprint } from "../../memory/fingerprint.ts";
import { handOver } from "../../memory/next-site.ts";
import { DamagedMemory } from "../../memory/site-groups.ts";
import {
  forgetSite,
  NOTHING,
  readSiteMemory,
  type SiteMemory,
  writeSiteMemory,
} from "../../memory/site-memory.ts";
import { sitePaths } from "../../memory/site-paths.ts";
import { sendShow } from "../../model/sent-show.ts";
import { fillIn } from "../../text/catalogue.ts";
import { buildWords } from "../../text/words/build.ts";
import { type BuildState, showOf } from "../build-state.ts";
import { type Helpers, helpersFor, startHelpers } from "./helpers.ts";
import { openChanges } from "./open-changes.ts";
import { progressOn } from "./progress.ts";
import type { Share } from "./render-share.ts";
import { type FileSection, type WrittenGroups, writeGroups } from "./write-groups.ts";

/** A preview is written down when nobody has saved for this long. */
const REST_MS = 2000;

/**
 * A writer for one process: it remembers from build to build, and on disk from process to process.
 * @returns `isPart` when the site has other sections too, which are written later: nothing is taken away yet
 */
export function siteWriter(
  state: BuildState,
  thread: URL | null,
): (output: string, sections: readonly FileSection[], isPart?: boolean) => Promise<void> {
  let version: string | null = null;
  let last: SiteMemory | null = null;
  let resting: NodeJS.Timeout | undefined;
  const changes = openChanges();
  return async (output, sections, isPart = false) => {
    const paths = sitePaths(state.root, output);
    const isBeside = paths.site !== output.replace(/\/+$/, "");
    const known =
      last ?? (existsSync(join(paths.site, "index.html")) ? readSiteMemory(paths.memory) : NOTHING);
    version ??= codeVersion(state.root, process.version);
    clearTimeout(resting);
    // What is in the folder is not what was remembered of it from here on.
    if (!isBeside && last === null) forgetSite(paths.memory);
    const touched = new Set<string>();
    const done = await writeAll(state, { thread, sections, output, before: known, version, touched, isPart });
    state.servedFrom = done.before === NOTHING ? output : paths.site;
    if (done.after === null) {
      // What was rendered until then may be on the disk: it is no longer what is remembered.
      const rest = [...done.before.sections].filter(([name]) => !touched.has(name));
      last = { ...done.before, sections: new Map(rest) };
      return;
    }
    const { before, after } = done;
    const next = remembered(before, after, sections, isPart);
    changes.add(before, after, isPart ? before.sections : next.sections);
    const { messages, report, changesAt: until } = state;
    const memory = { ...next, others: before.others, messages, report, until };
    if (isBeside) {
      const { written, gone } = changes.take();
      // Media, cards and the search come after the pages: then it is known what else the site has.
      state.finish = () => {
        const { others, report, changesAt: until } = state;
        handOver(paths, { memory: { ...memory, others, report, until }, written, gone });
      };
    } else if (isPart) {
      last = memory;
    } else {
      for (const path of changes.take().gone) rmSync(join(paths.site, path), { force: true });
      last = memory;
      resting = setTimeout(() => {
        last = writeSiteMemory(paths.memory, memory);
      }, REST_MS).unref();
    }
  };
}

/** @param isPart when sections that were not asked for are still there */
function remembered(
  before: SiteMemory,
  { looked }: WrittenGroups,
  sections: readonly FileSection[],
  isPart: boolean,
): Pick<SiteMemory, "sections" | "groupsOf" | "written"> {
  const now = new Map(isPart ? before.sections : []);
  for (const { name } of sections) {
    const section = looked.get(name)?.section ?? before.sections.get(name);
    if (section) now.set(name, section);
  }
  const written = new Map(before.written);
  for (const { section, isAsBefore } of looked.values()) if (!isAsBefore) written.delete(section.shelf);
  for (const [name, { shelf }] of before.sections) if (!now.has(name)) written.delete(shelf);
  return {
    sections: now,
    written,
    groupsOf: (name, shelf) => looked.get(name)?.groups ?? before.groupsOf(name, shelf),
  };
}

interface Writing {
  readonly thread: URL | null;
  readonly sections: readonly FileSection[];
  readonly output: string;
  readonly before: SiteMemory;
  readonly version: string;
  /** Sections of which a group was rendered, or begun. */
  readonly touched: Set<string>;
  /** Whether the site has other sections too. */
  readonly isPart: boolean;
}

interface Done {
  /** What was remembered, as far as it could be read. */
  readonly before: SiteMemory;
  /** Null when a preview's view could not be laid out: it says so in the browser, and the next save builds anew. */
  readonly after: WrittenGroups | null;
}

async function writeAll(state: BuildState, writing: Writing): Promise<Done> {
  try {
    return { before: writing.before, after: await writeOnce(state, writing) };
  } catch (fault) {
    if (!(fault instanceof DamagedMemory)) throw fault;
    // Nothing is rendered by then: the whole site is.
    return { before: NOTHING, after: await writeOnce(state, { ...writing, before: NOTHING }) };
  }
}

async function writeOnce(
  state: BuildState,
  { thread, sections, output, before, version, touched, isPart }: Writing,
): Promise<WrittenGroups | null> {
  const show = showOf(state);
  const { tracking } = state;
  if (tracking === null || state.viewProblem !== null) return null;
  const words = buildWords(state.messages);
  const progress = progressOn(process.stderr, () => performance.now());
  const base = [version, fingerprint(show.programme), fingerprint(show.addresses), show.topics.length > 0];
  const names = new Set(sections.map(({ name }) => name));
  // Looked at before anything is rendered: what cannot be read has to be made anew with the rest.
  for (const [name, { shelf }] of isPart ? [] : before.sections)
    if (!names.has(name)) before.groupsOf(name, shelf);
  try {
    const written = await writeGroups(sections, {
      folder: output,
      show,
      tracking,
      before,
      version: textFingerprint(base.join(" ")),
      help: (todo, claims) => helpersOf(state, thread, { folder: output, groups: todo, claims }),
      onRender: (name) => touched.add(name),
      onProgress: (done, all, made) => progress.say(() => fillIn(words.making, { done, all, made })),
    });
    progress.done();
    return written;
  } catch (fault) {
    if (!state.isPreview || fault instanceof DamagedMemory) throw fault;
    state.viewProblem = fault instanceof Error ? fault.message : String(fault);
    return null;
  }
}

/** Threads for a build that makes much. A preview makes little, and must not wait for them to begin. */
async function helpersOf(
  { isPreview, show, assets, feedLock, root }: BuildState,
  file: URL | null,
  share: Pick<Share, "folder" | "groups" | "claims">,
): Promise<Helpers | null> {
  const count = isPreview ? 0 : helpersFor(share.groups.length);
  if (count === 0 || file === null || show === null || assets === null) return null;
  const source = { show: sendShow(show), assets, feedLock, root };
  return startHelpers(count, file, { ...share, source });
}
