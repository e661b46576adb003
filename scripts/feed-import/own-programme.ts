// A programme that this generator publishes -> all of it: its sound feed is what directories know, its JSON Feed has every
// episode as it was typed, with or without a file.

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

const SOUND = /\/feed\.xml$/;
const FILM = /\/feed\/video\.xml$/;

/** Whether it is the sound or the video feed of such a programme. */
export function isOwnFeed({ isOwn, self }: Feed): boolean {
  return isOwn && self !== null && (SOUND.test(self) || FILM.test(self));
}

/**
 * @param given with all its pages
 * @param read a feed of the same site with all its pages; null where there is none
 */
export async function withSisters(
  given: Feed,
  read: (url: AbsoluteUrl) => Promise<WholeFeed | null>,
): Promise<OwnProgramme> {
  const self = given.self ?? "";
  const at = (path: string) => new URL(path, self.replace(FILM, "/feed.xml")).href as AbsoluteUrl;
  const all = await read(at("feed.json"));
  if (FILM.test(self)) {
    const ownOf = new Map(all?.feed.items.map(({ guid, own }) => [guid, own]));
    const items = given.items.map((item) => ({ ...item, own: ownOf.get(item.guid) ?? null }));
    return { feed: { ...given, items }, problems: all?.problems ?? [], videoFeed: null };
  }
  const films = await read(at("feed/video.xml"));
  const items = [all, films].flatMap((one) => one?.feed.items ?? []);
  const { guid = null, self: url = null } = films?.feed ?? {};
  return {
    feed: { ...given, items: distinct([...items, ...given.items]) },
    problems: [films, all].flatMap((one) => one?.problems ?? []),
    videoFeed: guid !== null && url !== null ? { guid, url } : null,
  };
}
