// The bar at the foot of the screen: what is heard, while the place it comes from is out of sight.

import { formatClock } from "../domain/timecode.ts";
import { find, findAll, mark, numberOf, say } from "./elements.ts";
import type { SpanPlayer } from "./span-player.ts";

export interface BarPlace {
  /** What the bar stands in for: the player's picture, or a quote in a list. */
  readonly place: () => Element | null;
  /** Called when the bar comes and goes. */
  readonly onShow?: (isShown: boolean) => void;
  /** Whether it stands in for a place that was only scrolled past, with nothing heard yet. */
  readonly isForPassed?: () => boolean;
  /** What of the page moves into it, as its styles call it. */
  readonly takes?: string;
}

export interface Bar {
  /** Says what is heard. */
  readonly say: (line: string) => void;
  /** What its buttons are for from now on. */
  readonly player: (player: SpanPlayer) => void;
}

/** As much of the picture as must be seen for it to count as in sight. */
const IN_SIGHT = 0.6;

/** The bar, which the page has from then on. */
export function startBar({ place, onShow, isForPassed, takes = "" }: BarPlace): Bar | null {
  document.body.insertAdjacentHTML("beforeend", SCRIPTED_BAR);
  const bar = find("[data-bar]");
  const toggle = bar && find("[data-toggle]", bar);
  if (!bar || !toggle) return null;
  let player: SpanPlayer | null = null;
  let isClosed = false;
  let watched: Element | null = null;
  let seen = { isInSight: true, isPassed: false };
  const apply = () => {
    watch();
    const isHeard = player !== null && hasBeenAsked(player);
    if (player && !player.media.paused && isClosed && isHeard) isClosed = false;
    const isShown = !seen.isInSight && !isClosed && (isHeard || (seen.isPassed && isForPassed?.() === true));
    if (isShown !== bar.hidden) return;
    bar.hidden = !isShown;
    if (isShown) document.documentElement.dataset.folded = takes;
    else document.documentElement.removeAttribute("data-folded");
    onShow?.(isShown);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1);
      if (!entry) return;
      seen = {
        isInSight: entry.intersectionRatio >= IN_SIGHT,
        isPassed: entry.boundingClientRect.bottom < innerHeight / 2,
      };
      apply();
    },
    { threshold: [0, IN_SIGHT] },
  );
  const watch = () => {
    const now = place();
    if (now === watched) return;
    observer.disconnect();
    watched = now;
    if (now) observer.observe(now);
  };
  toggle.addEventListener("click", () => (player?.media.paused ? player.resume() : player?.pause()));
  for (const button of findAll("[data-skip]", bar)) {
    button.addEventListener("click", () =>
      player?.seek(player.time() + (numberOf(button, "data-skip") ?? 0)),
    );
  }
  find("[data-bar-return]", bar)?.addEventListener("click", () =>
    watched?.scrollIntoView({ block: "center" }),
  );
  find("[data-bar-close]", bar)?.addEventListener("click", () => {
    player?.pause();
    isClosed = true;
    apply();
  });
  watch();
  return {
    say: (line) => say(find("[data-bar-line]", bar), line),
    player: (given) => {
      player = given;
      const refresh = () => {
        if (player !== given) return;
        showState(toggle, given);
        showClock(bar, given.media);
        apply();
      };
      given.onChange(refresh);
      refresh();
    },
  };
}

/** Asked for is enough: a browser that forbids playing by itself still shows what was sent. */
export function hasBeenAsked({ media, stretch }: SpanPlayer): boolean {
  return media.played.length > 0 || !media.paused || stretch() !== null;
}

function showState(toggle: HTMLElement, player: SpanPlayer): void {
  const isOn = !player.media.paused;
  const name = (isOn ? toggle.dataset.pause : toggle.dataset.play) ?? "";
  if (toggle.title !== name) {
    toggle.title = name;
    toggle.setAttribute("aria-label", name);
  }
  mark(toggle, "data-playing", isOn);
  mark(toggle, "data-loading", player.isWaiting());
}

function showClock(bar: Element, { currentTime, duration }: HTMLMediaElement): void {
  say(find("[data-clock]", bar), formatClock(currentTime));
  say(find("[data-clock-length]", bar), Number.isFinite(duration) ? ` / ${formatClock(duration)}` : "");
}
