// A brand's picture -> pixels of a size.

import { Resvg } from "@resvg/resvg-js";
import type { BrandPicture } from "../domain/brand.ts";

/** Red, green, blue and alpha of each pixel, row by row, the colours multiplied by alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * An SVG drawn: shapes only, no font is loaded, no file is read.
 * @param width in pixels; the height follows, rounded
 * @returns the pixels, and the same as a PNG
 * @throws Error when the text is no SVG
 */
export function drawSvg(svg: string, width: number): Pixels & { readonly png: () => Uint8Array } {
  const font = { loadSystemFonts: false };
  const drawn = new Resvg(svg, { font, logLevel: "off", fitTo: { mode: "width", value: width } }).render();
  return { width: drawn.width, height: drawn.height, rgba: drawn.pixels, png: () => drawn.asPng() };
}

/** A picture as an SVG, around the bytes of one that is a PNG. */
export function asSvg({ type, data, width, height }: BrandPicture): string {
  if (type === "image/svg+xml") return data;
  const size = `width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><image ${size} href="data:${type};base64,${data}"/></svg>`;
}

/** The picture drawn square over a colour, for places that ask for one without transparency. */
export function squareOn(picture: BrandPicture, ground: string): string {
  const inner = Buffer.from(asSvg(picture)).toString("base64");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${ground}"/><image width="64" height="64" href="data:image/svg+xml;base64,${inner}"/></svg>`;
}
