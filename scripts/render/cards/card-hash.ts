// The name of a card: what it says, and the design that draws it. Drawing ten thousand episodes' cards to name them
// would take longer than all their pages; the design is in the name by specimens that are drawn whole, once.

import { hash } from "node:crypto";
import { cardWords } from "../../text/words/cards.ts";
import type { EpisodeFacts, ProgrammeFacts, QuoteFacts, SpeakerFacts } from "./card-facts.ts";
import { drawFacts, type FactsOfCard } from "./draw-facts.ts";
import { drawingToSvg } from "./drawing-to-svg.ts";
import { TYPEFACES, typeface } from "./typesetting/typefaces.ts";

let design: string | null = null;

/** SHA-256, lower-case hex: of the design, the type and the facts. The same facts in another design have another one. */
export function cardHash(card: FactsOfCard): string {
  return hashOf([cardDesign(), card.kind, written(card.facts)]);
}

/** The design that cards are drawn in, as a hash. */
export function cardDesign(): string {
  design ??= remember(drawDesign);
  return design;
}

function drawDesign(): string {
  return hashOf([
    ...specimens().map((one) => JSON.stringify(drawFacts(one))),
    // Outlines cost a hundred times the drawing: one shows the shaper and the writer.
    drawingToSvg(drawFacts({ kind: "quote", facts: BARE.quote })),
    ...TYPEFACES.map((name) => typeface(name).fingerprint),
  ]);
}

let remember = (draw: () => string): string => draw();

/** Says who knows the design from an earlier build; asked once a process, and only when a card is named. */
export function rememberCardDesign(known: (draw: () => string) => string): void {
  remember = known;
}

/** What another thread of the same process worked out: drawing the specimens takes a third of a second. */
export function useCardDesign(known: string): void {
  design = known;
}

const texts = new WeakMap<object, string>();

/** Facts as a text, once for all the cards that show them. */
function written(facts: FactsOfCard["facts"]): string {
  const known = texts.get(facts) ?? JSON.stringify(facts);
  texts.set(facts, known);
  return known;
}

function hashOf(parts: readonly string[]): string {
  return hash("sha256", parts.map((part) => `${part}\n`).join(""), "hex");
}

/** Every kind of card, with everything on it and with as little as there can be, of short and of long texts. */
function specimens(): readonly FactsOfCard[] {
  return [FULL, BARE].flatMap(({ programme, episode, quote }): readonly FactsOfCard[] => [
    { kind: "quote", facts: quote },
    { kind: "quote-square", facts: quote },
    { kind: "episode", facts: episode },
    { kind: "episode-artwork", facts: episode },
    { kind: "programme", facts: programme },
    { kind: "artwork", facts: programme },
  ]);
}

interface Specimen {
  readonly programme: ProgrammeFacts;
  readonly episode: EpisodeFacts;
  readonly quote: QuoteFacts;
}

const words = cardWords("ar");
const SENTENCE = `${words.verbatim} ${words.episode} (NATO) “02:03–02:17”`;
const LONG = Array.from({ length: 4 }, () => SENTENCE).join(" ");

const FULL = specimen({
  text: LONG,
  speaker: { name: SENTENCE, role: SENTENCE, tone: 1 },
  thread: {
    duration: 3600,
    cuts: [600, 1200],
    marks: [
      { start: 60, end: 120, tone: 1, isThis: true },
      { start: 900, end: null, tone: null, isThis: false },
    ],
  },
  notice: LONG,
});
const BARE = specimen({ text: words.episode, speaker: null, thread: null, notice: null });

interface Shown {
  readonly text: string;
  readonly speaker: SpeakerFacts | null;
  readonly thread: QuoteFacts["thread"];
  readonly notice: string | null;
}

function specimen({ text, speaker, thread, notice }: Shown): Specimen {
  const isBare = speaker === null;
  const programme: ProgrammeFacts = {
    title: text.slice(0, 60),
    latin: isBare ? null : "Studio",
    tagline: isBare ? null : SENTENCE,
    direction: "rtl",
  };
  const clock = isBare ? null : "02:03";
  const common = { programme, direction: "rtl", disclosure: notice, thread } as const;
  return {
    programme,
    episode: {
      ...common,
      title: text.slice(0, 200),
      kicker: [SENTENCE, "13"],
      speakers: isBare ? [] : [speaker, { ...speaker, role: null, tone: null }],
      length: clock,
    },
    quote: {
      ...common,
      text,
      speaker,
      verbatim: isBare ? null : words.verbatim,
      clock,
      episode: text.slice(0, 100),
      day: "13",
    },
  };
}
