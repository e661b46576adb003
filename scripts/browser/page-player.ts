// The player of an episode's or a quote's page: the native one, and what the page adds to it.

import { afterPaint } from "./after-paint.ts";
import { find, findAll, numberOf } from "./elements.ts";
import { sayWhenMissing } from "./failure.ts";
import { foldWhenPassed } from "./fold.ts";
import { listenToKeys } from "./keys.ts";
import { startMediaSession } from "./media-session.ts";
import { keep, recall } from "./memory.ts";
import { showNowPlaying } from "./now-playing.ts";
import { rememberPlace } from "./remember-place.ts";
import { copy } from "./share.ts";
import { type SpanPlayer, spanPlayer } from "./span-player.ts";
import { startPlace } from "./start-place.ts";
import { streamReader } from "./stream.ts";
import { startThread } from "./thread.ts";
import { onTimeLink, timedQuotes } from "./time-links.ts";

const SPEED = "speed";

/** @param root the player's section @param media the element in it */
export function startPagePlayer(root: HTMLElement, media: HTMLMediaElement): SpanPlayer {
  const stream = streamReader(media);
  const player = spanPlayer(media, stream);
  const chapters = chapterStarts();
  showNowPlaying(player, root);
  startThread(player, root);
  startTools(player, root);
  foldWhenPassed(media, root);
  listenToKeys(player, chapters);
  startMediaSession(player, {
    title: document.querySelector("h1")?.textContent?.trim() ?? document.title,
    artist: document.querySelector(".wordmark")?.textContent?.trim() ?? "",
    artwork: pathOf(find<HTMLMetaElement>('meta[property="og:image"]')?.content),
    chapters,
  });
  onTimeLink((link, stretch) => {
    if (link.hasAttribute("data-playing") && !link.closest("[data-thread]")) player.pause();
    else player.play(stretch);
  });
  sayWhenMissing(media, root, stream !== null);
  if (stream) askBeforeStream(player, root);
  afterPaint(() => dress(media, stream === null));
  const episode = find("[data-episode]")?.dataset.episode;
  if (episode) rememberPlace(player, root, episode);
  startWhereAsked(player);
  return player;
}

/** The poster, and the recording's first bytes, which tell its length: many bytes that no word waits for. */
function dress(media: HTMLMediaElement, isRead: boolean): void {
  if (media instanceof HTMLVideoElement) media.poster = media.dataset.poster ?? "";
  if (isRead) media.preload = "metadata";
}

/** Native controls do nothing before the stream is read: a button stands in for them until it is asked for. */
function askBeforeStream(player: SpanPlayer, root: Element): void {
  const button = find<HTMLButtonElement>("[data-stream-ask]", root);
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", player.resume);
  const { media } = player;
  // The browser looks at the source in the page too, sooner or later than this script, and may not name what it refuses.
  const refused = ["", find<HTMLSourceElement>("source", media)?.src];
  media.addEventListener("loadstart", () => {
    if (!refused.includes(media.currentSrc)) button.hidden = true;
  });
}

function startTools(player: SpanPlayer, root: Element): void {
  const { media } = player;
  const speed = find<HTMLSelectElement>("[data-speed]", root);
  const kept = recall(SPEED);
  if (speed && kept !== null && [...speed.options].some(({ value }) => Number(value) === kept)) {
    speed.value = String(kept);
    media.defaultPlaybackRate = kept;
    media.playbackRate = kept;
  }
  speed?.addEventListener("change", () => {
    media.playbackRate = Number(speed.value);
    keep(SPEED, media.playbackRate);
  });
  const moment = find("[data-copy-moment]", root);
  moment?.addEventListener("click", () => void copy(addressOfMoment(media.currentTime), moment));
  const toggle = find("[data-toggle]", root);
  toggle?.addEventListener("click", () => (media.paused ? player.resume() : player.pause()));
  for (const button of findAll("[data-continue]", root)) button.addEventListener("click", player.resume);
  const words = toggle && find("[data-toggle-words]", toggle);
  player.onChange(() => {
    if (!toggle || !words) return;
    words.textContent = (media.paused ? toggle.dataset.play : toggle.dataset.pause) ?? "";
    toggle.toggleAttribute("data-playing", !media.paused);
  });
}

/** The page's address with the second now heard. */
function addressOfMoment(time: number): string {
  const address = new URL(find<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href);
  address.protocol = location.protocol;
  address.host = location.host;
  address.search = `?t=${Math.floor(time)}`;
  return address.href;
}

function startWhereAsked(player: SpanPlayer): void {
  const place = startPlace(location);
  if (place === null) return;
  if (!("quote" in place)) {
    player.play(place);
    return;
  }
  const stretch = timedQuotes().get(place.quote);
  find(`[data-quote="${CSS.escape(place.quote)}"]`)?.scrollIntoView({ block: "center" });
  if (stretch) player.play(stretch);
}

/** An address of the site as its path, so that no other host is asked for it. */
function pathOf(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url, location.href).pathname;
}

function chapterStarts(): readonly number[] {
  return findAll("[data-chapter] a[data-start]").flatMap((link) => numberOf(link, "data-start") ?? []);
}
