// Pictures: bytes -> type, pixels and colours, for JPEG, PNG and WebP.
// Specs: ITU-T T.81 (JPEG markers), W3C PNG (IHDR), Google WebP container (VP8, VP8L, VP8X).

import type { Colours } from "../../domain/media.ts";
import { type ByteSource, hasAscii, readUint, readUintLittle } from "./byte-source.ts";
import { MediaFault } from "./media-fault.ts";

/** `width` and `height` in pixels, as stored. */
export interface ImageSize {
  readonly type: "image/jpeg" | "image/png" | "image/webp";
  readonly width: number;
  readonly height: number;
  /** Absent for WebP. */
  readonly colours?: Colours;
}

/** By the colour type of PNG's header, which also says whether there is transparency. */
const PNG_COLOURS: Readonly<Record<number, Colours>> = {
  0: "grey",
  2: "rgb",
  3: "rgb",
  4: "alpha",
  6: "alpha",
};
/** By the number of components of a JPEG frame. */
const JPEG_COLOURS: Readonly<Record<number, Colours>> = { 1: "grey", 3: "rgb" };

const HEAD = 64;
// A picture with more marker segments than this was made to be read for ever.
const MOST_SEGMENTS = 2000;

/**
 * A picture's type and size, or null when the bytes are no such picture.
 * @throws MediaFault `truncated` or `broken`
 */
export async function readImageSize(source: ByteSource, name: string): Promise<ImageSize | null> {
  const head = await source.read(0, HEAD);
  if (readUint(head, 0, 4) === 0x89504e47) return readPng(source, head, name);
  if (readUint(head, 0, 3) === 0xffd8ff) return readJpeg(source, name);
  if (hasAscii(head, 0, "RIFF") && hasAscii(head, 8, "WEBP")) return readWebp(source, head, name);
  return null;
}

async function readPng(source: ByteSource, head: Uint8Array, name: string): Promise<ImageSize> {
  if (!hasAscii(head, 12, "IHDR")) throw new MediaFault("broken", name, "PNG without IHDR");
  const tail = await source.read(source.size - 12, source.size);
  if (!hasAscii(tail, 4, "IEND")) throw new MediaFault("truncated", name);
  const size = sized("image/png", readUint(head, 16, 4), readUint(head, 20, 4), name);
  return { ...size, colours: PNG_COLOURS[head[25] ?? -1] ?? "other" };
}

async function readJpeg(source: ByteSource, name: string): Promise<ImageSize> {
  let at = 2;
  for (let segments = 0; segments < MOST_SEGMENTS && at < source.size; segments++) {
    const bytes = await source.read(at, at + 10);
    const marker = bytes[1] ?? 0;
    if (bytes[0] !== 0xff) break;
    if (isFrameHeader(marker)) {
      if (!(await endsInMarker(source))) throw new MediaFault("truncated", name);
      const size = sized("image/jpeg", readUint(bytes, 7, 2), readUint(bytes, 5, 2), name);
      return { ...size, colours: JPEG_COLOURS[bytes[9] ?? 0] ?? "other" };
    }
    // A fill byte before the marker: step over it alone.
    at += marker === 0xff ? 1 : 2 + readUint(bytes, 2, 2);
  }
  throw new MediaFault(at >= source.size ? "truncated" : "broken", name, "JPEG without a frame header");
}

/** Whether the end-of-image marker stands near the end; cameras may add notes of their own behind it. */
async function endsInMarker(source: ByteSource): Promise<boolean> {
  const tail = await source.read(Math.max(0, source.size - 4096), source.size);
  return tail.some((byte, i) => byte === 0xff && tail[i + 1] === 0xd9);
}

/** SOF0 to SOF15, without the tables (C4), the extension (C8) and the coding conditions (CC) among them. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

async function readWebp(source: ByteSource, head: Uint8Array, name: string): Promise<ImageSize> {
  if (8 + readUintLittle(head, 4, 4) > source.size) throw new MediaFault("truncated", name);
  if (hasAscii(head, 12, "VP8X")) {
    return sized("image/webp", 1 + readUintLittle(head, 24, 3), 1 + readUintLittle(head, 27, 3), name);
  }
  if (hasAscii(head, 12, "VP8L")) {
    const bits = readUintLittle(head, 21, 4);
    return sized("image/webp", 1 + (bits % 0x4000), 1 + (Math.floor(bits / 0x4000) % 0x4000), name);
  }
  // The lossy frame keeps two bits of scaling above each fourteen of size.
  return sized(
    "image/webp",
    readUintLittle(head, 26, 2) % 0x4000,
    readUintLittle(head, 28, 2) % 0x4000,
    name,
  );
}

function sized(type: ImageSize["type"], width: number, height: number, name: string): ImageSize {
  if (!(width > 0 && height > 0)) throw new MediaFault("broken", name, `${type} without a size`);
  return { type, width, height };
}
