// What a programme looks like, where it is not as ours: show.yml's `look:`, checked.

import { type BrandTypefaces, type Look, OUR_LOOK } from "./look.ts";
import type { Address } from "./media.ts";

/** Each is there where show.yml brings one. */
export interface Brand {
  readonly look?: Look;
  readonly typefaces?: BrandTypefaces;
  /** In the place of the name that heads each page: one for paper, one for the evening, often the same. */
  readonly logo?: Readonly<Record<keyof Look, Logo>>;
  /** A square picture: its path below `episodes/`. */
  readonly icon?: string;
}

export interface Logo extends Address {
  /** Width by height. */
  readonly ratio: number;
}

/** A programme's colours. */
export function lookOf({ brand }: { readonly brand?: Brand }): Look {
  return brand?.look ?? OUR_LOOK;
}
