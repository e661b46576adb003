// The card of an episode, 1200 x 630, for link previews: the headline, who speaks, and the line of time.

import type { EpisodeFacts } from "./card-facts.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { edgeOf } from "./edge.ts";
import { fittedLine } from "./fitted-line.ts";
import { type Frame, frameOf, fromStart, placeBlock } from "./frame.ts";
import { drawNotice } from "./notice.ts";
import { drawSignature } from "./signature.ts";
import { drawSpeakers } from "./speakers.ts";
import { drawThread } from "./thread.ts";
import { blockHeight, fitText } from "./typesetting/fit-text.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 20;
const START = 92;
const END = 72;
const ROOM = WIDTH - START - END;
const HEADLINE = { top: 124, bottom: 392, bottomAlone: 500, largest: 76, smallest: 34 };

export function episodeCard(facts: EpisodeFacts): Drawing {
  const frame = frameOf(facts.programme, WIDTH, HEIGHT);
  return {
    width: WIDTH,
    height: HEIGHT,
    ground: frame.look.day.ground,
    shapes: [
      ...edgeOf(frame, facts.speakers, EDGE, frame.look.day),
      ...drawHead(frame, facts),
      ...drawHeadline(frame, facts),
      ...drawSpeakers(frame, facts.speakers, {
        start: START,
        width: ROOM,
        most: 3,
        y: 446,
        size: 30,
        palette: frame.look.day,
      }),
      ...drawFoot(frame, facts),
    ],
  };
}

function drawHead(frame: Frame, facts: EpisodeFacts): readonly Shape[] {
  const y = 82;
  const widest = ROOM * (facts.disclosure === null ? 1 : 0.44);
  return [
    ...drawSignature(frame, facts.programme.title, {
      start: START,
      y,
      size: 29,
      widest,
      palette: frame.look.day,
    }),
    ...drawNotice(frame, facts.disclosure, {
      y,
      from: "end",
      distance: END,
      size: 21,
      lines: 2,
      widest: ROOM * 0.5,
      palette: frame.look.day,
    }),
  ];
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
    leading: 1.5,
  });
  const spare = bottom - top - blockHeight(fitted.lines.length, fitted.size, fitted.leading);
  return placeBlock(frame, fitted, { start: START, top: top + spare / 2, fill: frame.look.day.ink });
}

function drawFoot(frame: Frame, facts: EpisodeFacts): readonly Shape[] {
  const ends = [fromStart(frame, START), fromStart(frame, WIDTH - END)];
  const style = { y: 592, size: 21, typeface: frame.typefaces.text, fill: frame.look.day.quiet } as const;
  return [
    ...drawThread(facts.thread, {
      left: Math.min(...ends),
      right: Math.max(...ends),
      y: 543,
      weight: 4,
      palette: frame.look.day,
    }),
    ...fittedLine(frame, facts.kicker.join(" · "), {
      ...style,
      from: "start",
      distance: START,
      widest: ROOM * 0.7,
    }),
    ...(facts.length === null
      ? []
      : fittedLine(frame, facts.length, {
          ...style,
          from: "end",
          distance: END,
          widest: ROOM * 0.25,
          typeface: frame.typefaces["text-bold"],
          fill: frame.look.day.signal,
        })),
  ];
}
