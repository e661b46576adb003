// The site: every page and every file beside them. Pages there is one of go through a virtual template; files there are
// many of are artifacts, because Eleventy keeps every page it is handed in memory until the end.

import { join } from "node:path";
import { type SiteArtifacts, siteArtifacts } from "./artifacts.ts";
import { type BuildState, buildState, showOf } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addFileList } from "./paginate.ts";
import { fileOf } from "./site-file.ts";
import { siteWriter } from "./site-writer.ts";
import type { Page } from "./views/page.ts";

export interface SiteOptions {
  /** What a worker thread begins with; null where this code runs from its sources. */
  readonly thread: URL | null;
}

export function sitePlugin(eleventy: EleventyConfig, { thread }: SiteOptions): void {
  const state = buildState(eleventy);
  const writer = siteWriter(state, thread);
  let listed: SiteArtifacts | null = null;
  const at = (entry: number): Page => {
    const page = listed?.single[entry];
    if (!page) throw new RangeError(`sitePlugin: no page ${entry}`);
    return page;
  };
  eleventy.addWatchTarget("./templates/");
  addFileList(eleventy, {
    name: "pages",
    count: () => {
      // Templates may have changed since the last build: an environment a build.
      const { assets, feedLock, root, asked } = state;
      state.viewProblem = null;
      listed = asked && assets ? siteArtifacts(asked, { assets, feedLock, root }) : null;
      return listed?.single.length ?? 0;
    },
    permalink: (entry) => fileOf(at(entry).address, showOf(state).programme.site),
    render: (entry) => whole(state, () => listed?.renderSingle(at(entry)) ?? ""),
  });
  // A save that comes first finds them still to be written.
  eleventy.on("eleventy.before", async () => writer.cancel());
  eleventy.on("eleventy.after", async ({ directories }) => {
    const { asked, root } = state;
    if (asked !== null && listed !== null)
      await writer.write(asked, join(root, directories.output), listed.many);
  });
}

/** A preview says in the browser what cannot be laid out, and the next save builds anew. */
function whole(state: BuildState, render: () => string): string {
  try {
    return render();
  } catch (fault) {
    if (!state.isPreview) throw fault;
    state.viewProblem ??= fault instanceof Error ? fault.message : String(fault);
    return "";
  }
}
