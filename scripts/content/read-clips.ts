// Clips of an episode's quotes -> what each holds: files under media/clips/, and those uploaded, which media.lock.json has.
// No key names either; whose they are, their names say.

import { clipAtAddress } from "../domain/clip.ts";
import type { MediaLock } from "../domain/media.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { MediaFileRecord } from "../domain/record.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";

/** An episode's clips by their names: what `EpisodeRecord.clips` has. */
export type Clips = Readonly<Record<string, MediaFileRecord>>;

/** Those that were uploaded, to be asked for by their episode: what media.lock.json remembers of address, type, size and length. */
export function uploadedClips({ media }: MediaLock): (slug: string) => Clips {
  const byEpisode = new Map<string, Record<string, MediaFileRecord>>();
  for (const [url, facts] of media) {
    const at = clipAtAddress(url);
    if (at === null) continue;
    const clips = byEpisode.get(at.slug) ?? {};
    clips[at.name] = { kind: "file", source: { kind: "remote", url: url as AbsoluteUrl }, facts };
    byEpisode.set(at.slug, clips);
  }
  return (slug) => byEpisode.get(slug) ?? {};
}

/**
 * The files by name, without their folder, before those uploaded under the same: what was just cut is seen at once. Of
 * files of other kinds there may be any, which nobody reads.
 * @param paths below the programme's folder
 */
export async function readClips(
  paths: readonly string[],
  uploaded: Clips,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<Clips> {
  const clips: Record<string, MediaFileRecord> = { ...uploaded };
  for (const path of paths.filter((one) => /\.mp[34]$/.test(one))) {
    const source = { kind: "local", path } as const;
    const place = { file: folder.file(path), line: 1, column: 1 };
    const read = await folder.media(source, place, path.endsWith(".mp3") ? "audio" : "video");
    problems.push(...read.problems);
    clips[path.slice(path.lastIndexOf("/") + 1)] = { kind: "file", source, facts: read.facts };
  }
  return clips;
}
