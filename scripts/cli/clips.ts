// clips: an episode's quotes -> each cut out of the recording, as films to post and as sound.
// Results to stdout; progress, and what was not cut, to stderr.

import { isAbsolute, join } from "node:path";
import { openClipStore } from "../app/clip-store.ts";
import { type LoadedShow, loadShow } from "../app/load-show.ts";
import { openStores } from "../app/stores.ts";
import { clipFacts } from "../clips/clip-facts.ts";
import { CLIP_DESIGN } from "../clips/make-clip.ts";
import { probeRecording, type Recording } from "../clips/recording.ts";
import { BROADCAST } from "../clips/sound.ts";
import { clipsFolder } from "../domain/clip.ts";
import { languageOf, wholeEpisode } from "../domain/show.ts";
import { formatClock } from "../domain/timecode.ts";
import { fileState } from "../files/file-state.ts";
import { ProgramFault, runProgram } from "../narration/run-program.ts";
import { fillIn } from "../text/catalogue.ts";
import { interfaceLanguageOf } from "../text/languages.ts";
import { type ClipsMessages, clipsMessages } from "../text/words/clips.ts";
import { clipsHelp } from "../text/words/help.ts";
import { narrationWords } from "../text/words/narration.ts";
import { type CuttingOne, cutClip, type ToCut } from "./cut-clip.ts";
import { defineVerb } from "./define-verb.ts";
import type { CliIo } from "./io.ts";
import { asked, hasFfmpeg, nameEpisode, recordingOf } from "./name-episode.ts";

const FFMPEG = "ffmpeg";
/** Anything louder or quieter is no loudness of a programme. */
const LOUDNESS = { least: -31, most: -9 } as const;

/** Exit 0 with every quote cut; 1 when one was not, or this machine does not allow it; 2 for wrong usage. */
export const run = defineVerb({
  name: "clips",
  help: clipsHelp,
  options: {
    recording: { type: "string", shown: "FILE" },
    loudness: { type: "string", shown: "LUFS", default: String(BROADCAST), accepts: isLoudness },
    force: { type: "boolean" },
  },
  positionals: { episode: "needed", quotes: "many" },
  run: cutClips,
});

function isLoudness(text: string): boolean {
  return /^-\d+(?:\.\d+)?$/.test(text) && Number(text) >= LOUDNESS.least && Number(text) <= LOUDNESS.most;
}

interface ClipsOptions {
  readonly episode: string;
  readonly quotes: readonly string[];
  readonly recording: string | null;
  readonly loudness: string;
  readonly force: boolean;
}

type Tell = (sentence: string, values?: Readonly<Record<string, string | number>>) => void;

async function cutClips(options: ClipsOptions, io: CliIo): Promise<number> {
  const stores = openStores(io.cwd, "preview");
  const loaded = await loadShow({ ...asked(io), isPreview: true, stores });
  const messages = clipsMessages(loaded.messages);
  const tell: Tell = (sentence, values = {}) => io.stderr(`${fillIn(sentence, values)}\n`);
  const record = nameEpisode(options.episode, loaded, io);
  if (record === null) return 1;
  const quotes = quotesToCut(record, options.quotes, { loaded, messages, tell });
  if (quotes === null || !(await hasFfmpeg(loaded.messages, io))) return 1;
  const typed = options.recording ?? recordingOf(record, "video");
  if (typed === null) {
    tell(messages.noRecording, { file: record.file });
    return 1;
  }
  const source = /^https?:/i.test(typed) || isAbsolute(typed) ? typed : join(io.cwd, typed);
  try {
    const recording = await probeRecording("ffprobe", source);
    return await cutAll(quotes, { options, messages, tell, io, recording });
  } catch (fault) {
    if (!(fault instanceof ProgramFault)) throw fault;
    tell(messages.unreadable, { source: typed, fault: fault.message });
    return 1;
  }
}

interface AllToCut {
  readonly quotes: readonly ToCut[];
  /** ISO 639-2. */
  readonly language: string;
}

interface Asking {
  readonly loaded: LoadedShow;
  readonly messages: ClipsMessages;
  readonly tell: Tell;
}

/** The quotes that were asked for, all where none were named; null once told why there are none. */
function quotesToCut(
  { slug, file }: LoadedShow["record"]["episodes"][number],
  names: readonly string[],
  { loaded, messages, tell }: Asking,
): AllToCut | null {
  const show = loaded.assembled;
  if (!show?.episodeBySlug.get(slug)) {
    tell(messages.notAssembled, { file });
    return null;
  }
  const episode = wholeEpisode(show, slug);
  if (episode.quotes.length === 0) tell(messages.noQuotes, { file });
  const find = (name: string) =>
    episode.quotes.find(({ id, number }) => id === name || String(number) === name);
  const unknown = names.filter((name) => find(name) === undefined);
  for (const name of unknown) tell(messages.unknownQuote, { name, file, count: episode.quotes.length });
  if (episode.quotes.length === 0 || unknown.length > 0) return null;
  const wanted = new Set(names.length === 0 ? episode.quotes : names.map(find));
  const language = narrationWords(interfaceLanguageOf(languageOf(show, episode))).tagLanguage;
  const quotes = episode.quotes
    .filter((quote) => wanted.has(quote))
    .map((quote) => ({ quote, facts: clipFacts(show, episode, quote) }));
  return { quotes, language };
}

interface Cutting {
  readonly options: ClipsOptions;
  readonly messages: ClipsMessages;
  readonly tell: Tell;
  readonly io: CliIo;
  readonly recording: Recording;
}

async function cutAll({ quotes, language }: AllToCut, cutting: Cutting): Promise<number> {
  const { options, messages, tell, io, recording } = cutting;
  const { stdout: version } = await runProgram(FFMPEG, ["-version"]);
  const slug = quotes[0]?.quote.episode;
  if (slug === undefined) return 0;
  const one: CuttingOne = {
    making: { ffmpeg: FFMPEG, recording, language, loudness: Number(options.loudness) },
    ...{ messages, io, force: options.force },
    store: openClipStore(io.cwd, slug, `${CLIP_DESIGN} ${version.split("\n")[0]}`),
    state: fileState(recording.source) ?? "",
  };
  const counts = { made: 0, same: 0, failed: 0 };
  const say = progress(messages, io);
  for (const [done, quote] of quotes.entries()) {
    say(done, quotes.length);
    counts[await cutClip(quote, one)]++;
  }
  say(quotes.length, quotes.length);
  tell(messages.done, { ...counts, folder: `episodes/${clipsFolder(slug)}` });
  return counts.failed === 0 ? 0 : 1;
}

/** How much is done, and how long the rest takes at that pace. */
function progress(messages: ClipsMessages, io: CliIo): (done: number, all: number) => void {
  if (!io.isTerminal) return () => {};
  const began = io.now();
  return (done, all) => {
    const pace = done === 0 ? null : (io.now() - began) / 1000 / done;
    const left = pace === null ? "…" : formatClock(pace * (all - done));
    const values = { done, all, left };
    io.stderr(`\r\u001b[K${done === all ? "" : fillIn(messages.progress, values)}`);
  };
}
