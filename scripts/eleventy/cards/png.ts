// Pixels <-> PNG, three bytes a pixel and no alpha: what podcast directories ask of artwork.
// Spec: PNG (W3C, third edition): colour type 2, eight bits. The same pixels give the same bytes.

import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const OPAQUE = 255;
const HEADER_LENGTH = 13;
/** Type, flat colour: a heavier effort saves a twentieth and costs four times the time. */
const EFFORT = 7;
const deflateAsync = promisify(deflate);

/** Four bytes a pixel: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** @throws RangeError when a pixel is not opaque: a fault of the drawing */
export async function encodePng({ width, height, rgba }: Pixels): Promise<Buffer> {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, RGB], 8);
  const data = await deflateAsync(rowsOf({ width, height, rgba }), { level: EFFORT, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Rows behind filter byte 0: on flat colour, no filter is also the smallest. */
function rowsOf({ width, height, rgba }: Pixels): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let to = 0;
  let from = 0;
  for (let y = 0; y < height; y++) {
    rows[to++] = 0;
    for (let x = 0; x < width; x++) {
      if (rgba[from + 3] !== OPAQUE) throw new RangeError(`encodePng: pixel ${x},${y} is not opaque`);
      rows[to] = rgba[from] ?? 0;
      rows[to + 1] = rgba[from + 1] ?? 0;
      rows[to + 2] = rgba[from + 2] ?? 0;
      to += 3;
      from += 4;
    }
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/** Whether bytes are a PNG of this size and kind, every chunk with its right checksum, up to the last. */
export function isWholePng(bytes: Buffer, { width, height }: { width: number; height: number }): boolean {
  if (bytes.length < 45 || !bytes.subarray(0, 8).equals(SIGNATURE)) return false;
  if (bytes.readUInt32BE(16) !== width || bytes.readUInt32BE(20) !== height || bytes[25] !== RGB)
    return false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      return false;
    if (bytes.toString("latin1", at + 4, at + 8) === "IEND") return end + 4 === bytes.length;
    at = end + 4;
  }
  return false;
}
