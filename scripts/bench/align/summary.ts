// Outcomes -> what the issue asks: shares by noise, wrong places, verdicts.

import type { Verdict } from "../../domain/quote.ts";
import type { Transcriber } from "../../domain/transcript.ts";
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

/** Whether a clean quote's only fault is a word that governs it and was left in front of it: rightly altered. */
function isCutOff(quote: Outcome["quote"], check: Outcome["check"]): boolean {
  const [first, ...others] = check.differences;
  const isInFront = first?.kind === "dropped" && first.at === 0 && others.length === 0;
  return quote.isBehindNegation === true || (isInFront && check.verdict === "altered");
}

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

const MISQUOTES: ReadonlySet<CaseKind> = new Set(["negation dropped", "negation added", "number changed"]);
// Of right quotes against a machine's words, as the newsroom bears it: 15 of 88.
const MOST_ALARMS = 0.17;

/**
 * Right quotes that are called wrong, and misquotes that pass, side by side: the one is bought with the other.
 * A recogniser that drops the negation an editor dropped leaves nothing to see: such misses are its own.
 */
export function alarms(outcomes: readonly Outcome[], by: Transcriber): readonly Line[] {
  return [0, 0.1, 0.2].flatMap((rate) => {
    const here = outcomes.filter((outcome) => outcome.rate === rate);
    const right = here.filter(({ quote, check }) => quote.kind === "clean" && !isCutOff(quote, check));
    const changed = here.filter(({ quote }) => MISQUOTES.has(quote.kind));
    const edited = here.filter(({ quote }) => quote.kind === "edited");
    const line = (
      what: string,
      part: readonly Outcome[],
      verdicts: readonly Verdict[],
      most: number | null,
    ): Line => {
      const count = part.filter(({ check }) => verdicts.includes(check.verdict)).length;
      return {
        what: `${what}, ${rate * 100} % of words wrong`,
        expected: most === null ? "" : most === 0 ? "0" : `< ${most * 100} %`,
        found: percent(count, part.length),
        isReached: most === null || count <= most * part.length,
      };
    };
    const bar = rate === 0 ? 0 : by === "machine" ? MOST_ALARMS : null;
    return [
      line("right, called altered", right, ["altered"], bar),
      line("right, called absent", right, ["absent"], rate === 0 ? 0 : null),
      line("right, to be listened to (doubtful)", right, ["doubtful"], rate === 0 ? 0 : null),
      line("negation or number changed, given the mark", changed, ["verbatim"], rate === 0 ? 0 : null),
      line("negation or number changed, called close", changed, ["close"], rate === 0 ? 0 : null),
      line("another word, given the mark", edited, ["verbatim"], rate === 0 ? 0 : null),
      line("another word, called close", edited, ["close"], null),
    ];
  });
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
