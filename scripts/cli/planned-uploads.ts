// What upload was asked for -> files with their names in the store, and the episode each is of.

import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import type { LoadedShow } from "../app/load-show.ts";
import { withFileBytes } from "../content/media/byte-source.ts";
import { MediaFault } from "../content/media/media-fault.ts";
import { probeBytes } from "../content/media/probe-file.ts";
import type { MediaFacts } from "../domain/media.ts";
import type { Slug } from "../domain/names.ts";
import type { EpisodeRecordHead } from "../domain/record.ts";
import { clipKey } from "../domain/recording-store.ts";
import { fillIn } from "../text/catalogue.ts";
import { uploadMessages } from "../text/words/upload.ts";
import { partsOf } from "../upload/parts.ts";
import type { CliIo } from "./io.ts";
import { nameEpisode } from "./name-episode.ts";

export interface PlannedUpload {
  /** Absolute. */
  readonly path: string;
  /** As it was typed, or as it stands in the folder that was. */
  readonly shown: string;
  readonly name: string;
  /** In the store. */
  readonly key: string;
  readonly type: string;
  readonly facts: Omit<MediaFacts, "sha256">;
  /** Null for none that is known, and for a clip: its name says whose it is. */
  readonly episode: EpisodeRecordHead | null;
  /** The episode a clip is of. */
  readonly clipOf: Slug | null;
}

interface Asked {
  readonly file: string;
  readonly episode: string | null;
  readonly as: string | null;
}

/** Null once told what is in the way. */
export async function plannedUploads(
  asked: Asked,
  loaded: LoadedShow,
  io: CliIo,
): Promise<readonly PlannedUpload[] | null> {
  const path = resolve(io.cwd, asked.file);
  const clipOf = clipFolder(path, io.cwd);
  const files = await filesOf(path, clipOf !== null);
  const tell = (sentence: "noFile" | "noClips") =>
    io.stderr(`${fillIn(uploadMessages(loaded.messages)[sentence], { path: asked.file })}\n`);
  if (files === null || files.length === 0) {
    tell(files === null ? "noFile" : "noClips");
    return null;
  }
  const episode = clipOf === null ? episodeOf(asked, loaded, io) : null;
  if (episode === "unknown") return null;
  const planned: PlannedUpload[] = [];
  for (const one of files) {
    const facts = await factsOf(one, loaded, io);
    if (facts === null) return null;
    const name = asked.as ?? nameOf(one, episode);
    const key = clipOf === null ? name : clipKey(clipOf, name, (await partsOf(one)).sha256);
    const shown = relative(io.cwd, one).split(sep).join("/");
    planned.push({ path: one, shown, name, key, type: facts.type, facts, episode, clipOf });
  }
  return planned;
}

/** Whose clips a path below `episodes/media/clips/` is, or is one of. */
function clipFolder(path: string, cwd: string): Slug | null {
  const below = relative(join(cwd, "episodes/media/clips"), path).split(sep);
  const [slug = ""] = below;
  return slug === "" || slug === ".." || below.length > 2 ? null : (slug as Slug);
}

/** Of a folder of clips those that the site plays: the widest film and the sound. Null for what is no file. */
async function filesOf(path: string, isClips: boolean): Promise<readonly string[] | null> {
  const facts = await stat(path).catch(() => null);
  if (facts?.isFile()) return [path];
  if (!facts?.isDirectory() || !isClips) return null;
  const names = await readdir(path);
  return names
    .filter((name) => /-1920x1080\.mp4$|\.mp3$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** The episode that was named, or that has the file's name or names the file; null for none. */
function episodeOf(
  { file, episode }: Asked,
  loaded: LoadedShow,
  io: CliIo,
): EpisodeRecordHead | null | "unknown" {
  if (episode !== null) return nameEpisode(episode, loaded, io) ?? "unknown";
  const stem = basename(file, extname(file));
  const path = relative(join(io.cwd, "episodes"), resolve(io.cwd, file)).split(sep).join("/");
  const { episodes } = loaded.record;
  return episodes.find(({ slug }) => slug === stem) ?? episodes.find((one) => playsFile(one, path)) ?? null;
}

function playsFile({ audio, video }: EpisodeRecordHead, path: string): boolean {
  const film = video?.value.kind === "file" ? video.value.source : null;
  return [film, audio?.value.source ?? null].some(
    (source) => source?.kind === "local" && source.path === path,
  );
}

/** A name that every address and store can have: the file's own, else the episode's. */
function nameOf(path: string, episode: EpisodeRecordHead | null): string {
  const name = basename(path);
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) return name;
  const plain = basename(path, extname(path))
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${episode?.slug ?? (plain || "recording")}${extname(path).toLowerCase()}`;
}

async function factsOf(path: string, loaded: LoadedShow, io: CliIo): Promise<PlannedUpload["facts"] | null> {
  const messages = uploadMessages(loaded.messages);
  const shown = relative(io.cwd, path);
  try {
    const facts = await withFileBytes(path, (source) => probeBytes(source, shown));
    if (/^(?:audio|video)\//.test(facts.type)) return facts;
    io.stderr(`${fillIn(messages.notRecording, { path: shown, type: facts.type })}\n`);
  } catch (fault) {
    if (!(fault instanceof MediaFault)) throw fault;
    io.stderr(`${fillIn(messages.unreadable, { path: shown, fault: fault.detail ?? fault.kind })}\n`);
  }
  return null;
}
