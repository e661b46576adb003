// A recording's sound for a recogniser: 16 kHz, one channel, in stretches that end where nobody speaks.

import { type FileHandle, open } from "node:fs/promises";

/** Samples a second. */
export const RATE = 16_000;
const BYTES = 2;

/** ffmpeg's arguments: any recording, a file or an address, to raw samples of 16 bits. */
export function soundArguments(source: string, file: string): readonly string[] {
  const form = ["-vn", "-ac", "1", "-ar", String(RATE), "-c:a", "pcm_s16le", "-f", "s16le"];
  return ["-nostdin", "-y", "-loglevel", "error", "-i", source, ...form, file];
}

/** A stretch of the sound, in samples. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Cutting {
  /** Samples in all. */
  readonly length: number;
  /** Samples in a stretch, about. */
  readonly about: number;
  /** Reads samples. */
  readonly read: (from: number, to: number) => Promise<Int16Array>;
}

// How far around its place a cut is looked for, and how long the silence there is, in samples.
const AROUND = 8 * RATE;
const SILENCE = RATE / 5;

/** Stretches of about one length, each cut at the quietest fifth of a second near its end. */
export async function cutSound({ length, about, read }: Cutting): Promise<readonly Stretch[]> {
  const stretches: Stretch[] = [];
  const around = Math.min(AROUND, Math.floor(about / 3));
  let from = 0;
  while (length - from > 1.5 * about) {
    const near = Math.round(from + about);
    const to = near - around + quietest(await read(near - around, near + around));
    stretches.push({ from, to });
    from = to;
  }
  return length > from ? [...stretches, { from, to: length }] : stretches;
}

function quietest(samples: Int16Array): number {
  let loudness = 0;
  let [least, at] = [Number.POSITIVE_INFINITY, 0];
  for (let end = 0; end < samples.length; end++) {
    loudness += Math.abs(samples[end] ?? 0);
    if (end >= SILENCE) loudness -= Math.abs(samples[end - SILENCE] ?? 0);
    if (end >= SILENCE && loudness < least) [least, at] = [loudness, end - SILENCE / 2];
  }
  return Math.round(at);
}

/** Reads samples of an open file of them. */
export async function readSamples(file: FileHandle, { from, to }: Stretch): Promise<Int16Array> {
  const bytes = Buffer.alloc((to - from) * BYTES);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, from * BYTES);
  return new Int16Array(bytes.buffer, bytes.byteOffset, Math.floor(bytesRead / BYTES));
}

/** How many samples a file of them has. */
export async function countSamples(path: string): Promise<number> {
  const file = await open(path);
  try {
    return Math.floor((await file.stat()).size / BYTES);
  } finally {
    await file.close();
  }
}

/** Samples as a WAV file. Spec: RIFF WAVE, PCM. */
export function wavOf(samples: Int16Array): Buffer {
  const head = Buffer.alloc(44);
  const size = samples.length * BYTES;
  head.write("RIFF", 0).toString();
  head.writeUInt32LE(36 + size, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * BYTES, 28);
  head.writeUInt16LE(BYTES, 32);
  head.writeUInt16LE(8 * BYTES, 34);
  head.write("data", 36);
  head.writeUInt32LE(size, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, size)]);
}
