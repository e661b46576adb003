// Outputs: every file that is not a page, from the Show; and the files there are many of, pages among them,
// of which only those are made whose ingredients changed.

import { join } from "node:path";
import type { Output, SiteOutputs } from "../render/outputs.ts";
import { type BuildState, buildState, showOf } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addFileList } from "./paginate.ts";
import { filesOfOutputs, outputsOf } from "./site/group-files.ts";
import type { FileGroup } from "./site/write-groups.ts";
import { siteWriter } from "./site/write-site.ts";
import { fileOf } from "./site-file.ts";

const NO_OUTPUTS: SiteOutputs = { single: [], groups: [] };

export function outputsPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  const write = siteWriter(state);
  let outputs = NO_OUTPUTS;
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
  eleventy.on("eleventy.after", async ({ directories }) => {
    if (state.show === null) return;
    await write(join(state.root, directories.output), [...state.pageGroups, ...outputGroups(state, outputs)]);
  });
}

function outputGroups(state: BuildState, { groups }: SiteOutputs): readonly FileGroup[] {
  return groups.map((group) => ({
    ...filesOfOutputs(group, showOf(state)),
    of: [state.feedLock, ...group.of],
  }));
}
