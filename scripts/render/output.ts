// A file of the site that is not a page, and files that are made of the same things.

import type { Address } from "../domain/media.ts";
import type { Section } from "../memory/section.ts";

/** A file to write. `type` is what a server should call it. */
export interface Output {
  readonly address: Address;
  readonly type: string;
  /** The whole text; the same Show gives the same bytes. */
  readonly render: () => string;
}

/** Files made of the same things: when none of these changed, none of the files did. */
export interface OutputGroup {
  /** Steady from build to build, and no other group's. */
  readonly name: string;
  /** What they are made of, beside what they look up in the Show while they are rendered. */
  readonly of: readonly unknown[];
  readonly outputs: readonly Output[];
}

export type OutputSection = Section<OutputGroup>;

/** A file that is a group by itself. @param more what it is made of besides */
export function groupOf(more: readonly unknown[], output: Output, of: readonly unknown[]): OutputGroup {
  const { address, type, render } = output;
  return { name: address.path, of: [...of, ...more], outputs: [{ address, type, render }] };
}
