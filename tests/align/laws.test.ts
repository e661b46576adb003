import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignQuotes } from "../../scripts/align/align-quotes.ts";
import { tokenize, wordKeys } from "../../scripts/align/tokens.ts";
import { makeTranscript } from "../../scripts/bench/align/captions.ts";
import { cleanCase, editedCase, negationAdded } from "../../scripts/bench/align/cases.ts";
import { splicedCase } from "../../scripts/bench/align/never-said.ts";
import { mishear } from "../../scripts/bench/align/noise.ts";
import { makeProgramme } from "../../scripts/bench/align/programme.ts";
import { seededRandom } from "../../scripts/bench/align/random.ts";
import { type Seconds, seconds } from "../../scripts/domain/seconds.ts";
import type { Transcript } from "../../scripts/domain/transcript.ts";

/** A misheard programme of ten minutes, and quotes that were said, edited, and never said. */
function material(seed: number) {
  const random = seededRandom(seed);
  const said = makeProgramme(random.pick(["msa", "dialect", "english", "nonsense"] as const), 10, random);
  const transcript = makeTranscript(
    mishear(said, 0.15, "msa", random),
    random.chance(0.5) ? "words" : "cues",
    0.1,
    random,
  );
  const makers = [
    () => cleanCase(said, random),
    () => editedCase(said, "msa", random),
    () => negationAdded(said, "msa", random),
    () => splicedCase(said, random),
  ];
  const requests = Array.from({ length: 12 }, (_, at) => ({
    text: (makers[at % 4] ?? makers[0])?.().text ?? "",
    voices: [],
    near: null,
  }));
  return { transcript, requests };
}

function shift(transcript: Transcript, by: number): Transcript {
  const later = (time: Seconds) => seconds(time + by);
  const cues = transcript.cues.map((cue) => ({
    ...cue,
    start: later(cue.start),
    end: later(cue.end),
    words: cue.words?.map((word) => ({ ...word, start: later(word.start), end: later(word.end) })) ?? null,
  }));
  return { ...transcript, cues };
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const FEW = { numRuns: 4 };

describe("laws", () => {
  test("a transcript that begins later shifts every answer by as much, and changes nothing else", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 40_000 }), (seed, by) => {
        const { transcript, requests } = material(seed);
        const before = alignQuotes(transcript, requests);
        const after = alignQuotes(shift(transcript, by), requests);
        after.forEach((check, at) => {
          const { span, places, nearest, ...rest } = before[at] ?? check;
          const { span: _, places: __, nearest: near, ...others } = check;
          expect(others).toEqual(rest);
          expect(near?.heard).toBe(nearest?.heard);
          if (near && nearest) expect(near.span.start).toBeCloseTo(nearest.span.start + by, 2);
          expect(check.span === null).toBe(span === null);
          // Times are whole milliseconds: both are rounded.
          if (check.span && span) expect(check.span.start).toBeCloseTo(span.start + by, 2);
          if (check.span?.end && span?.end) expect(check.span.end).toBeCloseTo(span.end + by, 2);
          for (const [index, place] of (check.places ?? []).entries())
            expect(place.start).toBeCloseTo((places?.[index]?.start ?? -1) + by, 2);
        });
      }),
      FEW,
    );
  });

  test("each quote is on its own: neither their order nor their company matters", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { transcript, requests } = material(seed);
        const together = alignQuotes(transcript, requests);
        expect(alignQuotes(transcript, requests.toReversed())).toEqual(together.toReversed());
        const alone = requests.map((request) => alignQuotes({ ...transcript }, [request])[0]);
        expect(alone).toEqual(together);
      }),
      FEW,
    );
  });

  test("a span lies inside the recording, and a quote has one or its reasons", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { transcript, requests } = material(seed);
        const last = Math.max(...transcript.cues.map(({ end }) => end));
        for (const { span, verdict, score, differences, places } of alignQuotes(transcript, requests)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (span) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.start).toBeLessThanOrEqual(last);
          } else expect(verdict === "absent" || (places ?? []).length > 1).toBe(true);
          if (verdict === "verbatim") expect(differences).toEqual([]);
          if (verdict === "close" || verdict === "altered") expect(differences).not.toEqual([]);
        }
      }),
      FEW,
    );
  });
});

const letters = fc.oneof(
  fc.constantFrom(..."أإآاىيةهؤئءلامنوبكف٠٢5.,%-'’…ـًّ aézA"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 2 }),
);
const word = fc.array(letters, { minLength: 1, maxLength: 8 }).map((list) => list.join(""));

describe("words to compare", () => {
  test("folding is idempotent: the key of a key is itself", () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const key of wordKeys(text)) if (!/^[#%]/.test(key)) expect(wordKeys(key)).toEqual([key]);
      }),
      { numRuns: 600 },
    );
  });

  test("tokens cover the words in order, and none twice", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        let before = 0;
        for (const { from, to } of tokenize(words)) {
          expect(from).toBeGreaterThanOrEqual(before - 1e-9);
          expect(to).toBeGreaterThan(from);
          before = to;
        }
        expect(before).toBeLessThanOrEqual(words.length + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});

describe("hostile quotes and recordings take a bounded time", () => {
  const long = (piece: string, count: number) => Array.from({ length: count }, () => piece).join(" ");
  const transcriptOf = (text: string): Transcript => ({
    language: "ar" as Transcript["language"],
    file: "a.vtt",
    by: null,
    program: null,
    cues: [{ start: seconds(0), end: seconds(9), voice: null, text, words: null, line: 1 }],
  });

  test.each([
    ["a quote of a book", "كلام", long("كلام آخر", 50_000)],
    ["a word of a megabyte", "كلام", "ك".repeat(1_000_000)],
    ["one word a hundred thousand times", long("لا", 100_000), long("لا", 300)],
    ["nothing but ellipses", long("كلام", 1000), long("…", 5000)],
    ["ellipses between all words", long("كلام آخر", 5000), long("كلام …", 300)],
    ["numbers without end", long("ألف", 50_000), long("ألف", 300)],
    ["brackets that never close", long("[(", 50_000), long("[", 1000)],
  ])("%s", (_name, heard, text) => {
    const before = process.cpuUsage();
    const [check] = alignQuotes(transcriptOf(heard), [{ text, voices: [], near: null }]);
    expect(check).toBeDefined();
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
  });
});
