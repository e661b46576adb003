// The icon of templates/icons/app-icon.svg as the PNGs that phones put on their screens: square to the edge, with what
// matters inside the circle that masks keep.

import { APP_ICONS } from "../../render/output-addresses.ts";
import { encodePng } from "../cards/png.ts";
import { rasterise } from "../cards/rasterise.ts";
import type { AssetFile } from "./build-assets.ts";

/** @param svg with a viewBox and without a size */
export async function appIcons(svg: string): Promise<readonly AssetFile[]> {
  return Promise.all(
    Object.values(APP_ICONS).map(async ({ name, size }) => {
      const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
      return { path: name, bytes: await encodePng(await rasterise(sized)) };
    }),
  );
}
