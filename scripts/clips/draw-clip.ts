// The picture around a clip's film: programme and notice, speaker, what is said of the quote, the thread. It stands still.

import { toneColour } from "../domain/look.ts";
import type { QuoteFacts, SpeakerFacts } from "../render/cards/card-facts.ts";
import type { Drawing, Shape } from "../render/cards/drawing.ts";
import { fittedLine } from "../render/cards/fitted-line.ts";
import { boxFromStart, type Frame, frameOf, placeBlock } from "../render/cards/frame.ts";
import { drawNotice } from "../render/cards/notice.ts";
import { drawSignature } from "../render/cards/signature.ts";
import { drawThread } from "../render/cards/thread.ts";
import { drawTick } from "../render/cards/tick.ts";
import { paragraphDirection } from "../render/cards/typesetting/direction.ts";
import {
  ASCENT,
  type FitRequest,
  type FittedText,
  fitText,
  widthOf,
} from "../render/cards/typesetting/fit-text.ts";
import type { ClipFormat } from "./clip-format.ts";

const SPEAKER_ROOM = 0.72;
const NOTICE_ROOM = 0.5;
/** Between what stands at both ends of a line, in the size of the role. */
const BESIDE = 2.5;

/** Where the film stands, from the left: at the side where reading ends. */
export function filmLeft({ film, width }: ClipFormat, { programme }: QuoteFacts): number {
  return programme.direction === "rtl" ? film.x : width - film.x - film.width;
}

export function drawClip(facts: QuoteFacts, format: ClipFormat): Drawing {
  const frame = frameOf(facts.programme, format.width, format.height);
  return {
    width: format.width,
    height: format.height,
    ground: frame.look.night.ground,
    shapes: [
      ...drawHead(frame, facts, format),
      ...drawSpeaker(frame, facts, format),
      ...drawStanding(frame, facts, format),
      ...drawFoot(frame, facts, format),
    ],
  };
}

function drawHead(frame: Frame, facts: QuoteFacts, format: ClipFormat): readonly Shape[] {
  const { start, end, width, signature, notice } = format;
  const room = width - start - end;
  const isBeside = notice.y === null && facts.disclosure !== null;
  return [
    ...drawSignature(frame, facts.programme.title, {
      ...signature,
      start,
      widest: room * (isBeside ? 1 - NOTICE_ROOM - 0.06 : 1),
      palette: frame.look.night,
    }),
    ...drawNotice(frame, facts.disclosure, {
      size: notice.size,
      lines: notice.lines,
      y: notice.y ?? signature.y,
      from: notice.y === null ? "end" : "start",
      distance: notice.y === null ? end : start,
      widest: notice.y === null ? room * NOTICE_ROOM : room,
      palette: frame.look.night,
    }),
  ];
}

function drawSpeaker(frame: Frame, facts: QuoteFacts, format: ClipFormat): readonly Shape[] {
  const { speaker, standing } = facts;
  if (speaker === null) return [];
  const { start, end, width, name, role } = format;
  const room = width - start - end;
  const isOpposite = format.standing.y === null && standing !== null;
  const inset = name.size * 0.65;
  const opposite = isOpposite
    ? widthOf(standing.words, frame.typefaces.text, format.standing.size) + role.size * BESIDE
    : 0;
  const nameRoom = (isOpposite ? room * SPEAKER_ROOM : room) - inset;
  const fitted = fitName(frame, speaker.name, { ...name, widest: nameRoom });
  const first = name.y - (fitted.lines.length - 1) * fitted.leading;
  const top = first - fitted.size * ASCENT;
  const roleRoom = room - inset - opposite;
  return [
    drawToneMark(frame, speaker, { format, first }),
    ...placeBlock(frame, fitted, { start: start + inset, top, fill: frame.look.night.ink }),
    ...(speaker.role === null
      ? []
      : drawRole(frame, speaker.role, { ...role, start: start + inset, widest: roleRoom })),
  ];
}

/** On one line, smaller when it must be; on more only where that would cut it. */
function fitName(
  frame: Frame,
  text: string,
  at: ClipFormat["name"] & { readonly widest: number },
): FittedText {
  const request: FitRequest = {
    ...{ text, typeface: frame.typefaces["text-bold"], direction: paragraphDirection(text, frame.direction) },
    ...{ width: at.widest, height: Number.POSITIVE_INFINITY },
    ...{ largest: at.size, smallest: Math.round(at.size * 0.8), leading: 1.3 },
  };
  const line = fitText({ ...request, lines: 1 });
  return line.isCut ? fitText({ ...request, lines: at.lines }) : line;
}

/** In a narrow column a role takes a few lines. */
function drawRole(
  frame: Frame,
  text: string,
  at: ClipFormat["role"] & { readonly start: number; readonly widest: number },
): readonly Shape[] {
  const fitted = fitText({
    ...{
      text,
      typeface: frame.typefaces.text,
      direction: paragraphDirection(text, frame.direction),
      width: at.widest,
    },
    ...{ height: Number.POSITIVE_INFINITY, largest: at.size, smallest: Math.round(at.size * 0.8) },
    ...{ leading: 1.4, lines: at.lines },
  });
  return placeBlock(frame, fitted, {
    start: at.start,
    top: at.y - fitted.size * ASCENT,
    fill: frame.look.night.quiet,
  });
}

function drawToneMark(
  frame: Frame,
  { role: ofDay, tone }: SpeakerFacts,
  at: { readonly format: ClipFormat; readonly first: number },
): Shape {
  const { start, name, role } = at.format;
  const y = at.first - name.size * 0.72;
  const height = (ofDay === null ? name.y : role.y) + name.size * 0.12 - y;
  return boxFromStart(frame, {
    start,
    y,
    width: name.size * 0.2,
    height,
    fill: toneColour(frame.look.night, tone),
  });
}

function drawStanding(frame: Frame, { standing }: QuoteFacts, format: ClipFormat): readonly Shape[] {
  if (standing === null) return [];
  const { start, end, width, role } = format;
  const { size, y } = format.standing;
  const length = widthOf(standing.words, frame.typefaces.text, size);
  const tick = standing.isVerbatim ? size * 0.98 : 0;
  // The tick is before the words, where reading begins.
  const near = y === null ? width - end - length : start + tick;
  const line = {
    size,
    y: y ?? role.y,
    typeface: frame.typefaces.text,
    fill: frame.look.night.quiet,
  } as const;
  return [
    ...fittedLine(frame, standing.words, { ...line, from: "start", distance: near, widest: length + 1 }),
    ...(standing.isVerbatim
      ? [drawTick(frame, { beside: near, y: line.y, size, colour: frame.look.night.quiet })]
      : []),
  ];
}

function drawFoot(frame: Frame, facts: QuoteFacts, format: ClipFormat): readonly Shape[] {
  const { width, thread, foot } = format;
  const { start, end } = format.words;
  const room = width - start - end;
  const style = { typeface: frame.typefaces.text, fill: frame.look.night.quiet } as const;
  return [
    ...drawThread(facts.thread, { ...thread, left: end, right: width - start, palette: frame.look.night }),
    ...(foot === null
      ? []
      : [
          ...fittedLine(frame, facts.episode, {
            ...{ ...foot, ...style, from: "start", distance: start, widest: room * 0.74 },
          }),
          ...fittedLine(frame, facts.day, {
            ...{ ...foot, ...style, from: "end", distance: end, widest: room * 0.24 },
          }),
        ]),
  ];
}
