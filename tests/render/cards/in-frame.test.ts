import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  EpisodeFacts,
  QuoteFacts,
  SpeakerFacts,
  Thread,
} from "../../../scripts/render/cards/card-facts.ts";
import { episodeFacts, programmeFacts, quoteFacts } from "../../../scripts/render/cards/card-facts.ts";
import { type Bounds, boundsOf, type Drawing, type Words } from "../../../scripts/render/cards/drawing.ts";
import { episodeArtwork } from "../../../scripts/render/cards/episode-artwork.ts";
import { episodeCard } from "../../../scripts/render/cards/episode-card.ts";
import { programmeArtwork, programmeCard } from "../../../scripts/render/cards/programme-artwork.ts";
import { type QuoteFormat, quoteCard } from "../../../scripts/render/cards/quote-card.ts";
import { episodesOf } from "../../support/show.ts";
import { ENGLISH, makeCardShow } from "./card-show.ts";

/** The least distance of words from the sides, as a part of the width and of the height. */
const MARGIN = 0.025;

/** What is wrong with a drawing: words too near a side, marks outside, words on words. */
function faults({ width, height, shapes }: Drawing): readonly string[] {
  const found: string[] = [];
  for (const shape of shapes) {
    const bounds = boundsOf(shape);
    const least = shape.kind === "words" ? MARGIN : 0;
    if (bounds && !isInside(bounds, { width, height, least }))
      found.push(`outside: ${JSON.stringify(shape)}`);
  }
  const words = shapes.filter((shape) => shape.kind === "words");
  for (const [index, one] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      if (!areOneBlock(one, other) && overlap(one, other))
        found.push(`on each other: ${one.text} | ${other.text}`);
    }
  }
  return found;
}

function isInside(
  bounds: Bounds,
  { width, height, least }: { width: number; height: number; least: number },
) {
  const numbers = Object.values(bounds);
  return (
    numbers.every(Number.isFinite) &&
    bounds.left >= width * least - 0.01 &&
    bounds.top >= height * least - 0.01 &&
    bounds.right <= width * (1 - least) + 0.01 &&
    bounds.bottom <= height * (1 - least) + 0.01
  );
}

/** Lines of one text, whose marks may reach into each other's room. */
function areOneBlock(one: Words, other: Words): boolean {
  return (
    one.y !== other.y && one.size === other.size && one.typeface === other.typeface && one.fill === other.fill
  );
}

/** The lowest vowel sign of one line may reach the height of the next one's highest dot, no further. */
const SLACK = 0.15;

function overlap(one: Words, other: Words): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  if (!a || !b) return false;
  const slack = SLACK * Math.min(one.size, other.size);
  return a.left < b.right && b.left < a.right && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

describe.each([
  ["in Arabic", {}],
  ["in English", ENGLISH],
] as const)("the cards of the test programme %s", (_title, over) => {
  const show = makeCardShow(undefined, over);
  const drawings: readonly Drawing[] = [
    programmeCard(programmeFacts(show)),
    programmeArtwork(programmeFacts(show)),
    ...episodesOf(show).flatMap((episode) => [
      episodeCard(episodeFacts(show, episode)),
      episodeArtwork(episodeFacts(show, episode)),
      ...episode.quotes.map((quote) => quoteCard(quoteFacts(show, episode, quote))),
    ]),
  ];

  test("stand in their frames, nothing on anything else", () => {
    expect(drawings.flatMap(faults)).toEqual([]);
  });
});

const LETTERS = [
  ..."ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةى ،؟«»()[]{}“”…–—-:.!\"'%&<>/\\aZgÉß12٣٤\u00A0\u064E\u0651\u0650\u200C\u202E\u2067😀日Ж﷽\n",
];
const hostile = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...LETTERS), maxLength }),
    fc.string({ unit: "binary", maxLength }),
    fc.constantFrom("", "م".repeat(400), "كلمة ".repeat(300), "لا", "gÅ".repeat(60), "ﷺ﷽ ".repeat(20)),
  );
const direction = fc.constantFrom("rtl" as const, "ltr" as const);
const speaker: fc.Arbitrary<SpeakerFacts> = fc.record({
  name: hostile(120),
  role: fc.option(hostile(200)),
  tone: fc.option(fc.nat(9)),
});
const programme = fc.record({
  title: hostile(100),
  latin: fc.option(hostile(60)),
  tagline: fc.option(hostile(120)),
  direction,
});
const thread: fc.Arbitrary<Thread | null> = fc.option(
  fc.integer({ min: 1, max: 20_000 }).chain((duration) =>
    fc.record({
      duration: fc.constant(duration),
      cuts: fc
        .array(fc.integer({ min: 0, max: duration }), { maxLength: 30 })
        .map((cuts) => cuts.sort((a, b) => a - b)),
      marks: fc.array(
        fc.record({
          start: fc.integer({ min: 0, max: duration }),
          end: fc.option(fc.integer({ min: duration, max: duration * 2 })),
          tone: fc.option(fc.nat(3)),
          isThis: fc.boolean(),
        }),
        { maxLength: 40 },
      ),
    }),
  ),
);
const quote: fc.Arbitrary<QuoteFacts> = fc.record({
  programme,
  text: hostile(2500),
  direction,
  speaker: fc.option(speaker),
  standing: fc.constantFrom(
    null,
    { words: "مطابق للتسجيل", isVerbatim: true },
    { words: "Corrected on 20 February 2024", isVerbatim: false },
  ),
  clock: fc.constantFrom(null, "02:03", "3:59:59", "102:03:04"),
  episode: hostile(300),
  day: fc.constantFrom("13 فبراير 2024", "30 September 2024"),
  disclosure: fc.option(hostile(800)),
  thread,
});
const episode: fc.Arbitrary<EpisodeFacts> = fc.record({
  programme,
  title: hostile(800),
  direction,
  kicker: fc.constantFrom(["13 فبراير 2024"], ["الحلقة 100000", "13 فبراير 2024"]),
  speakers: fc.array(speaker, { maxLength: 9 }),
  length: fc.constantFrom(null, "03:17", "102:03:04"),
  disclosure: fc.option(hostile(800)),
  thread,
});

/** A shape that the site has not: the design takes any. */
const SQUARE: QuoteFormat = {
  width: 1080,
  height: 1080,
  edge: 24,
  start: 128,
  end: 80,
  signature: { y: 122, size: 38 },
  notice: { size: 26, lines: 3 },
  quote: { top: 200, bottom: 756, largest: 132, smallest: 38 },
  name: { y: 830, size: 44 },
  role: { y: 887, size: 32 },
  thread: { y: 950, weight: 5 },
  foot: { y: 1020, size: 27 },
};

describe("whatever an editor types", () => {
  const runs = { numRuns: 150 };

  test("a quote's card holds it", () => {
    fc.assert(
      fc.property(quote, (facts) => {
        expect(faults(quoteCard(facts))).toEqual([]);
      }),
      runs,
    );
  });

  test("a quote's card of another shape holds it", () => {
    fc.assert(
      fc.property(quote, (facts) => {
        expect(faults(quoteCard(facts, SQUARE))).toEqual([]);
      }),
      runs,
    );
  });

  test("an episode's card holds it", () => {
    fc.assert(
      fc.property(episode, (facts) => {
        expect(faults(episodeCard(facts))).toEqual([]);
      }),
      runs,
    );
  });

  test("an episode's artwork holds it", () => {
    fc.assert(
      fc.property(episode, (facts) => {
        expect(faults(episodeArtwork(facts))).toEqual([]);
      }),
      runs,
    );
  });

  test("the programme's artwork holds it", () => {
    fc.assert(
      fc.property(programme, (facts) => {
        expect(faults(programmeArtwork(facts))).toEqual([]);
      }),
      runs,
    );
  });
  test("the programme's card holds it", () => {
    fc.assert(
      fc.property(programme, (facts) => {
        expect(faults(programmeCard(facts))).toEqual([]);
      }),
      runs,
    );
  });
});
