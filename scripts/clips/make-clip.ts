// One quote -> its clip: a film in every shape and a sound, in a folder for work.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClipShape } from "../domain/clip.ts";
import { OUR_LOOK, type Palette } from "../domain/look.ts";
import { MOST_BITS, MOST_BYTES } from "../domain/posting-limits.ts";
import { runProgram } from "../narration/run-program.ts";
import type { Drawing } from "../render/cards/drawing.ts";
import { encodePng } from "../render/cards/png.ts";
import { rasteriser } from "../render/cards/raster.ts";
import { cutToCharacters } from "../text/cut.ts";
import type { ClipFacts } from "./clip-facts.ts";
import { CLIP_FORMATS, type ClipFormat } from "./clip-format.ts";
import { drawClip, filmLeft } from "./draw-clip.ts";
import {
  type ClipTags,
  EXACT,
  filmArguments,
  joinArguments,
  readStretch,
  type ShapeParts,
} from "./film-arguments.ts";
import { type Frames, framesOf, type Recording } from "./recording.ts";
import { rawSound, readWave, setSound } from "./sound.ts";
import { drawWave } from "./wave.ts";
import { wordMoments } from "./word-pages.ts";

/** What a clip is made with. */
export interface ClipMaking {
  readonly ffmpeg: string;
  readonly recording: Recording;
  /** ISO 639-2. */
  readonly language: string;
  /** LUFS. */
  readonly loudness: number;
  /** For files of work; absolute. */
  readonly folder: string;
}

/** The files of a clip, absolute. */
export interface MadeClip {
  readonly films: Readonly<Record<ClipShape, string>>;
  readonly mp3: string;
}

/** Raised whenever the same facts become another clip. */
export const CLIP_DESIGN = 3;

const STILL = { frames: 25, seconds: 1 } as const;
const QUIET = ["-v", "error", "-nostdin", "-y"];
const TITLE_CHARACTERS = 100;
const SOUND_BITS = 128_000;
/** Of a file, for what is no picture and no sound. */
const SPARE = 0.94;

/** @throws ProgramFault when ffmpeg cannot read the recording, or cannot write */
export async function makeClip(facts: ClipFacts, making: ClipMaking): Promise<MadeClip> {
  const { ffmpeg, recording, folder, loudness } = making;
  const rate = recording.film ?? STILL;
  const frames = framesOf(rate, facts.from, facts.to);
  const [raw, sound] = [join(folder, "raw.wav"), join(folder, "sound.wav")];
  const own = [...rawSound(recording.channels), ...EXACT, raw];
  await mkdir(folder, { recursive: true });
  // A wave is drawn from the sound; a film is read once, for its sound as well.
  if (recording.film === null)
    await runProgram(ffmpeg, [...QUIET, ...readStretch(recording, frames), "-vn", ...own]);
  const wave = recording.film === null ? await readWave(raw, recording.channels) : null;
  const shapes = await drawShapes(facts, { frames, wave, folder });
  const { ground, signal: light } = eveningOf(facts);
  const parts = { rate, frames, shapes, mostBits: mostBits(frames), ground, light };
  await runProgram(ffmpeg, filmArguments(recording, parts, recording.film === null ? [] : own));
  await setSound(ffmpeg, { from: raw, to: sound }, { loudness, length: frames.length });
  const films = CLIP_FORMATS.map(({ shape }) => ({
    picture: join(folder, `${shape}.pictures.mp4`),
    to: join(folder, `${shape}.mp4`),
  }));
  const mp3 = join(folder, "sound.mp3");
  const { language } = making;
  await runProgram(ffmpeg, joinArguments(sound, films, { mp3, language, tags: tagsOf(facts) }));
  const [wide = "", square = "", tall = ""] = films.map(({ to }) => to);
  return { films: { wide, square, tall }, mp3 };
}

function eveningOf({ card }: ClipFacts): Palette {
  return (card.programme.brand?.look ?? OUR_LOOK).night;
}

/** Bits a second that a film of this length may have. */
function mostBits({ length }: Frames): number {
  return Math.min(MOST_BITS, Math.floor((MOST_BYTES * SPARE * 8) / length) - SOUND_BITS);
}

interface ShapeDrawing {
  readonly frames: Frames;
  /** Samples; null beside a film. */
  readonly wave: Float32Array | null;
  readonly folder: string;
}

async function drawShapes(facts: ClipFacts, drawing: ShapeDrawing): Promise<readonly ShapeParts[]> {
  const png = pngDrawer();
  const { wave, folder, frames } = drawing;
  return await Promise.all(
    CLIP_FORMATS.map(async (format) => {
      const { shape, film } = format;
      const left = filmLeft(format, facts.card);
      const [base, bands] = [join(folder, `${shape}.png`), join(folder, `${shape}.txt`)];
      const around = drawClip(facts.card, format);
      const bars = wave === null ? [] : drawWave(wave, { ...film, x: left }, eveningOf(facts).quiet);
      await writeFile(base, png({ ...around, shapes: [...around.shapes, ...bars] }));
      await writeFile(bands, await writeBands(facts, format, { ...drawing, png, length: frames.length }));
      return { format, filmLeft: left, base, bands, to: join(folder, `${shape}.pictures.mp4`) };
    }),
  );
}

function pngDrawer(): (drawing: Drawing) => Buffer {
  const rasterise = rasteriser();
  return (drawing) => encodePng(rasterise(drawing), "palette");
}

interface BandDrawing {
  readonly folder: string;
  readonly png: (drawing: Drawing) => Buffer;
  readonly length: number;
}

/** Each band of words as a file. @returns ffmpeg's own list of them; the last is named twice, or its time is lost */
async function writeBands(
  facts: ClipFacts,
  format: ClipFormat,
  { folder, png, length }: BandDrawing,
): Promise<string> {
  const moments = wordMoments(facts, format);
  const lines = await Promise.all(
    moments.map(async ({ start, drawing }, index) => {
      const file = `${format.shape}.${index}.png`;
      await writeFile(join(folder, file), png(drawing));
      const stays = Math.max(0.001, (moments[index + 1]?.start ?? length + 2) - start);
      return `file ${file}\nduration ${stays.toFixed(3)}`;
    }),
  );
  return ["ffconcat version 1.0", ...lines, `file ${format.shape}.${moments.length - 1}.png\n`].join("\n");
}

function tagsOf({ card, id }: ClipFacts): ClipTags {
  const words = cutToCharacters(card.text.replace(/\s+/g, " "), TITLE_CHARACTERS);
  const comment = [card.disclosure, id].filter((part) => part !== null).join(" · ");
  return { title: words, artist: card.speaker?.name ?? "", album: card.programme.title, comment };
}
