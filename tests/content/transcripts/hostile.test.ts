import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../scripts/content/transcripts/decode-text.ts";
import { parseTranscript } from "../../../scripts/content/transcripts/parse-transcript.ts";
import type { Language } from "../../../scripts/domain/names.ts";
import type { Transcript } from "../../../scripts/domain/transcript.ts";
import { describeProblem } from "../../../scripts/text/problems.ts";

const ENDINGS = [
  "vtt",
  "srt",
  "json",
  "txt",
  "ass",
  "ttml",
  "srv3",
  "sbv",
  "sub",
  "smi",
  "lrc",
  "stl",
  "tsv",
  "csv",
] as const;

const FIXTURES = "tests/fixtures/transcripts";

function read(text: string, ending: string) {
  return parseTranscript({ file: `a.${ending}`, text, language: "ar" as Language });
}

const pieces = fc.oneof(
  fc.constantFrom(
    "WEBVTT",
    "NOTE",
    "STYLE",
    "-->",
    "->",
    "\n",
    "\n\n",
    "\r",
    "00:01.000",
    "00:00:02,500",
    "99:99:99.999",
    "99999:00:00.000",
  ),
  fc.constantFrom(
    "<v ",
    "<v ليلى>",
    "<00:00:01.500>",
    "<",
    ">",
    "</",
    "&",
    "&amp;",
    "&#x110000;",
    "&#0;",
    "<ruby>",
    "<rt>",
    "{\\an8}",
  ),
  fc.constantFrom(
    '{"segments":[',
    '{"start":1,"end":2,"text":"x"}',
    '"words":',
    "[",
    "]",
    "{",
    "}",
    ",",
    '"',
    "1e999",
    "null",
    "-1",
  ),
  fc.constantFrom("[00:01]", "ليلى: ", "\u202E", "\u2067", "\uFEFF", "\0", "\uD800", "٠١:٠٢", "1", " "),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const mess = fc.array(pieces, { maxLength: 80 }).map((list) => list.join(""));
const anyText = fc.oneof(
  mess,
  mess.map((text) => `WEBVTT\n\n${text}`),
  mess.map((text) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`),
  fc.string({ unit: "binary", maxLength: 300 }),
);

describe("any text at all", () => {
  test.each(ENDINGS)("as .%s is a transcript in order, or problems with their lines", (ending) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { transcript, problems } = read(text, ending);
        expectOrder(transcript);
        const last = text.split(/\r\n|\n|\r/).length;
        for (const problem of problems) {
          expect(problem.place.line).toBeGreaterThanOrEqual(1);
          expect(problem.place.line).toBeLessThanOrEqual(last);
          for (const language of ["ar", "en"] as const)
            expect(describeProblem(problem, language).found).not.toMatch(/\{(?!null|WEBVTT)\w+\}/);
        }
        if (transcript.cues.length === 0)
          expect(problems.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  const fixtures = readdirSync(FIXTURES);
  test.each(fixtures)(
    "%s, cut off anywhere or with a byte changed, is captions in order or problems",
    (file) => {
      const bytes = readFileSync(`${FIXTURES}/${file}`);
      fc.assert(
        fc.property(fc.nat(bytes.length), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
          const damaged = isCut ? bytes.subarray(0, at) : Uint8Array.from(bytes).fill(byte, at, at + 1);
          const { text, damage } = decodeText(damaged);
          const { transcript, problems } = parseTranscript({
            file,
            text,
            damage,
            language: "ar" as Language,
          });
          expectOrder(transcript);
          if (transcript.cues.length === 0)
            expect(problems.some(({ severity }) => severity === "error")).toBe(true);
        }),
        { numRuns: 8 },
      );
    },
  );

  test("any bytes have letters", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeText(bytes).text === "string"),
    );
  });
});

function expectOrder({ cues }: Transcript): void {
  let before = 0;
  // Thousands of cues: one expectation for all of them.
  const wrong = cues.filter(({ start, end, text, words }) => {
    const isAfter = start >= before && end >= start && Number.isFinite(end) && text.trim() !== "";
    before = start;
    const starts = [start, ...(words ?? []).map((word) => word.start)];
    return (
      !isAfter ||
      !(words ?? []).every((word, index) => word.start >= (starts[index] ?? 0) && word.end >= word.start)
    );
  });
  expect(wrong).toEqual([]);
}

/** A piece that comes again and again: what costs a careless reader the square of the size. */
const REPEATED: readonly (readonly [string, string, string])[] = [
  ["vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "<"],
  ["vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "<v a>"],
  ["vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "<i>"],
  ["vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "<00:01.500>x "],
  ["vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "&amp"],
  ["vtt", "WEBVTT\n\n", "00:01.000 --> 00:02.000\n"],
  ["vtt", "WEBVTT\n\n", "00:01.000 --> 00:02.000\nx\n\n"],
  ["vtt", "WEBVTT\n\n", "-->"],
  ["vtt", "WEBVTT\n\n", "1\n"],
  ["srt", "1\n00:00:01,000 --> 00:00:02,000\n", "{\\an8"],
  ["srt", "1\n00:00:01,000 --> 00:00:02,000\n", "<b"],
  ["json", "", "["],
  ["json", "", '{"segments":['],
  ["json", '{"segments":"', "\\"],
  ["json", '{"segments":[', '{"start":1,"text":"x"},'],
  ["txt", "", "[00:01] x: "],
  ["txt", "", "00:01\n"],
  ["txt", "", "  \t  "],
  ["txt", "[00:01]", "\u0301"],
  ["txt", "", "Name (00:01): x\n"],
  ["txt", "00:00:01:00 - 00:00:02:00\n", "x\n"],
  ["txt", "", "x "],
  ["ass", "[Script Info]\n", "Dialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,{\\k1}x\n"],
  ["ass", "Dialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,", "{\\k10}x "],
  ["ttml", "<tt><body>", '<p begin="1s">x</p>'],
  ["ttml", "<tt>", "<p>"],
  ["srv3", "<timedtext>", '<p t="1"><s>x</s></p>'],
  ["smi", "<sami>", "<sync start=1>x"],
  ["smi", "", "<sync "],
  ["sbv", "", "0:00:01.000,0:00:02.000\nx\n\n"],
  ["sub", "", "{1}{2}x\n"],
  ["lrc", "[ti:x]\n", "[00:01.00]"],
  ["csv", "start,end,text\n", '"'],
  ["csv", "start,end,text\n", "1,2,x\n"],
  ["tsv", "start\tend\ttext\n", "\t"],
  ["json", '{"words":[', '{"word":"x","start":1,"end":2},'],
  ["json", "", '{"start":1,"end":2,"text":"x"}\n'],
  ["json", '{"a":', '{"a":'],
  ["srt", "", "1\n00:00:01,000 --> 00:00:02,000\nx x\n\n"],
  ["srt", "1\n00:00:01,000 --> 00:00:02,000\n", "- x: y\n"],
];

describe("time is bound by the size", () => {
  test.each(REPEATED)(".%s %j %j", (ending, head, piece) => {
    const text = (size: number) => head + piece.repeat(Math.ceil(size / piece.length));
    const [small, large] = [text(10_000), text(80_000)];
    read(small, ending);
    const [first, second] = [fastest(() => read(small, ending)), fastest(() => read(large, ending))];
    // Eight times the text: eight times the work is bound by the size, sixty-four times is its square.
    expect(second).toBeLessThan(30 * Math.max(first, 5));
  });
});

function fastest(work: () => void): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}
