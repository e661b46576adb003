// The one big button over the picture: plays, plays from the moment that a link names, goes on after a quote, and says
// that the recording is on its way.

import { formatClock } from "../domain/timecode.ts";
import { find, findAll, mark, numberOf, say, sayAt } from "./elements.ts";
import type { SpanPlayer, Stretch } from "./span-player.ts";

/** @param moment what the page's address asks for; null for nothing */
export function startAsking(player: SpanPlayer, root: HTMLElement, moment: Stretch | null): void {
  const button = find<HTMLButtonElement>("[data-ask]", root);
  if (!button) return;
  const { media } = player;
  let shown = "";
  const refresh = () => {
    const isStarted = media.played.length > 0;
    const isWaiting = player.isWaiting();
    const isOffered = isWaiting || media.paused;
    button.hidden = !isOffered || (isStarted && !player.isAtEnd());
    // Until then the picture has one control, which anybody finds; for sound alone the native ones are the picture.
    if (media instanceof HTMLVideoElement) mark(root, "data-bare", !isStarted && isOffered);
    mark(button, "data-loading", isWaiting);
    const from = player.isAtEnd() ? media.currentTime : isStarted ? null : (moment?.start ?? null);
    const state = `${isWaiting} ${player.isAtEnd()} ${from}`;
    if (state === shown) return;
    shown = state;
    if (isWaiting) say(find("[data-ask-words]", button), SCRIPTED_WORDS.loading);
    else labelAsk(button, from, player.isAtEnd());
  };
  button.addEventListener("click", () => {
    if (player.isWaiting()) player.pause();
    else if (player.isAtEnd() || moment === null || media.played.length > 0) player.resume();
    else player.play(moment);
    mark(button, "data-loading", player.isWaiting());
  });
  player.onChange(refresh);
  refresh();
}

/** «تشغيل», «تشغيل من 10:00 — فصل …», «أكمل من 01:29». @param from in seconds; null for the beginning */
export function labelAsk(button: HTMLElement, from: number | null, isGoingOn = false): void {
  const words = find("[data-ask-words]", button);
  if (!words) return;
  const { play = "", from: playFrom = "" } = button.dataset;
  if (from === null) {
    words.textContent = play;
    return;
  }
  sayAt(words, isGoingOn ? SCRIPTED_WORDS.goOnFrom : playFrom, formatClock(from));
  const title = isGoingOn ? "" : chapterAt(from);
  if (title !== "") words.append(` — ${SCRIPTED_WORDS.chapterNamed.replace("{title}", title)}`);
}

function chapterAt(time: number): string {
  const links = findAll("[data-chapter] a[data-start]");
  const link = links.findLast((one) => (numberOf(one, "data-start") ?? 0) <= time);
  return (link && find("span", link)?.textContent?.trim()) ?? "";
}
