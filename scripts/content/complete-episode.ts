// An episode's text with what its files hold: media measured, pictures looked for, transcripts read.

import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord, MediaFileRecord, MediaSource, Typed, VideoRecord } from "../domain/record.ts";
import { formatClock } from "../domain/timecode.ts";
import type { Transcript } from "../domain/transcript.ts";
import { type Packed, pack, unpack, withMore } from "../memory/later.ts";
import { absentTranscript } from "./absent-transcript.ts";
import type { Keeping } from "./file-memory.ts";
import { readText } from "./files/read-text.ts";
import { type TranscriptPath, type TranscriptsBeside, transcriptsOf } from "./find-transcripts.ts";
import type { EpisodeText } from "./parse-episode.ts";
import type { VideoSource } from "./parse-media-source.ts";
import type { MediaKind, ProgrammeFolder } from "./programme-folder.ts";
import { openTelling, type Telling } from "./telling.ts";
import { parseTranscript } from "./transcripts/parse-transcript.ts";

interface Completed {
  readonly record: EpisodeRecord;
  readonly problems: readonly Problem[];
  /** Of what the record was made of; null where that is not remembered. */
  readonly state: string | null;
}

/** @param path of the episode's file, below the programme's folder */
export async function completeEpisode(
  text: EpisodeText,
  path: string,
  folder: ProgrammeFolder,
  beside: TranscriptsBeside,
): Promise<Completed> {
  const telling = openTelling();
  const problems: Problem[] = [];
  const measured = measuring(folder, problems);
  const video = await measuredVideo(text.video, measured);
  const audio = text.audio && { ...text.audio, value: await measured.file(text.audio, "audio") };
  if (text.poster) await measured.file(text.poster, "image");
  for (const { value, place } of text.images) {
    await measured.file({ value: { kind: "local", path: value }, place }, "image");
  }
  const paths = transcriptsOf(text, path, beside, telling);
  const transcripts: Transcript[] = [];
  for (const transcript of paths) transcripts.push(...(await readTranscript(transcript, folder, problems)));
  const record = sameAsBefore(text, { video, audio, transcripts });
  tellDuration(record, telling);
  const state = stateOf(record, [path, ...paths.map((transcript) => transcript.path)], folder);
  return { record, problems: [...problems, ...telling.problems()], state };
}

function stateOf(
  { video, audio }: EpisodeRecord,
  paths: readonly string[],
  { memory }: ProgrammeFolder,
): string | null {
  const states = paths.map((path) => memory.stateOf(path));
  return states.includes(null) ? null : JSON.stringify([paths, states, video, audio]);
}

const completed = new WeakMap<EpisodeText, EpisodeRecord>();

/** The record that the same text with the same files gave before, so that whoever knows it need not look at it again. */
function sameAsBefore(
  text: EpisodeText,
  files: Pick<EpisodeRecord, "video" | "audio" | "transcripts">,
): EpisodeRecord {
  const before = completed.get(text);
  const isSame =
    before !== undefined &&
    before.transcripts.length === files.transcripts.length &&
    before.transcripts.every((transcript, index) => transcript === files.transcripts[index]) &&
    JSON.stringify([before.video, before.audio]) === JSON.stringify([files.video, files.audio]);
  if (isSame) return before;
  const record = withMore(text, files, ["images", "closings"]);
  completed.set(text, record);
  return record;
}

interface Measuring {
  readonly file: (source: Typed<MediaSource>, kind: MediaKind) => Promise<MediaFileRecord>;
}

function measuring(folder: ProgrammeFolder, problems: Problem[]): Measuring {
  return {
    file: async ({ value: source, place }, kind) => {
      // Pictures elsewhere are not measured: nothing needs their size.
      if (kind === "image" && source.kind === "remote") return { kind: "file", source, facts: null };
      const reading = await folder.media(source, place, kind);
      problems.push(...reading.problems);
      return { kind: "file", source, facts: reading.facts };
    },
  };
}

async function measuredVideo(
  typed: Typed<VideoSource> | null,
  measured: Measuring,
): Promise<Typed<VideoRecord> | null> {
  if (typed === null) return null;
  const { value, place } = typed;
  if (value.kind !== "file") return { value, place };
  return { value: await measured.file({ value: value.source, place }, "video"), place };
}

async function readTranscript(
  { path, language, place, url }: TranscriptPath,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<readonly Transcript[]> {
  const file = folder.file(path);
  const absent = await absentTranscript({ path, url, root: folder.root, place });
  if (absent) {
    problems.push(absent);
    return [];
  }
  const make = async (): Promise<TranscriptReading> => {
    const {
      text,
      damage = null,
      problems: found,
    } = await readText(folder.root, path, { file, isTranscript: true });
    const { transcript = null, problems: inText = [] } =
      text === null ? {} : parseTranscript({ file, text, language, damage });
    return {
      transcript: transcript && transcript.cues.length > 0 ? transcript : null,
      inText,
      reading: found,
    };
  };
  const read = await folder.memory.of(path, `transcript ${language}`, make, CUES_LATER);
  const { transcript, inText, reading } = read;
  // A file that cannot be read is told where its name was typed.
  problems.push(...reading.map((problem) => (place.file === file ? problem : { ...problem, place })));
  problems.push(...inText);
  return transcript === null ? [] : [transcript];
}

interface TranscriptReading {
  /** Null without a cue. */
  readonly transcript: Transcript | null;
  readonly inText: readonly Problem[];
  readonly reading: readonly Problem[];
}

/** Most builds look at the words of few transcripts. */
const CUES_LATER: Keeping<TranscriptReading> = {
  pack: ({ transcript, ...rest }, parts) => ({
    ...rest,
    transcript: transcript && pack(transcript, ["cues"], parts),
  }),
  unpack: (kept, parts) => {
    const { transcript, ...rest } = kept as Omit<TranscriptReading, "transcript"> & {
      readonly transcript: Packed | null;
    };
    return { ...rest, transcript: transcript && unpack<Transcript>(transcript, parts) };
  },
};

/** A length that is typed and can be read as well: one of the two is wrong, sooner or later. */
function tellDuration({ duration, video, audio }: EpisodeRecord, telling: Telling): void {
  const facts = (video?.value.kind === "file" ? video.value.facts : null) ?? audio?.value.facts;
  const read = facts?.duration;
  if (duration === null || read === null || read === undefined) return;
  telling.warning("duration.known", () => duration.place, {
    typed: formatClock(duration.value),
    read: formatClock(read),
  });
}
