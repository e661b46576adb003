import { describe, expect, test } from "vitest";
import { readTranscript } from "./read.ts";

const srt = (text: string) => readTranscript("episodes/a.ar.srt", text);

const SOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ["a caption", "1\n00:01:02,500 --> 00:01:04,000\nكلام", ["62.5–64 كلام"]],
  [
    "captions that count",
    "1\n00:00:01,000 --> 00:00:02,000\n1984\n\n2\n00:00:03,000 --> 00:00:04,000\n2\n",
    ["1–2 1984", "3–4 2"],
  ],
  ["points instead of commas", "1\n00:00:01.000 --> 00:00:02.000\nكلام", ["1–2 كلام"]],
  [
    "no numbers",
    "00:00:01,000 --> 00:00:02,000\nكلام\n\n00:00:03,000 --> 00:00:04,000\nآخر",
    ["1–2 كلام", "3–4 آخر"],
  ],
  ["coordinates", "1\n00:00:01,000 --> 00:00:02,000 X1:0 X2:10 Y1:5 Y2:9\nكلام", ["1–2 كلام"]],
  [
    "markup and positions",
    '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="#fff"><b>كلام</b></font>',
    ["1–2 كلام"],
  ],
  ["less than is no tag", "1\n00:00:01,000 --> 00:00:02,000\n3 < 4 and 5 > 4", ["1–2 3 < 4 and 5 > 4"]],
  [
    "an arrow in speech, of another kind",
    "1\n00:00:01,000 --> 00:00:02,000\nمن هنا -> هناك",
    ["1–2 من هنا -> هناك"],
  ],
  [
    "CRLF and a byte order mark",
    "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nكلام\r\nآخر\r\n\r\n",
    ["1–2 كلام / آخر"],
  ],
];

/** What was written -> what is read, and what is told of it. */
const MENDED: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "an empty line inside a caption",
    "1\n00:00:01,000 --> 00:00:02,000\nكلام\n\nآخر\n\n2\n00:00:03,000 --> 00:00:04,000\nثالث",
    ["1–2 كلام / آخر", "3–4 ثالث"],
    ["5 transcript.stray-text"],
  ],
  [
    "no empty line between captions",
    "1\n00:00:01,000 --> 00:00:02,000\nكلام\n2\n00:00:03,000 --> 00:00:04,000\nآخر",
    ["1–2 كلام", "3–4 آخر"],
    ["5 transcript.no-blank-line"],
  ],
  ["61 seconds", "1\n00:00:61,000 --> 00:01:02,000\nكلام", ["61–62 كلام"], ["2 transcript.time-range"]],
  [
    "times cut short",
    "1\n00:00:01,000 -->\nكلام\n\n2\n00:00:03,000 --> 00:00:04,000\nآخر",
    ["3–4 آخر"],
    ["2 transcript.time"],
  ],
];

describe("SRT", () => {
  test.each(SOUND)("%s", (_name, text, lines) => {
    const read = srt(text);
    expect([read.lines, read.told]).toEqual([lines, []]);
  });

  test.each(MENDED)("%s is survived, and told", (_name, text, lines, told) => {
    const read = srt(text);
    expect([read.lines, read.told]).toEqual([lines, told]);
  });

  test("is known by its first caption, whatever the file is called", () => {
    const text = "1\n00:00:01,000 --> 00:00:02,000\nكلام\n";
    expect(readTranscript("a.txt", text).lines).toEqual(["1–2 كلام"]);
  });
});
