// The one big button over the picture: plays, plays from the moment that a link names, goes on after a quote.

import { formatClock } from "../domain/timecode.ts";
import { find, findAll, numberOf, sayAt } from "./elements.ts";
import type { SpanPlayer, Stretch } from "./span-player.ts";

/** @param moment what the page's address asks for; null for nothing */
export function startAsking(player: SpanPlayer, root: HTMLElement, moment: Stretch | null): void {
  const button = find<HTMLButtonElement>("[data-ask]", root);
  if (!button) return;
  const { media } = player;
  let shown = "";
  const refresh = () => {
    const isStarted = media.played.length > 0;
    const isAtRest = media.paused && !player.isWaiting();
    button.hidden = !isAtRest || (isStarted && !player.isAtEnd());
    // Until then the picture has one control, which anybody finds; for sound alone the native ones are the picture.
    if (media instanceof HTMLVideoElement) root.toggleAttribute("data-bare", !isStarted && isAtRest);
    const from = player.isAtEnd() ? media.currentTime : isStarted ? null : (moment?.start ?? null);
    const state = `${player.isAtEnd()} ${from}`;
    if (state === shown) return;
    shown = state;
    labelAsk(button, from, player.isAtEnd());
  };
  button.addEventListener("click", () => {
    if (player.isAtEnd() || moment === null || media.played.length > 0) player.resume();
    else player.play(moment);
  });
  player.onChange(refresh);
  refresh();
}

/** «تشغيل», «تشغيل من 10:00 — فصل …», «أكمل من 01:29». @param from in seconds; null for the beginning */
export function labelAsk(button: HTMLElement, from: number | null, isGoingOn = false): void {
  const words = find("[data-ask-words]", button);
  if (!words) return;
  const { play = "", from: playFrom = "", on = "", chapter = "" } = button.dataset;
  if (from === null) {
    words.textContent = play;
    return;
  }
  sayAt(words, isGoingOn ? on : playFrom, formatClock(from));
  const title = isGoingOn ? "" : chapterAt(from);
  if (title !== "") words.append(` — ${chapter.replace("{title}", title)}`);
}

function chapterAt(time: number): string {
  const links = findAll("[data-chapter] a[data-start]");
  const link = links.findLast((one) => (numberOf(one, "data-start") ?? 0) <= time);
  return (link && find("span", link)?.textContent?.trim()) ?? "";
}
