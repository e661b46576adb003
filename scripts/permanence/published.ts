// What the programme publishes, in the lock's terms.

import type { EpisodeHead } from "../domain/episode.ts";
import type { FeedKind, FeedLock, LockedArtwork, LockedEnclosure } from "../domain/feed-lock.ts";
import type { MediaFile } from "../domain/media.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Show } from "../domain/show.ts";

export const FEED_KINDS: readonly FeedKind[] = ["audio", "video"];
/** The key of the programme's first feed: its guid is show.yml's. */
export const MAIN_FEED = "feed.xml";

/** The programme's feeds that have a guid of their own: podcast:guid, Atom's id. `key` is the path below the site. */
export function publishedFeeds(show: Show): readonly { readonly key: string; readonly url: AbsoluteUrl }[] {
  const { home, feedRss, feedVideo, feedAtom, feedQuotes } = show.addresses;
  const people = show.people.filter(({ isAnonymous }) => !isAnonymous);
  const folders = [...people, ...show.topics].map(({ address }) => `${address.url}feed.xml`);
  const urls = [feedRss.url, feedVideo.url, feedAtom.url, feedQuotes.url, ...(folders as AbsoluteUrl[])];
  return urls.map((url) => ({ key: url.slice(home.url.length), url }));
}

/** The picture that show.yml names, when its content is known: ours has its content in its name, and needs no lock. */
export function publishedArtwork({ programme }: Show): LockedArtwork | null {
  const sha256 = programme.artworkFacts?.sha256 ?? null;
  return programme.artwork === null || sha256 === null ? null : { url: programme.artwork.url, sha256 };
}

/** The file that a family of feeds carries for an episode; null when it has none that a feed can carry. */
export function enclosureOf(episode: EpisodeHead, kind: FeedKind): LockedEnclosure | null {
  const file = kind === "audio" ? episode.audio : episode.video;
  return file?.kind === "file" ? lockedFile(file) : null;
}

function lockedFile({ url, type, bytes, sha256 }: MediaFile): LockedEnclosure {
  return { url, type, bytes, sha256 };
}

/** Whether two enclosures are the same file. A hash that only one of them has says nothing. */
export function isSameFile(a: LockedEnclosure, b: LockedEnclosure): boolean {
  const sameHash = a.sha256 === null || b.sha256 === null || a.sha256 === b.sha256;
  return sameHash && a.bytes === b.bytes && a.type === b.type;
}

/**
 * A function that says whether two URLs are one address of the programme: after a move to another host,
 * or in a build for another one, `media/a.mp3` is still `media/a.mp3`.
 */
export function addressComparer(show: Show, lock: FeedLock): (a: AbsoluteUrl, b: AbsoluteUrl) => boolean {
  const main = lock.feeds.get(MAIN_FEED);
  const before = (main ? [main.url, ...main.formerUrls] : [])
    .filter((url) => url.endsWith(`/${MAIN_FEED}`))
    .map((url) => url.slice(0, -MAIN_FEED.length));
  const bases = [show.addresses.home.url, ...before];
  const below = (url: AbsoluteUrl) => {
    const base = bases.find((one) => url.startsWith(one));
    return base === undefined ? url : url.slice(base.length);
  };
  return (a, b) => below(a) === below(b);
}
