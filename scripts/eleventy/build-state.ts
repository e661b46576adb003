// What the plugins of one configuration share: the programme of this build.

import type { Episode } from "../domain/episode.ts";
import type { FeedLock } from "../domain/feed-lock.ts";
import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord } from "../domain/record.ts";
import type { Show } from "../domain/show.ts";
import type { Fingerprint } from "../memory/fingerprint.ts";
import type { ShowTracking } from "../memory/tracked-show.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import type { FileSection } from "./site/write-groups.ts";
import type { PageAssets } from "./views/site-view.ts";

/** Filled before each build, read by the plugins that write. */
export interface BuildState {
  /** The last programme without an error; null until there is one. */
  show: Show | null;
  /** The same, noting what is looked up in it while files are rendered. */
  tracking: ShowTracking | null;
  /** Writes down the pieces of the site that the next build may use. */
  keepPieces: () => void;
  /** The pages there are many of, listed by the views plugin and written by the outputs plugin. */
  pageSections: PageSections;
  /** Files that are neither pages nor outputs, whether written now or there from the last build; from the site's root. */
  others: readonly string[];
  /** The folder in which a file that did not change is already there, absolute. */
  servedFrom: string;
  /** What is left to do when every file is written. */
  finish: () => void;
  /** What was said of the content on the terminal. */
  report: string;
  /** When what is scheduled changes the site without a change of files, in milliseconds since 1970; null for never. */
  changesAt: number | null;
  /** What this build's content said, errors and warnings. */
  problems: readonly Problem[];
  /** Drafts with errors, which the preview does without. */
  leftOut: ReadonlySet<EpisodeRecord>;
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

/** Listed when they are written: of a preview's pages, few at first. */
export interface PageSections {
  readonly all: () => readonly FileSection[];
  /** What an editor of some episodes looks at. */
  readonly showing: (episodes: readonly Episode[]) => readonly FileSection[];
  /** What every page is made of beside the programme. */
  readonly around: Fingerprint;
}

const NO_SECTIONS: PageSections = { all: () => [], showing: () => [], around: "" };

const states = new WeakMap<EleventyConfig, BuildState>();

/** The state that belongs to a configuration, made at the first call. */
export function buildState(eleventy: EleventyConfig): BuildState {
  const known = states.get(eleventy);
  if (known) return known;
  const made: BuildState = {
    show: null,
    tracking: null,
    keepPieces: () => {},
    pageSections: NO_SECTIONS,
    others: [],
    servedFrom: "",
    finish: () => {},
    report: "",
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

/** Another programme to build from. @param tracking of that programme */
export function setShow(state: BuildState, show: Show, tracking: ShowTracking): void {
  state.show = show;
  state.tracking = tracking;
}

/** @throws Error when no build has read the content yet: a fault of this project */
export function showOf(state: BuildState): Show {
  if (state.show === null) throw new Error("showOf: the content plugin has not run");
  return state.show;
}
