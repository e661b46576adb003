// Content: before each build, episodes/ is read, checked and assembled into the Show.
// A build stops at an error before anything is written. A preview goes on with the last good programme,
// and the checks plugin shows the errors in the browser.

import { join } from "node:path";
import { memoryFolder } from "../content/memory-folder.ts";
import { readProgramme } from "../content/read-programme.ts";
import { absoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import { assembleShow } from "../model/assemble-show.ts";
import { rememberedAligner } from "../model/quote-times.ts";
import { reportProblems } from "../text/problem-report.ts";
import { type BuildState, buildState } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";

/** Thrown when the content has errors; they are on stderr by then. */
export class ContentProblems extends Error {
  override readonly name = "ContentProblems";
  /** Tells Eleventy that its reader has seen the message. */
  readonly skipOriginalStack = true;
}

export function contentPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  eleventy.addWatchTarget("./episodes/");
  // The plugins after this one need the Show: one listener after the other, in their order.
  eleventy.setEventEmitterMode("sequential");
  eleventy.on("eleventy.before", async ({ runMode }) => {
    const isPreview = runMode !== "build";
    state.isPreview = isPreview;
    const { show, problems } = await readShow(state, isPreview);
    state.problems = problems;
    if (problems.length > 0) process.stderr.write(reportProblems(problems, state.messages));
    const isBroken = show === null || problems.some(({ severity }) => severity === "error");
    if (!isBroken) state.show = show;
    else if (!isPreview) throw stopped();
  });
}

async function readShow(state: BuildState, isPreview: boolean) {
  const read = await readProgramme(join(state.root, "episodes"));
  state.messages = read.record.show?.messages ?? "en";
  const site = process.env.SITE_URL;
  const { show, problems } = assembleShow(read.record, {
    now: Date.now(),
    preview: isPreview,
    align: rememberedAligner(memoryFolder(join(state.root, ".cache", "align"))),
    ...(site ? { site: absoluteUrl(site) } : {}),
  });
  return { show, problems: [...read.problems, ...problems] satisfies readonly Problem[] };
}

function stopped(): ContentProblems {
  process.exitCode = 1;
  const error = new ContentProblems("The content has errors: nothing was written.");
  return Object.defineProperty(error, "__errorAlreadyLogged", { value: true });
}
