// Room for a picture, used again for the next one: a megabyte taken anew for each card makes the garbage collector run
// for nothing else, a fifth of a card's time.

export class Room {
  #bytes = new Uint8Array(0);

  /** Zeros; what was handed out before is no longer what it was. @param length in bytes */
  take(length: number): Uint8Array {
    if (this.#bytes.length < length) this.#bytes = new Uint8Array(length);
    return this.#bytes.subarray(0, length).fill(0);
  }
}
