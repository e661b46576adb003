// On pages without a player, a quote is heard where it stands: its stretch of the recording, and no more.

import { announce, find, findAll, mark, wordOf } from "./elements.ts";
import { type SpanPlayer, spanPlayer } from "./span-player.ts";
import { onTimeLink } from "./time-links.ts";

export function startQuotesAnywhere(): void {
  let current: { readonly player: SpanPlayer; readonly sound: string } | null = null;
  let playing: HTMLElement | null = null;
  const refresh = () => {
    const isOn = current !== null && !current.player.media.paused;
    for (const link of findAll("a[data-plays]")) mark(link, "data-playing", isOn && link === playing);
    for (const figure of findAll("[data-quote]")) {
      mark(figure, "data-now", isOn && playing !== null && figure.contains(playing));
    }
  };
  const playerFor = (sound: string): SpanPlayer => {
    if (current?.sound === sound) return current.player;
    current?.player.pause();
    const player = spanPlayer(new Audio(sound));
    player.onChange(refresh);
    player.media.addEventListener("error", () => {
      player.media.pause();
      if (current?.player === player && playing) sayFailed(playing);
    });
    current = { player, sound };
    return player;
  };
  onTimeLink((link, stretch) => {
    const sound = link.dataset.sound ?? "";
    if (sound === "") {
      location.assign(link.dataset.page ?? link.href);
      return;
    }
    const player = playerFor(sound);
    if (playing === link && !player.media.paused) {
      player.pause();
      return;
    }
    playing = link;
    takeBack(link);
    player.play(stretch);
  });
}

/** Says on the button itself that its recording does not come: there is no player to say it beside. */
function sayFailed(link: HTMLElement): void {
  const words = find(".listen__words", link);
  if (!words) return;
  words.dataset.before ??= words.textContent ?? "";
  words.textContent = wordOf("failed");
  announce(wordOf("failed"));
}

function takeBack(link: HTMLElement): void {
  const words = find(".listen__words", link);
  if (words?.dataset.before === undefined) return;
  words.textContent = words.dataset.before;
  delete words.dataset.before;
}
