// Sound and pictures -> MP3 and MP4, small, the same bytes each time on the same version of ffmpeg.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";
import { LIGHT, type ThreadPlace } from "./shoot-frames.ts";
import { FRAMES_PER_SECOND } from "./slides.ts";

// Speech of one voice; MPEG-2 layer III at this rate of samples.
const MP3_RATE = "24k";
const AAC_RATE = "20k";
const CRF = "32";
// No date, no version, no machine in the file.
const EXACT = ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];
const QUIET = ["-v", "error", "-nostdin", "-y"];

/** A constant rate, so that a player finds a second by its place in the file. Tags come later (tag-mp3.ts). */
export async function encodeMp3(ffmpeg: string, wave: string, to: string): Promise<void> {
  const codec = ["-c:a", "libmp3lame", "-b:a", MP3_RATE, "-compression_level", "0", "-id3v2_version", "0"];
  await runProgram(ffmpeg, [...QUIET, "-i", wave, ...codec, ...EXACT, to]);
}

/** AAC alone: to be measured before the video is made, and laid into it unchanged. */
export async function encodeAac(ffmpeg: string, wave: string, to: string): Promise<void> {
  // At this rate the plain coder is nearer to the source, by 6 dB, than the one that is the default.
  const codec = ["-c:a", "aac", "-b:a", AAC_RATE, "-aac_coder", "fast"];
  await runProgram(ffmpeg, [...QUIET, "-i", wave, ...codec, ...EXACT, to]);
}

/** A picture, and the second from which it is shown. */
export interface ShownPicture {
  readonly file: string;
  readonly start: number;
}

export interface VideoParts {
  readonly pictures: readonly ShownPicture[];
  /** The light that moves along the thread: a picture of LIGHT pixels. */
  readonly light: string;
  readonly thread: ThreadPlace;
  /** AAC in MP4. */
  readonly sound: string;
  /** Title, chapters and the like, as ffmpeg's own text. */
  readonly metadata: string;
  /** ISO 639-2. */
  readonly language: string;
  readonly duration: number;
}

/**
 * The video: pictures as they change, the light in motion, the sound as encoded; the index first (fast start).
 * @param folder for ffmpeg's lists
 */
export async function encodeMp4(
  ffmpeg: string,
  parts: VideoParts,
  folder: string,
  to: string,
): Promise<void> {
  const list = join(folder, "pictures.txt");
  const tags = join(folder, "metadata.txt");
  await writeFile(list, concatList(parts.pictures, parts.duration));
  await writeFile(tags, parts.metadata);
  const starts = parts.pictures.map(({ start }) => start.toFixed(3)).join(",");
  await runProgram(ffmpeg, [
    ...QUIET,
    ...["-f", "concat", "-safe", "0", "-i", list, "-loop", "1", "-i", parts.light, "-i", parts.sound],
    ...["-i", tags, "-map_metadata", "3", "-map_chapters", "3"],
    ...[
      "-filter_complex",
      videoFilter(parts),
      "-map",
      "[video]",
      "-map",
      "2:a",
      "-t",
      parts.duration.toFixed(3),
    ],
    ...["-c:v", "libx264", "-preset", "veryslow", "-tune", "animation", "-profile:v", "high", "-crf", CRF],
    // A key frame where the picture changes and nowhere else; one thread, since the bytes depend on their number.
    ...["-force_key_frames", starts, "-g", "100000", "-sc_threshold", "0", "-threads", "1"],
    ...["-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"],
    ...["-c:a", "copy", "-metadata:s:a:0", `language=${parts.language}`],
    ...["-movflags", "+faststart", "-brand", "mp42", ...EXACT, to],
  ]);
}

/** ffmpeg's own list: each picture with how long it stays; the last is named twice, or its time is lost. */
function concatList(pictures: readonly ShownPicture[], duration: number): string {
  const lines = pictures.flatMap(({ file, start }, index) => {
    const stays = (pictures[index + 1]?.start ?? duration) - start;
    return [`file '${file.replaceAll("'", "'\\''")}'`, `duration ${stays.toFixed(3)}`];
  });
  const last = pictures.at(-1);
  return `${["ffconcat version 1.0", ...lines, ...(last ? [`file '${last.file}'`] : [])].join("\n")}\n`;
}

function videoFilter({ thread, duration }: VideoParts): string {
  const left = thread.left - LIGHT / 2;
  const width = thread.right - thread.left;
  const x = `${left}+${width}*min(t/${duration.toFixed(3)},1)`;
  const y = thread.middle - LIGHT / 2;
  return [
    `[0:v]fps=${FRAMES_PER_SECOND},format=gbrp[pictures]`,
    `[1:v]fps=${FRAMES_PER_SECOND},format=gbrap[light]`,
    `[pictures][light]overlay=x='${x}':y=${y}:format=gbrp:shortest=1[lit]`,
    "[lit]scale=out_color_matrix=bt709:out_range=tv,format=yuv420p[video]",
  ].join(";");
}
