// Content: before each build, episodes/ is read, checked and assembled into the Show.
// A build stops at an error before anything is written. A preview goes on with the last good programme,
// and the checks plugin shows the errors in the browser.

import { join } from "node:path";
import type { EpisodeStores } from "../app/load-episodes.ts";
import { type LoadedShow, type LoadStage, loadShow } from "../app/load-show.ts";
import { hashOfParts } from "../app/long-parts.ts";
import { progressOn } from "../app/progress.ts";
import { flushStores, openStores } from "../app/stores.ts";
import { type AskedShow, askShow } from "../build/ask.ts";
import { hashTemplates } from "../build/hash-templates.ts";
import { absoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { Show } from "../domain/show.ts";
import type { WaitingEpisode } from "../model/waiting-episodes.ts";
import { checkFeeds } from "../render/gate/check-feeds.ts";
import { counted, fillIn } from "../text/catalogue.ts";
import { reportProblems } from "../text/problem-report.ts";
import { waitingLine } from "../text/waiting.ts";
import { buildWords } from "../text/words/build.ts";
import { type BuildState, buildState } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { watchDeletions } from "./watch-deletions.ts";

const TEMPLATE = "template:";
const REST_MS = 2000;

/** Thrown when the content has errors; they are on stderr by then. */
export class ContentProblems extends Error {
  override readonly name = "ContentProblems";
  /** Tells Eleventy that its reader has seen the message. */
  readonly skipOriginalStack = true;
}

export function contentPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  let resting: NodeJS.Timeout | undefined;
  eleventy.addWatchTarget("./episodes/");
  // Eleventy waits a sixth of a second for a file to stop growing; texts are written at once.
  eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 30, pollInterval: 10 } });
  // The plugins after this one need the Show: one listener after the other, in their order.
  eleventy.setEventEmitterMode("sequential");
  eleventy.on("eleventy.before", async ({ runMode }) => {
    const isPreview = runMode !== "build";
    state.isPreview = isPreview;
    if (isPreview && state.stores === null) watchDeletions(join(state.root, "episodes"));
    state.stores ??= openStores(state.root, isPreview ? "preview" : "build");
    const { stores } = state;
    const { show, problems, waiting, messages, leftOut } = await load(state, stores);
    clearTimeout(resting);
    // A preview is written down when nobody has saved for a while.
    if (isPreview) resting = setTimeout(() => flushStores(stores), REST_MS).unref();
    else flushStores(stores);
    state.problems = problems;
    state.messages = messages;
    state.leftOut = leftOut;
    state.changesAt = nextPublication(waiting);
    const report = problems.length > 0 ? reportProblems(problems, state.messages) : "";
    // The preview shows them, marked as what they are.
    state.report = `${report}${isPreview ? "" : waitingLine(waiting, state.messages)}`;
    state.closing = closingLine(problems, messages);
    process.stderr.write(state.report);
    if (show === null && !isPreview) throw stopped();
  });
}

/** What must not be lost among a build's other lines: that nobody will find the site. */
function closingLine(problems: readonly Problem[], messages: "ar" | "en"): string {
  const site = problems.find(({ code }) => code === "show.placeholder")?.values.value;
  return site === undefined ? "" : `${fillIn(buildWords(messages).placeholder, { site })}\n`;
}

/** Reads the programme of this build; one without an error is what is built from here on. */
async function load(state: BuildState, stores: EpisodeStores): Promise<LoadedShow> {
  const { root, isPreview } = state;
  const progress = progressOn(process.stderr, () => performance.now());
  const { SITE_URL: site, MESSAGES: language } = process.env;
  const templates = hashTemplates(join(root, "templates"));
  const ask = (show: Show, long: BuildState["long"]): AskedShow =>
    askShow(show, {
      ...hashOfParts(long),
      hashOfOther: (key) => (key.startsWith(TEMPLATE) ? templates(key.slice(TEMPLATE.length)) : ""),
      store: stores.episodes,
    });
  let held: { readonly show: Show; readonly asked: AskedShow } | null = null;
  const loaded = await loadShow({
    root,
    isPreview,
    stores,
    now: Date.now(),
    messages: language === "ar" || language === "en" ? language : null,
    site: site ? absoluteUrl(site) : undefined,
    checkFeeds: (show, long) => {
      held = { show, asked: ask(show, long) };
      return checkFeeds(held.asked.show);
    },
    onStage: (stage) => {
      progress.done();
      progress.say(() => stageLine(stage, state.messages));
    },
  });
  progress.done();
  if (loaded.show !== null) {
    state.show = loaded.show;
    state.long = loaded.long;
    state.feedLock = loaded.lock;
  }
  const known = held as { readonly show: Show; readonly asked: AskedShow } | null;
  // What the feeds were held to is rendered next: what both show is made once.
  if (known !== null && known.show === state.show) state.asked = known.asked;
  else if (state.show !== null) state.asked = ask(state.show, state.long);
  return loaded;
}

function stageLine(stage: LoadStage, messages: BuildState["messages"]): string {
  if (stage.name === "reading") return buildWords(messages).reading;
  const words = buildWords(stage.messages);
  return fillIn(words.assembling, { files: counted(words.files, stage.count, stage.messages) });
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
