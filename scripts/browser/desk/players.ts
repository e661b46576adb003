// What plays at the desk: a film or sound by the browser itself, a video on YouTube by YouTube's player.

import type { Player, PlayerListener } from "./recording.ts";

/** @param onFault told when this browser cannot play it */
export function mediaPlayer(
  media: HTMLMediaElement,
  onFault: () => void,
): (listener: PlayerListener) => Player {
  return ({ onPlay, onSeek }) => {
    media.addEventListener("play", onPlay);
    media.addEventListener("seeking", onSeek);
    media.addEventListener("error", onFault);
    if (media.error !== null) onFault();
    return {
      time: () => media.currentTime,
      isPaused: () => media.paused,
      playFrom: (time) => {
        media.currentTime = time;
        void media.play().catch(() => {});
      },
      pause: () => media.pause(),
      setRate: (rate) => {
        media.playbackRate = rate;
      },
    };
  };
}

const HOST = "https://www.youtube-nocookie.com";
const PLAYS = 1;
/** Milliseconds, and seconds: by then it tells of where it was sent. */
const SETTLES = 1000;
const NEAR = 1;

/** What YouTube's player last said of itself. */
interface Heard {
  time: number | null;
  /** When it said so, in milliseconds. */
  at: number;
  isPlaying: boolean;
  rate: number;
  /** Where it was last sent: for a moment it still tells of where it was before. */
  sentTo: number | null;
}

/** YouTube's player in its frame; null before the first tap. */
interface Tube {
  readonly place: HTMLElement;
  readonly heard: Heard;
  frame: HTMLIFrameElement | null;
  /** Where it is to begin, to the thousandth: its address takes whole seconds only. */
  wanted: number | null;
}

/**
 * A video on YouTube: nothing is asked of it before a tap. It is spoken to by messages, as YouTube's own script does; that
 * script would be somebody else's code on a page that may write files.
 */
export function youTubePlayer(place: HTMLElement): (listener: PlayerListener) => Player {
  return ({ onPlay }) => {
    const heard: Heard = { time: null, at: 0, isPlaying: false, rate: 1, sentTo: null };
    const tube: Tube = { place, heard, frame: null, wanted: null };
    window.addEventListener("message", (event) => listen(tube, event, onPlay));
    return {
      time: () => timeOf(heard),
      isPaused: () => !heard.isPlaying,
      playFrom: (time, until) => playFrom(tube, time, until),
      pause: () => {
        heard.isPlaying = false;
        command(tube, "pauseVideo");
      },
      setRate: (rate) => {
        heard.rate = rate;
        command(tube, "setPlaybackRate", rate);
      },
    };
  };
}

function listen(tube: Tube, { origin, source, data }: MessageEvent, onPlay: () => void): void {
  if (origin !== HOST || source !== tube.frame?.contentWindow) return;
  const { heard } = tube;
  const wasPlaying = heard.isPlaying;
  hear(heard, data);
  if (!heard.isPlaying) return;
  if (tube.wanted !== null) command(tube, "seekTo", tube.wanted, true);
  tube.wanted = null;
  if (!wasPlaying) onPlay();
}

/** It tells four times a second: in between, time goes on. */
function timeOf({ time, at, isPlaying, rate }: Heard): number | null {
  return time === null || !isPlaying ? time : time + ((performance.now() - at) / 1000) * rate;
}

function playFrom(tube: Tube, time: number, until: number | null): void {
  if (tube.frame !== null && tube.heard.time !== null) {
    Object.assign(tube.heard, { time, at: performance.now(), sentTo: time });
    command(tube, "seekTo", time, true);
    command(tube, "playVideo");
    return;
  }
  const frame = frameOf(tube.place, time, until);
  Object.assign(tube, { frame, wanted: time });
  frame.addEventListener("load", () => tell(tube, { event: "listening", id: 1, channel: "widget" }));
  tube.place.replaceChildren(frame);
}

function tell({ frame }: Tube, message: object): void {
  frame?.contentWindow?.postMessage(JSON.stringify(message), HOST);
}

function command(tube: Tube, func: string, ...args: readonly unknown[]): void {
  tell(tube, { event: "command", func, args });
}

function frameOf(place: HTMLElement, time: number, until: number | null): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const query = new URLSearchParams({
    ...{ autoplay: "1", enablejsapi: "1", origin: location.origin, rel: "0" },
    start: String(Math.floor(time)),
    ...(until === null ? {} : { end: String(Math.ceil(until)) }),
  });
  frame.src = `${HOST}/embed/${encodeURIComponent(place.dataset.youtube ?? "")}?${query}`;
  frame.allow = "autoplay; encrypted-media; picture-in-picture";
  frame.title = place.dataset.title ?? "";
  // YouTube plays for no page that says nothing of itself; the desk's token stays here.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  return frame;
}

/** A message of YouTube's player: `{ event, info: { currentTime, playerState } }`; others say nothing. */
function hear(heard: Heard, data: unknown): void {
  const { info } = messageOf(data);
  if (typeof info !== "object" || info === null) return;
  const { currentTime, playerState } = info as Readonly<Record<string, unknown>>;
  const now = performance.now();
  if (now - heard.at > SETTLES || Math.abs(Number(currentTime) - (heard.sentTo ?? 0)) < NEAR)
    heard.sentTo = null;
  if (typeof currentTime === "number" && heard.sentTo === null)
    Object.assign(heard, { time: currentTime, at: now });
  if (typeof playerState === "number") heard.isPlaying = playerState === PLAYS;
}

function messageOf(data: unknown): Readonly<Record<string, unknown>> {
  try {
    const message: unknown = typeof data === "string" ? JSON.parse(data) : data;
    return typeof message === "object" && message !== null ? { ...message } : {};
  } catch {
    return {};
  }
}
