import { describe, expect, test } from "vitest";
import { NEVER_SAID } from "../../scripts/bench/align/cases.ts";
import { makeProgramme } from "../../scripts/bench/align/programme.ts";
import { seededRandom } from "../../scripts/bench/align/random.ts";
import { KINDS, type Outcome, runProgramme } from "../../scripts/bench/align/run.ts";

// A small part of `npm run bench:align`, so that a change that makes it worse is seen at once. Seeds of its own.

const outcomes: readonly Outcome[] = KINDS.flatMap((kind, number) => {
  const said = makeProgramme(kind, 10, seededRandom(4000 + number));
  return [0, 0.2].flatMap((rate) =>
    runProgramme(
      { said, kind, minutes: 10, rate, timing: rate === 0 ? "words" : "cues" },
      seededRandom(5000 + number),
    ),
  );
});
const of = (rate: number, ...kinds: readonly string[]) =>
  outcomes.filter(({ quote, rate: other }) => other === rate && kinds.includes(quote.kind));

describe("quotes held against programmes made by lot", () => {
  test("what was said once is found within a second: all where the transcript is right, 19 of 20 at 20 % wrong", () => {
    for (const [rate, least] of [
      [0, 0.99],
      [0.2, 0.95],
    ] as const) {
      const once = of(rate, "clean").filter(({ quote }) => quote.starts.length === 1);
      const right = once.filter(({ off }) => off !== null && off <= 1);
      expect(once.length).toBeGreaterThan(80);
      expect(right.length / once.length).toBeGreaterThanOrEqual(least);
    }
  });

  test("what was never said has no place", () => {
    const never = [0, 0.2].flatMap((rate) => of(rate, ...NEVER_SAID));
    expect(never.length).toBeGreaterThan(100);
    expect(never.filter(({ check }) => check.span !== null).map(({ quote }) => quote.text)).toEqual([]);
  });

  test("a negation dropped or added and a number changed are altered quotes", () => {
    const changed = of(0, "negation dropped", "negation added", "number changed");
    expect(changed.length).toBeGreaterThan(80);
    expect(changed.filter(({ check }) => check.verdict !== "altered").map(({ quote }) => quote.text)).toEqual(
      [],
    );
  });

  test("what was said and written word for word is never altered", () => {
    const whole = of(0, "clean").filter(({ quote }) => quote.isBehindNegation !== true);
    const verdicts = whole.map(({ check }) => check.verdict);
    expect(verdicts.filter((verdict) => verdict === "altered" || verdict === "absent")).toEqual([]);
  });

  test("what begins just after its sentence's negation says the opposite, wherever it ends", () => {
    const cut = of(0, "clean").filter(({ quote }) => quote.isBehindNegation === true);
    expect(cut.length).toBeGreaterThan(0);
    expect(new Set(cut.map(({ check }) => check.verdict))).toEqual(new Set(["altered"]));
  });
});
