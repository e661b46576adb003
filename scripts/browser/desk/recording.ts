// The recording at the desk: it plays exactly a quote's words, with half a second before and after, slower and again,
// whatever plays it.

/** Seconds before the first word and after the last: what is cut off too early is heard. */
const AROUND = 0.5;
const SLOW = 0.75;

export interface Stretch {
  readonly start: number;
  readonly end: number | null;
}

/** What plays: a media element, or YouTube's own player. */
export interface Player {
  /** Seconds; null where it does not say. */
  readonly time: () => number | null;
  readonly isPaused: () => boolean;
  /** @param until where it may stop by itself; null for nowhere */
  readonly playFrom: (time: number, until: number | null) => void;
  readonly pause: () => void;
  readonly setRate: (rate: number) => void;
}

/** What a player tells of itself. */
export interface PlayerListener {
  readonly onPlay: () => void;
  /** Somebody moved it by hand, perhaps. */
  readonly onSeek: () => void;
}

export interface Recording {
  /** Plays a stretch from its beginning, or stops. */
  readonly toggle: (stretch: Stretch) => void;
  /** Plays a stretch from its beginning, whatever plays now. */
  readonly play: (stretch: Stretch) => void;
  /** The same stretch with other ends, while it goes on. */
  readonly move: (stretch: Stretch) => void;
  readonly time: () => number | null;
  /** Each returns whether it is on now. */
  readonly slower: () => boolean;
  readonly loop: () => boolean;
}

interface Playing {
  /** Null where somebody listens on their own. */
  stretch: Stretch | null;
  isLoop: boolean;
  isSlow: boolean;
}

/** @param open makes the player; @param onTime told of the second that is heard */
export function openRecording(
  open: (listener: PlayerListener) => Player,
  onTime: (time: number) => void,
): Recording {
  const state: Playing = { stretch: null, isLoop: false, isSlow: false };
  const player = open({
    onPlay: () => watch(player, state, onTime),
    onSeek: () => letGo(player.time(), state),
  });
  const play = (stretch: Stretch) => begin(player, state, stretch);
  return {
    play,
    toggle: (stretch) => (player.isPaused() ? play(stretch) : player.pause()),
    move: (stretch) => {
      if (state.stretch !== null) state.stretch = stretch;
    },
    time: player.time,
    slower: () => {
      state.isSlow = !state.isSlow;
      player.setRate(state.isSlow ? SLOW : 1);
      return state.isSlow;
    },
    loop: () => {
      state.isLoop = !state.isLoop;
      return state.isLoop;
    },
  };
}

function begin(player: Player, state: Playing, stretch: Stretch): void {
  state.stretch = stretch;
  player.playFrom(Math.max(0, stretch.start - AROUND), stretch.end === null ? null : stretch.end + AROUND);
}

function watch(player: Player, state: Playing, onTime: (time: number) => void): void {
  const time = player.time();
  if (time !== null) onTime(time);
  if (player.isPaused()) return;
  const { stretch } = state;
  if (stretch?.end != null && time !== null && time >= stretch.end + AROUND) {
    if (state.isLoop) begin(player, state, stretch);
    else player.pause();
  }
  requestAnimationFrame(() => watch(player, state, onTime));
}

/** Whoever moves the player by hand listens to something else. */
function letGo(time: number | null, state: Playing): void {
  const { stretch } = state;
  if (stretch === null || time === null) return;
  const last = (stretch.end ?? Number.POSITIVE_INFINITY) + AROUND + 0.1;
  if (time < stretch.start - AROUND - 0.1 || time > last) state.stretch = null;
}
