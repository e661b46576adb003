// What the kit is made of: texts to be copied or sent, each with how long it is and may be.

import type { PlaceName } from "../domain/posting-limits.ts";

export interface KitItem {
  /** Of the file, below the kit's folder. */
  readonly path: string;
  /** Where it goes; null for what is for no one place. */
  readonly place: PlaceName | null;
  readonly content: string | Uint8Array;
  /** As the place counts; null where nothing limits it. */
  readonly length: { readonly count: number; readonly limit: number } | null;
}
