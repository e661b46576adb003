// The player of an episode's or a quote's page: the native one, and what the page adds to it.

import { afterFirstTap, inTurn } from "./after-paint.ts";
import { startAsking } from "./ask.ts";
import { type Bar, startBar } from "./bar.ts";
import { startCaptions } from "./captions.ts";
import { find, findAll, mark, numberOf } from "./elements.ts";
import { sayWhenMissing } from "./failure.ts";
import { listenToKeys } from "./keys.ts";
import { startMediaSession } from "./media-session.ts";
import { keep, recall } from "./memory.ts";
import { showNowPlaying } from "./now-playing.ts";
import { rememberPlace } from "./remember-place.ts";
import { copy } from "./share.ts";
import { type SpanPlayer, type Stretch, spanPlayer } from "./span-player.ts";
import { momentAsked, startPlace } from "./start-place.ts";
import { streamReader } from "./stream.ts";
import { startThread } from "./thread.ts";
import { onTimeLink, timedQuotes } from "./time-links.ts";

const SPEED = "speed";

/** What a tap needs is there at once, the rest in its turn. @param root the player's section @param media the element in it */
export function startPagePlayer(root: HTMLElement, media: HTMLMediaElement): SpanPlayer {
  const stream = streamReader(media);
  const player = spanPlayer(media, stream);
  onTimeLink((link, stretch) => {
    if (link.matches("[data-playing], [data-loading]") && !link.closest("[data-thread]")) player.pause();
    else player.play(stretch);
    if (link.dataset.plays) mark(link, "data-loading", player.isWaiting() && !media.paused);
  });
  const moment = momentAsked(location, numberOf(root, "data-duration"));
  startAsking(player, root, moment);
  showControls(player, root);
  inTurn([
    () => showNowPlaying(player, root, startPlayerBar(player, root)),
    () => startThread(player, root),
    () => startTools(player),
    () => startKeys(player, root),
    () => rememberPlace(player, root),
    () => sayWhenMissing(media, root, stream !== null),
    () => (moment ? goToMoment(player, root, moment) : goToQuote(player)),
    () => afterFirstTap(() => dress(media, root, stream === null)),
  ]);
  return player;
}

/** Of the keyboard, of headphones and of the lock screen. */
function startKeys(player: SpanPlayer, root: HTMLElement): void {
  const chapters = chapterStarts();
  listenToKeys({ player, captions: startCaptions(player.media, root), chapters });
  startMediaSession(player, {
    title: document.querySelector("h1")?.textContent?.trim() ?? document.title,
    artist: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "",
    artwork: pathOf(find<HTMLMetaElement>('meta[property="og:image"]')?.content),
    chapters,
  });
}

/** The poster as the video's own too, and the recording's first bytes, which tell its length: no word waits for them. */
function dress(media: HTMLMediaElement, root: HTMLElement, isRead: boolean): void {
  if (media instanceof HTMLVideoElement) media.poster = find<HTMLImageElement>("img", root)?.src ?? "";
  if (isRead) media.preload = "metadata";
}

/** On a narrow screen the bar is there too once the player was scrolled past: a way to begin from anywhere. */
const NARROW = "(max-width: 63.99rem)";

function startPlayerBar(player: SpanPlayer, root: HTMLElement): Bar | null {
  const { media } = player;
  const stage = find("[data-stage]", root);
  const narrow = matchMedia(NARROW);
  const kind = media instanceof HTMLVideoElement ? "picture" : "sound";
  const onShow = (isShown: boolean) => {
    // Out of sight while it changes place, so that a reader sees it come and not jump.
    root.toggleAttribute("data-moving", true);
    requestAnimationFrame(() => requestAnimationFrame(() => root.removeAttribute("data-moving")));
    if (isShown) root.dataset.folded = kind;
    else root.removeAttribute("data-folded");
    showControls(player, root);
  };
  const takes = find("[data-thread]", root) ? `strip ${kind}` : kind;
  const bar = startBar({ place: () => stage, onShow, isForPassed: () => narrow.matches, takes });
  bar?.player(player);
  player.onChange(() => showControls(player, root));
  media.addEventListener("click", () => {
    if (root.dataset.folded !== undefined) stage?.scrollIntoView({ block: "center" });
  });
  return bar;
}

/** A picture has the native controls once it was started, where it stands: a small one in the bar has the bar's. */
function showControls({ media }: SpanPlayer, root: HTMLElement): void {
  const isWithout = root.hasAttribute("data-bare") || root.dataset.folded !== undefined;
  mark(media, "controls", !(media instanceof HTMLVideoElement && isWithout));
}

function startTools(player: SpanPlayer): void {
  const { media } = player;
  const speed = find<HTMLSelectElement>("[data-speed]");
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
  const small = find("[data-picture-in-picture]");
  if (small && media instanceof HTMLVideoElement && document.pictureInPictureEnabled) {
    small.addEventListener("click", () => {
      const done = document.pictureInPictureElement ? document.exitPictureInPicture() : openSmall(media);
      done.catch(() => {});
    });
  } else if (small) small.hidden = true;
  const moment = find("[data-copy-moment]");
  moment?.addEventListener("click", () => void copy(addressOfMoment(media.currentTime), moment));
}

/** A picture of its own above other windows. A browser gives one only to a video whose size it knows. */
async function openSmall(video: HTMLVideoElement): Promise<void> {
  if (video.readyState === HTMLMediaElement.HAVE_NOTHING) await video.play();
  await video.requestPictureInPicture();
}

/** The page's address with the second now heard. */
function addressOfMoment(time: number): string {
  const address = new URL(find<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href);
  address.protocol = location.protocol;
  address.host = location.host;
  address.search = `?t=${Math.floor(time)}`;
  return address.href;
}

/** Plays from it where the browser lets a page play; the button over the picture offers it where it does not. */
function goToMoment(player: SpanPlayer, root: Element, moment: Stretch): void {
  find("[data-stage]", root)?.scrollIntoView({ block: "nearest", behavior: "instant" });
  player.play(moment);
}

function goToQuote(player: SpanPlayer): void {
  const place = startPlace(location);
  if (place === null || !("quote" in place)) return;
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
