// Drawing -> pixels of few colours: each fill over each ground in four steps. At an edge an eye tells no more apart, and a card
// has some thirty colours, so that a picture with a palette is exactly the card.

import { Coverage, type Placing, type Runs } from "./coverage.ts";
import { type Drawing, type Picture, placeWords, type Shape, type Stroke, type Words } from "./drawing.ts";
import { paintPicture } from "./few-colours.ts";
import { Room } from "./room.ts";
import { addCurve, type Contour } from "./typesetting/outline.ts";

/** A picture whose pixels are numbers of colours. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour, 0 to 255; at most 256 colours. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** A byte a pixel, row by row; a rasteriser's own until it draws the next picture. */
  readonly pixels: Uint8Array;
}

const STEPS = 4;
const MOST_COLOURS = 256;
const UNKNOWN = -1;
/** Those of some five cards, 40 KB each. */
const MOST_LINES = 50;
const HERE: Placing = { x: 0, y: 0, scale: 1 };
/** Of a quarter of a circle drawn as a cubic curve, from its end to its control point. */
const ROUND = 0.5522847498;

/**
 * A rasteriser for drawings one after the other. Their pixels are the same on every machine: nothing but sums, products
 * and roots of doubles.
 */
export function rasteriser(): (drawing: Drawing) => Raster {
  const coverage = new Coverage();
  const lines = new RecentLines();
  const room = new Room();
  return ({ width, height, ground, shapes }) => {
    const pixels = room.take(width * height);
    const colours = new Colours(ground);
    coverage.begin({ width, height });
    for (const shape of shapes) {
      if (shape.kind === "picture") {
        paintPicture(pixels, shape, {
          width,
          ground: rgbOf(ground),
          numberOf: (colour) => colours.numberOf(colour),
        });
        continue;
      }
      const take = () => {
        addShape(coverage, shape);
        return coverage.take(STEPS);
      };
      const runs = shape.kind === "words" ? lines.runsOf(shape, { width, height }, take) : take();
      paint(pixels, runs, colours.over(shape.kind === "stroke" ? shape.colour : shape.fill));
    }
    return { width, height, palette: colours.palette, pixels };
  };
}

function paint(pixels: Uint8Array, runs: Runs, { mixed, mix }: ReturnType<Colours["over"]>): void {
  for (let run = 0; run < runs.length; run += 3) {
    const area = runs[run] ?? 0;
    const to = runs[run + 2] ?? 0;
    for (let pixel = runs[run + 1] ?? 0; pixel < to; pixel++) {
      const at = (pixels[pixel] ?? 0) * (STEPS + 1) + area;
      const known = mixed[at] ?? UNKNOWN;
      pixels[pixel] = known === UNKNOWN ? mix(at) : known;
    }
  }
}

/** What the last lines of text cover: cards of one episode say the programme's name, its title and its day alike. */
class RecentLines {
  readonly #runs = new Map<string, Runs>();

  /** @param take its runs, asked for where the line was not among the last ones */
  runsOf({ fill: _, ...line }: Words, size: object, take: () => Runs): Runs {
    const key = JSON.stringify([line, size]);
    const runs = this.#runs.get(key) ?? take().slice();
    // The latest is the last: the first one goes.
    this.#runs.delete(key);
    this.#runs.set(key, runs);
    const [oldest] = this.#runs.keys();
    if (this.#runs.size > MOST_LINES && oldest !== undefined) this.#runs.delete(oldest);
    return runs;
  }
}

/** The colours of one picture, numbered as they come up. */
class Colours {
  readonly palette: [number, number, number][];

  constructor(ground: string) {
    this.palette = [rgbOf(ground)];
  }

  /**
   * How a fill lies over each colour in each step.
   * @returns `mixed`, the number of what comes of colour × (STEPS + 1) + step, UNKNOWN until `mix` was asked
   */
  over(fill: string) {
    const rgb = rgbOf(fill);
    const mixed = new Int16Array(MOST_COLOURS * (STEPS + 1)).fill(UNKNOWN);
    const mix = (at: number): number => {
      const step = at % (STEPS + 1);
      const under = this.palette[(at - step) / (STEPS + 1)] ?? rgb;
      const part = (index: 0 | 1 | 2) =>
        Math.round(under[index] + ((rgb[index] - under[index]) * step) / STEPS);
      const number = this.numberOf([part(0), part(1), part(2)]);
      mixed[at] = number;
      return number;
    };
    return { mixed, mix };
  }

  /** Of the colour itself, or of the nearest one where a picture has 256 by now: no card comes near that. */
  numberOf(colour: readonly [number, number, number]): number {
    const distances = this.palette.map((other) =>
      colour.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0),
    );
    const nearest = distances.indexOf(Math.min(...distances));
    if (distances[nearest] === 0 || this.palette.length === MOST_COLOURS) return nearest;
    return this.palette.push([...colour]) - 1;
  }
}

/** @param colour `#rrggbb` */
function rgbOf(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function addShape(coverage: Coverage, shape: Exclude<Shape, Picture>): void {
  switch (shape.kind) {
    case "box": {
      const { x, y, width, height } = shape;
      coverage.add([x, y, x + width, y, x + width, y + height, x, y + height], HERE);
      break;
    }
    case "dot":
      coverage.add(circle(shape.radius), { x: shape.x, y: shape.y, scale: 1 });
      break;
    case "stroke":
      addStroke(coverage, shape);
      break;
    case "words":
      addWords(coverage, shape);
      break;
  }
}

function addWords(coverage: Coverage, words: Words): void {
  const { line, scale, left } = placeWords(words);
  const { from, to } = words.part ?? { from: 0, to: words.text.length };
  for (const { face, id, at, x, y } of line.glyphs) {
    if (at < from || at >= to) continue;
    const placing = { x: left + x * scale, y: words.y - y * scale, scale };
    for (const contour of face.outline(id)) coverage.add(contour, placing);
  }
}

/** A circle at each point and a bar between two, turning the same way. */
function addStroke(coverage: Coverage, { points, width }: Stroke): void {
  const radius = width / 2;
  for (const [index, [x, y]] of points.entries()) {
    coverage.add(circle(radius), { x, y, scale: 1 });
    const [toX, toY] = points[index + 1] ?? [x, y];
    const length = Math.hypot(toX - x, toY - y);
    if (length === 0) continue;
    const [acrossX, acrossY] = [((y - toY) / length) * radius, ((toX - x) / length) * radius];
    coverage.add(
      [
        x - acrossX,
        y - acrossY,
        toX - acrossX,
        toY - acrossY,
        toX + acrossX,
        toY + acrossY,
        x + acrossX,
        y + acrossY,
      ],
      HERE,
    );
  }
}

/** Around the origin, right, down, left, up. */
function circle(radius: number): Contour {
  const near = radius * ROUND;
  const polygon = [radius, 0];
  addCurve(polygon, [radius, near, near, radius, 0, radius], 0.02);
  addCurve(polygon, [-near, radius, -radius, near, -radius, 0], 0.02);
  addCurve(polygon, [-radius, -near, -near, -radius, 0, -radius], 0.02);
  addCurve(polygon, [near, -radius, radius, -near, radius, 0], 0.02);
  return polygon;
}
