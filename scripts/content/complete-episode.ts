// An episode's text with what its files hold: media measured, pictures looked for, transcripts read.

import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord, MediaFileRecord, MediaSource, Typed, VideoRecord } from "../domain/record.ts";
import { formatClock } from "../domain/timecode.ts";
import type { Transcript } from "../domain/transcript.ts";
import { error } from "../text/problems.ts";
import { absentTranscript } from "./absent-transcript.ts";
import { readText } from "./files/read-text.ts";
import { type TranscriptPath, type TranscriptsBeside, transcriptsOf } from "./find-transcripts.ts";
import type { EpisodeText } from "./parse-episode.ts";
import type { VideoSource } from "./parse-media-source.ts";
import type { MediaKind, ProgrammeFolder } from "./programme-folder.ts";
import { openTelling, type Telling } from "./telling.ts";
import { otherScript } from "./transcripts/other-script.ts";
import { parseTranscript } from "./transcripts/parse-transcript.ts";

export interface CompletedEpisode {
  readonly record: EpisodeRecord;
  readonly problems: readonly Problem[];
  /** Every file that was looked at, below the programme's folder. */
  readonly files: readonly string[];
}

/** @param path of the episode's file, below the programme's folder */
export async function completeEpisode(
  text: EpisodeText,
  path: string,
  folder: ProgrammeFolder,
  beside: TranscriptsBeside,
): Promise<CompletedEpisode> {
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
  const { images: _images, closings: _closings, inner: _inner, ...written } = text;
  const record: EpisodeRecord = { ...written, video, audio, transcripts };
  tellDuration(record, telling);
  const files = [path, ...paths.map((transcript) => transcript.path), ...measured.paths];
  return { record, problems: [...problems, ...telling.problems()], files };
}

interface Measuring {
  /** Files below the programme's folder that were asked for. */
  readonly paths: string[];
  readonly file: (source: Typed<MediaSource>, kind: MediaKind) => Promise<MediaFileRecord>;
}

function measuring(folder: ProgrammeFolder, problems: Problem[]): Measuring {
  const paths: string[] = [];
  return {
    paths,
    file: async ({ value: source, place }, kind) => {
      if (source.kind === "local") paths.push(source.path);
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
  { path, language, place, url, by = null }: TranscriptPath,
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
  const read = await folder.remember(path, `transcript ${language}`, make);
  const { transcript, inText, reading } = read;
  // A file that cannot be read is told where its name was typed.
  problems.push(...reading.map((problem) => (place.file === file ? problem : { ...problem, place })));
  problems.push(...inText);
  if (transcript === null) return [];
  const other = otherLanguage({ path, language, place }, transcript);
  if (other !== null) problems.push(other);
  if (other !== null) return [];
  return [by === null ? transcript : { ...transcript, by }];
}

/** Told where the language is typed: in the file's own name, or at the key of `transcript:`. */
function otherLanguage(
  { path, language, place }: Pick<TranscriptPath, "path" | "language" | "place">,
  { cues }: Transcript,
): Problem | null {
  const other = otherScript(
    cues.map(({ text }) => text),
    language,
  );
  if (other === null) return null;
  const renamed = path.slice(path.lastIndexOf("/") + 1).replace(`.${language}.`, `.${other}.`);
  const isItsName = place.file.endsWith(path);
  const code = isItsName ? "transcript.other-name" : "transcript.other-key";
  return error(code, place, { language, other, name: renamed });
}

/** What is read of a transcript's file. */
export interface TranscriptReading {
  /** Null without a cue. */
  readonly transcript: Transcript | null;
  readonly inText: readonly Problem[];
  readonly reading: readonly Problem[];
}

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
