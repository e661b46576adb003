import { describe, expect, test } from "vitest";
import { readTranscript } from "./read.ts";

const vtt = (...blocks: readonly string[]) =>
  readTranscript("episodes/a.ar.vtt", `WEBVTT\n\n${blocks.join("\n\n")}\n`);

/** What hands and converters write -> the captions that are read all the same, and what is told. */
const MENDED: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ["a comma in a time", "00:00:01,000 --> 00:00:02,500\nكلام", ["1–2.5 كلام"], ["3 transcript.time-comma"]],
  ["another arrow", "00:01.000 -> 00:02.000\nكلام", ["1–2 كلام"], ["3 transcript.arrow"]],
  ["an arrow made a dash", "00:01.000 —> 00:02.000\nكلام", ["1–2 كلام"], ["3 transcript.arrow"]],
  [
    "75 minutes",
    "75:00.000 --> 76:00.000\nكلام",
    ["4500–4560 كلام"],
    ["3 transcript.time-range", "3 transcript.time-range"],
  ],
  ["an end before its start", "00:05.000 --> 00:02.000\nكلام", ["5–5 كلام"], ["3 transcript.backwards"]],
  [
    "no empty line between",
    "1\n00:01.000 --> 00:02.000\nكلام\n2\n00:03.000 --> 00:04.000\nآخر",
    ["1–2 كلام", "3–4 آخر"],
    ["7 transcript.no-blank-line"],
  ],
  [
    "times of letters",
    "00:aa.000 --> 00:02.000\nكلام\n\n00:03.000 --> 00:04.000\nآخر",
    ["3–4 آخر"],
    ["3 transcript.time"],
  ],
  [
    "text without times",
    "كلام ضائع\n\n00:03.000 --> 00:04.000\nآخر",
    ["3–4 آخر"],
    ["3 transcript.stray-text"],
  ],
  ["Arabic digits", "٠٠:٠١٫٠٠٠ --> ٠٠:٠٢٫٠٠٠\nكلام", ["1–2 كلام"], ["3 transcript.time-digits"]],
  ["a tag that never closes", "00:01.000 --> 00:02.000\nكلام <v ليلى", ["1–2 كلام"], []],
  [
    "disorder",
    "00:05.000 --> 00:06.000\nآخر\n\n00:01.000 --> 00:02.000\nأول",
    ["1–2 أول", "5–6 آخر"],
    ["6 transcript.disorder"],
  ],
  [
    "an overlap in one voice",
    "00:01.000 --> 00:04.000\nأول\n\n00:02.000 --> 00:05.000\nثان",
    ["1–4 أول", "2–5 ثان"],
    ["6 transcript.overlap"],
  ],
  [
    "two voices at once",
    "00:01.000 --> 00:04.000\n<v أ>أول\n\n00:02.000 --> 00:05.000\n<v ب>ثان",
    ["1–4 أ: أول", "2–5 ب: ثان"],
    [],
  ],
];

describe("WebVTT as it comes is survived, and told with its line", () => {
  test.each(MENDED)("%s", (_name, blocks, lines, told) => {
    const read = vtt(blocks);
    expect(read.lines).toEqual(lines);
    expect(read.told).toEqual(told);
  });

  test("a file without its first line", () => {
    const read = readTranscript("a.vtt", "00:01.000 --> 00:02.000\nكلام");
    expect([read.lines, read.told]).toEqual([["1–2 كلام"], ["1 transcript.vtt-header"]]);
  });

  test("a file without a word", () => {
    expect(vtt("NOTE nothing").told).toEqual(["1 transcript.empty"]);
  });

  test("a thousand of the same are told eight times, and counted", () => {
    const read = vtt(...Array.from({ length: 1000 }, () => "00:aa.000 --> 00:02.000\nكلام"));
    expect(read.told).toHaveLength(9);
    expect(read.problems.at(-1)?.values).toMatchObject({ count: "992" });
  });
});

describe("captions that roll", () => {
  const rolling = [
    "00:00.000 --> 00:02.000\n \nأهلاً<00:00:00.500><c> بكم</c>",
    "00:02.000 --> 00:02.010\nأهلاً بكم\n ",
    "00:02.010 --> 00:04.000\nأهلاً بكم\nفي<00:00:03.000><c> الحلقة</c>",
    "00:04.000 --> 00:04.010\nفي الحلقة\n ",
    "00:04.010 --> 00:06.000\nفي الحلقة\nالأولى<00:00:05.000><c> منه</c>",
  ];

  test("say each line once", () => {
    expect(vtt(...rolling).transcript.cues.map(({ text }) => text)).toEqual([
      "أهلاً بكم",
      "في الحلقة",
      "الأولى منه",
    ]);
  });

  test("and a programme that repeats a line now and then keeps it", () => {
    const said = ["نعم بالتأكيد", "نعم بالتأكيد", "لا أظن", "ربما غداً", "أبداً لا", "نعم بالتأكيد"];
    const blocks = said.map((words, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${words}`);
    expect(vtt(...blocks).transcript.cues.map(({ text }) => text)).toEqual(said);
  });
});
