import { describe, expect, test } from "vitest";
import { alignQuotes, type QuoteRequest } from "../../scripts/align/align-quotes.ts";
import {
  type AlignmentMemory,
  alignmentKey,
  alignWithMemory,
} from "../../scripts/align/align-with-memory.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import { LINES, PROGRAMME, talk } from "./programme.ts";

const requests: readonly QuoteRequest[] = [
  { text: "لن تقبل المدينة المفترضة بأن تُنقل مكتبتها", voices: ["ليلى المختلقة"], near: null },
  { text: "أنا أتفق معك، فالمبنى الحالي مهدد", voices: [], near: { from: 10, to: null } },
];

function memory(): AlignmentMemory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, get: (key) => kept.get(key), set: (key, value) => kept.set(key, value) };
}

describe("answers are remembered by content", () => {
  test("an unchanged episode is read back, and not aligned again", () => {
    const kept = memory();
    const first = alignWithMemory(PROGRAMME, requests, kept);
    expect(first).toEqual(alignQuotes(PROGRAMME, requests));
    const [key = ""] = kept.kept.keys();
    // What is remembered is what is answered: nothing is worked out for a question that was asked before.
    kept.set(key, JSON.stringify(first.map((check) => ({ ...check, score: 0.123 }))));
    const again = alignWithMemory(talk(LINES), structuredClone(requests), kept);
    expect(again.map(({ score }) => score)).toEqual([0.123, 0.123]);
    expect(kept.kept.size).toBe(1);
  });

  test("whatever an answer depends on is part of the question", () => {
    const [one, ...others] = requests;
    if (!one) throw new Error("no request");
    const [cue, ...cues] = PROGRAMME.cues;
    if (!cue) throw new Error("no cue");
    const changed = [
      alignmentKey(PROGRAMME, requests),
      alignmentKey(PROGRAMME, others),
      alignmentKey(PROGRAMME, [{ ...one, text: `${one.text} القديمة` }, ...others]),
      alignmentKey(PROGRAMME, [{ ...one, voices: ["عمر"] }, ...others]),
      alignmentKey(PROGRAMME, [{ ...one, near: { from: 9, to: null } }, ...others]),
      alignmentKey({ ...PROGRAMME, cues }, requests),
      alignmentKey({ ...PROGRAMME, cues: [{ ...cue, text: `${cue.text} نعم` }, ...cues] }, requests),
      alignmentKey({ ...PROGRAMME, cues: [{ ...cue, voice: null }, ...cues] }, requests),
      alignmentKey({ ...PROGRAMME, cues: [{ ...cue, end: seconds(cue.end + 1) }, ...cues] }, requests),
    ];
    expect(new Set(changed).size).toBe(changed.length);
  });

  test.each([
    "",
    "{",
    "[]",
    "null",
    '[{"verdict":"sure"},{"verdict":"sure"}]',
    '[{"verdict":"absent","score":0,"differences":[]}]',
  ])("a memory that says %j is not believed", (value) => {
    const kept = memory();
    kept.set(alignmentKey(PROGRAMME, requests), value);
    expect(alignWithMemory(PROGRAMME, requests, kept)).toEqual(alignQuotes(PROGRAMME, requests));
  });

  test("costs a small part of what aligning costs", () => {
    const long = talk(Array.from({ length: 200 }, (_, at) => LINES[at % LINES.length] ?? ""));
    const many = Array.from({ length: 30 }, (_, at) => ({
      text: (LINES[at % LINES.length] ?? "").replace(/^[^:]+: /, ""),
      voices: [],
      near: null,
    }));
    const kept = memory();
    alignWithMemory(long, many, kept);
    const work = (does: () => unknown) => {
      const before = process.cpuUsage();
      for (let time = 0; time < 5; time++) does();
      return process.cpuUsage(before).user;
    };
    const aligned = work(() => alignQuotes({ ...long }, many));
    expect(work(() => alignWithMemory(long, many, kept))).toBeLessThan(aligned / 4);
  });
});
