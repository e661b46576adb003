// Is the file whole? Containers say how long they are; a copy that broke off says more than it has.
// Specs: ISO/IEC 14496-12 boxes, RFC 9559 Matroska, RIFF/WAVE, the Xing/Info header of MP3, RFC 3533 Ogg.

import { type ByteSource, hasAscii, readUint, readUintLittle } from "./byte-source.ts";

// More top-level boxes than any real file has outside fragments: enough for three hours in one-second fragments.
const MOST_BOXES = 30_000;

/** Whether the bytes reach as far as their own header says. True where the format does not say. */
export async function isWhole(source: ByteSource): Promise<boolean> {
  const head = await source.read(0, 4096);
  if (hasAscii(head, 4, "ftyp")) return hasWholeBoxes(source);
  if (readUint(head, 0, 4) === 0x1a45dfa3) return hasWholeSegment(source, head);
  if (hasAscii(head, 0, "RIFF") && hasAscii(head, 8, "WAVE")) return hasWholeRiff(source, head);
  if (hasAscii(head, 0, "OggS")) return hasLastPage(source);
  return hasWholeFrames(source, head);
}

/** One top-level box of an MP4: where it starts and ends in the file. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The top-level boxes of an MP4, in file order; the last may reach past the file's end when it was cut. */
export async function readBoxes(source: ByteSource): Promise<readonly Box[]> {
  const boxes: Box[] = [];
  for (let start = 0; start < source.size && boxes.length < MOST_BOXES; ) {
    const head = await source.read(start, start + 16);
    const short = readUint(head, 0, 4);
    const size = short === 1 ? readUint(head, 8, 8) : short === 0 ? source.size - start : short;
    // Neither a size nor room for one: what follows is no box, so the file broke off inside this header.
    const end = size >= 8 ? start + size : Number.POSITIVE_INFINITY;
    boxes.push({ type: String.fromCharCode(...head.subarray(4, 8)), start, end });
    start = end;
  }
  return boxes;
}

async function hasWholeBoxes(source: ByteSource): Promise<boolean> {
  const boxes = await readBoxes(source);
  const last = boxes.at(-1);
  return last !== undefined && last.end <= source.size && boxes.some((box) => box.type === "moov");
}

/** EBML header, then one Segment whose size is a variable-length number; all ones means "unknown". */
async function hasWholeSegment(source: ByteSource, head: Uint8Array): Promise<boolean> {
  const header = readVint(head, 4);
  const at = 4 + header.length + header.value;
  const bytes = await source.read(at, at + 12);
  if (readUint(bytes, 0, 4) !== 0x18538067) return false;
  const segment = readVint(bytes, 4);
  return at + 4 + segment.length + segment.value <= source.size;
}

function readVint(bytes: Uint8Array, at: number): { readonly length: number; readonly value: number } {
  const first = bytes[at] ?? 0;
  const length = first === 0 ? 1 : Math.clz32(first) - 23;
  // The length's marker bit is no part of the value; what is left fits in 53 bits in every real file.
  const top = first & (0xff >> length);
  const value = top * 256 ** (length - 1) + readUint(bytes, at + 1, length - 1);
  // An unknown size, as live recorders write it, claims nothing.
  return { length, value: value >= 2 ** (7 * length) - 1 ? 0 : value };
}

async function hasWholeRiff(source: ByteSource, head: Uint8Array): Promise<boolean> {
  const claimed = readUintLittle(head, 4, 4);
  // Streamed WAVE: the writer never came back to fill in the size.
  if (claimed === 0 || claimed >= 0xfffffff0) return true;
  return 8 + claimed <= source.size;
}

/** The last page must end with the file and say that it is the last. */
async function hasLastPage(source: ByteSource): Promise<boolean> {
  const from = Math.max(0, source.size - 65_536 - 282);
  const tail = await source.read(from, source.size);
  for (let at = tail.length - 27; at >= 0; at--) {
    if (!hasAscii(tail, at, "OggS")) continue;
    const segments = tail[at + 26] ?? 0;
    const lacing = tail.subarray(at + 27, at + 27 + segments);
    const end = at + 27 + segments + lacing.reduce((sum, length) => sum + length, 0);
    const isLast = ((tail[at + 5] ?? 0) & 0x04) !== 0;
    return isLast && lacing.length === segments && end <= tail.length;
  }
  return false;
}

/** The Xing or Info header, if there is one within the first frame, counts the bytes of all frames. */
async function hasWholeFrames(source: ByteSource, head: Uint8Array): Promise<boolean> {
  const start = hasAscii(head, 0, "ID3") ? 10 + readSyncsafe(head, 6) : 0;
  if (start > source.size) return false;
  const frame = await source.read(start, start + 200);
  for (let at = 0; at + 16 <= frame.length; at++) {
    if (!hasAscii(frame, at, "Xing") && !hasAscii(frame, at, "Info")) continue;
    const flags = readUint(frame, at + 4, 4);
    if ((flags & 2) === 0) return true;
    const claimed = readUint(frame, at + ((flags & 1) === 0 ? 8 : 12), 4);
    return start + claimed <= source.size;
  }
  return true;
}

/** Four bytes of seven bits, as ID3v2 counts. */
function readSyncsafe(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = 0; i < 4; i++) value = value * 128 + ((bytes[at + i] ?? 0) & 0x7f);
  return value;
}
