// What verbs about one episode ask first: which episode, what recording it has, and whether ffmpeg is here.

import { basename, join } from "node:path";
import type { LoadedShow, LoadOptions } from "../app/load-show.ts";
import type { EpisodeRecordHead, MediaSource } from "../domain/record.ts";
import { canRun } from "../narration/run-program.ts";
import { fillIn } from "../text/catalogue.ts";
import { nearest } from "../text/nearest.ts";
import { usageWords } from "../text/words/usage.ts";
import type { CliIo } from "./io.ts";

/** What every verb asks of a Show. */
export function asked({ cwd, lang = null, now }: CliIo): Pick<LoadOptions, "root" | "now" | "messages"> {
  return { root: cwd, now: now(), messages: lang };
}

/** The slug of an episode as it may be typed: a name, or its file. */
export function slugTyped(typed: string): string {
  return basename(typed, ".md");
}

/** The episode of a name, or of its file; null once told that there is none. */
export function nameEpisode(
  typed: string,
  { record, messages }: Pick<LoadedShow, "record" | "messages">,
  io: CliIo,
): EpisodeRecordHead | null {
  const name = slugTyped(typed);
  const found = record.episodes.find(({ slug }) => slug === name);
  if (found) return found;
  const near = nearest(
    name,
    record.episodes.map(({ slug }) => slug),
  ).join(", ");
  const words = usageWords(messages);
  const sentence = near === "" ? words.unknownEpisode : words.unknownEpisodeNear;
  io.stderr(`${fillIn(sentence, { name, nearest: near })}\n`);
  return null;
}

/** Whether ffmpeg runs here; where not, how to get it is told. */
export async function hasFfmpeg(messages: LoadedShow["messages"], io: CliIo): Promise<boolean> {
  const isHere = await canRun("ffmpeg", ["-version"], { env: io.env });
  if (!isHere) io.stderr(`${usageWords(messages).noFfmpeg}\n`);
  return isHere;
}

/** What ffmpeg reads of a recording: a path below the project's folder, or an address; a video on YouTube is neither. */
export function recordingOf({ audio, video }: EpisodeRecordHead, first: "audio" | "video"): string | null {
  const pathOf = (source: MediaSource) =>
    source.kind === "local" ? join("episodes", source.path) : source.url;
  const sound = audio === null ? null : pathOf(audio.value.source);
  const film = video?.value;
  const picture = film?.kind === "hls" ? film.url : film?.kind === "file" ? pathOf(film.source) : null;
  return first === "audio" ? (sound ?? picture) : (picture ?? sound);
}
