// Where a second of an episode leads: its page at `?t=`, its media at `#t=`.
// `?t=` is a query because Google's key moments ask for one; `#t=` is Media Fragments 1.0, for pages without scripts.

import type { EpisodeHead } from "../domain/episode.ts";
import type { Address } from "../domain/media.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Seconds, Span } from "../domain/seconds.ts";
import { formatClock } from "../domain/timecode.ts";

/** Seconds as every output writes them: `123`, `123.45`. */
export function secondsText(time: Seconds): string {
  return String(time);
}

/** The page that opens at a second. */
export function pageAtTime(page: Address, time: Seconds): AbsoluteUrl {
  return `${page.url}?t=${secondsText(time)}` as AbsoluteUrl;
}

/**
 * The recording itself at a time, for a link that works without a script; the page with `?t=` when
 * there is no file to open. A video on YouTube starts at whole seconds.
 */
export function mediaAtTime(episode: EpisodeHead, span: Span): string {
  const { video, audio, unasked } = episode;
  const file = video?.kind === "file" ? video : (audio ?? unasked);
  if (file) return `${file.path}#t=${fragmentOf(span)}`;
  if (video?.kind === "youtube") return `${youTubePage(video.id)}&t=${Math.floor(span.start)}`;
  return `${episode.address.path}?t=${secondsText(span.start)}`;
}

/** A span as people read it, whole seconds: `02:03–02:17`. */
export function clockSpan({ start, end }: Span): string {
  return end === null ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`;
}

/** A YouTube video's own page. */
export function youTubePage(id: string): AbsoluteUrl {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}` as AbsoluteUrl;
}

function fragmentOf({ start, end }: Span): string {
  return end === null ? secondsText(start) : `${secondsText(start)},${secondsText(end)}`;
}
