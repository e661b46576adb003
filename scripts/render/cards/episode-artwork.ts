// An episode's artwork, 1400 x 1400, for podcast apps: the headline in the evening of the programme's own artwork.
// Spec: Apple Podcasts episode artwork: square, 1400 to 3000 px, RGB without alpha.
// The smaller size, because every listener loads one an episode; the programme's own is loaded once, at 3000.

import type { EpisodeFacts } from "./card-facts.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { edgeOf } from "./edge.ts";
import { type Frame, frameOf, fromStart, placeBlock } from "./frame.ts";
import { drawNotice } from "./notice.ts";
import { drawSignature } from "./signature.ts";
import { drawSpeakers } from "./speakers.ts";
import { drawThread } from "./thread.ts";
import { blockHeight, fitText } from "./typesetting/fit-text.ts";

const SIZE = 1400;
const EDGE = 42;
const START = 154;
const END = 112;
const ROOM = SIZE - START - END;
const HEADLINE = { top: 298, bottom: 934, bottomAlone: 1100, largest: 154, smallest: 60 };

export function episodeArtwork(facts: EpisodeFacts): Drawing {
  const frame = frameOf(facts.programme, SIZE, SIZE);
  const ends = [fromStart(frame, START), fromStart(frame, SIZE - END)];
  return {
    width: SIZE,
    height: SIZE,
    ground: frame.look.night.ground,
    shapes: [
      ...edgeOf(frame, facts.speakers, EDGE, frame.look.night),
      ...drawSignature(frame, facts.programme.title, {
        start: START,
        y: 196,
        size: 70,
        widest: ROOM,
        palette: frame.look.night,
      }),
      ...drawHeadline(frame, facts),
      ...drawSpeakers(frame, facts.speakers, {
        start: START,
        width: ROOM,
        most: 2,
        y: 1026,
        size: 52,
        palette: frame.look.night,
      }),
      ...drawThread(facts.thread, {
        left: Math.min(...ends),
        right: Math.max(...ends),
        y: 1176,
        weight: 7,
        palette: frame.look.night,
      }),
      ...drawNotice(frame, facts.disclosure, {
        y: 1280,
        from: "start",
        distance: START,
        size: 40,
        lines: 2,
        widest: ROOM,
        palette: frame.look.night,
      }),
    ],
  };
}

function drawHeadline(frame: Frame, { title, direction, speakers }: EpisodeFacts): readonly Shape[] {
  const { top, largest, smallest } = HEADLINE;
  const bottom = speakers.length === 0 ? HEADLINE.bottomAlone : HEADLINE.bottom;
  const fitted = fitText({
    text: title,
    typeface: frame.typefaces["display-heavy"],
    direction,
    width: ROOM,
    height: bottom - top,
    largest,
    smallest,
    leading: 1.52,
  });
  const spare = bottom - top - blockHeight(fitted.lines.length, fitted.size, fitted.leading);
  return placeBlock(frame, fitted, { start: START, top: top + spare / 2, fill: frame.look.night.ink });
}
