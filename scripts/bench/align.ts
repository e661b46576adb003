// `npm run bench:align`: how well quotes are found and judged, on programmes made by lot.
//   --set tune | unseen   one set only; the unseen one is for looking at once, when the tuning is done
//   --known words | files | chapters   what is known of a quote: its words only; its speaker and its place in the file
//                         too; and the times of the chapter it stands under
//   --by people | machine who wrote the transcript down: a machine's words are no proof against a quote
//   --seed NUMBER         the set of another seed, for tuning
//   --failures            what went wrong, one quote a line
//   --speed               only how long thirty quotes take against three hours

import { alignQuotes } from "../align/align-quotes.ts";
import { makeTranscript } from "./align/captions.ts";
import { cleanCase } from "./align/cases.ts";
import { mishear } from "./align/noise.ts";
import { makeProgramme } from "./align/programme.ts";
import { seededRandom } from "./align/random.ts";
import { type Held, type Outcome, runSet } from "./align/run.ts";
import { alarms, type Line, summarize, verdictTable } from "./align/summary.ts";

const SEEDS = { tune: 1, unseen: 20261201 } as const;

const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const print = (line: string) => process.stdout.write(`${line}\n`);

if (!args.includes("--speed")) {
  const seed = option("--seed");
  const sets = seed === undefined ? Object.entries(SEEDS) : [[`seed ${seed}`, Number(seed)] as const];
  for (const [name, number] of sets) {
    if (!args.includes("--set") || option("--set") === name) reportSet(name, number);
  }
}
speed();

function reportSet(name: string, seed: number): void {
  for (const by of ["people", "machine"] as const) {
    for (const knowledge of ["words", "files", "chapters"] as const) {
      const isAsked =
        (!args.includes("--known") || option("--known") === knowledge) &&
        (!args.includes("--by") || option("--by") === by);
      if (isAsked) report(name, seed, { knowledge, by });
    }
  }
}

function report(set: string, seed: number, held: Held): void {
  const outcomes = runSet(seed, held, (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${set} ${done}/${all} `);
  });
  print(`\n${set}, known by ${held.knowledge}, transcript by ${held.by}: ${outcomes.length} quotes`);
  if (held.by === "people") printLines(summarize(outcomes));
  print("  false alarms, and beside them what is missed:");
  printLines(alarms(outcomes, held.by));
  print("  verdicts where the transcript is clean:");
  for (const [kind, row] of verdictTable(outcomes)) {
    print(`    ${kind.padEnd(18)} ${[...row].map(([verdict, count]) => `${verdict} ${count}`).join(", ")}`);
  }
  if (args.includes("--failures")) for (const outcome of outcomes) explain(outcome);
}

function printLines(lines: readonly Line[]): void {
  for (const { what, expected, found, isReached } of lines)
    print(`${isReached ? " " : "!"} ${what.padEnd(62)} ${expected.padStart(7)}   ${found}`);
}

function explain({ quote, check, kind, minutes, rate, timing, off }: Outcome): void {
  const isChange = ["negation dropped", "negation added", "number changed"].includes(quote.kind);
  const isNever = quote.starts.length === 0;
  const isFault =
    (isNever && check.span !== null) ||
    (quote.kind === "clean" && (off === null || off > 1 || (rate === 0 && check.verdict === "altered"))) ||
    (isChange && rate <= 0.1 && check.verdict !== "altered");
  if (!isFault) return;
  const differences = check.differences.map((d) => `${d.kind}:${d.typed ?? ""}/${d.heard ?? ""}`).join(" ");
  print(
    `  ${quote.kind} | ${kind} ${minutes} min ${rate} ${timing} | ${quote.words} words | ${check.verdict} ${check.score} ` +
      `off ${off?.toFixed(2) ?? "–"} | ${quote.text.slice(0, 120)} | ${differences.slice(0, 120)}`,
  );
}

function speed(): void {
  const random = seededRandom(3);
  const said = makeProgramme("msa", 180, random);
  const heard = mishear(said, 0.2, "msa", random);
  const requests = Array.from({ length: 30 }, () => ({
    text: cleanCase(said, random).text,
    voices: [],
    near: null,
  }));
  const times = [1, 2, 3].map(() => {
    const transcript = makeTranscript(heard, "cues", 0.2, random);
    const from = performance.now();
    alignQuotes(transcript, requests);
    return performance.now() - from;
  });
  const words = heard.length.toLocaleString("en");
  print(
    `\n30 quotes against three hours (${words} words): ${times.map((ms) => ms.toFixed(0)).join(", ")} ms`,
  );
}
