// What a programme looks like, where it is not as ours: show.yml's `look:`, checked.

import { type BrandTypefaces, type Look, OUR_LOOK } from "./look.ts";

/** Each is there where show.yml brings one. */
export interface Brand {
  readonly look?: Look;
  readonly typefaces?: BrandTypefaces;
  /** In the place of the programme's name: one by day, one by night, often the same. */
  readonly logo?: Logo;
  /** A square. */
  readonly icon?: BrandPicture;
}

export type Logo = Readonly<Record<keyof Look, BrandPicture>>;

/** A picture whole: small enough to be handed on as a value. */
export interface BrandPicture {
  readonly type: "image/svg+xml" | "image/png";
  /** The text of an SVG; the bytes of a PNG in base64. */
  readonly data: string;
  /** In pixels of a PNG, in its own units for an SVG. */
  readonly width: number;
  readonly height: number;
}

/** A programme's colours. */
export function lookOf({ brand }: { readonly brand?: Brand }): Look {
  return brand?.look ?? OUR_LOOK;
}
