// A media file: path -> facts. Sound, video and pictures; read by range, hashed as a stream, never run.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { MediaFacts } from "../../domain/media.ts";
import { seconds } from "../../domain/seconds.ts";
import { type ByteSource, hasAscii, withBudget, withFileBytes } from "./byte-source.ts";
import { readImageSize } from "./image-size.ts";
import { MediaFault } from "./media-fault.ts";
import { readContainer } from "./read-container.ts";
import { isWhole } from "./whole-file.ts";

const MIB = 1024 * 1024;
// No format's first header fits in less.
const SMALLEST = 16;

/**
 * What a file is: MIME type by its bytes (never by its name), length, duration, pixels, SHA-256.
 * @param path absolute, or relative to the working folder
 * @param patience milliseconds until a file that leads its reader round in circles counts as damaged
 * @throws MediaFault with the kind of fault, for everything that cannot be read to the end
 * @example (await probeFile("episodes/media/a.mp4")).duration // 197.24
 */
export async function probeFile(path: string, patience?: number): Promise<MediaFacts> {
  const facts = await withFileBytes(path, (source) => probeBytes(source, path, patience));
  return { ...facts, sha256: await hashFile(path) };
}

/**
 * The same for any source of bytes, without its hash.
 * @param name how messages call it
 * @throws MediaFault as probeFile
 */
export async function probeBytes(
  source: ByteSource,
  name: string,
  patience?: number,
): Promise<Omit<MediaFacts, "sha256">> {
  // A sound file of any make is read once or twice over; more is a file that leads in circles.
  const bounded = withBudget(source, 4 * source.size + 64 * MIB, name);
  if (source.size < SMALLEST) throw new MediaFault("unknown-format", name);
  if (hasAscii(await bounded.read(0, 64), 0, "version https://git-lfs")) throw new MediaFault("lfs", name);
  const image = await readImageSize(bounded, name);
  if (image) return { ...image, bytes: source.size, duration: null };
  const whole = await isWhole(bounded);
  const { codecs, duration, ...facts } = await readContainer(bounded, name, patience).catch(
    (fault: unknown) => {
      // A reader's own complaint about a file that broke off says less than this.
      const isUnknown = fault instanceof MediaFault && fault.kind === "unknown-format";
      throw whole || isUnknown ? fault : new MediaFault("truncated", name);
    },
  );
  if (!whole) throw new MediaFault("truncated", name);
  const unplayable = unplayableIn(facts.type, codecs);
  return {
    ...facts,
    bytes: source.size,
    duration: duration === null ? null : seconds(duration),
    ...(unplayable === null ? {} : { unplayable }),
  };
}

/** By type and codecs. Spec: RFC 6381; the profile of H.264 is the first byte after `avc1.`. */
function unplayableIn(type: string, codecs: readonly string[]): string | null {
  if (codecs.some((codec) => /^(?:hvc1|hev1)/.test(codec))) return "HEVC";
  if (codecs.some((codec) => /^avc[13]\.(?:6e|7a|f4)/i.test(codec))) return "10-bit H.264";
  if (codecs.some((codec) => /^ap[a-z0-9]{2}$/i.test(codec))) return "ProRes";
  if (type === "video/quicktime") return "QuickTime (.mov)";
  return type === "video/x-matroska" ? "Matroska (.mkv)" : null;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
