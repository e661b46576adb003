// One media file that an episode names: where it is typed -> its facts, and problems with the remedy.

import { readdir } from "node:fs/promises";
import { dirname, extname, join, posix, relative, resolve, sep } from "node:path";
import type { MediaFacts, MediaLock } from "../../domain/media.ts";
import type { Place, Problem } from "../../domain/problem.ts";
import type { MediaSource } from "../../domain/record.ts";
import { nearest } from "../../text/nearest.ts";
import { error, warning } from "../../text/problems.ts";
import { READ_ANEW, type RememberFile } from "../remember-file.ts";
import { MediaFault } from "./media-fault.ts";
import { probeFile } from "./probe-file.ts";

export interface MediaReading {
  readonly facts: MediaFacts | null;
  readonly problems: readonly Problem[];
}

/** GitHub refuses a larger file in git, and keeps every version of a smaller one for good. */
const MOST_BYTES = 100_000_000;

/** A page is as fast as its largest picture, and a phone holds four bytes for each pixel. Noise as JPEG at 1920 is below it. */
const MOST_PICTURE_BYTES = 3_000_000;
const MOST_SIDE = 4000;

// The names that servers give each type to; the first is the one to write.
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  "video/mp4": [".mp4", ".m4v"],
  "video/webm": [".webm"],
  "video/quicktime": [".mov"],
  "video/x-matroska": [".mkv"],
  "audio/mpeg": [".mp3"],
  "audio/mp4": [".m4a", ".mp4"],
  "audio/ogg": [".ogg", ".oga", ".opus"],
  "audio/webm": [".webm", ".weba"],
  "audio/wav": [".wav"],
  "audio/flac": [".flac"],
  "audio/aac": [".aac"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
  "image/webp": [".webp"],
};

/**
 * The facts of a local file by its bytes, of a remote one from the lock: nobody is asked during a build.
 * @param root the programme's folder (`episodes/`), absolute
 * @param place where the path or URL is typed
 */
export async function readMedia(
  root: string,
  lock: MediaLock,
  source: MediaSource,
  place: Place,
  remember: RememberFile = READ_ANEW,
): Promise<MediaReading> {
  if (source.kind === "remote") {
    const facts = lock.media.get(source.url) ?? null;
    return { facts, problems: facts ? [] : [warning("media.unasked", place, { url: source.url })] };
  }
  const path = resolve(root, source.path);
  if (!path.startsWith(resolve(root) + sep)) {
    const name = posix.basename(source.path);
    return { facts: null, problems: [error("media.outside", place, { path: source.path, name })] };
  }
  try {
    const facts = await remember(source.path, "media", () => probeFile(path));
    return { facts, problems: factsProblems(facts, source.path, place) };
  } catch (fault) {
    if (!(fault instanceof MediaFault)) throw fault;
    return { facts: null, problems: [await faultProblem(root, source.path, fault, place)] };
  }
}

function factsProblems(facts: MediaFacts, path: string, place: Place) {
  return [
    ...extensionProblem(path, facts.type, place),
    ...codecProblem(path, facts.unplayable, place),
    ...(facts.type.startsWith("image/") ? pictureProblem(facts, path, place) : []),
    ...sizeProblem(facts.bytes, path, place),
  ];
}

function extensionProblem(path: string, type: string, place: Place): readonly Problem[] {
  const usual = EXTENSIONS[type] ?? [];
  const extension = extname(path);
  if (usual.length === 0 || usual.includes(extension.toLowerCase())) return [];
  const name = path.slice(0, path.length - extension.length) + usual[0];
  return [warning("media.extension", place, { path, type, name })];
}

/** It plays on the machine it was made with, and in a browser it has no picture, or nothing at all. */
function codecProblem(path: string, codec: string | undefined, place: Place): readonly Problem[] {
  if (codec === undefined) return [];
  return [warning("media.codec", place, { path, codec, ...madeAnew(path, "-h264.mp4", place) })];
}

/** JPEG: of a photograph as PNG, a smaller one is still large. */
function pictureProblem(
  { bytes, width, height }: MediaFacts,
  path: string,
  place: Place,
): readonly Problem[] {
  const side = Math.max(width ?? 0, height ?? 0);
  if (bytes <= MOST_PICTURE_BYTES && side <= MOST_SIDE) return [];
  const values = { path, pixels: `${width} × ${height}`, size: megabytes(bytes) };
  return [warning("media.picture-large", place, { ...values, ...madeAnew(path, "-1920.jpg", place) })];
}

/** A file, and the one that a program makes of it: as they are typed in an episode, and in a terminal. */
function madeAnew(path: string, ending: string, place: Place) {
  const file = below(place, path);
  const name = ending.slice(0, ending.lastIndexOf("."));
  const next = path.replace(/\.\w+$/, "").replace(new RegExp(`${name}$`), "") + ending;
  return { file: asWord(file), next, made: asWord(below(place, next)) };
}

/** One word to a shell, whatever the name is made of. */
function asWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}

function below(place: Place, path: string): string {
  return posix.join(place.file.split("/")[0] ?? "", path);
}

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

function sizeProblem(bytes: number, path: string, place: Place): readonly Problem[] {
  if (bytes <= MOST_BYTES) return [];
  return [warning("media.large", place, { path, size: megabytes(bytes) })];
}

async function faultProblem(root: string, path: string, fault: MediaFault, place: Place): Promise<Problem> {
  if (fault.kind === "broken") return error("media.broken", place, { path, reason: fault.detail ?? "" });
  if (fault.kind !== "missing") return error(`media.${fault.kind}`, place, { path });
  const near = nearest(path, await filesBeside(root, path));
  if (near.length > 0) return error("media.misspelt", place, { path, nearest: near.join(", ") });
  return error("media.missing", place, { path, file: below(place, path) });
}

/** What the folder of a missing file does hold, as an editor would type it. */
async function filesBeside(root: string, path: string): Promise<readonly string[]> {
  const folder = dirname(resolve(root, path));
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => relative(root, join(folder, name)).split(sep).join("/"));
}
