// Outputs: every file that is not a page, from the Show, through one virtual template.

import { feedIdentity } from "../permanence/feed-guid.ts";
import { listOutputs, type Output } from "../render/outputs.ts";
import { buildState, showOf } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addFileList } from "./paginate.ts";
import { fileOf } from "./site-file.ts";

export function outputsPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  let outputs: readonly Output[] = [];
  const at = (entry: number): Output => {
    const output = outputs[entry];
    if (!output) throw new RangeError(`outputsPlugin: no output ${entry}`);
    return output;
  };
  addFileList(eleventy, {
    name: "outputs",
    count: () => {
      const { show, feedLock } = state;
      outputs = show === null ? [] : listOutputs(show, { identity: feedIdentity(show, feedLock) });
      return outputs.length;
    },
    permalink: (entry) => fileOf(at(entry).address, showOf(state).programme.site),
    render: (entry) => at(entry).render(),
  });
}
