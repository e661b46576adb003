import { expect, test } from "vitest";
import { spokenText, spokenWords } from "../../scripts/narration/spoken-words.ts";
import { timeWords } from "../../scripts/narration/time-words.ts";

const RATE = 1000;

/** A sound that is loud but for the silences given, in samples. */
function sound(length: number, ...silences: readonly (readonly [number, number])[]): Int16Array {
  const samples = new Int16Array(length).fill(5000);
  for (const [from, to] of silences) samples.fill(0, from, to);
  return samples;
}

const said = (text: string) => spokenText(spokenWords(text, { "د.": "الدكتور" }));

test("a word begins where the voice says so, and ends where its sound does", () => {
  const speech = {
    sampleRate: RATE,
    samples: sound(1000, [400, 500], [900, 1000]),
    words: [
      { at: 0, sample: 0 },
      { at: 3, sample: 500 },
    ],
  };
  expect(timeWords(said("قد جاء"), speech)).toEqual([
    { text: "قد", start: 0, end: 0.4 },
    { text: "جاء", start: 0.5, end: 0.9 },
  ]);
});

test("an abbreviation said in several words is one written word", () => {
  const speech = {
    sampleRate: RATE,
    samples: sound(900),
    words: [
      { at: 0, sample: 0 },
      { at: 6, sample: 300 },
      { at: 10, sample: 450 },
      { at: 14, sample: 600 },
    ],
  };
  const times = timeWords(said("الركن د. قاصد"), speech);
  expect(times.map(({ text, start }) => [text, start])).toEqual([
    ["الركن", 0],
    ["د.", 0.3],
    ["قاصد", 0.6],
  ]);
});

test("words that the voice joined share the time by their letters, in order", () => {
  const speech = {
    sampleRate: RATE,
    samples: sound(1000),
    words: [{ at: 0, sample: 0 }],
  };
  const times = timeWords(said("أب جد هو"), speech);
  expect(times.map(({ start }) => start)).toEqual([0, 0.333, 0.667]);
  const none = timeWords(said("أب جد"), { ...speech, words: [] });
  expect(none.map(({ start }) => start)).toEqual([0, 0.5]);
});
