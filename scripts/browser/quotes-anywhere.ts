// On pages without a player, a quote is heard where it stands: its stretch of the recording, and no more.
// Once it is scrolled away, the same bar as an episode's stands in for it.

import { type Bar, startBar } from "./bar.ts";
import { announce, find, findAll, mark } from "./elements.ts";
import { markLink } from "./now-playing.ts";
import { type SpanPlayer, spanPlayer } from "./span-player.ts";
import { onTimeLink } from "./time-links.ts";

export function startQuotesAnywhere(): void {
  let current: { readonly player: SpanPlayer; readonly sound: string } | null = null;
  let playing: HTMLElement | null = null;
  const bar: Bar | null = startBar({ place: () => playing?.closest("[data-quote]") ?? playing });
  const playerFor = (sound: string): SpanPlayer => {
    if (current?.sound === sound) return current.player;
    current?.player.pause();
    const player = spanPlayer(new Audio(sound));
    current = { player, sound };
    let wasAtEnd = false;
    player.onChange(() => {
      if (current?.player === player && playing) show(player, playing, bar);
      if (player.isAtEnd() && !wasAtEnd) announce(SCRIPTED_WORDS.quoteEnded);
      wasAtEnd = player.isAtEnd();
    });
    bar?.player(player);
    player.media.addEventListener("error", () => {
      player.media.pause();
      if (current?.player === player && playing) sayFailed(playing);
    });
    return player;
  };
  onTimeLink((link, stretch) => {
    // A link says its sound only where it leads elsewhere.
    const sound = link.dataset.sound ?? (link.dataset.page ? "" : link.href.replace(/#.*/, ""));
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
    mark(link, "data-loading", player.isWaiting());
  });
}

function show(player: SpanPlayer, playing: HTMLElement, bar: Bar | null): void {
  const isOn = !player.media.paused;
  for (const link of findAll("a[data-plays]")) markLink(link, link === playing, player);
  for (const figure of findAll("[data-quote]")) mark(figure, "data-now", isOn && figure.contains(playing));
  if (player.media.error) {
    bar?.say(SCRIPTED_WORDS.mediaFailed);
    return;
  }
  const figure = playing.closest("[data-quote]");
  const said = [
    player.isWaiting() ? SCRIPTED_WORDS.loading : "",
    (figure && find(".quote__name", figure)?.textContent?.trim()) ?? "",
    (figure && find(".quote__words", figure)?.textContent?.trim()) ?? "",
  ];
  bar?.say(said.filter((part) => part !== "").join(" · "));
}

/** Says on the button itself that its recording does not come: there is no player to say it beside. */
function sayFailed(link: HTMLElement): void {
  announce(SCRIPTED_WORDS.mediaFailed);
  const words = find(".listen__words", link);
  if (!words) return;
  words.dataset.before ??= words.textContent ?? "";
  words.textContent = SCRIPTED_WORDS.mediaFailed;
}

function takeBack(link: HTMLElement): void {
  const words = find(".listen__words", link);
  if (words?.dataset.before === undefined) return;
  words.textContent = words.dataset.before;
  delete words.dataset.before;
}
