import { expect, test } from "vitest";
import { decodeText } from "../../../scripts/content/transcripts/decode-text.ts";
import { parseTranscript } from "../../../scripts/content/transcripts/parse-transcript.ts";
import type { Language } from "../../../scripts/domain/names.ts";
import type { Problem } from "../../../scripts/domain/problem.ts";
import { reportProblems } from "../../../scripts/text/problem-report.ts";
import { transcriptProblems } from "../../../scripts/text/words/problems-transcript.ts";
import { readTranscript } from "./read.ts";

/** A file with each fault that a transcript can have. */
const BROKEN: readonly (readonly [string, string])[] = [
  ["a.docx", "كلام"],
  ["b.docx", "PK\u0003\u0004"],
  ["a.vtt", "00:01.000 --> 00:02.000\nكلام\n"],
  [
    "b.vtt",
    [
      "WEBVTT",
      "00:aa.000 --> 00:02.000\nكلام",
      "00:00:01,000 --> 00:00:02,500\nكلام",
      "٠٠:٠٣.٠٠٠ --> ٠٠:٠٤.٠٠٠\nكلام",
      "00:05.000 -> 00:06.000\nكلام",
      "75:00.000 --> 76:00.000\nكلام",
      "00:09.000 --> 00:07.000\nكلام",
      "00:08.000 --> 00:12.000\nكلام <00:30.000>بعيد",
      "00:11.000 --> 00:14.000\nكلام\n00:15.000 --> 00:16.000\nآخر",
      "كلام بلا وقت",
      ...Array.from({ length: 12 }, () => "xx:01.000 --> 00:02.000\nكلام"),
    ].join("\n\n"),
  ],
  ["s.vtt", "1\n00:00:01,000 --> 00:00:02,500\nكلام\n\n2\n00:00:03,000 --> 00:00:04,500\nوكلام\n"],
  ["c.vtt", "WEBVTT\n\nNOTE لا شيء\n"],
  ["a.json", '{\n  "segments": [\n    oops\n  ]\n}'],
  ["b.json", '{\n  "segments": ['],
  ["c.json", '{ "title": "لا مقاطع" }'],
  [
    "d.json",
    '{\n  "segments": [\n    { "startTime": "soon", "body": "كلام" },\n    { "body": "كلام" }\n  ]\n}',
  ],
  ["e.json", '{ "segments": [\n  { "text": "كلام بلا وقت" } ] }'],
  ["f.json", '{ "jobName": "j", "results": { "transcripts": [], "items": [] }, "status": "IN_PROGRESS" }'],
  ["g.json", '{ "a": { "b": [\n  { "begin": 1, "finish": 2, "line": "كلام قيل" } ] } }'],
  ["h.json", '{ "segments": [\n  { "start": 1000, "end": 2000, "text": "كلام قيل هنا" } ] }'],
  ["l.srt", captions(Array.from({ length: 5 }, () => "وهذا كلام قيل"))],
  ["m.srt", captions(["وهذا كلام قيل", "ترجمة نانسي قنقر"])],
  [
    "n.srt",
    "1\n00: 00: 01,000 -> 00: 00: 04,000\nكلام قيل هنا\n\n2\n00:00:05:12 --> 00:00:07:00\nوكلام آخر\n",
  ],
  ["a.xml", "<rss><channel/></rss>"],
  ["b.xml", "<tt><body><p begin='soon'>كلام</p>"],
  ["a.txt", "كلام\nبلا وقت\n"],
  ["b.txt", "وهذا كلام قيل أولاً. [00:00:05]\nثم قيل كلام بعده. [00:00:11]\n"],
];

function captions(said: readonly string[]): string {
  const times = (at: number) => `00:00:0${at},000 --> 00:00:0${at + 1},000`;
  return said.map((text, at) => `${at + 1}\n${times(at)}\n${text}\n`).join("\n");
}

function bytes(file: string, content: Iterable<number>): readonly Problem[] {
  const { text, damage } = decodeText(Uint8Array.from(content));
  return parseTranscript({ file, text, damage, language: "ar" as Language }).problems;
}

test("every fault of a transcript is told with its line, what was found and what to write, in both languages", async () => {
  const damaged = [
    bytes("d.srt", [...new TextEncoder().encode(captions(["وهذا كلام قيل"])), 0xd8, 0x0a]),
    bytes(
      "t.srt",
      new TextEncoder().encode(
        new TextDecoder("windows-1252").decode(new TextEncoder().encode(captions(["كلام في الحي"]))),
      ),
    ),
  ];
  const problems = [
    ...BROKEN.flatMap(([file, text]) => readTranscript(file, text).problems),
    ...damaged.flat(),
  ];
  const report = `${reportProblems(problems, "ar")}${reportProblems(problems, "en")}`;
  await expect(report).toMatchFileSnapshot("../../golden/content/transcripts.txt");
  const told = new Set<string>(problems.map(({ code }) => code));
  expect(Object.keys(transcriptProblems).filter((code) => !told.has(code))).toEqual([]);
});
