// The files there are many of, into the site's folder or the one beside it, with what is remembered of the last time.

import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { codeVersion } from "../../memory/code-version.ts";
import { fingerprint, textFingerprint } from "../../memory/fingerprint.ts";
import {
  forgetSite,
  NOTHING,
  readSiteMemory,
  type SiteMemory,
  writeSiteMemory,
} from "../../memory/site-memory.ts";
import { type SitePaths, sitePaths } from "../../memory/site-paths.ts";
import { cardDesign } from "../../render/cards/card-hash.ts";
import { buildWords } from "../../text/build-words.ts";
import { fillIn } from "../../text/interface.ts";
import { type BuildState, showOf } from "../build-state.ts";
import { type Helpers, helpersFor, startHelpers, threadFile } from "./helpers.ts";
import { progressOn } from "./progress.ts";
import type { Share } from "./render-share.ts";
import { type FileGroup, writeGroups } from "./write-groups.ts";

/** A preview is written down when nobody has saved for this long. */
const REST_MS = 2000;

/**
 * A writer for one process: it remembers from build to build, and on disk from process to process.
 * @returns `isPart` when the site has other groups too, which are written later: nothing is taken away yet
 */
export function siteWriter(
  state: BuildState,
): (output: string, groups: readonly FileGroup[], isPart?: boolean) => Promise<void> {
  let version: string | null = null;
  let last: SiteMemory | null = null;
  let resting: NodeJS.Timeout | undefined;
  return async (output, groups, isPart = false) => {
    const paths = sitePaths(state.root, output);
    const isBeside = paths.site !== output.replace(/\/+$/, "");
    const before =
      last ?? (existsSync(join(paths.site, "index.html")) ? readSiteMemory(paths.memory) : NOTHING);
    state.servedFrom = before === NOTHING ? output : paths.site;
    version ??= codeVersion(state.root, process.version);
    clearTimeout(resting);
    // What is in the folder is not what was remembered of it from here on.
    if (!isBeside && last === null) forgetSite(paths.memory);
    const touched = new Set<string>();
    const after = await writeAll(state, { groups, output, before, version, touched });
    if (after === null) {
      // What was rendered until then may be on the disk: it is no longer what is remembered.
      const known = [...before.groups].filter(([name]) => !touched.has(name));
      last = { ...before, groups: new Map(known) };
      return;
    }
    if (isBeside) {
      // Media, cards and the search come after the pages: then it is known what else the site has.
      const { nextMemory } = paths;
      state.finish = () => {
        const { others, report, changesAt: until } = state;
        writeSiteMemory(nextMemory, { ...after, others, report, until });
      };
    } else if (isPart) {
      last = { ...after, groups: new Map([...before.groups, ...after.groups]) };
    } else {
      removeGone(paths, before, after);
      last = after;
      resting = setTimeout(() => writeSiteMemory(paths.memory, after), REST_MS).unref();
    }
  };
}

interface Writing {
  readonly groups: readonly FileGroup[];
  readonly output: string;
  readonly before: SiteMemory;
  readonly version: string;
  /** Groups that were rendered, or begun. */
  readonly touched: Set<string>;
}

/** Null when a preview's view could not be laid out: it says so in the browser, and the next save builds anew. */
async function writeAll(
  state: BuildState,
  { groups, output, before, version, touched }: Writing,
): Promise<SiteMemory | null> {
  const show = showOf(state);
  const { tracking } = state;
  if (tracking === null || state.viewProblem !== null) return null;
  const words = buildWords(state.messages);
  const progress = progressOn(process.stderr, () => performance.now());
  const base = [version, fingerprint(show.programme), fingerprint(show.addresses), show.topics.length > 0];
  try {
    const written = await writeGroups(groups, {
      folder: output,
      show,
      tracking,
      before: before.groups,
      version: textFingerprint(base.join(" ")),
      help: (todo, claims) => helpersOf(state, { folder: output, groups: todo, claims }),
      onRender: (name) => touched.add(name),
      onProgress: (done, all, made) => progress.say(() => fillIn(words.making, { done, all, made })),
    });
    progress.done();
    const { messages, report, changesAt: until } = state;
    return { groups: written.groups, others: before.others, messages, report, until };
  } catch (fault) {
    if (!state.isPreview) throw fault;
    state.viewProblem = fault instanceof Error ? fault.message : String(fault);
    return null;
  }
}

/** Threads for a build that makes much. A preview makes little, and must not wait for them to begin. */
async function helpersOf(
  { isPreview, show, assets, feedLock, root }: BuildState,
  share: Pick<Share, "folder" | "groups" | "claims">,
): Promise<Helpers | null> {
  const count = isPreview ? 0 : helpersFor(share.groups.length);
  const file = count === 0 ? null : await threadFile(root);
  if (file === null || show === null || assets === null) return null;
  const source = { show, assets, feedLock, root };
  return startHelpers(count, file, { ...share, source, cardDesign: cardDesign() });
}

function removeGone({ site }: SitePaths, before: SiteMemory, after: SiteMemory): void {
  const gone = [...before.groups].flatMap(([name, { files }]) => {
    const now = after.groups.get(name)?.files ?? {};
    return files === now ? [] : Object.keys(files).filter((path) => !(path in now));
  });
  if (gone.length === 0) return;
  // What one group no longer has another may have: an episode under a former name of another.
  const here = new Set([...after.groups.values()].flatMap(({ files }) => Object.keys(files)));
  for (const path of gone) if (!here.has(path)) rmSync(join(site, path), { force: true });
}
