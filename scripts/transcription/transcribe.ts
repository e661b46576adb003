// Sound -> words in time, stretch by stretch. What was recognised stays in its folder: begun again, it goes on from there.

import { existsSync } from "node:fs";
import { mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseTranscript } from "../content/transcripts/parse-transcript.ts";
import type { Language } from "../domain/names.ts";
import type { Cue } from "../domain/transcript.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { ProgramFault, type ProgramOptions, runProgram } from "../narration/run-program.ts";
import { fillPlaces, type Recogniser } from "./recogniser.ts";
import { countSamples, cutSound, RATE, readSamples, type Stretch, soundArguments, wavOf } from "./sound.ts";

export interface Transcribing {
  /** A file or an address. */
  readonly source: string;
  readonly language: Language;
  readonly recogniser: Recogniser;
  readonly model: string;
  /** Where the sound and what was recognised of it stay until all is done. */
  readonly folder: string;
  readonly env: ProgramOptions["env"];
  /** Seconds in a stretch, about. */
  readonly stretch: number;
  readonly onProgress: (done: number, all: number) => void;
}

// Of a stretch; a large model without a graphics card takes several times the sound's length.
const LONGEST_RUN = 6 * 3_600_000;

/** The cues of the whole recording. @throws ProgramFault of ffmpeg or the recogniser */
export async function transcribe(asked: Transcribing): Promise<readonly Cue[]> {
  const sound = await soundFile(asked);
  const length = await countSamples(sound);
  const file = await open(sound);
  try {
    const read = (from: number, to: number) => readSamples(file, { from, to });
    const stretches = await cutSound({ length, about: asked.stretch * RATE, read });
    const all: Cue[] = [];
    for (const [done, stretch] of stretches.entries()) {
      asked.onProgress(done, stretches.length);
      all.push(...(await recognised(asked, stretch, read)));
    }
    asked.onProgress(stretches.length, stretches.length);
    return all;
  } finally {
    await file.close();
  }
}

async function soundFile({ source, folder, env }: Transcribing): Promise<string> {
  const [sound, whole] = [join(folder, "sound.s16le"), join(folder, "sound.whole")];
  await mkdir(folder, { recursive: true });
  if (existsSync(whole)) return sound;
  await runProgram("ffmpeg", soundArguments(source, sound), {
    timeout: LONGEST_RUN,
    ...(env ? { env } : {}),
  });
  await writeAtomic(whole, "");
  return sound;
}

async function recognised(
  asked: Transcribing,
  stretch: Stretch,
  read: (from: number, to: number) => Promise<Int16Array>,
): Promise<readonly Cue[]> {
  const kept = join(asked.folder, `${stretch.from}-${stretch.to}.json`);
  const before = await readFile(kept, "utf8").catch(() => null);
  if (before !== null) return JSON.parse(before) as readonly Cue[];
  const stem = join(asked.folder, "stretch");
  await writeFile(`${stem}.wav`, wavOf(await read(stretch.from, stretch.to)));
  const text = await runRecogniser(asked, stem);
  const { transcript } = parseTranscript({ file: "stretch.txt", text, language: asked.language });
  const cues = transcript.cues.map((cue) => later(cue, stretch.from / RATE));
  await writeAtomic(kept, JSON.stringify(cues));
  return cues;
}

async function runRecogniser(
  { recogniser, language, model, env }: Transcribing,
  stem: string,
): Promise<string> {
  const places = {
    sound: `${stem}.wav`,
    output: `${stem}.txt`,
    folder: dirname(stem),
    stem,
    language,
    model,
  };
  const output = recogniser.output === null ? null : fillPlaces(recogniser.output, places);
  if (output !== null) await rm(output, { force: true });
  const args = recogniser.args.map((arg) => fillPlaces(arg, places));
  const { stdout } = await runProgram(recogniser.program, args, {
    timeout: LONGEST_RUN,
    ...(env ? { env } : {}),
  });
  if (output === null) return stdout;
  return readFile(output, "utf8").catch(() => {
    throw new ProgramFault(recogniser.program, `wrote no ${output}`, false);
  });
}

function later(cue: Cue, by: number): Cue {
  const at = <Time extends number>(time: Time): Time => (time + by) as Time;
  const words = cue.words?.map((word) => ({ ...word, start: at(word.start), end: at(word.end) })) ?? null;
  return { ...cue, start: at(cue.start), end: at(cue.end), words };
}
