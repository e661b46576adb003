// What the five plugins of one configuration share: the programme of this build.

import type { FeedLock } from "../domain/feed-lock.ts";
import type { Problem } from "../domain/problem.ts";
import type { Show } from "../domain/show.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import type { PageAssets } from "./views/site-view.ts";

/** Filled before each build, read by the plugins that write. */
export interface BuildState {
  /** The last programme without an error; null until there is one. */
  show: Show | null;
  /** What this build's content said, errors and warnings. */
  problems: readonly Problem[];
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
    problems: [],
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
