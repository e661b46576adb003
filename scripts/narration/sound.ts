// Samples: spoken passages laid on the line of time, all equally loud, and written as a WAVE file. Pure.
// Spec: RIFF/WAVE, 16 bits, mono.

import type { Timeline } from "./timeline.ts";

// Speech this loud leaves room for its peaks; the programme's loudness is set later, as a whole.
const LEVEL = 2600;
const LOUDEST = 32_000;
// What is quieter than this does not count as speech when its level is taken.
const SILENCE = 300;

/** Passages in their places, silence between. `pieces` in the timeline's order. */
export function layOut(timeline: Timeline, pieces: readonly Int16Array[], sampleRate: number): Int16Array {
  const sound = new Int16Array(Math.ceil(timeline.duration * sampleRate));
  timeline.passages.forEach(({ at }, index) => {
    const piece = levelled(pieces[index] ?? new Int16Array());
    const from = Math.round(at * sampleRate);
    sound.set(piece.subarray(0, sound.length - from), from);
  });
  return sound;
}

/** A piece at the common level: voices differ by up to 10 dB as they come. */
export function levelled(piece: Int16Array): Int16Array {
  let energy = 0;
  let count = 0;
  let peak = 1;
  for (const sample of piece) {
    peak = Math.max(peak, Math.abs(sample));
    if (Math.abs(sample) < SILENCE) continue;
    energy += sample * sample;
    count++;
  }
  if (count === 0) return piece;
  const gain = Math.min(LEVEL / Math.sqrt(energy / count), LOUDEST / peak);
  return piece.map((sample) => Math.round(sample * gain));
}

/** A WAVE file of 16-bit mono samples. */
export function toWave(samples: Int16Array, sampleRate: number): Uint8Array {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => {
    bytes.writeInt16LE(sample, 44 + index * 2);
  });
  return bytes;
}
