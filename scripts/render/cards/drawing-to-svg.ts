// Drawing -> SVG. Text is drawn as outlines, so that every reader of the file shows the same letters.
// Spec: SVG 1.1

import { type Drawing, placeWords, type Shape, type Words } from "./drawing.ts";
import { pathOf } from "./typesetting/set-line.ts";

/** A whole SVG document: shapes only, no text element, no font, no reference to anything outside. */
export function drawingToSvg({ width, height, ground, shapes }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...shapes.map(shapeToSvg),
    "</svg>\n",
  ].join("\n");
}

function shapeToSvg(shape: Shape): string {
  switch (shape.kind) {
    case "box":
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" fill="${shape.fill}"/>`;
    case "dot":
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}" fill="${shape.fill}"/>`;
    case "stroke": {
      const points = shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");
      return `<polyline points="${points}" fill="none" stroke="${shape.colour}" stroke-width="${round(shape.width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
    }
    case "words":
      return wordsToSvg(shape);
  }
}

/** The outline, with what it says for whoever reads the file. */
function wordsToSvg(words: Words): string {
  const { line, scale, left } = placeWords(words);
  const place = `translate(${round(left)} ${round(words.y)}) scale(${scale})`;
  return `<path aria-label="${escapeXml(words.text)}" fill="${words.fill}" transform="${place}" d="${pathOf(line)}"/>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
