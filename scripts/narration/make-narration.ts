// A reading made: passages -> video, sound, captions and poster in a folder. Everything that is slow is told of.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { InterfaceLanguage } from "../text/dates.ts";
import { captionsOf } from "./captions.ts";
import { captionsToVtt } from "./captions-to-vtt.ts";
import { encodeAac, encodeMp3, encodeMp4, type VideoParts } from "./encode.ts";
import { framePage } from "./frame-page.ts";
import {
  firstMastering,
  isWellOnTarget,
  type Loudness,
  master,
  measureLoudness,
  nextMastering,
} from "./loudness.ts";
import { mp4Metadata } from "./metadata.ts";
import type { Browser } from "./open-browser.ts";
import type { Reading } from "./reading.ts";
import { type Shot, shootFrames, shootLight } from "./shoot-frames.ts";
import { slidesOf } from "./slides.ts";
import { speakReading } from "./speak-reading.ts";
import type { Speaking } from "./speech.ts";
import { tagMp3 } from "./tag-mp3.ts";
import type { Timeline } from "./timeline.ts";

export type Stage = "speaking" | "drawing" | "encoding";

export interface NarrationTools {
  readonly speaking: Speaking;
  readonly browser: Browser;
  /** The program's name or path. */
  readonly ffmpeg: string;
  /** The project's `templates/`, absolute. */
  readonly templates: string;
}

/** Where the products stand in the folder they were made in, and what they measure. */
export interface Narration {
  readonly timeline: Timeline;
  readonly video: string;
  readonly audio: string;
  readonly captions: string;
  readonly poster: string;
  readonly loudness: { readonly video: Loudness; readonly audio: Loudness };
}

const MOST_ATTEMPTS = 5;

/**
 * @param language of dates on the frames
 * @param folder an empty one, for the products and what they are made from
 * @param onStage told of each step; `done` of `all`
 * @throws SpeechFault, ProgramFault
 */
export async function makeNarration(
  reading: Reading,
  tools: NarrationTools,
  language: InterfaceLanguage,
  folder: string,
  onStage: (stage: Stage, done: number, all: number) => void = () => {},
): Promise<Narration> {
  const at = (name: string) => join(folder, name);
  await mkdir(folder, { recursive: true });
  const { timeline, wave } = speakReading(reading, tools.speaking, (...steps) =>
    onStage("speaking", ...steps),
  );
  await writeFile(at("speech.wav"), wave);
  await writeFile(
    at("captions.vtt"),
    captionsToVtt(captionsOf(timeline, reading.words), reading.passages[0]?.text ?? ""),
  );
  const pictures = await draw(reading, timeline, tools, language, folder, onStage);
  const { ffmpeg } = tools;
  onStage("encoding", 1, 3);
  const audio = await encodeOnTarget(ffmpeg, at("speech.wav"), at("sound.mp3"), encodeMp3);
  const artwork = await readFile(at("artwork.jpg"));
  await writeFile(at("audio.mp3"), tagMp3(await readFile(at("sound.mp3")), artwork, reading, timeline));
  onStage("encoding", 2, 3);
  const video = await encodeOnTarget(ffmpeg, at("speech.wav"), at("sound.m4a"), encodeAac);
  onStage("encoding", 3, 3);
  const parts: VideoParts = {
    ...pictures,
    sound: at("sound.m4a"),
    metadata: mp4Metadata(reading, timeline),
    language: reading.words.tagLanguage,
    duration: timeline.duration,
  };
  await encodeMp4(ffmpeg, parts, folder, at("video.mp4"));
  return {
    timeline,
    video: at("video.mp4"),
    audio: at("audio.mp3"),
    captions: at("captions.vtt"),
    poster: at("poster.jpg"),
    loudness: { video, audio },
  };
}

async function draw(
  reading: Reading,
  timeline: Timeline,
  { browser, templates }: NarrationTools,
  language: InterfaceLanguage,
  folder: string,
  onStage: (stage: Stage, done: number, all: number) => void,
) {
  const slides = slidesOf(reading, timeline, language);
  const [title] = slides;
  const wide = slides.map(({ frame }): Shot => ({ frame, shape: "wide", type: "png" }));
  const stills = (["wide", "square"] as const).flatMap((shape): Shot[] =>
    title ? [{ frame: title.frame, shape, type: "jpeg" }] : [],
  );
  const page = await framePage(templates, reading);
  const shots = await shootFrames(browser, page, [...wide, ...stills], (...steps) =>
    onStage("drawing", ...steps),
  );
  const shown = slides.map(({ start }, index) => ({ start, file: join(folder, `frame-${index}.png`) }));
  const files = [...shown.map(({ file }) => file), join(folder, "poster.jpg"), join(folder, "artwork.jpg")];
  await Promise.all(files.map((file, index) => writeFile(file, shots.pictures[index] ?? new Uint8Array())));
  const light = join(folder, "light.png");
  await writeFile(light, await shootLight(browser, page));
  return { pictures: shown, light, thread: shots.thread };
}

/** Sound encoded as loud as it should be: mastered, encoded, measured, and again until it is. */
async function encodeOnTarget(
  ffmpeg: string,
  wave: string,
  file: string,
  encode: (ffmpeg: string, wave: string, to: string) => Promise<void>,
): Promise<Loudness> {
  let mastering = firstMastering(await measureLoudness(ffmpeg, wave));
  for (let attempt = 1; ; attempt++) {
    await master(ffmpeg, wave, `${file}.wav`, mastering);
    await encode(ffmpeg, `${file}.wav`, file);
    const heard = await measureLoudness(ffmpeg, file);
    if (isWellOnTarget(heard) || attempt === MOST_ATTEMPTS) return heard;
    mastering = nextMastering(mastering, heard);
  }
}
