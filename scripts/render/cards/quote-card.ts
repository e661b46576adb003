// The card of a quote: what was said, who said it, when. One design that any shape with its measures can take.

import { toneColour } from "../../domain/look.ts";
import type { QuoteFacts } from "./card-facts.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { fittedLine } from "./fitted-line.ts";
import {
  boxFromStart,
  type Frame,
  frameOf,
  fromStart,
  lineFromStart,
  lineToEnd,
  placeBlock,
} from "./frame.ts";
import { drawNotice } from "./notice.ts";
import { drawSignature } from "./signature.ts";
import { drawThread } from "./thread.ts";
import { drawTick } from "./tick.ts";
import { ASCENT, blockHeight, fitText, widthOf } from "./typesetting/fit-text.ts";

/** The measures of one shape of the card, in pixels; `y` is a baseline. */
export interface QuoteFormat {
  readonly width: number;
  readonly height: number;
  /** The speaker's edge. */
  readonly edge: number;
  /** From the card's start side to the text; the opening mark hangs in it. */
  readonly start: number;
  readonly end: number;
  readonly signature: { readonly y: number; readonly size: number };
  readonly notice: { readonly size: number; readonly lines: number };
  readonly quote: {
    readonly top: number;
    readonly bottom: number;
    readonly largest: number;
    readonly smallest: number;
  };
  readonly name: { readonly y: number; readonly size: number };
  readonly role: { readonly y: number; readonly size: number };
  readonly thread: { readonly y: number; readonly weight: number };
  readonly foot: { readonly y: number; readonly size: number };
}

const WIDE: QuoteFormat = {
  width: 1200,
  height: 630,
  edge: 20,
  start: 112,
  end: 72,
  signature: { y: 82, size: 29 },
  notice: { size: 21, lines: 2 },
  quote: { top: 130, bottom: 414, largest: 92, smallest: 30 },
  name: { y: 462, size: 32 },
  role: { y: 503, size: 24 },
  thread: { y: 543, weight: 4 },
  foot: { y: 592, size: 21 },
};

const LEADING = 1.52;
/** The opening mark, beside a line of 1 em. */
const MARK_SIZE = 1.25;
const LARGEST_MARK = 84;
/** Of a line, at most, for who speaks; the second and what is said of the quote stand at its other end. */
const SPEAKER_ROOM = 0.74;
/** Between the two, with room for the tick: in the size of the role. */
const BESIDE = 2.5;

/** @param format the shape; 1200 x 630 for link previews unless another is asked for */
export function quoteCard(facts: QuoteFacts, format = WIDE): Drawing {
  const { width, height, edge } = format;
  const frame = frameOf(facts.programme, width, height);
  const tone = toneColour(frame.look.day, facts.speaker?.tone ?? null);
  return {
    width,
    height,
    ground: frame.look.day.ground,
    shapes: [
      boxFromStart(frame, { start: 0, y: 0, width: edge, height, fill: tone }),
      ...drawHead(frame, facts, format),
      ...drawWords(frame, facts, format, tone),
      ...drawSpeaker(frame, facts, format),
      ...drawWhen(frame, facts, format),
      ...drawFoot(frame, facts, format),
    ],
  };
}

function drawHead(frame: Frame, facts: QuoteFacts, { start, end, width, signature, notice }: QuoteFormat) {
  const room = width - start - end;
  const hasNotice = facts.disclosure !== null;
  return [
    ...drawSignature(frame, facts.programme.title, {
      ...signature,
      start,
      widest: room * (hasNotice ? 0.44 : 1),
      palette: frame.look.day,
    }),
    ...drawNotice(frame, facts.disclosure, {
      ...notice,
      y: signature.y,
      from: "end",
      distance: end,
      widest: room * 0.5,
      palette: frame.look.day,
    }),
  ];
}

function drawWords(frame: Frame, facts: QuoteFacts, format: QuoteFormat, tone: string): readonly Shape[] {
  const { start, end, width, quote, edge } = format;
  const fitted = fitText({
    text: facts.text,
    typeface: frame.typefaces["text-strong"],
    direction: facts.direction,
    width: width - start - end,
    height: quote.bottom - quote.top,
    largest: quote.largest,
    smallest: quote.smallest,
    leading: LEADING,
  });
  const height = blockHeight(fitted.lines.length, fitted.size, fitted.leading);
  const top = quote.top + (quote.bottom - quote.top - height) / 2;
  const size = Math.min(LARGEST_MARK, fitted.size * MARK_SIZE);
  const sign = facts.direction === "rtl" ? "«" : "“";
  const mark = lineFromStart(frame, sign, {
    start: (edge + start - widthOf(sign, frame.typefaces["text-bold"], size)) / 2,
    y: Math.round(top + fitted.size * ASCENT),
    typeface: frame.typefaces["text-bold"],
    size,
    fill: tone,
  });
  return [mark, ...placeBlock(frame, fitted, { start, top, fill: frame.look.day.ink })];
}

function drawSpeaker(frame: Frame, { speaker, standing }: QuoteFacts, format: QuoteFormat): readonly Shape[] {
  const { start, end, width, name, role } = format;
  if (!speaker) return [];
  const room = width - start - end;
  const at = { from: "start", distance: start, widest: room * SPEAKER_ROOM } as const;
  const opposite =
    standing === null ? 0 : widthOf(standing.words, frame.typefaces.text, role.size) + role.size * BESIDE;
  return [
    ...fittedLine(frame, speaker.name, {
      ...at,
      ...name,
      typeface: frame.typefaces["text-bold"],
      fill: frame.look.day.ink,
    }),
    ...(speaker.role === null
      ? []
      : fittedLine(frame, speaker.role, {
          ...at,
          ...role,
          widest: Math.min(at.widest, room - opposite),
          typeface: frame.typefaces.text,
          fill: frame.look.day.quiet,
        })),
  ];
}

/** Opposite the speaker: the second, and under it what is said of the quote. */
function drawWhen(frame: Frame, { clock, standing }: QuoteFacts, format: QuoteFormat): readonly Shape[] {
  const { width, end, name, role } = format;
  const { text: typeface, "text-bold": bold } = frame.typefaces;
  const { quiet, signal } = frame.look.day;
  const time = { ...name, end, typeface: bold, fill: signal };
  const words = { ...role, end, typeface, fill: quiet };
  const beside = standing === null ? 0 : width - end - widthOf(standing.words, typeface, role.size);
  return [
    ...(clock === null ? [] : [lineToEnd(frame, clock, time)]),
    ...(standing === null ? [] : [lineToEnd(frame, standing.words, words)]),
    ...(standing?.isVerbatim ? [drawTick(frame, { beside, ...role, colour: quiet })] : []),
  ];
}

function drawFoot(frame: Frame, facts: QuoteFacts, { start, end, width, foot, thread }: QuoteFormat) {
  const ends = [fromStart(frame, start), fromStart(frame, width - end)];
  const style = { ...foot, typeface: frame.typefaces.text, fill: frame.look.day.quiet } as const;
  const room = width - start - end;
  return [
    ...drawThread(facts.thread, {
      ...thread,
      left: Math.min(...ends),
      right: Math.max(...ends),
      palette: frame.look.day,
    }),
    ...fittedLine(frame, facts.episode, { ...style, from: "start", distance: start, widest: room * 0.78 }),
    ...fittedLine(frame, facts.day, { ...style, from: "end", distance: end, widest: room * 0.2 }),
  ];
}
