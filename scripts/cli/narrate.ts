// narrate: an episode's text -> a machine reading of it, labelled as such: video, sound, captions, poster.
// Results to stdout, progress to stderr and only on a terminal.

import { rmSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LoadedShow, loadShow } from "../app/load-show.ts";
import { openStores } from "../app/stores.ts";
import type { Episode } from "../domain/episode.ts";
import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecordHead } from "../domain/record.ts";
import { languageOf, type Show, wholeEpisode } from "../domain/show.ts";
import { isReadingOf } from "../model/assemble-episode.ts";
import { findBrowser } from "../narration/find-browser.ts";
import {
  installNarration,
  type NarrationPlaces,
  narrationPlaces,
  placesTaken,
} from "../narration/install-narration.ts";
import { isOnTarget } from "../narration/loudness.ts";
import { makeNarration, type Stage } from "../narration/make-narration.ts";
import { startBrowser } from "../narration/open-browser.ts";
import { recordingsAmong } from "../narration/own-files.ts";
import { formatReading, type Reading, readingOf } from "../narration/reading.ts";
import { formatLoudness, reportNarration } from "../narration/report-narration.ts";
import { ProgramFault } from "../narration/run-program.ts";
import { openSpeech, SpeechFault } from "../narration/speech.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { interfaceLanguageOf } from "../text/languages.ts";
import { reportProblems } from "../text/problem-report.ts";
import { narrateHelp } from "../text/words/help.ts";
import { type NarrateMessages, narrateMessages, narrationWords } from "../text/words/narration.ts";
import { defineVerb } from "./define-verb.ts";
import type { CliIo } from "./io.ts";
import { asked, hasFfmpeg, nameEpisode, recordingOf, slugTyped } from "./name-episode.ts";

const PROGRAMME = "episodes";
const FFMPEG = "ffmpeg";
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const TEMPLATES = join(import.meta.dirname, "../../templates");

interface NarrateOptions {
  readonly episode: string;
  readonly force: boolean;
  readonly "dry-run": boolean;
}

/** What is to be read, and where its files go. */
interface Task {
  readonly reading: Reading;
  readonly places: NarrationPlaces;
  /** Its recording elsewhere, where that is no reading. */
  readonly recording: string | null;
  readonly language: InterfaceLanguage;
  /** Of messages. */
  readonly told: InterfaceLanguage;
}

/** Exit 0 with the files in their places; 1 when the episode or this machine does not allow it; 2 for wrong usage. */
export const run = defineVerb({
  name: "narrate",
  help: narrateHelp,
  options: { force: { type: "boolean" }, "dry-run": { type: "boolean" } },
  positionals: { episode: "needed" },
  run: narrateEpisode,
});

async function narrateEpisode(options: NarrateOptions, io: CliIo): Promise<number> {
  const stores = openStores(io.cwd, "preview");
  const loaded = await loadShow({ ...asked(io), isPreview: true, stores });
  const messages = narrateMessages(loaded.messages);
  const task = taskOf(options.episode, loaded, io);
  if (task === null) return 1;
  if (options["dry-run"]) {
    io.stdout(formatReading(task.reading));
    return 0;
  }
  const recordings = await recordingsOf(task, io.cwd);
  if (recordings.length > 0) {
    io.stderr(`${fillIn(messages.isRecording, { files: recordings.join(", ") })}\n`);
    return 1;
  }
  const taken = options.force ? [] : placesTaken(io.cwd, task.places);
  if (taken.length > 0) {
    io.stderr(`${fillIn(messages.exists, { files: taken.join(", ") })}\n`);
    return 2;
  }
  return narrate(task, messages, io);
}

/** What a reading would take the place of, and must not. */
async function recordingsOf({ reading, places, recording }: Task, root: string): Promise<readonly string[]> {
  if (recording !== null) return [recording];
  const { disclosure, isReading } = reading.episode;
  if (isReading) return [];
  const paths = [places.video, places.audio];
  const foreign = await recordingsAmong(
    paths.map((path) => join(root, path)),
    disclosure,
  );
  return paths.filter((path) => foreign.includes(join(root, path)));
}

/** The episode by its name, as it stands; null once told why not. */
function taskOf(typed: string, loaded: LoadedShow, io: CliIo): Task | null {
  const { assembled: show, told } = loaded;
  const name = slugTyped(typed);
  const record = loaded.record.episodes.find(({ slug }) => slug === name);
  const head = show?.episodes.find(({ slug }) => slug === name);
  const file = record?.file ?? `${PROGRAMME}/${name}.md`;
  const faults = told.filter((problem) => isInTheWay(problem, file));
  if (faults.length > 0) io.stderr(reportProblems(faults, loaded.messages));
  else if (!show || !record || !head) nameEpisode(typed, loaded, io);
  else return { ...makeTask(show, record, wholeEpisode(show, head.slug)), told: loaded.messages };
  return null;
}

function makeTask(show: Show, record: EpisodeRecordHead, episode: Episode): Omit<Task, "told"> {
  const { interface: interfaceLanguage } = show.programme;
  const language = languageOf(show, episode);
  return {
    recording: isReadingOf(record) ? null : recordingElsewhere(record),
    reading: readingOf(show, episode, narrationWords(interfaceLanguageOf(language))),
    places: narrationPlaces(record, language, PROGRAMME),
    language: interfaceLanguage,
  };
}

/** An address, or a video on YouTube; what lies here is looked into instead. */
function recordingElsewhere(record: EpisodeRecordHead): string | null {
  const film = record.video?.value;
  if (film?.kind === "youtube") return `youtube:${film.id}`;
  const recording = recordingOf(record, "video");
  return recording !== null && /^https?:/.test(recording) ? recording : null;
}

/** Errors that leave something out of the text. Those of the media and captions to be made are not among them. */
function isInTheWay({ severity, place, code }: Problem, file: string): boolean {
  const isOfTheText = place.file === file || place.file === `${PROGRAMME}/show.yml`;
  return severity === "error" && isOfTheText && !/^(media|transcript|recording|time)\./.test(code);
}

async function narrate(
  { reading, places, language, told }: Task,
  messages: NarrateMessages,
  io: CliIo,
): Promise<number> {
  const tools = await findTools(messages, told, io);
  if (tools === null) return 1;
  const browser = await startBrowser(tools.program, io.env);
  const folder = await mkdtemp(join(tmpdir(), "narrate-"));
  const unwatch = endWhenStopped(folder, messages, io);
  try {
    const making = { ...tools, browser, ffmpeg: FFMPEG, templates: TEMPLATES };
    const made = await makeNarration(reading, making, language, folder, progress(messages, io));
    await installNarration(io.cwd, made, places);
    const files = await Promise.all(
      Object.values(places).map(async (path: string) => ({
        path,
        bytes: (await stat(join(io.cwd, path))).size,
      })),
    );
    io.stdout(reportNarration({ reading, files, ...made }, messages));
    const missed = [made.loudness.video, made.loudness.audio].filter((heard) => !isOnTarget(heard));
    for (const heard of missed)
      io.stderr(`${fillIn(messages.tooLoud, { measured: formatLoudness(heard) })}\n`);
    return 0;
  } catch (fault) {
    io.stderr(`${faultSentence(fault, reading.language, messages)}\n`);
    return 1;
  } finally {
    unwatch();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws the fault itself where it is none of a voice or another program */
function faultSentence(fault: unknown, language: string, messages: NarrateMessages): string {
  if (fault instanceof SpeechFault) return fillIn(messages.noVoice, { language });
  if (fault instanceof ProgramFault) return fillIn(messages.failed, { reason: fault.message });
  throw fault;
}

/** Ctrl+C, or the end of the terminal, is no fault: what was made so far goes, and one sentence says so. @returns how to stop watching */
function endWhenStopped(folder: string, messages: NarrateMessages, io: CliIo): () => void {
  const end = (): never => {
    io.stderr(`\n${messages.stopped}\n`);
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  };
  for (const signal of SIGNALS) process.prependOnceListener(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}

/** The voice and the browser; null once told what is missing and how to get it. */
async function findTools(messages: NarrateMessages, told: InterfaceLanguage, io: CliIo) {
  try {
    const speaking = openSpeech();
    if (await hasFfmpeg(told, io)) {
      const program = await findBrowser(io.env);
      if (program) return { speaking, program };
      io.stderr(`${messages.noBrowser}\n`);
    }
  } catch (fault) {
    if (!(fault instanceof SpeechFault)) throw fault;
    io.stderr(`${messages.noSpeech}\n`);
  }
  return null;
}

function progress(messages: NarrateMessages, io: CliIo): (stage: Stage, done: number, all: number) => void {
  if (!io.isTerminal) return () => {};
  return (stage, done, all) =>
    io.stderr(`\r\u001b[K${messages[stage]} ${done}/${all}${isLast(stage, done, all) ? "\n" : ""}`);
}

function isLast(stage: Stage, done: number, all: number): boolean {
  return stage === "encoding" && done === all;
}
