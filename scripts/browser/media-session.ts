// The lock screen and the keys of headphones: what plays, and how to go about in it.

import type { SpanPlayer } from "./span-player.ts";

const STEP = 10;

export interface SessionFacts {
  readonly title: string;
  readonly artist: string;
  readonly artwork: string | null;
  /** Starts of the chapters, in seconds, ascending. */
  readonly chapters: readonly number[];
}

export function startMediaSession(
  player: SpanPlayer,
  { title, artist, artwork, chapters }: SessionFacts,
): void {
  if (!("mediaSession" in navigator)) return;
  const session = navigator.mediaSession;
  const handle = (action: MediaSessionAction, act: (details: MediaSessionActionDetails) => void) => {
    try {
      session.setActionHandler(action, act);
    } catch {
      // This browser does not know the action.
    }
  };
  player.media.addEventListener(
    "play",
    () => {
      session.metadata = new MediaMetadata({ title, artist, artwork: artwork ? [{ src: artwork }] : [] });
    },
    { once: true },
  );
  const now = player.time;
  handle("play", () => player.resume());
  handle("pause", () => player.pause());
  handle("seekbackward", ({ seekOffset }) => player.seek(now() - (seekOffset ?? STEP)));
  handle("seekforward", ({ seekOffset }) => player.seek(now() + (seekOffset ?? STEP)));
  handle("seekto", ({ seekTime }) => player.seek(seekTime ?? now()));
  if (chapters.length > 0) {
    handle("previoustrack", () => player.seek(chapters.findLast((start) => start < now() - 2) ?? 0));
    handle("nexttrack", () => player.seek(chapters.find((start) => start > now()) ?? now()));
  }
}
