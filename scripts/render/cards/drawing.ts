// What a card shows and where, before it is drawn: pixels from the top left corner.

import type { BrandPicture } from "../../domain/brand.ts";
import type { Direction } from "./typesetting/direction.ts";
import { inkOf, type Surroundings, setLine } from "./typesetting/set-line.ts";
import { type TypefaceName, typeface } from "./typesetting/typefaces.ts";

/** A rectangle of one colour. */
export interface Box {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface Dot {
  readonly kind: "dot";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
}

/** A line with round ends through points. */
export interface Stroke {
  readonly kind: "stroke";
  readonly points: readonly (readonly [number, number])[];
  readonly width: number;
  readonly colour: string;
}

/** One line of text: `x` is where its ink begins on the left or ends on the right, `y` its baseline. */
export interface Words {
  readonly kind: "words";
  /** From settableText. */
  readonly text: string;
  readonly typeface: TypefaceName;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: "left" | "right";
  /** Of its paragraph. */
  readonly direction: Direction;
  /** The rest of its paragraph, where there is one. */
  readonly around: Surroundings;
  readonly fill: string;
  /** Which letters are drawn, in their places in the line; all unless told. `to` is exclusive. */
  readonly part?: { readonly from: number; readonly to: number };
}

/** A brand's picture, as wide as told and as high as it is then. */
export interface Picture {
  readonly kind: "picture";
  readonly picture: BrandPicture;
  /** Whole pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type Shape = Box | Dot | Stroke | Words | Picture;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly shapes: readonly Shape[];
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The line set, with its scale and the pixel where its first advance begins. */
export function placeWords({ text, typeface: name, size, x, anchor, direction, around }: Words) {
  const line = setLine(text, typeface(name), direction, around);
  const scale = size / line.unitsPerEm;
  const ink = inkOf(line);
  return { line, ink, scale, left: x - (ink?.[anchor] ?? 0) * scale };
}

/** Where a shape has ink; null where it has none. */
export function boundsOf(shape: Shape): Bounds | null {
  switch (shape.kind) {
    case "box":
      return {
        left: shape.x,
        top: shape.y,
        right: shape.x + shape.width,
        bottom: shape.y + shape.height,
      };
    case "dot":
      return around([[shape.x, shape.y]], shape.radius);
    case "stroke":
      return around(shape.points, shape.width / 2);
    case "words":
      return wordsBounds(shape);
    case "picture": {
      const { x, y, width, picture } = shape;
      return { left: x, top: y, right: x + width, bottom: y + (width * picture.height) / picture.width };
    }
  }
}

function around(points: readonly (readonly [number, number])[], distance: number): Bounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs) - distance,
    top: Math.min(...ys) - distance,
    right: Math.max(...xs) + distance,
    bottom: Math.max(...ys) + distance,
  };
}

function wordsBounds(words: Words): Bounds | null {
  const { ink, scale, left } = placeWords(words);
  return (
    ink && {
      left: left + ink.left * scale,
      top: words.y - ink.top * scale,
      right: left + ink.right * scale,
      bottom: words.y - ink.bottom * scale,
    }
  );
}
