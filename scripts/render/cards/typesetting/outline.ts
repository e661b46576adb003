// A glyph's outline as polygons: curves cut into lines short enough that no eye sees them, once a glyph.
// y downwards, font units.

/** One step of an outline as the shaper gives it: y upwards, absolute. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

/** A closed polygon: x and y of each point in turn. */
export type Contour = readonly number[];
export type Outline = readonly Contour[];

/** How far a line may stand from its curve, in font units of a thousand to the em: at 100 pixels, a twentieth of one. */
const TOLERANCE = 0.5;

/** @throws TypeError for a step that is no M, L, Q, C or Z */
export function outlineOf(steps: readonly OutlineStep[]): Outline {
  const contours: number[][] = [];
  for (const { type, values } of steps) {
    if (!/^[MLQCZ]$/.test(type)) throw new TypeError(`outlineOf: ${type} is no step of an outline`);
    const down = values.map((value, index) => (index % 2 === 0 ? value : -value));
    if (type === "M") contours.push(down);
    else if (type !== "Z") addCurve(contours.at(-1) ?? [], down, TOLERANCE);
  }
  return contours;
}

/**
 * Adds a Bézier curve that begins where the polygon ends.
 * @param points the control points and the end: one pair for a line, two for a quadratic curve, three for a cubic one
 * @param tolerance the greatest distance from the curve, in the points' units
 */
export function addCurve(polygon: number[], points: readonly number[], tolerance: number): void {
  const curve = [...polygon.slice(-2), ...points];
  // A curve bends no more than its control points do: n lines stand 1/n² of their bend from it.
  let bend = 0;
  for (let at = 2; at + 3 < curve.length; at += 2) {
    const across = second(curve, at);
    bend = Math.max(bend, Math.hypot(across, second(curve, at + 1)));
  }
  const degree = curve.length / 2 - 1;
  const lines = Math.max(1, Math.ceil(Math.sqrt((degree * (degree - 1) * bend) / (8 * tolerance))));
  for (let line = 1; line < lines; line++) polygon.push(...pointOn(curve, line / lines));
  polygon.push(...points.slice(-2));
}

/** The second difference around a coordinate. */
function second(curve: readonly number[], at: number): number {
  return (curve[at - 2] ?? 0) - 2 * (curve[at] ?? 0) + (curve[at + 2] ?? 0);
}

/** De Casteljau: halfway points of halfway points, at a part of the way. */
function pointOn(curve: readonly number[], part: number): readonly number[] {
  let points = curve;
  while (points.length > 2) {
    const from = points;
    points = from.slice(2).map((to, index) => (from[index] ?? 0) * (1 - part) + to * part);
  }
  return points;
}
