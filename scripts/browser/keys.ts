// The keys of every video page: space and k play and pause, arrows and j l go back and forth, [ and ] to the chapters,
// m mutes, c shows and hides captions, f fills the screen.
// By place on the keyboard, so that they are the same keys in Arabic and Latin layouts.
// WCAG 2.1.4: letters work on the whole page once something was played, and can be switched off; near the player always.

import type { Captions } from "./captions.ts";
import { find } from "./elements.ts";
import { keep, recall } from "./memory.ts";
import type { SpanPlayer } from "./span-player.ts";

const STEP = 5;
const LONG_STEP = 10;
/** Going to the previous chapter within this many seconds of a start means the one before. */
const JUST_STARTED = 2;
const NEAR_PLAYER = "[data-player], [data-bar], a[data-start]";
const TAKES_KEYS = "input, textarea, select, [contenteditable]";
const TAKES_SPACE = "button, summary, a[href]:not([data-start])";
const LETTER_KEYS = "letter-keys";

export interface KeyTargets {
  readonly player: SpanPlayer;
  readonly captions: Captions;
  /** Starts in seconds, ascending. */
  readonly chapters: readonly number[];
}

type Action = (targets: KeyTargets) => void;

const toggle: Action = ({ player }) => (player.media.paused ? player.resume() : player.pause());
const by =
  (step: number): Action =>
  ({ player }) =>
    player.seek(player.time() + step);

const ACTIONS: Readonly<Record<string, Action>> = {
  Space: toggle,
  ArrowRight: by(STEP),
  ArrowLeft: by(-STEP),
};
const LETTERS: Readonly<Record<string, Action>> = {
  KeyK: toggle,
  KeyL: by(LONG_STEP),
  KeyJ: by(-LONG_STEP),
  BracketRight: ({ player, chapters }) => {
    const next = chapters.find((start) => start > player.time());
    if (next !== undefined) player.seek(next);
  },
  BracketLeft: ({ player, chapters }) =>
    player.seek(chapters.findLast((start) => start < player.time() - JUST_STARTED) ?? 0),
  KeyM: ({ player: { media } }) => {
    media.muted = !media.muted;
  },
  KeyC: ({ captions }) => captions.toggle(),
  KeyF: ({ player }) => void fillScreen(player.media),
};

export function listenToKeys(targets: KeyTargets): void {
  const { player } = targets;
  let isUsed = false;
  player.onChange(() => {
    isUsed ||= !player.media.paused;
  });
  const areLettersOn = letterSwitch();
  document.addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // The native controls have keys of their own.
    if (target.matches(TAKES_KEYS) || target === player.media) return;
    const isNear = target.closest(NEAR_PLAYER) !== null;
    if (!isNear && !isUsed) return;
    const { code } = event;
    if (code === "Space" && (target.matches(TAKES_SPACE) || startsAnother(target))) return;
    // Beside the player the arrows go about in a list or a page.
    if (code.startsWith("Arrow") && !isNear && target !== document.body) return;
    const action = ACTIONS[code] ?? (isNear || areLettersOn() ? LETTERS[code] : undefined);
    if (!action) return;
    action(targets);
    event.preventDefault();
  });
}

/** A quote's own button, with the focus on it, plays that quote; once it is the one heard, the key is the player's. */
function startsAnother(target: Element): boolean {
  if (!target.matches("a[data-start]") || target.hasAttribute("data-now")) return false;
  if (target instanceof HTMLElement && target.dataset.plays) target.click();
  return target.hasAttribute("data-plays");
}

function letterSwitch(): () => boolean {
  const help = find("[data-keys]");
  help?.addEventListener("toggle", () => fillHelp(help), { once: true });
  return () => recall(LETTER_KEYS) !== 0;
}

/** What the keys do, once somebody asks. */
function fillHelp(help: HTMLElement): void {
  help.insertAdjacentHTML("beforeend", SCRIPTED_KEYS);
  const box = find<HTMLInputElement>("[data-letter-keys]", help);
  if (!box) return;
  box.checked = recall(LETTER_KEYS) !== 0;
  box.addEventListener("change", () => keep(LETTER_KEYS, box.checked ? null : 0));
}

async function fillScreen(media: HTMLMediaElement): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await media.requestFullscreen?.();
}
