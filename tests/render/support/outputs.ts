// One output of a Show, by the end of its path.

import type { Show } from "../../../scripts/domain/show.ts";
import { listOutputs } from "../../../scripts/render/outputs.ts";

/** The text of the output at a path. @throws Error when there is none */
export function renderAt(show: Show, path: string): string {
  const output = listOutputs(show).find(({ address }) => address.path === path);
  if (output === undefined) throw new Error(`renderAt: no output at ${path}`);
  return output.render();
}
