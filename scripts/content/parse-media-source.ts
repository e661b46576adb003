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

/** Where a file is, with the place it is typed at; null for what is none, which is told. */
export function sourceOf<T>(
  typed: Typed<string> | null,
  parse: (text: string) => T | null,
  telling: Telling,
): Typed<T> | null {
  if (typed === null || !tellAddress(typed, telling)) return null;
  const value = parse(typed.value);
  if (value === null) tellOutside(typed, telling);
  return value === null ? null : { value, place: typed.place };
}

/** Tells of a path that leads out of media/. */
function tellOutside({ value, place }: Typed<string>, telling: Telling): void {
  const name = value.split(/[/\\]/).findLast((step) => /[^.]/.test(step)) ?? "";
  telling.error("media.outside", () => place, { path: excerpt(value), name: excerpt(name) });
}

// Hosts whose addresses are pages to look at, by the end of their name; what they are called.
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)vimeo\.com$/, "Vimeo"],
  [/(^|\.)(facebook\.com|fb\.watch)$/, "Facebook"],
  [/(^|\.)instagram\.com$/, "Instagram"],
  [/(^|\.)(x|twitter)\.com$/, "X"],
  [/(^|\.)tiktok\.com$/, "TikTok"],
  [/(^|\.)(t\.me|telegram\.me)$/, "Telegram"],
  [/(^|\.)dailymotion\.com$/, "Dailymotion"],
  [/^(drive|docs)\.google\.com$/, "Google Drive"],
  [/^(www\.)?dropbox\.com$/, "Dropbox"],
  [/(^|\.)(onedrive\.live\.com|1drv\.ms|sharepoint\.com)$/, "OneDrive"],
  [/(^|\.)wetransfer\.com$/, "WeTransfer"],
  [/(^|\.)spotify\.com$/, "Spotify"],
  [/(^|\.)soundcloud\.com$/, "SoundCloud"],
  [/^podcasts\.apple\.com$/, "Apple Podcasts"],
  [/(^|\.)deezer\.com$/, "Deezer"],
];
const A_FILE = /\.(mp4|m4v|mov|webm|mp3|m4a|ogg|opus|m3u8|jpe?g|png|webp|avif)$/i;
const LOOPBACK = /^(localhost|127\.|\[::1\])/;

/**
 * Tells of an address that no player can use: a page about a recording (an error), or one without encryption, which
 * browsers leave out of an encrypted page (a warning).
 * @returns whether the address is a file's
 */
function tellAddress({ value, place }: Typed<string>, telling: Telling): boolean {
  if (!/^https?:/i.test(value) || !URL.canParse(value)) return true;
  const { protocol, hostname, pathname, searchParams } = new URL(value);
  const page = PAGES.find(([host]) => host.test(hostname))?.[1];
  // Dropbox shows a page about a file at the file's own name, unless it is asked for the bytes.
  const isFile =
    page === "Dropbox"
      ? searchParams.get("raw") === "1" || searchParams.get("dl") === "1"
      : A_FILE.test(pathname);
  if (page !== undefined && !isFile) {
    telling.error("media.page", () => place, { url: excerpt(value), host: page });
    return false;
  }
  if (protocol === "http:" && !LOOPBACK.test(hostname)) {
    telling.warning("media.insecure", () => place, {
      url: excerpt(value),
      write: value.replace(/^http:/i, "https:"),
    });
  }
  return true;
}
