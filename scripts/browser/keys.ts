// Keys: space plays and pauses, arrows go back and forth, [ and ] to the chapters, c shows and hides captions.
// By place on the keyboard, so that they are the same keys in Arabic and Latin layouts.
// WCAG 2.1.4: the printing ones work only while the focus is on the player or a time link.

import type { SpanPlayer } from "./span-player.ts";

const STEP = 5;
/** Going to the previous chapter within this many seconds of a start means the one before. */
const JUST_STARTED = 2;
const NEAR_PLAYER = "[data-player], a[data-start]";
const TAKES_KEYS = "input, textarea, select, [contenteditable]";
const TAKES_SPACE = "button, summary, a[href]";

/** @param chapters starts in seconds, ascending */
export function listenToKeys(player: SpanPlayer, chapters: readonly number[]): void {
  let isUsed = false;
  player.onChange(() => {
    isUsed ||= !player.media.paused;
  });
  document.addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // The native controls have keys of their own.
    if (target.matches(TAKES_KEYS) || target === player.media) return;
    const isNear = target.closest(NEAR_PLAYER) !== null;
    if (!isNear && (!isUsed || target !== document.body)) return;
    if (act(player, chapters, { code: event.code, isNear, isOnControl: target.matches(TAKES_SPACE) })) {
      event.preventDefault();
    }
  });
}

interface Key {
  readonly code: string;
  readonly isNear: boolean;
  readonly isOnControl: boolean;
}

function act(player: SpanPlayer, chapters: readonly number[], { code, isNear, isOnControl }: Key): boolean {
  const { media } = player;
  const now = media.currentTime;
  if (code === "Space" && !isOnControl) {
    if (media.paused) player.resume();
    else player.pause();
  } else if (code === "ArrowRight") player.seek(now + STEP);
  else if (code === "ArrowLeft") player.seek(now - STEP);
  else if (isNear && code === "BracketRight")
    goTo(
      player,
      chapters.find((start) => start > now),
    );
  else if (isNear && code === "BracketLeft")
    goTo(player, chapters.findLast((start) => start < now - JUST_STARTED) ?? 0);
  else if (isNear && code === "KeyC") toggleCaptions(media);
  else return false;
  return true;
}

function goTo(player: SpanPlayer, start: number | undefined): void {
  if (start !== undefined) player.seek(start);
}

/** Shows the track that was shown last, or the first; hides whatever is shown. */
export function toggleCaptions(media: HTMLMediaElement): void {
  const tracks = [...media.textTracks].filter(({ kind }) => kind === "captions" || kind === "subtitles");
  const shown = tracks.find(({ mode }) => mode === "showing");
  if (shown) shown.mode = "hidden";
  else if (tracks[0]) (tracks.find(({ mode }) => mode === "hidden") ?? tracks[0]).mode = "showing";
}
