// Loudness: measured, set, and measured again after encoding, because encoding moves it.
// Specs: ITU-R BS.1770 / EBU R 128: integrated loudness in LUFS, true peak in dBTP.

import { runProgram } from "./run-program.ts";

/** What a sound file measures. */
export interface Loudness {
  readonly integrated: number;
  readonly truePeak: number;
}

/** What every reading aims at, and how far off it may be. */
export const TARGET = { integrated: -16, within: 1, truePeak: -1 } as const;

const SPARE_PEAK = 0.2;
const SAMPLE_RATE = 22_050;

/** The loudness of a sound or video file. @throws ProgramFault when ffmpeg cannot read it */
export async function measureLoudness(ffmpeg: string, file: string): Promise<Loudness> {
  const meter = ["-vn", "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"];
  const { stderr } = await runProgram(ffmpeg, ["-hide_banner", "-nostdin", "-i", file, ...meter]);
  return parseLoudness(stderr);
}

/**
 * The summary of ffmpeg's meter -> numbers, to a tenth. Silence is -70 LUFS, the bottom of the scale.
 * @throws Error when there is no summary in it
 */
export function parseLoudness(report: string): Loudness {
  const summary = report.slice(report.lastIndexOf("Summary:"));
  const integrated = /\bI:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1];
  const peak = /\bPeak:\s+(-?[\d.]+|-inf) dBFS/.exec(summary)?.[1];
  if (integrated === undefined || peak === undefined)
    throw new Error("parseLoudness: no summary in the report");
  return { integrated: Number(integrated), truePeak: peak === "-inf" ? -70 : Number(peak) };
}

/** Whether a measurement is as it should be. */
export function isOnTarget({ integrated, truePeak }: Loudness): boolean {
  return Math.abs(integrated - TARGET.integrated) <= TARGET.within && truePeak < TARGET.truePeak;
}

/** The same with room to spare: what the loop that sets it is content with. */
export function isWellOnTarget({ integrated, truePeak }: Loudness): boolean {
  return Math.abs(integrated - TARGET.integrated) <= 0.3 && truePeak <= TARGET.truePeak - SPARE_PEAK;
}

/** How a sound is made as loud as it should be: raised by `gain` dB, its peaks held below `ceiling` dBFS. */
export interface Mastering {
  readonly gain: number;
  readonly ceiling: number;
}

/** The first guess from a measurement: the missing decibels, and room for the 2 to 3 that encoders add to peaks. */
export function firstMastering(measured: Loudness): Mastering {
  return { gain: TARGET.integrated - measured.integrated + 1, ceiling: -4 };
}

/** The next guess from what came out. A limiter gives back less than it is given, so the step is longer than the gap. */
export function nextMastering({ gain, ceiling }: Mastering, heard: Loudness): Mastering {
  const over = heard.truePeak - (TARGET.truePeak - SPARE_PEAK);
  return {
    gain: gain + 1.6 * (TARGET.integrated - heard.integrated),
    ceiling: over >= 0 ? ceiling - over - 0.3 : ceiling,
  };
}

/**
 * Applies a mastering. The limiter runs at four times the rate, so that it sees the peaks between samples.
 * @param from any sound file
 * @param to a WAVE file, mono
 */
export async function master(ffmpeg: string, from: string, to: string, mastering: Mastering): Promise<void> {
  const limit = 10 ** (mastering.ceiling / 20);
  const filter = [
    `volume=${mastering.gain.toFixed(3)}dB:precision=double`,
    `aresample=${SAMPLE_RATE * 4}`,
    `alimiter=limit=${limit.toFixed(5)}:attack=2:release=60:level=disabled`,
    `aresample=${SAMPLE_RATE}`,
  ];
  const format = ["-ac", "1", "-c:a", "pcm_s16le", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
  await runProgram(ffmpeg, [
    "-v",
    "error",
    "-nostdin",
    "-y",
    "-i",
    from,
    "-af",
    filter.join(","),
    ...format,
    to,
  ]);
}
