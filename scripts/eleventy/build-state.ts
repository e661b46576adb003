// What the plugins of one configuration share: the programme of this build.

import type { EpisodeStores } from "../app/load-episodes.ts";
import type { LongParts } from "../app/long-parts.ts";
import type { AskedShow } from "../build/ask.ts";
import type { BuiltSite } from "../build/commit.ts";
import type { FeedLock } from "../domain/feed-lock.ts";
import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecordHead } from "../domain/record.ts";
import type { Show } from "../domain/show.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import type { PageAssets } from "./views/site-view.ts";

/** Filled before each build, read by the plugins that write. */
export interface BuildState {
  /** The last programme without an error; null until there is one. */
  show: Show | null;
  /** The same for this build, noting what is asked of it while files are rendered. */
  asked: AskedShow | null;
  /** Where what is long of its episodes lies, by slug. */
  long: ReadonlyMap<string, LongParts>;
  /** What is known from run to run; null until the content was read. */
  stores: EpisodeStores | null;
  /** Files that are neither pages nor outputs, whether written now or there from the last build; from the site's root. */
  others: readonly string[];
  /** The folder in which a file that did not change is already there, absolute. */
  servedFrom: string;
  /** A site that is built beside the one that is served, once every file is written; null where there is none. */
  finish: (() => BuiltSite) | null;
  /** What was said of the content on the terminal. */
  report: string;
  /** What is said once the site is built, after everything else; empty for nothing. */
  closing: string;
  /** When what is scheduled changes the site without a change of files, in milliseconds since 1970; null for never. */
  changesAt: number | null;
  /** What this build's content said, errors and warnings. */
  problems: readonly Problem[];
  /** Drafts with errors, which the preview does without. */
  leftOut: ReadonlySet<EpisodeRecordHead>;
  /** The language of messages to editors. */
  messages: "ar" | "en";
  /** What apps remember of the programme, or null. */
  feedLock: FeedLock | null;
  /** Whether this is the local preview, with drafts. */
  isPreview: boolean;
  /** What pages name; null before the first build. */
  assets: PageAssets | null;
  /** Why a view of the preview could not be laid out, or null. */
  viewProblem: string | null;
  /** The folder with `episodes/` in it, absolute. */
  readonly root: string;
}

const states = new WeakMap<EleventyConfig, BuildState>();

/** The state that belongs to a configuration, made at the first call. */
export function buildState(eleventy: EleventyConfig): BuildState {
  const known = states.get(eleventy);
  if (known) return known;
  const made: BuildState = {
    show: null,
    asked: null,
    long: new Map(),
    stores: null,
    others: [],
    servedFrom: "",
    finish: null,
    report: "",
    closing: "",
    changesAt: null,
    problems: [],
    leftOut: new Set(),
    messages: "en",
    feedLock: null,
    isPreview: false,
    assets: null,
    viewProblem: null,
    root: process.cwd(),
  };
  states.set(eleventy, made);
  return made;
}

/** @throws Error when no build has read the content yet: a fault of this project */
export function showOf(state: BuildState): Show {
  if (state.show === null) throw new Error("showOf: the content plugin has not run");
  return state.show;
}

/** @throws Error when no build has read the content yet: a fault of this project */
export function storesOf(state: BuildState): EpisodeStores {
  if (state.stores === null) throw new Error("storesOf: the content plugin has not run");
  return state.stores;
}
