// transcribe: an episode's recording -> a transcript beside it, by the recogniser that is installed.
// Results to stdout, progress to stderr and only on a terminal.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { type LoadedShow, loadShow } from "../app/load-show.ts";
import { openStores } from "../app/stores.ts";
import type { Language } from "../domain/names.ts";
import { seconds } from "../domain/seconds.ts";
import { formatClock } from "../domain/timecode.ts";
import type { Cue } from "../domain/transcript.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { ProgramFault } from "../narration/run-program.ts";
import { fillIn } from "../text/catalogue.ts";
import { transcribeHelp } from "../text/words/help.ts";
import { type TranscribeMessages, transcribeMessages } from "../text/words/transcribe.ts";
import { cuesToVtt } from "../transcription/cues-to-vtt.ts";
import { commandRecogniser, findRecogniser, type Recogniser } from "../transcription/recogniser.ts";
import { transcribe } from "../transcription/transcribe.ts";
import { defineVerb, WrongUsage } from "./define-verb.ts";
import type { CliIo } from "./io.ts";
import { asked, hasFfmpeg, nameEpisode, recordingOf } from "./name-episode.ts";

/** Seconds in a stretch, about: what is done again when a run was stopped. */
const STRETCH = 300;

interface Options {
  readonly episode: string;
  readonly language: string | null;
  readonly model: string | null;
  readonly force: boolean;
}

interface Task {
  readonly source: string;
  readonly file: string;
  readonly language: Language;
}

/** Exit 0 with the transcript in its place; 1 when the episode or this machine does not allow it; 2 for wrong usage. */
export const run = defineVerb({
  name: "transcribe",
  help: transcribeHelp,
  options: {
    language: { type: "string", shown: "LANGUAGE" },
    model: { type: "string", shown: "MODEL" },
    force: { type: "boolean" },
  },
  positionals: { episode: "needed" },
  run: transcribeEpisode,
});

async function transcribeEpisode(options: Options, io: CliIo): Promise<number> {
  const stores = openStores(io.cwd, "preview");
  const loaded = await loadShow({ ...asked(io), isPreview: true, stores });
  const messages = transcribeMessages(loaded.messages);
  const tell: Tell = (sentence, values = {}) => io.stderr(`${fillIn(sentence, values)}\n`);
  const task = taskOf(options, loaded, tell, io);
  if (task === null) return 1;
  if (!options.force && existsSync(join(io.cwd, task.file)))
    throw new WrongUsage(fillIn(messages.exists, { file: task.file }));
  const recogniser = await recogniserFor(loaded, messages, tell, io);
  return recogniser === null ? 1 : write(task, recogniser, { options, messages, tell, io });
}

type Tell = (sentence: string, values?: Readonly<Record<string, string>>) => void;

function taskOf(options: Options, loaded: LoadedShow, tell: Tell, io: CliIo): Task | null {
  const record = nameEpisode(options.episode, loaded, io);
  if (record === null) return null;
  const source = recordingOf(record, "audio");
  if (source === null) {
    tell(transcribeMessages(loaded.messages).noRecording, { file: record.file });
    return null;
  }
  const language = (options.language ?? record.language ?? loaded.record.show?.language ?? "ar") as Language;
  return { source, language, file: record.file.replace(/\.md$/, `.${language}.vtt`) };
}

async function recogniserFor(
  { record, messages: language }: LoadedShow,
  messages: TranscribeMessages,
  tell: Tell,
  io: CliIo,
): Promise<Recogniser | null> {
  if (!(await hasFfmpeg(language, io))) return null;
  const command = record.show?.transcriber ?? null;
  const recogniser = command === null ? findRecogniser(io.env) : commandRecogniser(command);
  if (recogniser === null) tell(command === null ? messages.noRecogniser : messages.badCommand);
  return recogniser;
}

interface Writing {
  readonly options: Options;
  readonly messages: TranscribeMessages;
  readonly tell: Tell;
  readonly io: CliIo;
}

async function write(task: Task, recogniser: Recogniser, writing: Writing): Promise<number> {
  const { options, messages, tell, io } = writing;
  const model = options.model ?? recogniser.model ?? "";
  const state = JSON.stringify([task, recogniser, model]);
  const folder = join(
    io.cwd,
    ".cache/transcribe",
    createHash("sha256").update(state).digest("hex").slice(0, 16),
  );
  const source = /^https?:/.test(task.source) ? task.source : join(io.cwd, task.source);
  try {
    const cues = await transcribe({
      ...{ source, language: task.language, recogniser, model, folder, env: io.env },
      stretch: STRETCH,
      onProgress: progress(messages, io),
    });
    if (cues.length === 0) tell(messages.noWords);
    else await save(task, cues, programOf(recogniser, model), writing);
    await rm(folder, { recursive: true, force: true });
    return cues.length === 0 ? 1 : 0;
  } catch (fault) {
    if (!(fault instanceof ProgramFault)) throw fault;
    tell(messages.failed, { fault: fault.message });
    return 1;
  }
}

function programOf({ program }: Recogniser, model: string): string {
  return model === "" ? basename(program) : `${basename(program)}, ${basename(model)}`;
}

async function save(
  task: Task,
  cues: readonly Cue[],
  program: string,
  { messages, io }: Writing,
): Promise<void> {
  await writeAtomic(join(io.cwd, task.file), cuesToVtt(cues, ["by: machine", `program: ${program}`]));
  const words = cues.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  io.stdout(`${fillIn(messages.done, { file: task.file, words: String(words) })}\n`);
}

/** How much is done, and how long the rest takes at that pace. */
function progress(messages: TranscribeMessages, io: CliIo): (done: number, all: number) => void {
  if (!io.isTerminal) return () => {};
  const began = io.now();
  let first: number | null = null;
  return (done, all) => {
    first ??= done;
    const pace = done > first ? (io.now() - began) / 1000 / (done - first) : null;
    const left = pace === null ? "…" : formatClock(seconds(Math.round(pace * (all - done))));
    const values = { done: String(done), all: String(all), left };
    io.stderr(`\r\u001b[K${fillIn(messages.progress, values)}${done === all ? "\n" : ""}`);
  };
}
