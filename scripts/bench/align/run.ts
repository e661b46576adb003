// One set of the bench: programmes of every kind, length and noise, each with its quotes, aligned and counted.

import { alignInOrder } from "../../align/align-in-order.ts";
import { alignQuotes } from "../../align/align-quotes.ts";
import type { QuoteCheck } from "../../domain/quote.ts";
import type { Transcriber, Transcript } from "../../domain/transcript.ts";
import { makeTranscript, type Timing } from "./captions.ts";
import * as cases from "./cases.ts";
import { type FiledQuote, fileQuotes } from "./episode-files.ts";
import type { Kind } from "./material.ts";
import * as never from "./never-said.ts";
import { mishear } from "./noise.ts";
import { makeProgramme, type TrueWord } from "./programme.ts";
import { type Random, seededRandom } from "./random.ts";
import { shareSaid } from "./said-where.ts";

export const KINDS: readonly Kind[] = ["msa", "dialect", "english", "nonsense"];
export const MINUTES: readonly number[] = [10, 45, 180];
export const RATES: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4];
const TIMINGS: readonly Timing[] = ["words", "cues"];
const CLEAN = 30;
const CHANGED = 10;
const NEVER = 4;
const DRIFT = 0.25;
// What shares more of its words with one stretch is an edited quote, not a sentence never said.
const NEVER_SHARE = 0.6;

/** One quote, what is true of it and what was answered. */
export interface Outcome {
  readonly quote: cases.QuoteCase;
  readonly check: QuoteCheck;
  readonly kind: Kind;
  readonly minutes: number;
  readonly rate: number;
  readonly timing: Timing;
  /** Seconds from the nearest true start; null when there is none, or no answer. */
  readonly off: number | null;
}

/**
 * `words`: a quote's words are all that is known. `files`: its speaker's name and its place in the episode's file too,
 * as the build knows them; the transcript names its voices in both. `chapters`: the times of its chapter too.
 */
export type Knowledge = "words" | "files" | "chapters";

/** What a set is held against. A machine's transcript changes verdicts only, so that fewer programmes tell enough. */
export interface Held {
  readonly knowledge: Knowledge;
  readonly by: Transcriber;
}

const FEWER = { minutes: 45, rate: 0.2 };

/** All outcomes of a set. @param seed the same seed, the same programmes, quotes and noise whatever is known */
export function runSet(
  seed: number,
  held: Held,
  tell: (done: number, all: number) => void,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const all = KINDS.length * MINUTES.length * RATES.length * TIMINGS.length;
  const isLeftOut = (minutes: number, rate: number) =>
    held.by === "machine" && (minutes > FEWER.minutes || rate > FEWER.rate);
  let done = 0;
  for (const kind of KINDS) {
    for (const minutes of MINUTES) {
      const said = makeProgramme(
        kind,
        minutes,
        seededRandom(seed * 7919 + minutes * 31 + KINDS.indexOf(kind)),
      );
      for (const rate of RATES) {
        for (const timing of TIMINGS) {
          const random = seededRandom(seed * 104729 + done * 131);
          if (!isLeftOut(minutes, rate))
            outcomes.push(...runProgramme({ said, kind, minutes, rate, timing }, random, held));
          tell(++done, all);
        }
      }
    }
  }
  return outcomes;
}

/** A programme, and how its transcript is made. */
export interface Setting extends Pick<Outcome, "kind" | "minutes" | "rate" | "timing"> {
  readonly said: readonly TrueWord[];
}

/** Quotes of every kind held against one programme's transcript. */
export function runProgramme(
  setting: Setting,
  random: Random,
  { knowledge, by }: Held = { knowledge: "words", by: "people" },
): readonly Outcome[] {
  const { said, kind, rate, timing } = setting;
  const heard = mishear(said, rate, kind, random);
  const transcript = { ...makeTranscript(heard, timing, timing === "cues" ? DRIFT : 0, random), by };
  const quotes = makeQuotes(said, kind, random);
  const checks =
    knowledge !== "words"
      ? alignFiles(transcript, fileQuotes(quotes, said, random), knowledge)
      : alignQuotes(
          transcript,
          quotes.map(({ text }) => ({ text, voices: [], near: null })),
        );
  return quotes.map((quote, at) => {
    const check = checks[at];
    if (!check) throw new Error("runProgramme: fewer answers than questions");
    const start = check.span?.start;
    const away = start === undefined ? [] : quote.starts.map((truth) => Math.abs(truth - start));
    const { said: _, ...rest } = setting;
    return { ...rest, quote, check, off: away.length > 0 ? Math.min(...away) : null };
  });
}

function alignFiles(
  transcript: Transcript,
  files: readonly (readonly FiledQuote[])[],
  knowledge: Knowledge,
): readonly (QuoteCheck | undefined)[] {
  const checks: (QuoteCheck | undefined)[] = [];
  for (const file of files) {
    const requests = file.map(({ text, speaker, chapter }) => ({
      text,
      voices: [speaker],
      near: knowledge === "chapters" ? chapter : null,
    }));
    alignInOrder(transcript, requests).forEach((check, at) => {
      checks[file[at]?.number ?? -1] = check;
    });
  }
  return checks;
}

function makeQuotes(said: readonly TrueWord[], kind: Kind, random: Random): readonly cases.QuoteCase[] {
  const other = never.otherProgramme(kind, random);
  const times = (count: number, make: () => cases.QuoteCase | null) => Array.from({ length: count }, make);
  const made = [
    ...times(CLEAN, () => cases.cleanCase(said, random)),
    ...times(CHANGED, () => cases.editedCase(said, kind, random)),
    ...times(CHANGED / 2, () => cases.paraphrasedCase(said, kind, random)),
    ...times(CHANGED, () => cases.negationDropped(said, random)),
    ...times(CHANGED, () => cases.negationAdded(said, kind, random)),
    ...times(CHANGED, () => cases.numberChanged(said, kind, random)),
    ...times(NEVER, () => never.otherEpisode(kind, random)),
    ...times(NEVER, () => never.otherWords(other, random)),
    ...times(NEVER, () => never.shuffledCase(said, random)),
    ...times(NEVER, () => never.chainedCase(said, random)),
    ...times(NEVER, () => never.splicedCase(said, random)),
  ].filter((quote) => quote !== null);
  return made.filter(
    (quote) => !cases.NEVER_SAID.has(quote.kind) || shareSaid(said, quote.text) < NEVER_SHARE,
  );
}
