// Who does what of a list that several threads work through: one from the front, the others from the end, until they meet.

const TAKEN = 0;
const FROM_END = 1;

/** Room for two counters. */
export function openClaims(): SharedArrayBuffer {
  return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
}

/** Whether another one may be taken from the front; the caller counts which. @param count of the whole list */
export function claimFromFront(claims: SharedArrayBuffer, count: number): boolean {
  return Atomics.add(new Int32Array(claims), TAKEN, 1) < count;
}

/** The next one from the end, or null when all are taken. */
export function claimFromEnd(claims: SharedArrayBuffer, count: number): number | null {
  const counters = new Int32Array(claims);
  if (Atomics.add(counters, TAKEN, 1) >= count) return null;
  return count - 1 - Atomics.add(counters, FROM_END, 1);
}

/** How many are taken, by all. */
export function takenOf(claims: SharedArrayBuffer, count: number): number {
  return Math.min(count, Atomics.load(new Int32Array(claims), TAKEN));
}

/** Nobody takes another one. */
export function closeClaims(claims: SharedArrayBuffer, count: number): void {
  Atomics.store(new Int32Array(claims), TAKEN, count);
}
