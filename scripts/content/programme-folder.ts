// What reading the files of one programme shares: its folder, what is remembered, and each media file read once.

import { basename } from "node:path";
import type { MediaFacts, MediaLock } from "../domain/media.ts";
import type { Place, Problem } from "../domain/problem.ts";
import type { MediaSource } from "../domain/record.ts";
import { error } from "../text/problems.ts";
import { staysInside } from "./files/read-text.ts";
import { type MediaReading, readMedia } from "./media/read-media.ts";
import { READ_ANEW, type RememberFile } from "./remember-file.ts";

/** The kinds of file a key can ask for. */
export type MediaKind = "video" | "audio" | "image";

export interface ProgrammeFolder {
  /** Absolute, links followed. */
  readonly root: string;
  /** How problems name a path below it: `episodes/…`. */
  readonly file: (path: string) => string;
  /** How what is read of its files is remembered. */
  readonly remember: RememberFile;
  /** A file's facts; null, with problems, when it is missing or is of another kind. */
  readonly media: (source: MediaSource, place: Place, kind: MediaKind) => Promise<MediaReading>;
}

/** @param name the folder's own name; @param lock what is remembered of remote media */
export function programmeFolder(
  root: string,
  name: string,
  lock: MediaLock,
  remember: RememberFile = READ_ANEW,
): ProgrammeFolder {
  const read = new Map<string, Promise<MediaReading>>();
  const readOnce = (source: MediaSource, place: Place): Promise<MediaReading> => {
    const key = source.kind === "local" ? source.path : source.url;
    const known = read.get(key) ?? readMedia(root, lock, source, place, remember);
    read.set(key, known);
    return known;
  };
  return {
    root,
    remember,
    // A file's name is printed: a control character in it would reach the terminal.
    file: (path) => `${basename(name)}/${path}`.replace(/\p{Cc}/gu, "\uFFFD"),
    media: async (source, place, kind) => {
      if (source.kind === "local" && !(await staysInside(root, source.path))) {
        return { facts: null, problems: [error("file.link", place)] };
      }
      const { facts, problems } = await readOnce(source, place);
      // Read once, told at every place that names it.
      const own = problems.map((problem): Problem => ({ ...problem, place }));
      const wrong = facts && wrongKind(source, facts, kind);
      return wrong
        ? { facts: null, problems: [...own, error(wrong, place, kindValues(source, facts))] }
        : { facts, problems: own };
    },
  };
}

function wrongKind(source: MediaSource, { type }: MediaFacts, kind: MediaKind) {
  // What a server says of a file may be wrong; what its bytes say is not.
  if (source.kind === "remote" || type.startsWith(`${kind}/`)) return null;
  return `media.not-${kind}` as const;
}

function kindValues(source: MediaSource, { type }: MediaFacts): Problem["values"] {
  return { path: source.kind === "local" ? source.path : source.url, type };
}
