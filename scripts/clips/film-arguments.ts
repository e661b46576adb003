// ffmpeg's arguments for a clip's pictures: the recording read once, every shape made of it, words laid on as they change.
// Codec: H.264 High, 4:2:0, BT.709, a key frame every two seconds.

import type { ClipFormat } from "./clip-format.ts";
import type { FrameRate, Frames, Recording } from "./recording.ts";
import { waveTrack } from "./wave.ts";

/** One shape of a clip: pictures that were drawn, and where the film goes. */
export interface ShapeParts {
  readonly format: ClipFormat;
  /** From the left. */
  readonly filmLeft: number;
  /** The picture around the film. */
  readonly base: string;
  /** ffmpeg's own list of the bands of words, each with how long it stays. */
  readonly bands: string;
  readonly to: string;
}

export interface FilmParts {
  readonly rate: FrameRate;
  readonly frames: Frames;
  readonly shapes: readonly ShapeParts[];
  /** Bits a second, at most. */
  readonly mostBits: number;
  /** `#rrggbb`: around a film of another shape, and of the light on a wave. */
  readonly ground: string;
  readonly light: string;
}

const QUIET = ["-v", "error", "-nostdin", "-y"];
/** No date, no version, and nothing of what the recording says of itself: its chapters would be a stream of their own. */
export const EXACT = [
  ...["-map_chapters", "-1", "-map_metadata", "-1"],
  ...["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"],
];
const COLOURS = "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p";
const TAGS = [
  "-color_range",
  "tv",
  "-colorspace",
  "bt709",
  "-color_primaries",
  "bt709",
  "-color_trc",
  "bt709",
];
/** Where a frame is, to half a thousandth: a time that is rounded up would leave out the first. */
const EARLY = 0.0005;
const LIGHT_WIDTH = 4;

/** The stretch of a recording, sought and not read up to. */
export function readStretch({ source }: Recording, { start, length }: Frames): readonly string[] {
  const from = Math.max(0, start - EARLY);
  return ["-ss", from.toFixed(6), "-t", length.toFixed(6), "-i", source];
}

/** Pictures without sound, and what else is to be written of the same reading. @param sound arguments of another output */
export function filmArguments(
  recording: Recording,
  parts: FilmParts,
  sound: readonly string[],
): readonly string[] {
  const isFilm = recording.film !== null;
  const first = isFilm ? 1 : 0;
  const inputs = parts.shapes.flatMap(({ base, bands }) => [
    ...["-framerate", rateOf(parts.rate), "-i", base],
    ...["-f", "concat", "-safe", "0", "-i", bands],
  ]);
  const graph = parts.shapes.map((shape, index) =>
    shapeGraph(shape, parts, { index, input: first + index * 2, isFilm }),
  );
  const split = parts.shapes.map((_, index) => `[film${index}]`).join("");
  const mapped = sound.length === 0 ? [] : ["-map", "0:a:0?", ...sound];
  const film = `[0:v:0]setpts=PTS-STARTPTS,fps=${rateOf(parts.rate)},split=${parts.shapes.length}${split}`;
  return [
    ...QUIET,
    ...(isFilm ? readStretch(recording, parts.frames) : []),
    ...inputs,
    ...["-filter_complex", [...(isFilm ? [film] : []), ...graph].join(";")],
    ...parts.shapes.flatMap((shape, index) => encoding(shape, parts, index)),
    ...mapped,
  ];
}

function rateOf({ frames, seconds }: FrameRate): string {
  return `${frames}/${seconds}`;
}

interface ShapePlace {
  readonly index: number;
  /** The number of its first picture among the inputs. */
  readonly input: number;
  readonly isFilm: boolean;
}

function shapeGraph(shape: ShapeParts, parts: FilmParts, { index, input, isFilm }: ShapePlace): string {
  const { format, filmLeft } = shape;
  const { width, height, y } = format.film;
  // A tick is a frame: times worked out in seconds would be rounded, and a frame shown twice.
  const { frames, seconds } = parts.rate;
  const colour = parts.ground.replace("#", "0x");
  const fitted = [
    `scale=${width}:${height}:force_original_aspect_ratio=decrease:force_divisible_by=2:out_color_matrix=bt709:out_range=tv`,
    `pad=${width}:${height}:-1:-1:${colour},setsar=1,format=yuv420p`,
    // A recording that ends with its last word is held there.
    "tpad=stop_mode=clone:stop_duration=2",
  ].join(",");
  return [
    `[${input}:v]${COLOURS},loop=loop=-1:size=1,settb=${seconds}/${frames},setpts=N[base${index}]`,
    `[${input + 1}:v]${COLOURS}[words${index}]`,
    ...(isFilm
      ? [
          `[film${index}]${fitted}[fit${index}]`,
          `[base${index}][fit${index}]overlay=${filmLeft}:${y}[shown${index}]`,
        ]
      : [waveLight(shape, parts, index)]),
    `[shown${index}][words${index}]overlay=0:${format.words.y},setsar=1[out${index}]`,
  ].join(";");
}

/** A light that moves over the wave as it is heard. */
function waveLight({ format, filmLeft }: ShapeParts, parts: FilmParts, index: number): string {
  const { height, y } = format.film;
  const { from, length } = waveTrack({ ...format.film, x: filmLeft });
  const tall = 2 * Math.round(height * 0.38);
  const light = `color=c=${parts.light.replace("#", "0x")}:s=${LIGHT_WIDTH}x${tall}:r=${rateOf(parts.rate)}`;
  const x = `${from}+${length}*t/${parts.frames.length.toFixed(6)}`;
  return [
    `${light},${COLOURS}[light${index}]`,
    `[base${index}][light${index}]overlay=x='${x}':y=${y + Math.round((height - tall) / 2)}[shown${index}]`,
  ].join(";");
}

/** On so many threads on every machine: the pictures depend on their number. */
const THREADS = "4";

function encoding(
  { to }: ShapeParts,
  { rate, frames, mostBits }: FilmParts,
  index: number,
): readonly string[] {
  const perSecond = rate.frames / rate.seconds;
  return [
    ...["-map", `[out${index}]`, "-frames:v", String(frames.count), "-r", rateOf(rate)],
    ...["-c:v", "libx264", "-preset", "veryfast", "-profile:v", "high", "-crf", "21", "-threads", THREADS],
    ...[
      "-maxrate",
      String(mostBits),
      "-bufsize",
      String(mostBits * 2),
      "-g",
      String(Math.round(perSecond * 2)),
    ],
    ...["-pix_fmt", "yuv420p", ...TAGS, ...EXACT, to],
  ];
}

/** What is said of a clip inside its file. */
export interface ClipTags {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly comment: string;
}

/** Pictures and sound into whole files, index first: a player begins at once. */
export function joinArguments(
  sound: string,
  films: readonly { readonly picture: string; readonly to: string }[],
  { mp3, tags, language }: { readonly mp3: string; readonly tags: ClipTags; readonly language: string },
): readonly string[] {
  const metadata = Object.entries(tags).flatMap(([key, value]) => ["-metadata", `${key}=${value}`]);
  return [
    ...[...QUIET, "-i", sound, ...films.flatMap(({ picture }) => ["-i", picture])],
    ...films.flatMap(({ to }, index) => [
      ...["-map", `${index + 1}:v`, "-map", "0:a", "-c:v", "copy", "-c:a", "aac", "-b:a", "128k"],
      ...[...metadata, "-metadata:s:a:0", `language=${language}`],
      ...["-movflags", "+faststart", "-brand", "mp42", "-video_track_timescale", "90000", ...EXACT, to],
    ]),
    ...[
      "-map",
      "0:a",
      "-c:a",
      "libmp3lame",
      "-b:a",
      "96k",
      ...metadata,
      "-id3v2_version",
      "3",
      ...EXACT,
      mp3,
    ],
  ];
}
