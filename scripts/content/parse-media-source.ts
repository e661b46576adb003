// `media/…`, an address or `youtube:ID`, as checked by the schema -> where a file is.

import { type AbsoluteUrl, absoluteUrl } from "../domain/names.ts";
import type { MediaSource, Typed } from "../domain/record.ts";
import { excerpt } from "./excerpt.ts";
import { localMediaPath } from "./media-path.ts";
import type { Telling } from "./telling.ts";

/** Where a video is, before anybody asked what the file holds. */
export type VideoSource =
  | { readonly kind: "file"; readonly source: MediaSource }
  | { readonly kind: "hls"; readonly url: AbsoluteUrl }
  | { readonly kind: "youtube"; readonly id: string };

/** A file's source, or null for a path that leads out of media/ or an address that is none. */
export function parseMediaSource(text: string): MediaSource | null {
  if (!/^https?:/i.test(text)) {
    const path = localMediaPath(text);
    return path === null ? null : { kind: "local", path };
  }
  return URL.canParse(text) ? { kind: "remote", url: absoluteUrl(text) } : null;
}

/** A video's source, or null as parseMediaSource. An address whose path ends in .m3u8 is a stream. */
export function parseVideoSource(text: string): VideoSource | null {
  const id = /^youtube:([A-Za-z0-9_-]{11})$/.exec(text)?.[1];
  if (id !== undefined) return { kind: "youtube", id };
  const source = parseMediaSource(text);
  if (source === null) return null;
  if (source.kind === "remote" && isPlaylist(source.url)) return { kind: "hls", url: source.url };
  return { kind: "file", source };
}

/** Whether an address is a stream's playlist. */
export function isPlaylist(url: string): boolean {
  return new URL(url).pathname.toLowerCase().endsWith(".m3u8");
}

/** Tells of a path that leads out of media/. */
export function tellOutside({ value, place }: Typed<string>, telling: Telling): void {
  const name = value.split(/[/\\]/).findLast((step) => /[^.]/.test(step)) ?? "";
  telling.error("media.outside", () => place, { path: excerpt(value), name: excerpt(name) });
}
