// Content: before each build, episodes/ is read, checked and assembled into the Show.
// A build stops at an error before anything is written. A preview goes on with the last good programme,
// and the checks plugin shows the errors in the browser.

import { join } from "node:path";
import { type LoadedShow, type LoadStage, loadShow } from "../app/load-show.ts";
import { type FileMemory, fileMemory } from "../content/file-memory.ts";
import { absoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { Show } from "../domain/show.ts";
import { answersIn } from "../memory/answers.ts";
import { codeVersion } from "../memory/code-version.ts";
import { keepPieces, savePieces } from "../memory/kept-pieces.ts";
import { type Shelves, shelvesIn } from "../memory/shelf.ts";
import { type ShowTracking, trackShow } from "../memory/tracked-show.ts";
import { type EpisodeMemory, episodeMemory } from "../model/episode-memory.ts";
import type { WaitingEpisode } from "../model/waiting-episodes.ts";
import { checkFeeds } from "../render/gate/check-feeds.ts";
import { fillIn } from "../text/catalogue.ts";
import { reportProblems } from "../text/problem-report.ts";
import { waitingLine } from "../text/waiting.ts";
import { buildWords } from "../text/words/build.ts";
import { type BuildState, buildState, setShow } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { progressOn } from "./site/progress.ts";
import { watchDeletions } from "./watch-deletions.ts";

const REST_MS = 2000;

/** Thrown when the content has errors; they are on stderr by then. */
export class ContentProblems extends Error {
  override readonly name = "ContentProblems";
  /** Tells Eleventy that its reader has seen the message. */
  readonly skipOriginalStack = true;
}

/** What one process remembers from build to build. */
interface Reading {
  readonly files: FileMemory;
  readonly episodes: EpisodeMemory;
  readonly shelves: Shelves;
  readonly pieces: Shelves;
}

export function contentPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  let reading: Reading | null = null;
  let resting: NodeJS.Timeout | undefined;
  eleventy.addWatchTarget("./episodes/");
  // Eleventy waits a sixth of a second for a file to stop growing; texts are written at once.
  eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 30, pollInterval: 10 } });
  // The plugins after this one need the Show: one listener after the other, in their order.
  eleventy.setEventEmitterMode("sequential");
  eleventy.on("eleventy.before", async ({ runMode }) => {
    const isPreview = runMode !== "build";
    state.isPreview = isPreview;
    if (isPreview && reading === null) watchDeletions(join(state.root, "episodes"));
    reading ??= openReading(state);
    const { files, shelves } = reading;
    const keep = () => {
      files.save();
      shelves.save();
    };
    const { show, problems, waiting, messages, leftOut } = await load(state, reading);
    clearTimeout(resting);
    // A preview is written down when nobody has saved for a while.
    if (isPreview) resting = setTimeout(keep, REST_MS).unref();
    else keep();
    state.problems = problems;
    state.messages = messages;
    state.leftOut = leftOut;
    state.changesAt = nextPublication(waiting);
    const report = problems.length > 0 ? reportProblems(problems, state.messages) : "";
    // The preview shows them, marked as what they are.
    state.report = `${report}${isPreview ? "" : waitingLine(waiting, state.messages)}`;
    process.stderr.write(state.report);
    if (show === null && !isPreview) throw stopped();
  });
}

function openReading({ root, isPreview }: BuildState): Reading {
  const version = codeVersion(root, process.version);
  const kept = (name: string) => join(root, ".cache", name);
  // A preview has addresses of its own: what it made of an episode is not what a build makes of it.
  const keptOfSite = (name: string) => (isPreview ? join(kept("preview"), name) : kept(name));
  const shelves = shelvesIn(keptOfSite("episodes"), version);
  return {
    files: fileMemory(join(root, "episodes"), kept("content"), version),
    episodes: episodeMemory(shelves),
    shelves,
    pieces: shelvesIn(keptOfSite("pieces"), version),
  };
}

/** Reads the programme of this build; one without an error is what is built from here on. */
async function load(state: BuildState, { files, episodes, pieces }: Reading): Promise<LoadedShow> {
  const { root, isPreview } = state;
  const progress = progressOn(process.stderr, () => performance.now());
  const version = codeVersion(root, process.version);
  const site = process.env.SITE_URL;
  const track = (show: Show): ShowTracking => {
    const tracking = trackShow(show);
    keepPieces(tracking, show, pieces, version);
    return tracking;
  };
  let held: { readonly show: Show; readonly tracking: ShowTracking } | null = null;
  const loaded = await loadShow({
    root,
    isPreview,
    files,
    episodes,
    now: Date.now(),
    site: site ? absoluteUrl(site) : undefined,
    checkFeeds: (show) => {
      held = { show, tracking: track(show) };
      const answers = answersIn<readonly Problem[]>(join(root, ".cache", "feeds.json"), version);
      const found = checkFeeds(show, answers, held.tracking.show);
      answers.save();
      return found;
    },
    onStage: (stage) => {
      progress.done();
      progress.say(() => stageLine(stage, state.messages));
    },
  });
  progress.done();
  const { show } = loaded;
  if (show !== null) {
    const known = held as { readonly show: Show; readonly tracking: ShowTracking } | null;
    setShow(state, show, known?.show === show ? known.tracking : track(show));
    state.feedLock = loaded.lock;
    state.keepPieces = () => savePieces(show, pieces);
  }
  return loaded;
}

function stageLine(stage: LoadStage, messages: BuildState["messages"]): string {
  if (stage.name === "reading") return buildWords(messages).reading;
  return fillIn(buildWords(stage.messages).assembling, { count: stage.count });
}

/** When the next scheduled episode is to be published. */
function nextPublication(waiting: readonly WaitingEpisode[]): number | null {
  return waiting.reduce<number | null>((first, { until }) => {
    if (until === null) return first;
    const moment = Date.parse(until);
    return Math.min(first ?? moment, moment);
  }, null);
}

function stopped(): ContentProblems {
  process.exitCode = 1;
  const error = new ContentProblems("The content has errors: nothing was written.");
  return Object.defineProperty(error, "__errorAlreadyLogged", { value: true });
}
