// The programme's folder -> the files that are read, sorted; what is strange about their names is told.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { REMOTE_TRANSCRIPTS } from "../remote-transcripts.ts";
import type { Telling } from "../telling.ts";
import { transcriptEnding } from "../transcripts/endings.ts";
import { proposeStem } from "./file-name.ts";

/** Paths below the programme's folder, with `/`. */
export interface FoundFiles {
  readonly episodes: readonly string[];
  readonly people: readonly string[];
  /** Files whose endings transcripts have, and all that stand beside an episode under its name and are no media. */
  readonly transcripts: readonly string[];
  /** Files of quotes' clips, `media/clips/<episode>/…`. */
  readonly clips: readonly string[];
  readonly hasShow: boolean;
  /** `show.yaml`, `Show.yml`: told already. */
  readonly hasMisnamedShow: boolean;
  readonly hasTopics: boolean;
}

const MOST_FOLDERS_DEEP = 4;
/** Named by nobody: what is in it belongs to the episode of the folder below it. */
const CLIPS = "media/clips";
const APART = new Set(["media", "people", REMOTE_TRANSCRIPTS]);
const LOCKS = /(^|\/)[^/]*\.lock\.json$/;

/** @param file how problems name a path below `root` */
export async function findFiles(
  root: string,
  file: (path: string) => string,
  telling: Telling,
): Promise<FoundFiles> {
  const all = (await listFolder(root, "", 0)).toSorted();
  const inPeople = (await listFolder(root, "people", MOST_FOLDERS_DEEP)).toSorted();
  const isMarkdown = (path: string) => /\.md$/i.test(path);
  const stems = new Set(all.filter(isMarkdown).map((path) => path.replace(/\.md$/i, "")));
  const isBeside = (path: string) => stemsOf(path).some((stem) => stems.has(stem));
  const isTranscript = (path: string) =>
    !LOCKS.test(path) &&
    !isMarkdown(path) &&
    (transcriptEnding(path) !== null || (isBeside(path) && !MEDIA.test(path)));
  for (const path of [...all, ...inPeople])
    if (!isBeside(path) || isMarkdown(path)) tellEnding(path, file, telling);
  return {
    episodes: all.filter(isMarkdown),
    people: inPeople.filter(isMarkdown),
    transcripts: all.filter(isTranscript),
    clips: (await listFolder(root, CLIPS, MOST_FOLDERS_DEEP - 1)).toSorted(),
    hasShow: all.includes("show.yml"),
    hasMisnamedShow: all.some((path) => /^show\.ya?ml$/i.test(path)),
    hasTopics: all.includes("topics.yml"),
  };
}

const MEDIA =
  /\.(?:mp4|m4v|mov|mkv|webm|avi|mp3|m4a|wav|aac|ogg|oga|opus|flac|aiff?|jpe?g|png|webp|avif|gif|svg|heic)$/i;

/** @example stemsOf("2024-02-13-a.ar.docx") // ["2024-02-13-a.ar", "2024-02-13-a"] */
function stemsOf(path: string): readonly string[] {
  const once = path.replace(/\.[^./]+$/, "");
  return [once, once.replace(/\.[^./]+$/, "")];
}

/** Files below a folder, without hidden ones and editors' spare copies; links to folders are not followed. */
async function listFolder(root: string, folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !/^[._]|^~\$|[~#]$/.test(name));
  const lists = await Promise.all(
    shown.map(async (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      const isRead = depth < MOST_FOLDERS_DEEP && !(folder === "" && APART.has(entry.name));
      return isRead ? listFolder(root, path, depth + 1) : [];
    }),
  );
  return lists.flat();
}

/** A file that would be passed over, though its name says that somebody wants it read. */
function tellEnding(path: string, file: (path: string) => string, telling: Telling): void {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const place = () => ({ file: file(path), line: 1, column: 1 });
  const settings = /^(show|topics)\.(?:ya?ml)$/i.exec(name);
  if (settings && !/^(show|topics)\.yml$/.test(name)) {
    const write = `${settings[1]?.toLowerCase()}.yml`;
    telling.error("file.ending", place, { found: name, write });
  }
  const [, stem, ending = ""] = /^(.+)\.(markdown|mdown|mdx|md\.txt|docx?|rtf|odt)$/i.exec(name) ?? [];
  if (stem === undefined) return;
  const write = `${proposeStem(stem, path.startsWith("people/")) || "name"}.md`;
  const code = /^(?:docx?|rtf|odt)$/i.test(ending) ? "file.no-text" : "file.ending";
  telling.error(code, place, { found: name, write });
}
