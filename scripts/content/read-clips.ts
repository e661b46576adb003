// Clips of an episode's quotes: files that no key names -> what each holds. Whose they are, their names say.

import type { Problem } from "../domain/problem.ts";
import type { MediaFileRecord } from "../domain/record.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";

/** The files by name, without their folder; of other kinds there may be any, which nobody reads. */
export async function readClips(
  paths: readonly string[],
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<Readonly<Record<string, MediaFileRecord>>> {
  const clips: Record<string, MediaFileRecord> = {};
  for (const path of paths.filter((one) => /\.mp[34]$/.test(one))) {
    const source = { kind: "local", path } as const;
    const place = { file: folder.file(path), line: 1, column: 1 };
    const read = await folder.media(source, place, path.endsWith(".mp3") ? "audio" : "video");
    problems.push(...read.problems);
    clips[path.slice(path.lastIndexOf("/") + 1)] = { kind: "file", source, facts: read.facts };
  }
  return clips;
}
