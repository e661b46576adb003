// The unit of time in a recording.

declare const brand: unique symbol;

/** Seconds from the start of a recording: finite, >= 0, milliseconds at most. */
export type Seconds = number & { readonly [brand]: "Seconds" };

/**
 * A number as Seconds, rounded to the millisecond.
 * @throws RangeError when negative or not finite
 */
export function seconds(value: number): Seconds {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`seconds: ${value} is no time in a recording`);
  }
  return (Math.round(value * 1000) / 1000) as Seconds;
}

/** A stretch of a recording. `end` is null while nobody knows it; otherwise `end >= start`. */
export interface Span {
  readonly start: Seconds;
  readonly end: Seconds | null;
}
