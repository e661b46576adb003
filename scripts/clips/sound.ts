// A clip's sound: as loud as broadcasting asks, its ends faded so that no cut is heard as a click.
// Spec: EBU R 128: -23 LUFS integrated, no true peak over -1 dBTP. Measured first, then set.

import { readFile } from "node:fs/promises";
import { measureLoudness } from "../narration/loudness.ts";
import { runProgram } from "../narration/run-program.ts";

/** Samples a second. */
export const SOUND_RATE = 48_000;
/** LUFS, where nothing else is asked for. */
export const BROADCAST = -23;

/** What the peaks stay below before they are encoded, in dBTP: encoders add to them. */
const CEILING = -2.5;
/** A whisper is raised by no more, in dB: what is raised with it is the room. */
const MOST_GAIN = 24;
const SILENCE = -69;
/** Seconds. */
const FADE_IN = 0.005;
const FADE_OUT = 0.012;

/** ffmpeg's arguments for the first pass: a stretch of the recording as it is. */
export function rawSound(channels: number): readonly string[] {
  return ["-ac", String(channels), "-ar", String(SOUND_RATE), "-c:a", "pcm_f32le"];
}

/**
 * The second pass: measured, raised or lowered, peaks held, ends faded.
 * @param loudness LUFS @param length seconds
 * @throws ProgramFault when ffmpeg cannot
 */
export async function setSound(
  ffmpeg: string,
  files: { readonly from: string; readonly to: string },
  { loudness, length }: { readonly loudness: number; readonly length: number },
): Promise<void> {
  const measured = await measureLoudness(ffmpeg, files.from);
  const gain = measured.integrated < SILENCE ? 0 : Math.min(MOST_GAIN, loudness - measured.integrated);
  const isHigh = measured.truePeak + gain > CEILING;
  const filter = [
    `volume=${gain.toFixed(2)}dB:precision=double`,
    // At four times the rate, so that it sees the peaks between samples.
    ...(isHigh ? [`aresample=${SOUND_RATE * 4}`, limiter(), `aresample=${SOUND_RATE}`] : []),
    `afade=t=in:d=${FADE_IN}`,
    `afade=t=out:st=${(length - FADE_OUT).toFixed(6)}:d=${FADE_OUT}`,
    `apad=whole_dur=${length.toFixed(6)}`,
  ];
  await runProgram(ffmpeg, [
    ...["-v", "error", "-nostdin", "-y", "-i", files.from, "-af", filter.join(","), "-c:a", "pcm_s16le"],
    ...["-fflags", "+bitexact", "-flags:a", "+bitexact", files.to],
  ]);
}

function limiter(): string {
  return `alimiter=limit=${(10 ** (CEILING / 20)).toFixed(5)}:attack=2:release=60:level=disabled`;
}

/** The samples of a file of rawSound, of its first channel, from -1 to 1. */
export async function readWave(file: string, channels: number): Promise<Float32Array> {
  const bytes = await readFile(file);
  const from = bytes.indexOf("data", 12, "latin1") + 8;
  const count = Math.floor((bytes.length - from) / (4 * channels));
  return Float32Array.from({ length: count }, (_, at) => bytes.readFloatLE(from + at * 4 * channels));
}
