import { describe, expect, test } from "vitest";
import { seconds } from "../../scripts/domain/seconds.ts";
import type { Transcriber, Transcript } from "../../scripts/domain/transcript.ts";
import { hold, talk } from "./programme.ts";

const LINES = [
  "صباح الخير أيها السادة الكرام.",
  "الشركة لن تدفع أجور العمال قبل نهاية الشهر القادم في المصنع القديم.",
  "وهذا كل ما عندي اليوم.",
];
const by = (who: Transcriber | null) => ({ ...talk(LINES), by: who });
const TABLE: readonly (readonly [what: string, quote: string, people: string, machine: string])[] = [
  ["word for word", "الشركة لن تدفع أجور العمال قبل نهاية الشهر", "verbatim", "verbatim"],
  ["another word", "الشركة لن تدفع رواتب العمال قبل نهاية الشهر", "altered", "doubtful"],
  ["a word more", "الشركة لن تدفع أجور العمال كاملة قبل نهاية الشهر", "altered", "doubtful"],
  ["a word that sounds alike", "الشركة لن تدفع أجور العمار قبل نهاية الشهر", "altered", "close"],
  ["a negation gone", "الشركة تدفع أجور العمال قبل نهاية الشهر", "altered", "altered"],
  ["a negation thrown in", "الشركة لن تدفع أجور لا العمال قبل نهاية الشهر", "altered", "altered"],
  ["a negation cut off", "تدفع أجور العمال قبل نهاية الشهر القادم", "altered", "altered"],
  [
    "a negation beside a word heard otherwise",
    "الشركة لا تصرف أجور العمال قبل نهاية الشهر القادم في المصنع",
    "altered",
    "doubtful",
  ],
  ["a number for no number", "الشركة لن تدفع أجور العمال قبل 20 الشهر", "altered", "doubtful"],
];

const SHORT_NEGATIONS = ["ما", "لا", "لم"];

describe("who wrote the transcript down", () => {
  test.each(SHORT_NEGATIONS)("a short %s gone behind a word is no part of that word", (negation) => {
    const heard = {
      ...talk([`أجهزة المخابرات ${negation} توقع الأوراق قبل نهاية الشهر`]),
      by: "machine" as const,
    };
    const { verdict, differences } = hold("أجهزة المخابرات توقع الأوراق قبل نهاية الشهر", heard);
    expect([verdict, differences]).toEqual([
      "altered",
      [{ kind: "dropped", typed: null, heard: negation, at: 2 }],
    ]);
  });

  test.each(TABLE)("%s", (_what, quote, people, machine) => {
    const verdicts = ([null, "people", "machine"] as const).map((who) => hold(quote, by(who)).verdict);
    expect(verdicts).toEqual([people, people, machine]);
  });

  test("a machine's answer is given with the second to listen to", () => {
    const check = hold("الشركة لن تدفع رواتب العمال قبل نهاية الشهر", by("machine"));
    expect(check.span?.start).toBeCloseTo(3, 0);
    expect(check.differences).toEqual([{ kind: "changed", typed: "رواتب", heard: "أجور", at: 3 }]);
    // A second before the fourth word of a line that begins at 3 s and has some half second a word.
    expect(check.listen).toBeGreaterThan(3.1);
    expect(check.listen).toBeLessThan(4);
  });

  const doubted = (word: string, confidence: number): Transcript => {
    const heard = by("machine");
    const cues = heard.cues.map((cue) => {
      const texts = cue.text.split(" ");
      const length = (cue.end - cue.start) / texts.length;
      const words = texts.map((text, at) => ({
        text,
        start: seconds(cue.start + at * length),
        end: seconds(cue.start + (at + 1) * length),
        confidence: text === word ? confidence : 0.95,
      }));
      return { ...cue, words };
    });
    return { ...heard, cues };
  };

  test("a word that the recogniser itself took for a guess is no proof against another", () => {
    const quote = "الشركة لن تدفع رواتب العمال قبل نهاية الشهر";
    expect(hold(quote, doubted("أجور", 0.9)).verdict).toBe("doubtful");
    expect(hold(quote, doubted("أجور", 0.2)).verdict).toBe("close");
    expect(hold(quote, { ...doubted("أجور", 0.2), by: "people" }).verdict).toBe("altered");
  });

  test("a negation that is gone is told however unsure the recogniser was of it, and never given the mark", () => {
    const quote = "الشركة تدفع أجور العمال قبل نهاية الشهر";
    expect(hold(quote, doubted("لن", 0.9)).verdict).toBe("altered");
    expect(hold(quote, doubted("لن", 0.2)).verdict).toBe("doubtful");
  });
});
