// Content: before each build, episodes/ is read, checked and assembled into the Show.
// A build stops at an error before anything is written. A preview goes on with the last good programme,
// and the checks plugin shows the errors in the browser.

import { join } from "node:path";
import { readFeedLock } from "../content/feed-lock.ts";
import { type FileMemory, fileMemory } from "../content/file-memory.ts";
import { memoryFolder } from "../content/memory-folder.ts";
import { readProgramme } from "../content/read-programme.ts";
import type { FeedLock } from "../domain/feed-lock.ts";
import { absoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord, ProgrammeRecord } from "../domain/record.ts";
import type { Show } from "../domain/show.ts";
import { answersIn } from "../memory/answers.ts";
import { codeVersion } from "../memory/code-version.ts";
import { keepPieces, savePieces } from "../memory/kept-pieces.ts";
import { type Shelves, shelvesIn } from "../memory/shelf.ts";
import { type ShowTracking, trackShow } from "../memory/tracked-show.ts";
import { assembleShow } from "../model/assemble-show.ts";
import { settleDrafts } from "../model/draft-problems.ts";
import { type EpisodeMemory, episodeMemory } from "../model/episode-memory.ts";
import { rememberedAligner } from "../model/quote-times.ts";
import { type WaitingEpisode, waitingEpisodes } from "../model/waiting-episodes.ts";
import { checkLock } from "../permanence/check-lock.ts";
import { withFormerQuotes } from "../permanence/former-quotes.ts";
import { rememberCardDesign } from "../render/cards/card-hash.ts";
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
    const { built, problems, waiting } = await readShow(state, isPreview, reading);
    clearTimeout(resting);
    // A preview is written down when nobody has saved for a while.
    if (isPreview) resting = setTimeout(keep, REST_MS).unref();
    else keep();
    state.problems = problems;
    const report = problems.length > 0 ? reportProblems(problems, state.messages) : "";
    // The preview shows them, marked as what they are.
    state.report = `${report}${isPreview ? "" : waitingLine(waiting, state.messages)}`;
    process.stderr.write(state.report);
    const isBroken = problems.some(({ severity }) => severity === "error");
    if (built !== null && !isBroken) setShow(state, built.show, built.tracking);
    else if (!isPreview) throw stopped();
  });
}

function openReading({ root, isPreview }: BuildState): Reading {
  const version = codeVersion(root, process.version);
  const kept = (name: string) => join(root, ".cache", name);
  // A preview has addresses of its own: what it made of an episode is not what a build makes of it.
  const keptOfSite = (name: string) => (isPreview ? join(kept("preview"), name) : kept(name));
  const shelves = shelvesIn(keptOfSite("episodes"), version);
  rememberCardDesign((draw) => {
    const answers = answersIn<string>(kept("card-design.json"), version);
    const design = answers.to("design", draw);
    answers.save();
    return design;
  });
  return {
    files: fileMemory(join(root, "episodes"), kept("content"), version),
    episodes: episodeMemory(shelves),
    shelves,
    pieces: shelvesIn(keptOfSite("pieces"), version),
  };
}

async function readShow(state: BuildState, isPreview: boolean, { files, episodes, pieces }: Reading) {
  const progress = progressOn(process.stderr, () => performance.now());
  progress.say(() => buildWords(state.messages).reading);
  const read = await readProgramme(join(state.root, "episodes"), { memory: files });
  state.messages = read.record.show?.messages ?? "en";
  progress.done();
  const count = read.record.episodes.length + read.record.people.length;
  progress.say(() => fillIn(buildWords(state.messages).assembling, { count }));
  const site = process.env.SITE_URL;
  const now = Date.now();
  const waiting = waitingEpisodes(read.record, now);
  state.changesAt = nextPublication(waiting);
  const align = rememberedAligner(memoryFolder(join(state.root, ".cache", "align")));
  const assemble = (record: ProgrammeRecord) =>
    assembleShow(record, {
      now,
      preview: isPreview,
      memory: episodes,
      states: read.states,
      align,
      ...(site ? { site: absoluteUrl(site) } : {}),
    });
  const whole = assemble(read.record);
  const all = [...read.problems, ...whole.problems];
  const { problems: found, brokenDrafts } = settleDrafts(read.record.episodes, all);
  state.leftOut = isPreview ? brokenDrafts : new Set();
  const { show: joined } = state.leftOut.size === 0 ? whole : assemble(without(read.record, state.leftOut));
  progress.done();
  // What has errors is left out of the show, and would look as if it had vanished from the feeds.
  const isWhole = joined !== null && !found.some(({ severity }) => severity === "error");
  if (!isWhole) return { built: null, problems: found, waiting };
  const { lock, problems: ofLock } = await readFeedLock(join(state.root, "episodes"));
  const show = withFormerQuotes(joined, lock);
  const tracking = trackShow(show);
  keepPieces(tracking, show, pieces, codeVersion(state.root, process.version));
  state.keepPieces = () => savePieces(show, pieces);
  // A lock that cannot be read says nothing of what is published.
  const feeds =
    ofLock.length > 0
      ? []
      : holdFeeds(state, tracking, {
          joined,
          lock,
          people: read.record.people,
          isElsewhere: isPreview || Boolean(site),
        });
  return { built: { show, tracking }, problems: [...found, ...ofLock, ...feeds], waiting };
}

function without(record: ProgrammeRecord, drafts: ReadonlySet<EpisodeRecord>): ProgrammeRecord {
  return { ...record, episodes: record.episodes.filter((episode) => !drafts.has(episode)) };
}

interface Held {
  /** Without what the lock says of the past. */
  readonly joined: Show;
  readonly lock: FeedLock | null;
  readonly people: ProgrammeRecord["people"];
  readonly isElsewhere: boolean;
}

/** What subscribers depend on. A preview, or a build for another host, is not what they are subscribed to. */
function holdFeeds(
  state: BuildState,
  { show: tracked }: ShowTracking,
  { joined, lock, people, isElsewhere }: Held,
): readonly Problem[] {
  state.feedLock = isElsewhere ? null : lock;
  if (isElsewhere) return [];
  const version = codeVersion(state.root, process.version);
  const answers = answersIn<readonly Problem[]>(join(state.root, ".cache", "feeds.json"), version);
  const found = checkFeeds(joined, answers, tracked);
  answers.save();
  return [...checkLock(joined, lock, people), ...found];
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
