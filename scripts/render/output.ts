// A file of the site that is not a page.

import type { Address } from "../domain/media.ts";

/** A file to write. `type` is what a server should call it. */
export interface Output {
  readonly address: Address;
  readonly type: string;
  /** The whole text; the same Show gives the same bytes. What it needs is asked of the Show, not closed over. */
  readonly render: () => string;
}
