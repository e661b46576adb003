// The programme's icon as the PNGs that phones put on their screens: square to the edge, with what
// matters inside the circle that masks keep.

import { renderAsync } from "@resvg/resvg-js";
import { APP_ICONS } from "../../render/output-addresses.ts";
import type { AssetFile } from "./build-assets.ts";

/** @param svg with a viewBox and without a size */
export async function appIcons(svg: string): Promise<readonly AssetFile[]> {
  return Promise.all(
    Object.values(APP_ICONS).map(async ({ name, size }) => {
      const { png } = await drawIcon(svg, size);
      return { path: name, bytes: png };
    }),
  );
}

/**
 * @param svg shapes only: no font is loaded, no file is read
 * @param size of a side, in pixels
 * @returns the file, and four bytes a pixel
 * @throws Error when the text is no SVG
 */
export async function drawIcon(svg: string, size: number) {
  const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
  const image = await renderAsync(sized, { font: { loadSystemFonts: false }, logLevel: "off" });
  return { png: image.asPng(), rgba: image.pixels };
}
