// A media element that can play a stretch and stop at its end.

import { afterFrame } from "./after-paint.ts";

/** A stretch to play; without an end it plays on. */
export interface Stretch {
  readonly start: number;
  readonly end: number | null;
}

export interface SpanPlayer {
  readonly media: HTMLMediaElement;
  /** The second it is at, or was sent to before its length was known: whoever presses a key twice goes two steps. */
  readonly time: () => number;
  /** The stretch being played or just heard to its end; null once the listener has gone elsewhere. */
  readonly stretch: () => Stretch | null;
  /** Whether the stretch was heard to its end and nothing since. */
  readonly isAtEnd: () => boolean;
  /** Whether sound was asked for and has not come yet. */
  readonly isWaiting: () => boolean;
  /** Goes to a stretch's start and plays. A browser that forbids it leaves the media there, paused. */
  readonly play: (stretch: Stretch) => void;
  /** Goes to a second, and neither plays nor stops. */
  readonly seek: (time: number) => void;
  /** Plays on from the end of a stretch, or from anywhere. */
  readonly resume: () => void;
  readonly pause: () => void;
  /** Calls back, after the next frame, whenever what is heard may have changed: time, play, pause, stretch, waiting. */
  readonly onChange: (listener: () => void) => void;
}

/** How close to the end a stop may come, in seconds: what a timer can miss. */
const SLACK = 0.05;

const EVENTS = [
  "play",
  "playing",
  "waiting",
  "pause",
  "timeupdate",
  "ratechange",
  "seeked",
  "ended",
  "error",
];
/** After these nobody waits for sound any more. */
const SOUNDS = new Set(["playing", "pause", "timeupdate", "ended", "error"]);

/** @param prepare what must be there before the media can play: a stream's reader */
export function spanPlayer(
  media: HTMLMediaElement,
  prepare: (() => Promise<void>) | null = null,
): SpanPlayer {
  const listeners: (() => void)[] = [];
  let stretch: Stretch | null = null;
  let isAtEnd = false;
  let isWaiting = false;
  let target: number | null = null;
  let isOnItsWay = false;
  let timer = 0;
  let isToBeTold = false;
  // Told once a frame, and after it: what a tap marks by itself is seen before all that follows from it is worked out.
  const changed = () => {
    if (isToBeTold) return;
    isToBeTold = true;
    afterFrame(() => {
      isToBeTold = false;
      for (const listener of listeners) listener();
    });
  };
  const watchEnd = () => {
    clearTimeout(timer);
    const end = stretch?.end ?? null;
    if (end === null || media.paused || isAtEnd) return;
    const left = end - media.currentTime;
    if (left <= SLACK) {
      isAtEnd = true;
      media.pause();
      // A timer on a busy phone is late: the way on starts where the quote ends, not where it was noticed.
      if (left < -SLACK) {
        target = end;
        media.currentTime = end;
      }
      return;
    }
    timer = window.setTimeout(watchEnd, Math.min(250, (left / media.playbackRate) * 1000));
  };
  const goTo = (time: number) => {
    target = time;
    isOnItsWay = true;
    changed();
    whenReady(media, prepare === null, () => {
      // Between the length's being known and the word of it, another place was asked for.
      if (time !== target) return;
      isOnItsWay = false;
      // Past the end there is nothing to hear: as if nothing had been asked for.
      if (time >= media.duration) stretch = null;
      else media.currentTime = time;
    });
  };
  const refused = () => {
    isWaiting = false;
    changed();
  };
  const start = () => {
    // Said at once and not with the first `waiting`, which a browser sends only once it has looked.
    isWaiting = !hasBytes(media);
    changed();
    // Without a wait where none is needed: a browser lets a tap start the sound, and not what comes long after it.
    if (prepare === null) {
      // What failed before is asked for again: a browser left to itself neither loads it nor says so.
      if (media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) media.load();
      media.play().catch(refused);
    } else
      prepare()
        .then(() => media.play())
        .catch(refused);
  };
  media.addEventListener("seeking", () => {
    // The listener took the native controls: a stretch no longer holds them.
    if (target === null || Math.abs(media.currentTime - target) > SLACK) {
      stretch = null;
      isAtEnd = false;
    }
    changed();
  });
  media.addEventListener("play", () => {
    if (isAtEnd) {
      stretch = null;
      isAtEnd = false;
    }
  });
  for (const event of EVENTS) {
    media.addEventListener(event, () => {
      if (event === "play" || event === "waiting") isWaiting = !media.paused && !hasBytes(media);
      else if (SOUNDS.has(event) && (media.paused || !media.seeking)) isWaiting = false;
      watchEnd();
      changed();
    });
  }
  return {
    media,
    time: () => (isOnItsWay && target !== null ? target : media.currentTime),
    stretch: () => stretch,
    isAtEnd: () => isAtEnd,
    isWaiting: () => isWaiting,
    play: (wanted) => {
      stretch = wanted;
      isAtEnd = false;
      goTo(wanted.start);
      start();
    },
    seek: (time) => {
      stretch = null;
      isAtEnd = false;
      goTo(Math.max(0, time));
    },
    resume: start,
    pause: () => media.pause(),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Whether the sound that is asked for is here already. */
function hasBytes({ buffered, currentTime, readyState }: HTMLMediaElement): boolean {
  if (readyState < HTMLMediaElement.HAVE_METADATA) return false;
  for (let index = 0; index < buffered.length; index++) {
    if (buffered.start(index) <= currentTime && currentTime < buffered.end(index)) return true;
  }
  return false;
}

/** Runs when the media can be sought in: now, or once its length is known. @param loads whether the browser reads it by itself */
function whenReady(media: HTMLMediaElement, loads: boolean, act: () => void): void {
  if (media.readyState >= HTMLMediaElement.HAVE_METADATA) act();
  else {
    media.addEventListener("loadedmetadata", act, { once: true });
    const isWaiting = media.preload === "none" || media.networkState === HTMLMediaElement.NETWORK_EMPTY;
    // A stream that a script reads is loaded by it: a second load would take its place.
    if (loads && isWaiting) media.load();
  }
}
