// The place where somebody stopped listening, offered when they come back.

import { formatClock } from "../domain/timecode.ts";
import { find } from "./elements.ts";
import { keep, recall } from "./memory.ts";
import type { SpanPlayer } from "./span-player.ts";

/** Places nearer than this to either end are not worth going back to, in seconds. */
const EDGE = 15;
/** How much is heard between two notes of the place, in seconds. */
const STRIDE = 5;

/** On an episode's own page. */
export function rememberPlace(player: SpanPlayer, root: Element): void {
  const episode = find("[data-episode]")?.dataset.episode;
  if (!episode) return;
  const name = `place:${episode}`;
  offer(player, root, recall(name));
  let noted = 0;
  player.onChange(() => {
    const { currentTime, duration, paused } = player.media;
    // A quote heard by itself is no place in the episode; one whose length nobody knows yet has none.
    if (paused || Number.isNaN(duration) || player.stretch()?.end != null) return;
    if (Math.abs(currentTime - noted) < STRIDE) return;
    noted = currentTime;
    keep(name, currentTime > EDGE && currentTime < duration - EDGE ? Math.floor(currentTime) : null);
  });
}

function offer(player: SpanPlayer, root: Element, place: number | null): void {
  const button = find<HTMLButtonElement>("[data-resume]", root);
  if (!button || place === null) return;
  const clock = find("[data-resume-clock]", button);
  if (clock) clock.textContent = formatClock(place);
  button.hidden = false;
  button.addEventListener("click", () => player.play({ start: place, end: null }));
  player.onChange(() => {
    if (!player.media.paused) button.hidden = true;
  });
}
