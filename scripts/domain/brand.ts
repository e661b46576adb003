// What a programme looks like, where it is not as ours: show.yml's `look:`, checked.

import { type Look, OUR_LOOK } from "./look.ts";

export interface Brand {
  /** Absent where the colours are ours. */
  readonly look?: Look;
}

/** A programme's colours. */
export function lookOf({ brand }: { readonly brand?: Brand }): Look {
  return brand?.look ?? OUR_LOOK;
}
