// A quote's words as a clip shows them: a page of lines at a time, and on it each word as it is spoken.

import type { SpokenWord } from "../align/pair-words.ts";
import { mixed } from "../domain/colour.ts";
import type { QuoteFacts } from "../render/cards/card-facts.ts";
import type { Drawing, Shape } from "../render/cards/drawing.ts";
import { frameOf, placeBlock } from "../render/cards/frame.ts";
import { blockHeight, type FittedText, fitText } from "../render/cards/typesetting/fit-text.ts";
import type { ClipFacts } from "./clip-facts.ts";
import type { ClipFormat } from "./clip-format.ts";

const LEADING = 1.5;
const SPACE = /[\s\u00A0]+/;
/** A page may end this many words off its even share, where the sentence rests. */
const LOOSE = 4;
const RESTS = /[.!?؟…،,؛;:]["»”)]*$/;

/** Of words that are still to come: between the quiet voice and the ground. */
const WAITING = 0.342;

/** A moment of a clip: from `start`, in seconds of the clip, the band looks like this. */
export interface WordMoment {
  readonly start: number;
  readonly drawing: Drawing;
}

/** The moments of a clip in a format, the first at 0. */
export function wordMoments(facts: ClipFacts, format: ClipFormat): readonly WordMoment[] {
  const words = wordsOf(facts);
  const pages = pagesOf(words, facts.card, format);
  return pages.flatMap(({ fitted, words: own }, page): readonly WordMoment[] => {
    const first = page === 0 ? 0 : (own[0]?.start ?? 0);
    const whole = drawPage(fitted, facts.card, format, Number.POSITIVE_INFINITY);
    if (!facts.isTimed) return [{ start: first, drawing: whole }];
    const opening = { start: first, drawing: drawPage(fitted, facts.card, format, page === 0 ? 0 : 1) };
    const rest = own.map(({ start }, index) => ({
      start,
      drawing: drawPage(fitted, facts.card, format, index + 1),
    }));
    return [opening, ...rest.slice(page === 0 ? 0 : 1)];
  });
}

/** Each word with its second of the clip. */
function wordsOf({ card, words, from, to }: ClipFacts): readonly SpokenWord[] {
  const typed = card.text.split(SPACE).filter((word) => word !== "");
  return typed.map((text, index) => {
    const start = words[index]?.start ?? from + ((to - from) * index) / typed.length;
    return { text, start: Math.max(0, start - from) };
  });
}

interface WordPage {
  readonly fitted: FittedText;
  readonly words: readonly SpokenWord[];
}

/** As few pages as the smallest size allows, of about the same length, all in one size. */
function pagesOf(words: readonly SpokenWord[], card: QuoteFacts, format: ClipFormat): readonly WordPage[] {
  const { words: band, width } = format;
  const { typefaces } = frameOf(card.programme, width, band.height);
  const setIn = (own: readonly SpokenWord[], largest: number) =>
    fitText({
      text: own.map(({ text }) => text).join(" "),
      typeface: typefaces["text-strong"],
      direction: card.direction,
      width: width - band.start - band.end,
      height: band.height,
      largest,
      smallest: Math.min(largest, band.smallest),
      leading: LEADING,
    });
  for (let count = 1; ; count++) {
    const parts = evenParts(words, count);
    const fitted = parts.map((part) => setIn(part, band.largest));
    if (fitted.some(({ isCut }) => isCut) && count < words.length) continue;
    const size = Math.min(...fitted.map((one) => one.size));
    return parts.map((part) => ({ fitted: setIn(part, size), words: part }));
  }
}

function evenParts(words: readonly SpokenWord[], count: number): readonly (readonly SpokenWord[])[] {
  const cuts = Array.from({ length: count - 1 }, (_, index) =>
    restNear(words, Math.round(((index + 1) * words.length) / count), words.length / count),
  );
  const ends = [0, ...cuts, words.length];
  return ends
    .slice(1)
    .map((to, index) => words.slice(ends[index] ?? 0, to))
    .filter((part) => part.length > 0);
}

/** The end of a clause near a place, else the place. */
function restNear(words: readonly SpokenWord[], at: number, length: number): number {
  const most = Math.min(LOOSE, Math.floor(length / 4));
  for (let off = 0; off <= most; off++) {
    for (const place of [at - off, at + off]) if (RESTS.test(words[place - 1]?.text ?? "")) return place;
  }
  return at;
}

/** @param spoken how many of its words have been said: those are bright */
function drawPage(fitted: FittedText, card: QuoteFacts, format: ClipFormat, spoken: number): Drawing {
  const { height, start } = format.words;
  const frame = frameOf(card.programme, format.width, height);
  const block = blockHeight(fitted.lines.length, fitted.size, fitted.leading);
  const lines = placeBlock(frame, fitted, { start, top: (height - block) / 2, fill: frame.look.night.ink });
  const waiting = mixed(frame.look.night.quiet, frame.look.night.ground, WAITING);
  let before = 0;
  const shapes = lines.flatMap((line): readonly Shape[] => {
    if (line.kind !== "words") return [line];
    const count = line.text.split(SPACE).length;
    const cut = endOfWord(line.text, Math.min(count, Math.max(0, spoken - before)));
    before += count;
    const parts = [
      { ...line, part: { from: 0, to: cut } },
      { ...line, part: { from: cut, to: line.text.length }, fill: waiting },
    ];
    return parts.filter(({ part }) => part.to > part.from);
  });
  return { width: format.width, height, ground: frame.look.night.ground, shapes };
}

/** Where in a line its first words end. */
function endOfWord(line: string, words: number): number {
  const ends = [...line.matchAll(/[^\s\u00A0]+/g)].map((word) => word.index + word[0].length);
  return words === 0 ? 0 : (ends[words - 1] ?? line.length);
}
