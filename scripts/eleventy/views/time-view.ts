// A stretch of a recording as a link to it.

import type { Episode } from "../../domain/episode.ts";
import type { Span } from "../../domain/seconds.ts";
import { formatClock } from "../../domain/timecode.ts";
import { mediaAtTime, secondsText } from "../../render/time-links.ts";

/** Attributes of a time link: the recording itself without a script, the player with one. */
export interface TimeView {
  readonly href: string;
  readonly start: string;
  /** "" when nobody knows the end. */
  readonly end: string;
  readonly clock: string;
}

/** Null for words that nobody has timed. */
export function timeView(episode: Episode, span: Span | null): TimeView | null {
  if (span === null) return null;
  return {
    href: mediaAtTime(episode, span),
    start: secondsText(span.start),
    end: span.end === null ? "" : secondsText(span.end),
    clock: formatClock(span.start),
  };
}

/** Whether anything of an episode can be played. */
export function hasRecording({ audio, video, unasked }: Episode): boolean {
  return audio !== null || video !== null || unasked !== null;
}

/** A time to tap and hear; null too where the episode has no recording, whatever time was typed. */
export function listenView(episode: Episode, span: Span | null): TimeView | null {
  return hasRecording(episode) ? timeView(episode, span) : null;
}

/** The file that a quote can be heard from anywhere in the site: the sound alone where there is one; "" for none. */
export function soundOf({ audio, video, unasked }: Episode): string {
  return audio?.path ?? (video?.kind === "file" ? video.path : (unasked?.path ?? ""));
}
