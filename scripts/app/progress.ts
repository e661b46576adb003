// How far a long build is, on a terminal: one line that is written over. In a pipe nothing is said until the end.

const EVERY_MS = 100;
const CLEAR_LINE = "\r\u001b[2K";

/** A line that says what is done now; `done` takes it away. */
export interface Progress {
  /** @param text made only when it is shown */
  readonly say: (text: () => string) => void;
  readonly done: () => void;
}

/** @param now milliseconds, from any beginning */
export function progressOn(
  terminal: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
): Progress {
  if (terminal.isTTY !== true) return { say: () => {}, done: () => {} };
  let last = Number.NEGATIVE_INFINITY;
  return {
    say: (text) => {
      if (now() - last < EVERY_MS) return;
      last = now();
      terminal.write(`${CLEAR_LINE}${text()}`);
    },
    done: () => {
      last = Number.NEGATIVE_INFINITY;
      terminal.write(CLEAR_LINE);
    },
  };
}
