// The files of an item -> audio and video of an episode, with what the feed said of them.

import type { FeedKind, LockedEnclosure } from "../domain/feed-lock.ts";
import type { RemoteMediaFacts } from "../domain/media.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import { seconds } from "../domain/seconds.ts";
import { youTubeVideo } from "../domain/youtube.ts";
import type { FeedFile, FeedItem } from "./feed.ts";

export interface EpisodeMedia {
  readonly audio: string | null;
  readonly video: string | null;
  readonly poster: string | null;
  /** Files and pages for which there is no place. */
  readonly left: readonly { readonly url: AbsoluteUrl; readonly type: string }[];
  /** Of the files whose length the feed says. */
  readonly facts: ReadonlyMap<AbsoluteUrl, RemoteMediaFacts>;
  /** What the feed's own enclosure told apps. */
  readonly locked: Readonly<Record<FeedKind, readonly LockedEnclosure[]>>;
}

/**
 * The enclosure first; an alternate or a YouTube page takes a place that it leaves free.
 * @param isOwn whether this generator wrote the feed: only then the picture beside the artwork is known to be the poster
 */
export function episodeMedia(item: FeedItem, isOwn: boolean): EpisodeMedia {
  const files = [item.enclosure, ...item.alternates].filter((file) => file !== null);
  const audio = bestOf(files.filter(({ type }) => type.startsWith("audio/")));
  const film = bestOf(files.filter(({ type }) => type.startsWith("video/")));
  const stream = files.find(
    ({ type, url }) => type.includes("mpegurl") && /\.m3u8$/.test(new URL(url).pathname),
  );
  const facts = [audio, film].flatMap((file) => (file ? factsOf(file, item.duration) : []));
  const page = youTube(item.contentLinks);
  const video = film?.url ?? stream?.url ?? page;
  const pages = item.contentLinks.map((url) => ({ url, type: "text/html" }));
  // A still that comes with a video on YouTube is the video's own.
  const isOfVideo = isOwn || (page !== null && item.enclosure === null);
  return {
    audio: audio?.url ?? null,
    video,
    left: [
      ...files.filter(({ url }) => url !== audio?.url && url !== video),
      ...pages.filter(({ url }) => page === null || video !== page || youTube([url]) !== page),
    ],
    poster: isOfVideo ? item.still : null,
    facts: new Map(facts),
    locked: { audio: lockedFile(item, audio), video: lockedFile(item, film) },
  };
}

/** Types that directories take, the first of them first. */
const TAKEN = ["audio/mpeg", "audio/mp4", "video/mp4", "video/quicktime"];

/** The first file of a type that directories take, else the first. */
function bestOf(files: readonly FeedFile[]): FeedFile | null {
  return files.find(({ type }) => TAKEN.includes(type)) ?? files[0] ?? null;
}

function factsOf(
  { url, type, bytes, height, duration: own }: FeedFile,
  ofItem: number | null,
): readonly (readonly [AbsoluteUrl, RemoteMediaFacts])[] {
  if (bytes === null) return [];
  const duration = own ?? ofItem;
  const length = duration === null ? null : seconds(duration);
  return [[url, { type, bytes, duration: length, width: null, height, sha256: null, version: null }]];
}

/** Of a programme of our own every file is a feed's enclosure. */
function lockedFile({ enclosure, own }: FeedItem, file: FeedFile | null): readonly LockedEnclosure[] {
  if (file === null || (own === null && file !== enclosure) || file.bytes === null) return [];
  return [{ url: file.url, type: file.type, bytes: file.bytes, sha256: null }];
}

function youTube(pages: readonly AbsoluteUrl[]): string | null {
  return pages.map(youTubeVideo).find((video) => video !== null) ?? null;
}
