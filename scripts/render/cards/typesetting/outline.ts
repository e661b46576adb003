// A glyph's outline as SVG path data that can be set down anywhere: each contour is a start point and relative steps.
// Spec: SVG 1.1 path data. y downwards, font units.

/** One step of an outline as the shaper gives it: y upwards, absolute. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

interface Contour {
  readonly x: number;
  readonly y: number;
  /** Relative commands up to `z`. */
  readonly steps: string;
}

export type Outline = readonly Contour[];

/** @throws TypeError for a step that is no M, L, Q, C or Z */
export function outlineOf(steps: readonly OutlineStep[]): Outline {
  const contours: { x: number; y: number; steps: string }[] = [];
  let x = 0;
  let y = 0;
  for (const { type, values } of steps) {
    if (!/^[MLQCZ]$/.test(type)) throw new TypeError(`outlineOf: ${type} is no step of an outline`);
    const contour = contours.at(-1);
    if (type === "M") contours.push({ x: values[0] ?? 0, y: -(values[1] ?? 0), steps: "" });
    else if (contour && type === "Z") contour.steps += "z";
    else if (contour) contour.steps += relativeStep(type.toLowerCase(), values, x, y);
    if (type !== "Z") {
      x = values.at(-2) ?? x;
      y = -(values.at(-1) ?? -y);
    }
  }
  return contours;
}

function relativeStep(command: string, values: readonly number[], x: number, y: number): string {
  const numbers = values.map((value, index) => (index % 2 === 0 ? value - x : -value - y));
  return command + joinNumbers(numbers);
}

/** The outline with its origin at a point, both in font units. */
export function placeOutline(outline: Outline, x: number, y: number): string {
  return outline.map((contour) => `M${joinNumbers([contour.x + x, contour.y - y])}${contour.steps}`).join("");
}

/** Numbers as path data: a minus sign parts two numbers as well as a space does. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => {
      const text = String(Math.round(number * 100) / 100);
      return index === 0 || text.startsWith("-") ? text : ` ${text}`;
    })
    .join("");
}
