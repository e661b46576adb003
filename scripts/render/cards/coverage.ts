// Polygons to how much of each pixel they cover: exact areas, summed along each row.
// The way of font rasterisers: an edge notes how the covered area changes from its pixel to the next, and adding the
// notes up along a row gives the areas. Polygons that turn the same way may lie on each other; holes turn the other way.

/** Where a polygon's origin is, in pixels, and how many pixels its unit has. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * Pixels of one row that are covered alike, three numbers a run: their area in steps, never 0; the first one, of the picture's
 * pixels; the one after the last.
 */
export type Runs = Int32Array;

export class Coverage {
  #width = 0;
  #height = 0;
  /** Longer than a row of pixels: an edge notes what follows it. */
  #stride = 0;
  /** Zeros, but while a shape is added. */
  #changes = new Float32Array(0);
  /** The same bytes, two changes at once: between the letters of a line nothing changes for long. */
  #pairs = new Float64Array(0);
  /** Of the polygon that is being added, in pixels. */
  #points = new Float64Array(256);
  /** Of the shape that is being taken. */
  #runs: Runs = new Int32Array(3 * 1024);
  #runsEnd = 0;
  /** The part that was touched: rows, and columns. */
  #top = 0;
  #bottom = 0;
  #left = 0;
  #right = 0;

  /** A new picture. The room of a larger one is used again: taking it is taking megabytes. */
  begin({ width, height }: { readonly width: number; readonly height: number }): void {
    this.#width = width;
    this.#height = height;
    this.#stride = width + 2 + (width % 2);
    if (this.#changes.length < this.#stride * height) {
      this.#changes = new Float32Array(this.#stride * height);
      this.#pairs = new Float64Array(this.#changes.buffer);
    }
    this.#reset();
  }

  #reset(): void {
    this.#top = this.#height;
    this.#left = this.#width;
    this.#bottom = this.#right = 0;
  }

  /** @param polygon closed: x and y of each point in turn */
  add(polygon: readonly number[], { x, y, scale }: Placing): void {
    const { length } = polygon;
    if (this.#points.length < length + 2) this.#points = new Float64Array(length * 2);
    const points = this.#points;
    for (let at = 0; at < length; at += 2) {
      points[at] = x + (polygon[at] ?? 0) * scale;
      points[at + 1] = y + (polygon[at + 1] ?? 0) * scale;
    }
    points[length] = points[0] ?? 0;
    points[length + 1] = points[1] ?? 0;
    for (let at = 0; at < length; at += 2) this.#addEdge(at);
  }

  /**
   * Every run of covered pixels, row by row, and forgets all that was added.
   * @param steps the area of a whole pixel, 1 to 255
   * @returns a view that stands until the next shape is taken
   */
  take(steps: number): Runs {
    const right = Math.min(this.#width, this.#right);
    this.#runsEnd = 0;
    for (let row = this.#top; row < this.#bottom; row++) {
      const start = row * this.#stride;
      this.#takeRow(start, start + right, steps);
      this.#changes.fill(0, start + this.#left, start + right + 2);
    }
    this.#reset();
    return this.#runs.subarray(0, this.#runsEnd);
  }

  /** @param start of the row in `changes`, `end` of what was touched of it */
  #takeRow(start: number, end: number, steps: number): void {
    const changes = this.#changes;
    const shift = (start / this.#stride) * (this.#width - this.#stride);
    let sum = 0;
    let area = 0;
    let from = start + this.#left;
    for (let at = this.#nextChange(from, end); at < end; at = this.#nextChange(at + 1, end)) {
      sum += changes[at] ?? 0;
      const next = Math.floor(Math.min(1, Math.abs(sum)) * steps + 0.5);
      if (next === area) continue;
      if (area > 0) this.#note(area, from + shift, at + shift);
      area = next;
      from = at;
    }
    if (area > 0) this.#note(area, from + shift, end + shift);
  }

  #note(area: number, from: number, to: number): void {
    if (this.#runsEnd === this.#runs.length) {
      const longer = new Int32Array(this.#runs.length * 2);
      longer.set(this.#runs);
      this.#runs = longer;
    }
    const runs = this.#runs;
    runs[this.#runsEnd++] = area;
    runs[this.#runsEnd++] = from;
    runs[this.#runsEnd++] = to;
  }

  /** @returns `end` where there is none */
  #nextChange(from: number, end: number): number {
    const changes = this.#changes;
    const pairs = this.#pairs;
    let at = from;
    if (at % 2 === 1 && at < end && changes[at] === 0) at++;
    if (at % 2 === 0) while (at < end && pairs[at / 2] === 0) at += 2;
    while (at < end && changes[at] === 0) at++;
    return Math.min(at, end);
  }

  /** @param at of the point where it begins; the next one is where it ends */
  #addEdge(at: number): void {
    const points = this.#points;
    const fromX = points[at] ?? 0;
    const fromY = points[at + 1] ?? 0;
    const toX = points[at + 2] ?? 0;
    const toY = points[at + 3] ?? 0;
    const sign = fromY < toY ? 1 : -1;
    const bottom = Math.max(fromY, toY);
    const last = Math.min(this.#height, Math.ceil(bottom));
    let above = Math.max(0, Math.min(fromY, toY));
    let row = Math.floor(above);
    if (row >= last || fromY === toY) return;
    this.#top = Math.min(this.#top, row);
    this.#bottom = Math.max(this.#bottom, last);
    this.#left = Math.min(this.#left, Math.floor(this.#within(Math.min(fromX, toX))));
    this.#right = Math.max(this.#right, Math.ceil(this.#within(Math.max(fromX, toX))) + 1);
    const slope = (toX - fromX) / (toY - fromY);
    let one = this.#within(fromX + slope * (above - fromY));
    for (; row < last; row++) {
      const below = Math.min(row + 1, bottom);
      const other = this.#within(fromX + slope * (below - fromY));
      const start = row * this.#stride;
      this.#addSpan(sign * (below - above), start + Math.min(one, other), start + Math.max(one, other));
      one = other;
      above = below;
    }
  }

  /**
   * The part of an edge in one row, from place to place in `changes`, where rows follow each other.
   * @param height signed, of that part
   */
  #addSpan(height: number, from: number, to: number): void {
    const changes = this.#changes;
    const first = Math.floor(from);
    const last = Math.ceil(to);
    if (last > first + 1) {
      this.#addWideSpan(height, from, to);
      return;
    }
    const passed = height * ((from + to) / 2 - first);
    changes[first] = (changes[first] ?? 0) + height - passed;
    changes[first + 1] = (changes[first + 1] ?? 0) + passed;
  }

  /** One that passes more than a pixel: rare, and apart, so that the other kind is compiled into its caller. */
  #addWideSpan(height: number, from: number, to: number): void {
    const changes = this.#changes;
    const first = Math.floor(from);
    const last = Math.ceil(to);
    // What of the edge has been passed grows evenly, so the area right of it by its integral, a square.
    let passed = 0;
    let before = 0;
    for (let at = first; at < last; at++) {
      const end = Math.min(at + 1, to);
      const all = (end - from) ** 2 / (2 * (to - from)) + at + 1 - end;
      const area = all - passed;
      changes[at] = (changes[at] ?? 0) + height * (area - before);
      passed = all;
      before = area;
    }
    changes[last] = (changes[last] ?? 0) + height * (1 - before);
  }

  /** What lies beyond a side counts as on it. */
  #within(x: number): number {
    return Math.max(0, Math.min(this.#width, x));
  }
}
