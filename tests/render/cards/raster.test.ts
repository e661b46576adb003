import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Coverage } from "../../../scripts/render/cards/coverage.ts";
import type { Drawing, Shape } from "../../../scripts/render/cards/drawing.ts";
import { type Raster, rasteriser } from "../../../scripts/render/cards/raster.ts";
import { addCurve } from "../../../scripts/render/cards/typesetting/outline.ts";

const SIZE = 40;
/** Fine enough for sums of many pixels. */
const STEPS = 255;
const HERE = { x: 0, y: 0, scale: 1 };

/** The covered area of all pixels together, and of one. */
function areasOf(polygons: readonly (readonly number[])[], place = HERE, width = SIZE) {
  const coverage = new Coverage();
  coverage.begin({ width, height: SIZE });
  for (const polygon of polygons) coverage.add(polygon, place);
  const areas = new Map<number, number>();
  const runs = coverage.take(STEPS);
  for (let run = 0; run < runs.length; run += 3) {
    const [area = 0, from = 0, to = 0] = runs.subarray(run);
    for (let pixel = from; pixel < to; pixel++) areas.set(pixel, area / STEPS);
  }
  const all = [...areas.values()].reduce((sum, area) => sum + area, 0);
  return { all, at: (x: number, y: number) => areas.get(y * width + x) ?? 0 };
}

/** Gauss: half the sum of the cross products. */
function areaOf(polygon: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < polygon.length; at += 2) {
    const next = (at + 2) % polygon.length;
    sum += (polygon[at] ?? 0) * (polygon[next + 1] ?? 0) - (polygon[next] ?? 0) * (polygon[at + 1] ?? 0);
  }
  return Math.abs(sum) / 2;
}

const box = (x: number, y: number, width: number, height: number) =>
  [x, y, x + width, y, x + width, y + height, x, y + height] as const;

describe("how much of a pixel is covered", () => {
  test("a box between pixels covers parts of those at its sides", () => {
    const { at, all } = areasOf([box(2.25, 3.5, 2, 1)]);
    expect([at(1, 3), at(2, 3), at(3, 3), at(4, 4), at(5, 3)]).toEqual([
      0,
      expect.closeTo(0.375, 2),
      expect.closeTo(0.5, 2),
      expect.closeTo(0.125, 2),
      0,
    ]);
    expect(all).toBeCloseTo(2, 1);
  });

  test.each([SIZE, SIZE + 1])(
    "triangles cover what geometry says, wherever they lie, %i pixels wide",
    (width) => {
      const place = fc.double({ min: 0, max: SIZE, noNaN: true });
      fc.assert(
        fc.property(fc.tuple(place, place, place, place, place, place), (triangle) => {
          const { all } = areasOf([triangle], HERE, width);
          expect(Math.abs(all - areaOf(triangle))).toBeLessThan(0.35 + SIZE * 0.02);
        }),
      );
    },
  );

  test("what turns the other way is a hole, what turns the same way lies on the other once", () => {
    const outer = box(5, 5, 20, 20);
    const [a, b, c, d, e, f, g, h] = box(10, 10, 10, 10);
    expect(areasOf([outer, [g, h, e, f, c, d, a, b]]).all).toBeCloseTo(300, 0);
    expect(areasOf([outer, box(10, 10, 20, 10)]).all).toBeCloseTo(450, 0);
  });

  test("what reaches beyond the picture is cut at its sides", () => {
    expect(areasOf([box(-10, -10, 100, 100)]).all).toBe(SIZE * SIZE);
    expect(areasOf([box(-10, 5, 12, 2)]).all).toBeCloseTo(4, 1);
    expect(areasOf([box(50, 5, 12, 2), box(3, 60, 2, 2), box(3, -60, 2, 2)]).all).toBe(0);
  });

  test("a polygon stands where it is placed, in its scale", () => {
    const { at, all } = areasOf([box(0, 0, 10, 10)], { x: 3, y: 4, scale: 0.5 });
    expect([at(2, 4), at(3, 4), at(7, 8), at(8, 8)]).toEqual([0, 1, 1, 0]);
    expect(all).toBe(25);
  });

  test("nothing of one shape is left for the next", () => {
    const coverage = new Coverage();
    coverage.begin({ width: SIZE, height: SIZE });
    coverage.add(box(1.3, 1.3, 30.1, 30.1), HERE);
    expect(coverage.take(STEPS).length).toBeGreaterThan(0);
    expect([...coverage.take(STEPS)]).toEqual([]);
    coverage.add(box(2, 2, 1, 1), HERE);
    expect([...coverage.take(STEPS)]).toEqual([STEPS, 2 * SIZE + 2, 2 * SIZE + 3]);
  });
});

describe("a curve as lines", () => {
  test("stays within the tolerance of the curve", () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.tuple(number, number, number, number, number, number), ([x, y, a, b, c, d]) => {
        const polygon = [x, y];
        addCurve(polygon, [a, b, c, d], 0.5);
        const lines = polygon.length / 2 - 1;
        for (let line = 0; line < lines; line++) {
          // The middle of the curve's part, beside the middle of the line.
          const t = (line + 0.5) / lines;
          const on = (p: number, q: number, r: number) => p * (1 - t) ** 2 + 2 * q * t * (1 - t) + r * t * t;
          const middle = (part: number) =>
            ((polygon[line * 2 + part] ?? 0) + (polygon[line * 2 + 2 + part] ?? 0)) / 2;
          expect(Math.hypot(on(x, a, c) - middle(0), on(y, b, d) - middle(1))).toBeLessThanOrEqual(
            0.5 + 1e-9,
          );
        }
      }),
    );
  });
});

describe("a drawing as pixels", () => {
  const draw = (shapes: readonly Shape[]): Raster =>
    rasteriser()({ width: SIZE, height: SIZE, ground: "#ffffff", shapes });
  const colourAt = ({ palette, pixels, width }: Raster, x: number, y: number) =>
    palette[pixels[y * width + x] ?? -1];

  test("a later shape lies on an earlier one, and mixes with it at its edge", () => {
    const raster = draw([
      { kind: "box", x: 0, y: 0, width: 20, height: 40, fill: "#ff0000" },
      { kind: "box", x: 10, y: 10.5, width: 20, height: 5, fill: "#0000ff" },
    ]);
    expect(colourAt(raster, 5, 5)).toEqual([255, 0, 0]);
    expect(colourAt(raster, 15, 12)).toEqual([0, 0, 255]);
    expect(colourAt(raster, 15, 10)).toEqual([128, 0, 128]);
    expect(colourAt(raster, 25, 10)).toEqual([128, 128, 255]);
    expect(colourAt(raster, 35, 35)).toEqual([255, 255, 255]);
  });

  test("a dot and a stroke are round", () => {
    const dot = draw([{ kind: "dot", x: 20, y: 20, radius: 10, fill: "#000000" }]);
    expect(colourAt(dot, 20, 20)).toEqual([0, 0, 0]);
    expect(colourAt(dot, 12, 12)).toEqual([255, 255, 255]);
    const points = [
      [10, 20],
      [30, 20],
    ] as const;
    const stroke = draw([{ kind: "stroke", points, width: 8, colour: "#000000" }]);
    expect(colourAt(stroke, 20, 20)).toEqual([0, 0, 0]);
    expect(colourAt(stroke, 7, 20)).toEqual([0, 0, 0]);
    expect(colourAt(stroke, 6, 16)).toEqual([255, 255, 255]);
  });

  test("a picture of more than 256 colours takes the nearest, and is drawn all the same", () => {
    const shapes = Array.from({ length: 40 }, (_, index): Shape => {
      const fill = `#${(index * 409_123 + 66_051).toString(16).padStart(6, "0")}`;
      return { kind: "dot", x: index, y: index, radius: 6.3, fill };
    });
    const raster = draw(shapes);
    expect(raster.palette.length).toBe(256);
    // The last dot's own colour came too late: the nearest of those that are there stands in its middle.
    const last = 39 * 409_123 + 66_051;
    const fill = [last >> 16, (last >> 8) & 255, last & 255];
    const away = (colour: readonly number[] = []) =>
      fill.reduce((sum, value, index) => sum + Math.abs(value - (colour[index] ?? 0)), 0);
    expect(away(colourAt(raster, 39, 39))).toBe(Math.min(...raster.palette.map(away)));
    expect(away(colourAt(raster, 39, 39))).toBeGreaterThan(0);
  });

  test("one rasteriser draws pictures of different sizes", () => {
    const rasterise = rasteriser();
    const of = (size: number): Drawing => ({
      width: size,
      height: size,
      ground: "#ffffff",
      shapes: [{ kind: "box", x: 1, y: 1, width: 2, height: 2, fill: "#000000" }],
    });
    for (const size of [10, 20, 10])
      expect(rasterise(of(size)).pixels.reduce((sum, number) => sum + number, 0)).toBe(4);
  });
});
