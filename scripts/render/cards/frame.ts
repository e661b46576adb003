// Where things stand on a card, counted from the side where reading starts.

import type { BrandPicture, Logo } from "../../domain/brand.ts";
import { type Look, OUR_LOOK } from "../../domain/look.ts";
import type { ProgrammeFacts } from "./card-facts.ts";
import type { Box, Picture, Shape, Words } from "./drawing.ts";
import { type Direction, paragraphDirection } from "./typesetting/direction.ts";
import { ASCENT, type FittedText } from "./typesetting/fit-text.ts";
import { type TypefaceName, type TypeRole, typefacesFor } from "./typesetting/typefaces.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Of the programme's language: which side is the start. */
  readonly direction: Direction;
  readonly look: Look;
  readonly typefaces: TypefaceNames;
  /** In the place of the programme's name. */
  readonly logo?: Logo;
}

/** The faces of a frame: the programme's own, or ours. */
export type TypefaceNames = Readonly<Record<TypeRole, TypefaceName>>;

/** A frame in the programme's direction and look. */
export function frameOf({ direction, brand }: ProgrammeFacts, width: number, height: number): Frame {
  const look = brand?.look ?? OUR_LOOK;
  const frame = { width, height, direction, look, typefaces: typefacesFor(brand?.typefaces ?? {}) };
  return brand?.logo ? { ...frame, logo: brand.logo } : frame;
}

/** How a line looks. */
export interface LineStyle {
  readonly typeface: TypefaceName;
  readonly size: number;
  readonly fill: string;
}

const ALONE = { before: "", after: "" };

/** The x of a distance from the start side. */
export function fromStart({ width, direction }: Frame, distance: number): number {
  return direction === "rtl" ? width - distance : distance;
}

/** A settable line that begins `start` pixels from the start side. */
export function lineFromStart(
  frame: Frame,
  text: string,
  { start, y, typeface, size, fill }: { start: number; y: number } & LineStyle,
): Words {
  const anchor = frame.direction === "rtl" ? "right" : "left";
  const x = fromStart(frame, start);
  const direction = paragraphDirection(text, frame.direction);
  return { kind: "words", text, typeface, size, x, y, anchor, direction, around: ALONE, fill };
}

/** A settable line that ends `end` pixels from the other side. */
export function lineToEnd(
  frame: Frame,
  text: string,
  { end, y, typeface, size, fill }: { end: number; y: number } & LineStyle,
): Words {
  const anchor = frame.direction === "rtl" ? "left" : "right";
  const x = fromStart(frame, frame.width - end);
  const direction = paragraphDirection(text, frame.direction);
  return { kind: "words", text, typeface, size, x, y, anchor, direction, around: ALONE, fill };
}

/** A fitted block whose lines begin `start` pixels from the start side and whose first ascenders touch `top`. */
export function placeBlock(
  frame: Frame,
  { lines, typeface, size, leading, direction }: FittedText,
  { start, top, fill }: { start: number; top: number; fill: string },
): readonly Shape[] {
  return lines.map((text, index): Words => {
    const y = Math.round(top + size * ASCENT + index * leading);
    const around = { before: before(lines, index), after: after(lines, index) };
    return { ...lineFromStart(frame, text, { start, y, typeface, size, fill }), direction, around };
  });
}

function before(lines: readonly string[], index: number): string {
  return lines
    .slice(0, index)
    .map((line) => `${line} `)
    .join("");
}

function after(lines: readonly string[], index: number): string {
  return lines
    .slice(index + 1)
    .map((line) => ` ${line}`)
    .join("");
}

/** A rectangle whose near side is `start` pixels from the start side. */
export function boxFromStart(
  frame: Frame,
  { start, y, width, height, fill }: { start: number } & Omit<Box, "kind" | "x">,
): Box {
  const x = frame.direction === "rtl" ? frame.width - start - width : start;
  return { kind: "box", x, y, width, height, fill };
}

/** A picture as large as a room holds, that begins `start` pixels from the start side and stands in the middle of its height. */
export function pictureFromStart(
  frame: Frame,
  picture: BrandPicture,
  { start, middle, width, height }: { start: number; middle: number; width: number; height: number },
): Picture {
  const ratio = picture.width / picture.height;
  const own = Math.max(1, Math.floor(Math.min(width, height * ratio)));
  const x = frame.direction === "rtl" ? frame.width - start - own : start;
  return { kind: "picture", picture, x: Math.round(x), y: Math.round(middle - own / ratio / 2), width: own };
}
