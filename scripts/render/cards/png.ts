// A picture of few colours -> PNG. The same pixels give the same bytes.
// Spec: PNG (W3C, third edition): colour type 3, a palette, for cards; colour type 2, red, green and blue without alpha,
// for the programme's artwork: podcast directories ask for RGB.

import { constants, crc32, deflateSync } from "node:zlib";
import type { Raster } from "./raster.ts";
import { Room } from "./room.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOUR_TYPES = { palette: 3, rgb: 2 } as const;
const HEADER_LENGTH = 13;
/** The filter that keeps of each byte what differs from the pixel on its left: flat colour becomes zeros. */
const SUB = 1;
/** The filter that keeps of each byte what differs from the one above. */
const UP = 2;
/** The highest bit of each byte of a word. */
const HIGHEST = 0x80808080;

/** How a pixel is written: the number of its colour, or three bytes. */
export type PngKind = keyof typeof COLOUR_TYPES;

/** In pixels. */
export interface PngFormat {
  readonly width: number;
  readonly height: number;
  readonly png: PngKind;
}

/** @param room for its rows, of whoever encodes one picture after the other */
export function encodePng(raster: Raster, kind: PngKind, room = new Room()): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32BE(raster.width, 0);
  header.writeUInt32BE(raster.height, 4);
  header.set([8, COLOUR_TYPES[kind]], 8);
  const isPalette = kind === "palette";
  const rows = isPalette ? numberRows(raster, room) : colourRows(raster);
  // Of flat colour, runs are nearly all there is to find, and finding nothing else takes a third of the time.
  const data = deflateSync(rows, { strategy: constants.Z_RLE, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    ...(isPalette ? [chunk("PLTE", Uint8Array.from(raster.palette.flat()))] : []),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Rows of numbers of colours, each as it is or as what differs from the row above: whichever has fewer runs. */
function numberRows({ width, height, pixels }: Raster, room: Room): Uint8Array {
  const rows = room.take((width + 1) * height);
  let [row, above] = [new PixelRow(width), new PixelRow(width)];
  const difference = new PixelRow(width);
  for (let y = 0; y < height; y++) {
    const to = y * (width + 1);
    const isSame = isAsAbove(pixels, y, width);
    if (!isSame) row.bytes.set(pixels.subarray(y * width, (y + 1) * width));
    const isUp = isSame || (isFlatterFromAbove(row, above, difference) && y > 0);
    if (isUp) rows[to] = UP;
    if (isSame) continue;
    rows.set((isUp ? difference : row).bytes.subarray(0, width), to + 1);
    [row, above] = [above, row];
  }
  return rows;
}

/** A row that is read four pixels at once. */
class PixelRow {
  readonly words: Uint32Array;
  readonly bytes: Uint8Array;

  constructor(width: number) {
    this.words = new Uint32Array(Math.ceil(width / 4));
    this.bytes = new Uint8Array(this.words.buffer);
  }
}

function isAsAbove(pixels: Uint8Array, y: number, width: number): boolean {
  const from = y * width;
  return (
    y > 0 && Buffer.compare(pixels.subarray(from - width, from), pixels.subarray(from, from + width)) === 0
  );
}

/** Notes what differs from the row above, and whether that changes less often than the pixels: of each four, the first two. */
function isFlatterFromAbove({ words }: PixelRow, above: PixelRow, difference: PixelRow): boolean {
  let own = 0;
  let differing = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const other = above.words[at] ?? 0;
    // Four differences at once: with each byte's highest bit apart nothing is borrowed from the next one.
    const four = ((word | HIGHEST) - (other & ~HIGHEST)) ^ ((word ^ ~other) & HIGHEST);
    difference.words[at] = four;
    if (((word ^ (word >>> 8)) & 255) !== 0) own++;
    if (((four ^ (four >>> 8)) & 255) !== 0) differing++;
  }
  return differing <= own;
}

function colourRows({ width, height, palette, pixels }: Raster): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  const black: Raster["palette"][number] = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    let to = y * (width * 3 + 1);
    const isSame = isAsAbove(pixels, y, width);
    rows[to++] = isSame ? UP : SUB;
    if (isSame) continue;
    let before = -1;
    for (let x = 0; x < width; x++, to += 3) {
      const number = pixels[y * width + x] ?? 0;
      if (number === before) continue;
      const [colour, left] = [palette[number] ?? black, palette[before] ?? black];
      for (let part = 0; part < 3; part++) rows[to + part] = (colour[part] ?? 0) - (left[part] ?? 0);
      before = number;
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
export function isWholePng(bytes: Buffer, { width, height, png }: PngFormat): boolean {
  if (bytes.length < 45 || !bytes.subarray(0, 8).equals(SIGNATURE)) return false;
  if (bytes.readUInt32BE(16) !== width || bytes.readUInt32BE(20) !== height) return false;
  if (bytes[25] !== COLOUR_TYPES[png]) return false;
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
