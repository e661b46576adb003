// The recording at the desk: it plays exactly a quote's words, with half a second before and after, slower and again.

/** Seconds before the first word and after the last: what is cut off too early is heard. */
const AROUND = 0.5;
const SLOW = 0.7;

export interface Stretch {
  readonly start: number;
  readonly end: number | null;
}

export interface Recording {
  /** Plays a stretch from its beginning, or stops. */
  readonly toggle: (stretch: Stretch) => void;
  /** The same stretch with other ends, while it goes on. */
  readonly move: (stretch: Stretch) => void;
  /** Seconds; null where the player does not say. */
  readonly time: () => number | null;
  /** Each returns whether it is on now. */
  readonly slower: () => boolean;
  readonly loop: () => boolean;
}

/** @param onTime told of the second that is heard */
export function openMedia(media: HTMLMediaElement, onTime: (time: number) => void): Recording {
  const state: Playing = { stretch: null, isLoop: false };
  watchMedia(media, state, onTime);
  return {
    toggle: (stretch) => {
      if (!media.paused) media.pause();
      else begin(media, state, stretch);
    },
    move: (stretch) => {
      if (state.stretch !== null) state.stretch = stretch;
    },
    time: () => media.currentTime,
    slower: () => {
      const isSlow = media.playbackRate === 1;
      media.playbackRate = isSlow ? SLOW : 1;
      return isSlow;
    },
    loop: () => {
      state.isLoop = !state.isLoop;
      return state.isLoop;
    },
  };
}

interface Playing {
  /** Null where somebody listens on their own. */
  stretch: Stretch | null;
  isLoop: boolean;
}

function begin(media: HTMLMediaElement, state: Playing, stretch: Stretch): void {
  state.stretch = stretch;
  media.currentTime = Math.max(0, stretch.start - AROUND);
  void media.play().catch(() => {});
}

function watchMedia(media: HTMLMediaElement, state: Playing, onTime: (time: number) => void): void {
  const watch = () => {
    onTime(media.currentTime);
    if (media.paused) return;
    const { stretch } = state;
    if (stretch?.end != null && media.currentTime >= stretch.end + AROUND) {
      if (state.isLoop) begin(media, state, stretch);
      else media.pause();
    }
    requestAnimationFrame(watch);
  };
  media.addEventListener("play", watch);
  // Whoever moves the player by hand listens to something else.
  media.addEventListener("seeking", () => {
    const { stretch } = state;
    if (stretch === null) return;
    const last = (stretch.end ?? Number.POSITIVE_INFINITY) + AROUND + 0.1;
    if (media.currentTime < stretch.start - AROUND - 0.1 || media.currentTime > last) state.stretch = null;
  });
}

/** A video on YouTube, by its own player, which is asked for after a tap: whole seconds are all it takes. */
export function openYouTube(place: HTMLElement): Recording {
  const id = place.dataset.youtube ?? "";
  const off = () => false;
  return {
    toggle: ({ start, end }) => {
      const frame = document.createElement("iframe");
      const query = new URLSearchParams({
        autoplay: "1",
        start: String(Math.max(0, Math.floor(start - AROUND))),
      });
      if (end !== null) query.set("end", String(Math.ceil(end + AROUND)));
      frame.src = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?${query}`;
      frame.allow = "autoplay; encrypted-media; picture-in-picture";
      frame.title = place.dataset.title ?? "";
      place.replaceChildren(frame);
    },
    move: () => {},
    time: () => null,
    slower: off,
    loop: off,
  };
}
