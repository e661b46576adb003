// Clips joined to their quotes, by the names of their files; those that are of no quote, or of another time, are told.

import { CLIP_AROUND, clipNames, clipsFolder, type QuoteClip } from "../domain/clip.ts";
import type { MediaFile } from "../domain/media.ts";
import type { Problem } from "../domain/problem.ts";
import type { Quote } from "../domain/quote.ts";
import type { EpisodeRecord, MediaFileRecord, QuoteRecord } from "../domain/record.ts";
import { warning } from "../text/problems.ts";
import type { AddressBook } from "./addresses.ts";

/** Seconds that a clip may be off the length of its quote, besides what is around it. */
const NEAR = 0.2;

interface JoinedClips {
  readonly quotes: ReadonlyMap<QuoteRecord, Quote>;
  /** Paths from the site's root. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

export function joinClips(
  { slug, file, clips }: EpisodeRecord,
  quotes: ReadonlyMap<QuoteRecord, Quote>,
  addresses: AddressBook,
): JoinedClips {
  if (clips === undefined) return { quotes, files: [], problems: [] };
  const problems: Problem[] = [];
  const files: string[] = [];
  const joined = [...quotes].map(([record, quote]): readonly [QuoteRecord, Quote] => {
    const clip = clipOf(quote, clips, addresses);
    const found = [clip.film, clip.sound].filter((one) => one !== null);
    if (found.length === 0) return [record, quote];
    if (found.every((one) => isOfLength(one, quote))) {
      const { wide, sound } = clipNames(quote.id);
      files.push(...[clips[wide], clips[sound]].flatMap(localPath));
      return [record, { ...quote, clip }];
    }
    problems.push(warning("clip.stale", record.place, { slug, number: String(quote.number) }));
    return [record, quote];
  });
  const known = new Set([...quotes.values()].flatMap(({ id }) => Object.values(clipNames(id))));
  const names = Object.keys(clips).filter((name) => !known.has(name) && clips[name]?.source.kind === "local");
  const stray = { folder: clipsFolder(slug), names: names.join(", ") };
  if (names.length > 0) problems.push(warning("clip.stray", { file, line: 1, column: 1 }, stray));
  return { quotes: new Map(joined), files, problems };
}

function clipOf(
  { id }: Quote,
  clips: NonNullable<EpisodeRecord["clips"]>,
  addresses: AddressBook,
): QuoteClip {
  const names = clipNames(id);
  return { film: mediaOf(clips[names.wide], addresses), sound: mediaOf(clips[names.sound], addresses) };
}

/** Below the programme's folder; none for a clip that was uploaded. */
function localPath(record: MediaFileRecord | undefined): readonly string[] {
  return record?.facts && record.source.kind === "local" ? [record.source.path] : [];
}

function mediaOf(record: MediaFileRecord | undefined, addresses: AddressBook): MediaFile | null {
  if (!record?.facts) return null;
  return { kind: "file", ...addresses.media(record.source), ...record.facts };
}

function isOfLength({ duration }: MediaFile, { span }: Quote): boolean {
  if (duration === null || span === null || span.end === null) return false;
  const over = duration - (span.end - span.start);
  return over > -NEAR && over < CLIP_AROUND.before + CLIP_AROUND.after + NEAR;
}
