// An episode's artwork, square, for podcast apps: the headline in the evening of the programme's own artwork.
// Spec: Apple Podcasts episode artwork: square, 1400 to 3000 px, RGB without alpha.

import type { EpisodeFacts } from "./card-facts.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { edgeOf } from "./edge.ts";
import { type Frame, fromStart, placeBlock } from "./frame.ts";
import { drawNotice } from "./notice.ts";
import { EVENING } from "./palette.ts";
import { ARTWORK_SIZE } from "./programme-artwork.ts";
import { drawSignature } from "./signature.ts";
import { drawSpeakers } from "./speakers.ts";
import { drawThread } from "./thread.ts";
import { blockHeight, fitText } from "./typesetting/fit-text.ts";

const EDGE = 90;
const START = 330;
const END = 240;
const ROOM = ARTWORK_SIZE - START - END;
const HEADLINE = { top: 640, bottom: 2000, bottomAlone: 2360, largest: 330, smallest: 130 };

export function episodeArtwork(facts: EpisodeFacts): Drawing {
  const frame: Frame = { width: ARTWORK_SIZE, height: ARTWORK_SIZE, direction: facts.programme.direction };
  const ends = [fromStart(frame, START), fromStart(frame, ARTWORK_SIZE - END)];
  return {
    width: ARTWORK_SIZE,
    height: ARTWORK_SIZE,
    ground: EVENING.ground,
    shapes: [
      ...edgeOf(frame, facts.speakers, EDGE, EVENING),
      ...drawSignature(frame, facts.programme.title, {
        start: START,
        y: 420,
        size: 150,
        widest: ROOM,
        palette: EVENING,
      }),
      ...drawHeadline(frame, facts),
      ...drawSpeakers(frame, facts.speakers.slice(0, 2), {
        start: START,
        width: ROOM,
        y: 2200,
        size: 112,
        palette: EVENING,
      }),
      ...drawThread(facts.thread, {
        left: Math.min(...ends),
        right: Math.max(...ends),
        y: 2520,
        weight: 16,
        palette: EVENING,
      }),
      ...drawNotice(frame, facts.disclosure, {
        y: 2740,
        from: "start",
        distance: START,
        size: 84,
        lines: 2,
        widest: ROOM,
        palette: EVENING,
      }),
    ],
  };
}

function drawHeadline(frame: Frame, { title, direction, speakers }: EpisodeFacts): readonly Shape[] {
  const { top, largest, smallest } = HEADLINE;
  const bottom = speakers.length === 0 ? HEADLINE.bottomAlone : HEADLINE.bottom;
  const fitted = fitText({
    text: title,
    typeface: "display-heavy",
    direction,
    width: ROOM,
    height: bottom - top,
    largest,
    smallest,
    leading: 1.52,
  });
  const spare = bottom - top - blockHeight(fitted.lines.length, fitted.size, fitted.leading);
  return placeBlock(frame, fitted, { start: START, top: top + spare / 2, fill: EVENING.ink });
}
