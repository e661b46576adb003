// The files of a site that there are many of, into the site's folder or the one beside it. The manifest is in memory from
// build to build, and in the store from process to process.

import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { progressOn } from "../app/progress.ts";
import { flushStores } from "../app/stores.ts";
import { type Artifact, invalidate } from "../build/artifacts.ts";
import type { AskedShow } from "../build/ask.ts";
import { type BuiltSite, removeFiles, siteOf } from "../build/commit.ts";
import { hash, hashText } from "../build/hash.ts";
import { hashCode } from "../build/hash-code.ts";
import {
  emptyManifest,
  forgetManifest,
  type Manifest,
  readManifest,
  saveManifest,
} from "../build/manifest.ts";
import { folderState } from "../build/up-to-date.ts";
import { fillIn } from "../text/catalogue.ts";
import { buildWords } from "../text/words/build.ts";
import { type BuildState, showOf, storesOf } from "./build-state.ts";
import { renderWorkers } from "./render-workers.ts";
import { writeArtifacts } from "./write-artifacts.ts";

/** A preview's manifest is written down when nobody has saved for this long. */
const REST_MS = 2000;
/** Long enough for a browser to be told, and to fetch the page again. */
const APPS_WAIT_MS = 700;

/** One for a process. */
export interface SiteWriter {
  /** @param output absolute: the site's folder, or the one beside it */
  readonly write: (asked: AskedShow, output: string, artifacts: readonly Artifact[]) => Promise<void>;
  /** What a preview has still to write waits for the next build. */
  readonly cancel: () => void;
}

/** @param thread what a worker thread begins with; null where this code runs from its sources */
export function siteWriter(state: BuildState, thread: URL | null): SiteWriter {
  const preview = previewWriter(state);
  return {
    cancel: preview.cancel,
    write: async (asked, output, artifacts) => {
      const site = siteOf(output);
      const isStaged = site !== output.replace(/\/+$/, "");
      const before = preview.manifest() ?? knownSite(state, site);
      state.servedFrom = before === null ? output : site;
      const manifest = before ?? emptyManifest();
      const gone = invalidate(manifest, artifacts, asked, versionOf(state));
      const writing = { asked, output, artifacts, manifest, thread };
      if (!isStaged) return await preview.write(site, writing, gone);
      const written = await render(state, writing);
      const changes = { written, gone, isWhole: before === null };
      // Media, cards and the search come after the pages: then it is known what else the site has.
      state.finish = () => staged(state, { site, manifest, ...changes });
    },
  };
}

interface Writing {
  readonly asked: AskedShow;
  readonly output: string;
  readonly artifacts: readonly Artifact[];
  readonly manifest: Manifest;
  readonly thread: URL | null;
}

/** A preview writes into the site's own folder: first what is looked at, then what apps fetch. */
function previewWriter(state: BuildState) {
  let known: Manifest | null = null;
  let later: NodeJS.Timeout | undefined;
  let resting: NodeJS.Timeout | undefined;
  const left = new Set<string>();
  const end = (site: string, manifest: Manifest) => {
    // What one file no longer has another may have by now: an episode under the former name of another.
    const gone = [...left].filter((path) => !manifest.entries.has(path));
    removeFiles(site, gone);
    left.clear();
    resting = setTimeout(() => {
      flushStores(storesOf(state));
      if (state.viewProblem === null) saveManifest(storesOf(state).episodes, partitionOf(site), manifest);
    }, REST_MS).unref();
  };
  const write = async (site: string, writing: Writing, gone: readonly string[]): Promise<void> => {
    clearTimeout(resting);
    // What is in the folder is not what the manifest in the store says from here on.
    if (known === null) forgetManifest(storesOf(state).episodes, partitionOf(site));
    const { artifacts, manifest } = writing;
    const isPart = known !== null && state.isPreview;
    known = manifest;
    for (const path of gone) left.add(path);
    const first = isPart ? artifacts.filter(({ isLater }) => !isLater) : artifacts;
    await render(state, { ...writing, artifacts: first });
    if (!isPart) return end(site, manifest);
    // Nobody waits for it: what stops it is told in the browser.
    later = setTimeout(
      () => void render(state, writing).then(() => end(site, manifest)),
      APPS_WAIT_MS,
    ).unref();
  };
  return { write, manifest: () => known, cancel: () => clearTimeout(later) };
}

/** @returns files that are new or have other bytes; a preview says in the browser what cannot be laid out */
async function render(state: BuildState, writing: Writing): Promise<readonly string[]> {
  const { artifacts, output: folder, thread } = writing;
  if (state.viewProblem !== null) return [];
  const words = buildWords(state.messages);
  const progress = progressOn(process.stderr, () => performance.now());
  try {
    return await writeArtifacts(artifacts, {
      ...writing,
      folder,
      help: state.isPreview
        ? undefined
        : (stale, claims) => renderWorkers(state, thread, { folder, stale, claims }),
      onProgress: (made, all) => {
        const done = artifacts.length - all + made;
        progress.say(() => fillIn(words.making, { done, all: artifacts.length, made }));
      },
    });
  } catch (fault) {
    if (!state.isPreview) throw fault;
    state.viewProblem = fault instanceof Error ? fault.message : String(fault);
    return [];
  } finally {
    progress.done();
  }
}

const partitionOf = (site: string) => `site/${basename(site)}`;

/** Null where nothing is known. A folder that a build did not leave so cannot be mended by its changes: all of it is built. */
function knownSite(state: BuildState, site: string): Manifest | null {
  if (!existsSync(join(site, "index.html"))) return null;
  const known = readManifest(storesOf(state).episodes, partitionOf(site));
  return state.isPreview || known?.folder === folderState(site) ? known : null;
}

/** Of the code and whatever else every file depends on. */
function versionOf(state: BuildState): string {
  const { programme, addresses, topics } = showOf(state);
  const code = hashCode(process.version);
  return hashText([code, hash(programme), hash(addresses), topics.length > 0].join(" "));
}

interface Staging {
  /** The folder that is served. */
  readonly site: string;
  readonly manifest: Manifest;
  readonly written: readonly string[];
  readonly gone: readonly string[];
  readonly isWhole: boolean;
}

function staged(state: BuildState, { site, manifest, ...changes }: Staging): BuiltSite {
  const { episodes: store } = storesOf(state);
  const partition = partitionOf(site);
  const { messages, report, closing, changesAt: until, others } = state;
  return {
    ...changes,
    messages,
    report,
    closing,
    until,
    others,
    artifacts: new Set(manifest.entries.keys()),
    othersBefore: manifest.others,
    forget: () => forgetManifest(store, partition),
    save: (all) => {
      flushStores(storesOf(state));
      saveManifest(store, partition, { ...manifest, others: all, folder: folderState(site) });
    },
  };
}
