// The programme's icon as the PNGs that phones put on their screens: square to the edge, with what
// matters inside the circle that masks keep.

import { APP_ICONS } from "../../render/output-addresses.ts";
import { drawSvg } from "../../render/picture.ts";
import type { AssetFile } from "./build-assets.ts";

/** @param svg a square of shapes */
export function appIcons(svg: string): readonly AssetFile[] {
  return Object.values(APP_ICONS).map(({ name, size }) => ({ path: name, bytes: drawSvg(svg, size).png() }));
}
