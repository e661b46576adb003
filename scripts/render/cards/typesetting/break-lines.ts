// Words to lines of even length: as few lines as the width allows, each as near as can be to the same width.

/** A piece of text that no line end may cut, with its width. */
export interface Unit {
  readonly text: string;
  readonly width: number;
}

const OPENING = /^[«“‘([{"'\u201E]+$/u;
const WORDLESS = /^[^\p{L}\p{N}]+$/u;
/** A lone letter, such as و typed apart from its word. */
const LONE_LETTER = /^\p{L}$/u;
const NO_BREAK = "\u00A0";
/** في, من, of, to: better with the word they lead to than alone at a line's end. */
const PARTICLE = /(?:^|\u00A0)\p{L}{1,3}$/u;
/** What such a line end costs, as a part of the mean length off the mean. */
const PARTICLE_COST = 0.15;

/**
 * Text cut where a line may end: at spaces, but never before a lone sign, nor after an opening one or a lone letter.
 * @example unitsOf("متى ؟ و لماذا") // ["متى\u00A0؟", "و\u00A0لماذا"]
 */
export function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  let isOpen = false;
  for (const word of text.split(" ").filter((one) => one !== "")) {
    const isGlued = isOpen || (WORDLESS.test(word) && !OPENING.test(word));
    const last = units.length - 1;
    if (isGlued && last >= 0) units[last] = `${units[last]}${NO_BREAK}${word}`;
    else units.push(word);
    isOpen = OPENING.test(word) || LONE_LETTER.test(word);
  }
  return units;
}

/** How many lines of a width the units need, filled one after the other; Infinity when one is wider. */
export function countLines(units: readonly Unit[], width: number, space: number): number {
  if (units.length === 0) return 0;
  let lines = 1;
  let used = 0;
  for (const unit of units) {
    if (unit.width > width) return Number.POSITIVE_INFINITY;
    const next = used === 0 ? unit.width : used + space + unit.width;
    if (next > width) lines++;
    used = next > width ? unit.width : next;
  }
  return lines;
}

/**
 * The units in as few lines as possible, evened out: the sum of the squared distances from the mean is smallest.
 * A line that ends with a particle pays for it.
 * @throws RangeError when a unit is wider than the width
 */
export function breakLines(units: readonly Unit[], width: number, space: number): readonly string[] {
  const lines = countLines(units, width, space);
  if (lines === Number.POSITIVE_INFINITY) throw new RangeError("breakLines: a unit is wider than the line");
  const ends = new Array<number>(units.length + 1).fill(0);
  for (let at = 0; at < units.length; at++) {
    ends[at + 1] = (ends[at] ?? 0) + (units[at]?.width ?? 0) + space;
  }
  const lengthOf = (from: number, to: number) => (ends[to] ?? 0) - (ends[from] ?? 0) - space;
  const mean = lengthOf(0, units.length) / Math.max(1, lines);
  const looseEnd = (mean * PARTICLE_COST) ** 2;
  const isLoose = units.map(({ text }, index) => index < units.length - 1 && PARTICLE.test(text));
  const cuts = evenCuts(units.length, lines, (from, to) => {
    const length = lengthOf(from, to);
    if (length > width + 1e-9) return Number.POSITIVE_INFINITY;
    return (length - mean) ** 2 + (isLoose[to - 1] ? looseEnd : 0);
  });
  return cuts.map(([from, to]) =>
    units
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
  );
}

type Cost = (from: number, to: number) => number;

/** The cheapest way to cut `count` things into `lines` stretches, by dynamic programming. */
function evenCuts(count: number, lines: number, cost: Cost): readonly (readonly [number, number])[] {
  let best = Array.from({ length: count + 1 }, (_, to) => (to === 0 ? 0 : Number.POSITIVE_INFINITY));
  const starts: number[][] = [];
  for (let line = 0; line < lines; line++) {
    const next = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
    const start = new Array<number>(count + 1).fill(0);
    for (let to = 1; to <= count; to++) {
      for (let from = to - 1; from >= 0; from--) {
        const own = cost(from, to);
        if (own === Number.POSITIVE_INFINITY) break;
        const sum = (best[from] ?? 0) + own;
        if (sum < (next[to] ?? 0)) {
          next[to] = sum;
          start[to] = from;
        }
      }
    }
    best = next;
    starts.push(start);
  }
  const cuts: (readonly [number, number])[] = [];
  for (let line = lines - 1, to = count; line >= 0; line--) {
    const from = starts[line]?.[to] ?? 0;
    cuts.unshift([from, to]);
    to = from;
  }
  return cuts;
}
