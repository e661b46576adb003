// Outputs: every file that is not a page, from the Show; and the files there are many of, pages among them,
// of which only those are made whose ingredients changed.

import { join } from "node:path";
import type { Output } from "../render/output.ts";
import type { SiteOutputs } from "../render/outputs.ts";
import { type BuildState, buildState, showOf } from "./build-state.ts";
import { editedEpisodes } from "./edited-episodes.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addFileList } from "./paginate.ts";
import { filesOfOutputs, mapSections, outputsOf } from "./site/group-files.ts";
import type { FileSection } from "./site/write-groups.ts";
import { siteWriter } from "./site/write-site.ts";
import { fileOf } from "./site-file.ts";

/** Long enough for a browser to be told, and to fetch the page again. */
const APPS_WAIT_MS = 700;

const NO_OUTPUTS: SiteOutputs = { single: [], sections: () => [] };

export interface OutputsOptions {
  /** What a worker thread begins with; null where this code runs from its sources. */
  readonly thread: URL | null;
}

export function outputsPlugin(eleventy: EleventyConfig, { thread }: OutputsOptions): void {
  const state = buildState(eleventy);
  const write = siteWriter(state, thread);
  let isWritten = false;
  let later: NodeJS.Timeout | undefined;
  let outputs = NO_OUTPUTS;
  const edited = editedEpisodes();
  const at = (entry: number): Output => {
    const output = outputs.single[entry];
    if (!output) throw new RangeError(`outputsPlugin: no output ${entry}`);
    return output;
  };
  addFileList(eleventy, {
    name: "outputs",
    count: () => {
      const { show, tracking, feedLock } = state;
      outputs = show && tracking ? outputsOf(show, feedLock, tracking.show) : NO_OUTPUTS;
      return outputs.single.length;
    },
    permalink: (entry) => fileOf(at(entry).address, showOf(state).programme.site),
    render: (entry) => at(entry).render(),
  });
  // A save that comes first finds them still to be written.
  eleventy.on("eleventy.before", async () => clearTimeout(later));
  eleventy.on("eleventy.after", async ({ directories }) => {
    if (state.show === null) return;
    const output = join(state.root, directories.output);
    const { pageSections } = state;
    const all = () => [...pageSections.all(), ...outputSections(state, outputs)];
    const episodes = edited.since(state.show, pageSections.around);
    // A preview that is looked at shows its pages before it writes what apps fetch.
    const isPart = state.isPreview && isWritten;
    const first = episodes === null ? pageSections.all : () => pageSections.showing(episodes);
    await write(output, isPart ? first() : all(), isPart);
    if (isPart) later = setTimeout(() => void writeRest(output, all), APPS_WAIT_MS).unref();
    else state.keepPieces();
    isWritten = true;
  });
  /** Nobody waits for it: what stops it must not end the preview. */
  async function writeRest(output: string, all: () => readonly FileSection[]): Promise<void> {
    try {
      await write(output, all());
      state.keepPieces();
    } catch (fault) {
      state.viewProblem = fault instanceof Error ? fault.message : String(fault);
    }
  }
}

function outputSections(state: BuildState, { sections }: SiteOutputs): readonly FileSection[] {
  return mapSections(sections(), (group) => ({
    ...filesOfOutputs(group, showOf(state)),
    of: [state.feedLock, ...group.of],
  })).map((section) => ({ ...section, of: [state.feedLock, ...section.of] }));
}
