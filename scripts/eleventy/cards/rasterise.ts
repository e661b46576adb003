// SVG -> pixels, off the main thread. The drawing is outlines only: no font is loaded, no file is read.

import { renderAsync } from "@resvg/resvg-js";
import type { Pixels } from "./png.ts";

/** @throws Error when the text is no SVG */
export async function rasterise(svg: string): Promise<Pixels> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: "off" });
  return { width: image.width, height: image.height, rgba: image.pixels };
}
