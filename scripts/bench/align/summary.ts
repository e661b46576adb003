// Outcomes -> what the issue asks: shares by noise, wrong places, verdicts.

import type { CaseKind } from "./cases.ts";
import { NEVER_SAID } from "./cases.ts";
import { type Outcome, RATES } from "./run.ts";

/** A line of the report: what is asked, what was expected, what came. */
export interface Line {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  readonly isReached: boolean;
}

const WITHIN = 1;
const EXPECTED = new Map([
  [0, 0.995],
  [0.1, 0.995],
  [0.2, 0.99],
  [0.3, 0.97],
  [0.4, 0.94],
]);

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;
const isRight = (outcome: Outcome): boolean => outcome.off !== null && outcome.off <= WITHIN;

/** The report's lines for one set. */
export function summarize(outcomes: readonly Outcome[]): readonly Line[] {
  const clean = outcomes.filter(({ quote }) => quote.kind === "clean");
  const once = clean.filter(({ quote }) => quote.starts.length === 1);
  return [
    ...RATES.map((rate) =>
      timesLine(
        rate,
        once.filter((outcome) => outcome.rate === rate),
      ),
    ),
    againLine(clean.filter(({ quote }) => quote.starts.length > 1)),
    neverLine(outcomes.filter(({ quote }) => NEVER_SAID.has(quote.kind))),
    wrongLine(clean),
    ...([0, 0.1] as const).flatMap((rate) =>
      (["negation dropped", "negation added", "number changed"] as const).map((kind) =>
        alteredLine(kind, rate, outcomes),
      ),
    ),
    verbatimLine(clean.filter(({ rate, quote }) => rate === 0 && quote.isBehindNegation !== true)),
    cutLine(clean.filter(({ rate, quote }) => rate === 0 && quote.isBehindNegation === true)),
  ];
}

function timesLine(rate: number, outcomes: readonly Outcome[]): Line {
  const right = outcomes.filter(isRight).length;
  const bar = EXPECTED.get(rate) ?? 1;
  return {
    what: `within one second, ${rate * 100} % of words wrong`,
    expected: `${bar * 100} %`,
    found: percent(right, outcomes.length),
    isReached: right >= bar * outcomes.length,
  };
}

function againLine(outcomes: readonly Outcome[]): Line {
  const good = outcomes.filter((outcome) => outcome.check.span === null || isRight(outcome)).length;
  const found = percent(good, outcomes.length);
  return {
    what: "said more than once: one of the places, or none",
    expected: "100 %",
    found,
    isReached: good === outcomes.length,
  };
}

function neverLine(outcomes: readonly Outcome[]): Line {
  const accepted = outcomes.filter(({ check }) => check.span !== null).length;
  const found = `${accepted} of ${outcomes.length}`;
  return { what: "never said, given a place", expected: "0", found, isReached: accepted === 0 };
}

function wrongLine(outcomes: readonly Outcome[]): Line {
  const wrong = outcomes.filter(({ check, off }) => check.span !== null && (off ?? 0) > 5).length;
  return {
    what: "said, given a place more than five seconds off (all noise)",
    expected: "0",
    found: percent(wrong, outcomes.length),
    isReached: wrong === 0,
  };
}

function alteredLine(kind: CaseKind, rate: number, outcomes: readonly Outcome[]): Line {
  const those = outcomes.filter((outcome) => outcome.quote.kind === kind && outcome.rate === rate);
  const altered = those.filter(({ check }) => check.verdict === "altered").length;
  const bar = rate === 0 ? 1 : 0.98;
  return {
    what: `${kind}, called altered, ${rate * 100} % of words wrong`,
    expected: `${bar * 100} %`,
    found: percent(altered, those.length),
    isReached: altered >= bar * those.length,
  };
}

function verbatimLine(outcomes: readonly Outcome[]): Line {
  const altered = outcomes.filter(({ check }) => check.verdict === "altered").length;
  const found = `${altered} of ${outcomes.length}`;
  return {
    what: "said and transcribed word for word, called altered",
    expected: "0",
    found,
    isReached: altered === 0,
  };
}

/** Word for word, but from behind the negation: a negation dropped, as an editor would drop it. */
function cutLine(outcomes: readonly Outcome[]): Line {
  const altered = outcomes.filter(({ check }) => check.verdict === "altered").length;
  return {
    what: "begins just after its sentence's negation, called altered",
    expected: "100 %",
    found: percent(altered, outcomes.length),
    isReached: altered === outcomes.length,
  };
}

/** How each kind of quote was judged where the transcript is clean: kind -> verdict -> how often. */
export function verdictTable(outcomes: readonly Outcome[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const { quote, check, rate } of outcomes) {
    if (rate > 0) continue;
    const row = table.get(quote.kind) ?? new Map<string, number>();
    row.set(check.verdict, (row.get(check.verdict) ?? 0) + 1);
    table.set(quote.kind, row);
  }
  return table;
}
