// The three shapes of a clip, in pixels: where the film stands, and where the words. Nothing is laid over the film.
// Everything begins and ends at even pixels, because films keep colour for two by two of them.

import type { ClipShape } from "../domain/clip.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The measures of one shape; `y` of a line is its baseline. `x` of `film` counts from the side where reading ends. */
export interface ClipFormat {
  readonly shape: ClipShape;
  readonly width: number;
  readonly height: number;
  readonly film: Box;
  /** The band that changes as words are spoken; its width is the picture's. */
  readonly words: {
    readonly y: number;
    readonly height: number;
    readonly start: number;
    readonly end: number;
    readonly largest: number;
    readonly smallest: number;
  };
  /** Programme, notice and speaker stand between these, from the side where reading begins. */
  readonly start: number;
  readonly end: number;
  readonly signature: { readonly y: number; readonly size: number };
  /** `y` of a notice under the programme's name; null for one beside it. */
  readonly notice: { readonly y: number | null; readonly size: number; readonly lines: number };
  /** `y` of its last line: in a narrow column a name with its rank takes two. */
  readonly name: { readonly y: number; readonly size: number; readonly lines: number };
  readonly role: { readonly y: number; readonly size: number; readonly lines: number };
  /** What is said of the quote: under the role, or at the other end of its line where it is null. */
  readonly standing: { readonly y: number | null; readonly size: number };
  readonly thread: { readonly y: number; readonly weight: number };
  /** Null where there is no room for the episode's title. */
  readonly foot: { readonly y: number; readonly size: number } | null;
}

/** Apps lay their own buttons over the top and the bottom of a tall film: nothing stands there. */
const TALL: ClipFormat = {
  shape: "tall",
  width: 1080,
  height: 1920,
  film: { x: 0, y: 320, width: 1080, height: 608 },
  words: { y: 968, height: 480, start: 72, end: 72, largest: 76, smallest: 54 },
  start: 72,
  end: 72,
  signature: { y: 250, size: 40 },
  notice: { y: null, size: 26, lines: 2 },
  name: { y: 1510, size: 40, lines: 1 },
  role: { y: 1562, size: 30, lines: 1 },
  standing: { y: null, size: 28 },
  thread: { y: 1614, weight: 4 },
  foot: { y: 1668, size: 26 },
};

const SQUARE: ClipFormat = {
  shape: "square",
  width: 1080,
  height: 1080,
  film: { x: 60, y: 92, width: 960, height: 540 },
  words: { y: 656, height: 240, start: 60, end: 60, largest: 60, smallest: 46 },
  start: 60,
  end: 60,
  signature: { y: 60, size: 32 },
  notice: { y: null, size: 22, lines: 2 },
  name: { y: 946, size: 32, lines: 1 },
  role: { y: 988, size: 24, lines: 1 },
  standing: { y: null, size: 24 },
  thread: { y: 1028, weight: 4 },
  foot: null,
};

const WIDE: ClipFormat = {
  shape: "wide",
  width: 1920,
  height: 1080,
  film: { x: 0, y: 0, width: 1344, height: 756 },
  words: { y: 780, height: 236, start: 72, end: 72, largest: 76, smallest: 62 },
  start: 72,
  end: 1392,
  signature: { y: 118, size: 40 },
  notice: { y: 190, size: 28, lines: 4 },
  name: { y: 536, size: 42, lines: 2 },
  role: { y: 596, size: 30, lines: 3 },
  standing: { y: 730, size: 28 },
  thread: { y: 1040, weight: 4 },
  foot: null,
};

/** Every shape, the page's own first. */
export const CLIP_FORMATS = [WIDE, SQUARE, TALL] as const;
