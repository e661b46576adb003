// Long parts of what is kept: bytes in a file beside their shelf, read when somebody looks at one of them.

import { closeSync, fstatSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";

/** Where a part lies in a file of parts, in bytes. */
export interface PartPlace {
  readonly file: PartFile;
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

/** Bytes, in memory until they are written down, then in a file. */
export interface Part {
  bytes: Uint8Array | null;
  place: PartPlace | null;
}

/** Thrown where a part is not what was written: its file was damaged after this process began with it. */
export class DamagedPart extends Error {
  override readonly name = "DamagedPart";
}

const unused = new FinalizationRegistry<number>((file) => closeSync(file));

/** A file of parts, opened once: when it is taken away or replaced meanwhile, this process reads it to the end. */
export class PartFile {
  readonly path: string;
  #opened: number | null = null;

  /** @param path absolute */
  constructor(path: string) {
    this.path = path;
  }

  /** @throws Error of the file system */
  get opened(): number {
    if (this.#opened !== null) return this.#opened;
    const opened = openSync(this.path, "r");
    unused.register(this, opened);
    this.#opened = opened;
    return opened;
  }

  /** Size and time, null where there is no such file. */
  state(): string | null {
    try {
      const { size, mtimeMs, ino } = fstatSync(this.opened);
      return `${size} ${mtimeMs} ${ino}`;
    } catch {
      return null;
    }
  }
}

export function partOf(bytes: Uint8Array): Part {
  return { bytes, place: null };
}

/** @throws DamagedPart when its file is gone or says something else */
export function readPart({ bytes, place }: Part): Uint8Array {
  if (bytes !== null) return bytes;
  if (place === null) throw new DamagedPart("readPart: a part without bytes");
  const read = readPlace(place);
  if (read === null) {
    const { path } = place.file;
    throw new DamagedPart(
      `${path} is not what was written into it: delete .cache, and run the command again`,
    );
  }
  return read;
}

/** Null where something else lies there. */
export function readPlace({ file, offset, length, checksum }: PartPlace): Uint8Array | null {
  const read = Buffer.allocUnsafeSlow(length);
  try {
    for (let done = 0; done < length; ) {
      const count = readSync(file.opened, read, done, length - done, offset + done);
      if (count === 0) return null;
      done += count;
    }
  } catch {
    return null;
  }
  return crc32(read) === checksum ? read : null;
}

/**
 * Parts one after the other in one file; nobody meets half of it. From here on they lie there, and in memory no more.
 * @throws Error of the file system, DamagedPart
 */
export function writeParts(path: string, parts: readonly Part[]): PartFile {
  const beside = `${path}.${process.pid}`;
  const file = new PartFile(path);
  const places: PartPlace[] = [];
  const target = openSync(beside, "w");
  try {
    let offset = 0;
    for (const part of parts) {
      const bytes = readPart(part);
      for (let done = 0; done < bytes.length; ) done += writeSync(target, bytes, done);
      places.push({ file, offset, length: bytes.length, checksum: part.place?.checksum ?? crc32(bytes) });
      offset += bytes.length;
    }
  } finally {
    closeSync(target);
  }
  renameSync(beside, path);
  for (const [index, part] of parts.entries()) {
    part.place = places[index] ?? null;
    part.bytes = null;
  }
  return file;
}
