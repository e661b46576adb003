// A programme that this generator publishes -> all of it: its sound feed holds what has a sound file, its video feed the
// films, and its JSON Feed every episode, with or without a file.

import type { AbsoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import { distinct, type Feed } from "./feed.ts";
import type { ImportSource } from "./import-plan.ts";

/** A feed with all its pages, and what was met on the way. */
export interface WholeFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

interface OwnProgramme extends WholeFeed {
  readonly videoFeed: NonNullable<ImportSource["videoFeed"]> | null;
}

/** Whether it is the sound feed of such a programme. */
export function isOwnSound(feed: Feed): boolean {
  return feed.isOwn && feed.self !== null && /\/feed\.xml$/.test(feed.self);
}

/**
 * @param sound with all its pages
 * @param read a feed of the same site with all its pages; null where there is none
 */
export async function withSisters(
  sound: Feed,
  read: (url: AbsoluteUrl) => Promise<WholeFeed | null>,
): Promise<OwnProgramme> {
  const at = (path: string) => new URL(path, sound.self ?? undefined).href as AbsoluteUrl;
  const films = await read(at("feed/video.xml"));
  const all = await read(at("feed.json"));
  const filmOf = new Map(films?.feed.items.map(({ guid, enclosure }) => [guid, enclosure]));
  // Streams and pages of videos, which the JSON Feed names.
  const othersOf = new Map(all?.feed.items.map((item) => [item.guid, item]));
  const items = [
    ...sound.items.map((item) => ({
      ...item,
      film: filmOf.get(item.guid) ?? null,
      alternates: [...item.alternates, ...(othersOf.get(item.guid)?.alternates ?? [])],
      contentLinks: [...item.contentLinks, ...(othersOf.get(item.guid)?.contentLinks ?? [])],
    })),
    ...(films?.feed.items ?? []),
    ...(all?.feed.items ?? []),
  ];
  const { guid = null, self = null } = films?.feed ?? {};
  return {
    feed: { ...sound, items: distinct(items) },
    problems: films?.problems ?? [],
    videoFeed: guid !== null && self !== null ? { guid, url: self } : null,
  };
}
