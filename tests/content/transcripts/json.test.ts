import { describe, expect, test } from "vitest";
import { seconds } from "../../../scripts/domain/seconds.ts";
import { captionProblems } from "../../../scripts/model/recording-captions.ts";
import { readTranscript, wordLines } from "./read.ts";

const json = (value: unknown) => readTranscript("episodes/a.ar.json", JSON.stringify(value, null, 2));

describe("Podcasting 2.0 transcript JSON", () => {
  test("segments with voices", () => {
    const read = json({
      version: "1.0.0",
      segments: [
        { speaker: "ليلى", startTime: 0.5, endTime: 2.75, body: "لن نقبل" },
        { speaker: "عمر", startTime: 3, endTime: 5, body: "أبداً" },
      ],
    });
    expect([read.lines, read.told]).toEqual([["0.5–2.75 ليلى: لن نقبل", "3–5 عمر: أبداً"], []]);
  });

  test("a segment without an end lasts as long as its words, or until the next", () => {
    const read = json({
      version: "1.0.0",
      segments: [
        { startTime: 0, body: "كلام" },
        { startTime: 1, body: "آخر" },
      ],
    });
    expect(read.transcript.cues.map(({ start, end }) => [start, end <= start + 3 && end > start])).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(read.transcript.cues[0]?.end).toBe(1);
  });

  test("a segment without its time is told by number and line; the others are read", () => {
    const read = json({
      version: "1.0.0",
      segments: [
        { body: "كلام" },
        { startTime: "soon", body: "كلام" },
        { startTime: 5, endTime: 6, body: "آخر" },
      ],
    });
    expect(read.lines).toEqual(["5–6 آخر"]);
    expect(read.told).toEqual(["4 transcript.segment", "8 transcript.segment-time"]);
    expect(read.problems[1]?.values).toEqual({
      number: "2",
      key: "startTime",
      value: "soon",
    });
  });
});

describe("Whisper's JSON", () => {
  test("segments with the times of words", () => {
    const read = json({
      text: " لن نقبل أبداً.",
      language: "ar",
      segments: [
        {
          id: 0,
          seek: 0,
          start: 1.0,
          end: 4.0,
          text: " لن نقبل أبداً.",
          tokens: [50364, 1211],
          temperature: 0,
          avg_logprob: -0.3,
          words: [
            { word: " لن", start: 1.0, end: 1.5, probability: 0.9 },
            { word: " نقبل", start: 1.5, end: 2.5, probability: 0.8 },
            { word: " أبداً.", start: 3.0, end: 4.0, probability: 0.7 },
          ],
        },
      ],
    });
    expect([read.lines, read.told]).toEqual([["1–4 لن نقبل أبداً."], []]);
    expect(wordLines(read)).toEqual(["لن@1–1.5", "نقبل@1.5–2.5", "أبداً.@3–4"]);
  });

  test("HTML in the words leaves no trace", () => {
    const text = "لن نقبل<br/>بعودة <b>القوانين</b> &amp;quot;القديمة&quot;";
    expect(json({ segments: [{ start: 1, end: 3, text }] }).lines).toEqual([
      '1–3 لن نقبل / بعودة القوانين "القديمة"',
    ]);
  });

  test("without word times", () => {
    const read = json({ text: "", segments: [{ start: 1, end: 2, text: " كلام" }] });
    expect([read.lines, wordLines(read)]).toEqual([["1–2 كلام"], []]);
  });

  test("WhisperX: speakers, and words whose times it could not tell", () => {
    const read = json({
      segments: [
        {
          start: 1,
          end: 4,
          text: "في 2014 رحلوا",
          speaker: "SPEAKER_01",
          words: [
            { word: "في", start: 1, end: 1.5, score: 0.9, speaker: "SPEAKER_01" },
            { word: "2014" },
            { word: "رحلوا", start: 3, end: 4, score: 0.9, speaker: "SPEAKER_01" },
          ],
        },
      ],
    });
    expect(read.lines).toEqual(["1–4 SPEAKER_01: في 2014 رحلوا"]);
    expect(wordLines(read).map((word) => word.split("@")[0])).toEqual(["في", "2014", "رحلوا"]);
    const [, year] = read.transcript.cues[0]?.words ?? [];
    expect(year?.start).toBeGreaterThanOrEqual(1.5);
    expect(year?.end).toBeLessThanOrEqual(3);
  });

  test("a bare list of words is made to captions", () => {
    const said = ["لن", "نقبل", "بعودة", "القوانين."];
    const words = said.map((word, index) => ({ word, start: index + 1, end: index + 1.8 }));
    const read = json({ words });
    expect(read.lines).toEqual(["1–4.8 لن نقبل بعودة القوانين."]);
    expect(wordLines(read)).toEqual(["لن@1–1.8", "نقبل@2–2.8", "بعودة@3–3.8", "القوانين.@4–4.8"]);
  });
});

describe("whisper.cpp's JSON", () => {
  const segment = {
    timestamps: { from: "00:00:01,000", to: "00:00:03,000" },
    offsets: { from: 1000, to: 3000 },
    text: " لن نقبل",
  };
  const head = {
    systeminfo: "AVX = 1",
    model: { type: "base" },
    params: { language: "ar" },
    result: { language: "ar" },
  };

  test("-oj: offsets in milliseconds", () => {
    const read = json({ ...head, transcription: [segment] });
    expect([read.lines, read.told]).toEqual([["1–3 لن نقبل"], []]);
  });

  test("timestamps where there are no offsets", () => {
    const { offsets: _, ...rest } = segment;
    expect(json({ ...head, transcription: [rest] }).lines).toEqual(["1–3 لن نقبل"]);
  });

  test("-ojf: tokens are pieces of words, and at times of letters", () => {
    const at = (from: number, to: number) => ({ offsets: { from, to } });
    const tokens = [
      { text: "[_BEG_]", ...at(1000, 1000) },
      { text: " لن", ...at(1000, 1500) },
      { text: " ن", ...at(1500, 2000) },
      { text: "ق\uFFFD", ...at(2000, 2400) },
      { text: "\uFFFDل", ...at(2400, 3000) },
      { text: "[_TT_100]", ...at(3000, 3000) },
    ];
    const read = json({ ...head, transcription: [{ ...segment, tokens }] });
    expect(wordLines(read)).toEqual(["لن@1–1.5", "نقبل@1.5–3"]);
    expect(read.lines).toEqual(["1–3 لن نقبل"]);
  });

  test("tokens that do not make its words are not believed", () => {
    const tokens = [{ text: " لن", offsets: { from: 1000, to: 1500 } }];
    expect(wordLines(json({ ...head, transcription: [{ ...segment, tokens }] }))).toEqual([]);
  });
});

describe("a fault stands where its value does", () => {
  const at = (text: string) =>
    readTranscript("a.json", text).problems.map(
      ({ code, place }) => `${place.line}:${place.column} ${code.replace("transcript.", "")}`,
    );
  const segments = (...items: readonly string[]) => `{"segments": [${items.join(", ")}]}`;
  const one = '{"start": 5, "end": 6, "text": "أ"}';

  test.each([
    ["a time that is none", segments(one, '{"start": "soon", "text": "ب"}'), ["1:62 segment-time"]],
    ["a time that is missing", segments(one, '{"text": "ب"}'), ["1:52 segment"]],
    [
      "a caption before the one above it",
      segments(one, '{"text": "ب", "start": 1, "end": 2}'),
      ["1:75 disorder"],
    ],
    ["a caption into the one above it", segments(one, one.replace("5", "5.5")), ["1:62 overlap"]],
    [
      "one after what is no segment",
      segments("3", '["{"]', '{"start": [], "text": "ب"}'),
      ["1:35 segment-time"],
    ],
    ["a list that is none", '{\n  "title": "[",\n  "segments": {}\n}', ["3:15 json-shape"]],
    ["what is no JSON", '{"segments": [ oops ]}', ["1:16 json"]],
    [
      "whisper.cpp's offset",
      '{ "transcription": [\n  { "text": "أ",\n    "offsets": { "from": "x", "to": 3 } } ] }',
      ["3:26 segment-time"],
    ],
  ])("%s", (_title, text, told) => {
    expect(at(text)).toEqual(told);
  });

  test("a clock is a time as well as seconds are", () => {
    const read = json({ segments: [{ start: "00:01:02,500", end: "00:01:10", text: "كلام" }] });
    expect([read.lines, read.told]).toEqual([["62.5–70 كلام"], []]);
  });

  test("also of captions that go on after the recording", () => {
    const { transcript } = readTranscript("a.json", segments(one, one.replaceAll(/[56]/g, "99")));
    const [problem] = captionProblems([transcript], seconds(10));
    expect(problem).toMatchObject({ code: "captions.after-end", place: { line: 1, column: 62 } });
  });
});

describe("JSON that is none, or something else", () => {
  test("is told with its line", () => {
    const read = readTranscript("a.json", '{\n  "segments": [\n    {"startTime": 1,\n');
    expect(read.told).toEqual(["4 transcript.json-end"]);
    expect(readTranscript("a.json", '{\n "segments": [ oops ]\n}').told).toEqual(["2 transcript.json"]);
  });

  test.each([["null"], ["3"], ["{}"], ['{"segments": 5}'], ["[]"], ['{"segments": [1, 2]}']])(
    "%s",
    (text) => {
      const read = readTranscript("a.json", text);
      expect(read.lines).toEqual([]);
      expect(read.problems.some(({ severity }) => severity === "error")).toBe(true);
    },
  );

  test("times that are no times", () => {
    const read = json({
      segments: [
        { start: -1, end: 2, text: "أ" },
        { start: 1e300, end: 2, text: "ب" },
        { start: [], text: "ج" },
        { start: "3.5", end: "4", text: "د" },
      ],
    });
    expect(read.lines).toEqual(["3.5–4 د"]);
  });
});
