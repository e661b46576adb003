// Captions: the transcript in the forms that players and apps read.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTranscript } from "../../scripts/content/transcripts/parse-transcript.ts";
import type { Language } from "../../scripts/domain/names.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import type { Transcript } from "../../scripts/domain/transcript.ts";
import { captionLines, LINE_CHARACTERS } from "../../scripts/render/captions/caption-lines.ts";
import { captionClock } from "../../scripts/render/captions/caption-time.ts";
import { shownCaptions } from "../../scripts/render/captions/shown-captions.ts";
import { renderSrt } from "../../scripts/render/captions/srt.ts";
import { renderTranscriptJson } from "../../scripts/render/captions/transcript-json.ts";
import { renderVtt } from "../../scripts/render/captions/vtt.ts";
import { makeCue, makeTranscript } from "../support/records.ts";

const MARK = "\u200F";

describe("a cue's lines", () => {
  const long =
    "إيران صاحبة مشروع واضح في المنطقة، والمشروع بدأ يحقق نتائج إيجابية، والعراق أحد المجالات التي نجحت فيها";

  test("are at most 42 characters, with all the words in their order", () => {
    const lines = captionLines(long, "ar");
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(LINE_CHARACTERS);
    expect(lines.map((line) => line.replaceAll(MARK, "")).join(" ")).toBe(long);
  });

  test("are of about one length, not one long and one of a word", () => {
    const lengths = captionLines("النهر لا يعرف الحدود ولا يسأل عنها أحداً من الناس", "ar").map(
      (line) => line.length,
    );
    expect(lengths).toHaveLength(2);
    expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0))).toBeLessThan(12);
  });

  test.each([
    ["ends in a full stop", "نعم.", `نعم.${MARK}`],
    ["begins with a Latin name", "NATO قال نعم", `${MARK}NATO قال نعم`],
    ["begins with a digit and ends with one", "12 من 30", `${MARK}12 من 30${MARK}`],
    ["begins and ends in letters", "قال نعم", "قال نعم"],
    ["ends in a letter with its vowel", "قال نعمْ", "قال نعمْ"],
    ["ends in an Arabic comma", "قال نعم،", `قال نعم،${MARK}`],
  ])("of Arabic are framed where their ends have no direction: one that %s", (_name, text, line) => {
    expect(captionLines(text, "ar")).toEqual([line]);
  });

  test("of a language written left to right have no marks", () => {
    expect(captionLines("12 rivers.", "en")).toEqual(["12 rivers."]);
  });

  test("whatever the text, are short, and hold every letter of it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.constantFrom("ar", "en"),
        (text, language) => {
          const lines = captionLines(text, language);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(LINE_CHARACTERS);
          const letters = (string: string) => string.replace(/[\s\u200F\u202A-\u202E\u2066-\u2069]/g, "");
          expect(letters(lines.join(""))).toBe(letters(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("WebVTT", () => {
  const word = (text: string, start: number, end: number) => ({
    text,
    start: seconds(start),
    end: seconds(end),
  });
  const timed: Transcript = {
    ...makeTranscript([]),
    cues: [
      {
        ...makeCue(1, 3, "نعم قال", "ليلى & باسل"),
        words: [word("نعم", 1, 2), word("قال", 2, 3)],
      },
    ],
  };

  test("names the voice, and leaves out the times of single words", () => {
    expect(renderVtt(timed)).toBe(
      "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v ليلى &amp; باسل>نعم قال</v>\n",
    );
  });

  test("gives a cue of no length a millisecond, and leaves an empty one out", () => {
    const cues = [makeCue(5, 5, "لحظة"), makeCue(6, 7, "  \n ")];
    expect(renderVtt(makeTranscript(cues))).toBe("WEBVTT\n\n00:00:05.000 --> 00:00:05.001\nلحظة\n");
  });

  test("is read back with the same times, voices and words", () => {
    const cues = [
      makeCue(0.5, 4.25, "أول القول، وآخره <هنا> & هناك", "ليلى"),
      makeCue(3600.001, 360_000, "بعد مئة ساعة"),
    ];
    const text = renderVtt(makeTranscript(cues));
    const { transcript, problems } = parseTranscript({ file: "a.ar.vtt", text, language: "ar" as Language });
    expect(problems).toEqual([]);
    expect(transcript.cues.map(({ start, end, voice }) => [start, end, voice])).toEqual([
      [0.5, 4.25, "ليلى"],
      [3600.001, 360_000, null],
    ]);
    expect(transcript.cues[0]?.text.replaceAll(MARK, "")).toBe("أول القول، وآخره <هنا> & هناك");
  });
});

describe("SubRip", () => {
  test("whoever speaks alone, or once in a long file, is named again, so that the file reads back", () => {
    const alone = [0, 1, 2, 3].map((at) => makeCue(at, at + 1, `كلام ${at}`, "ليلى"));
    const one = [...Array(12).keys()].map((at) =>
      makeCue(at, at + 1, `كلام ${at}`, at > 3 && at < 6 ? "باسل" : "ليلى"),
    );
    for (const cues of [alone, one]) {
      const { transcript } = parseTranscript({
        ...makeTranscript(cues),
        file: "a.ar.srt",
        text: renderSrt(makeTranscript(cues)),
      });
      expect(transcript.cues.map(({ voice, text }) => [voice, text.slice(0, 6)])).toEqual(
        cues.map(({ voice, text }) => [voice, text.slice(0, 6)]),
      );
    }
  });

  test("numbers its captions and names a speaker when the speaker changes", () => {
    const cues = [makeCue(0, 1, "نعم", "ليلى"), makeCue(1, 2, "ثم", "ليلى"), makeCue(2, 3, "لا", "باسل")];
    expect(renderSrt(makeTranscript(cues))).toBe(
      "1\n00:00:00,000 --> 00:00:01,000\nليلى: نعم\n\n2\n00:00:01,000 --> 00:00:02,000\nثم\n\n3\n00:00:02,000 --> 00:00:03,000\nباسل: لا\n",
    );
  });

  test("of nothing is nothing", () => {
    expect(renderSrt(makeTranscript([]))).toBe("");
  });
});

describe("captions are of reading length", () => {
  const long = Array.from({ length: 60 }, (_, index) => `كلمة${index}`);
  const spoken = long.map((text, index) => ({
    text,
    start: seconds(10 + index),
    end: seconds(10.8 + index),
  }));
  const cue = { ...makeCue(10, 70, long.join(" "), "ليلى"), words: spoken };
  const shown = shownCaptions(cue, "ar");
  const bare = (lines: readonly string[]) => lines.join(" ").replaceAll(MARK, "");

  test("a long segment is shown in parts of two lines, each from its first word on", () => {
    expect(shown.length).toBeGreaterThan(5);
    for (const { lines, start } of shown) {
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(start).toBe(spoken[long.indexOf(bare(lines).split(" ")[0] ?? "")]?.start);
    }
    expect(shown.map(({ lines }) => bare(lines)).join(" ")).toBe(long.join(" "));
  });

  test("parts follow each other to the segment's end", () => {
    expect(shown.map(({ end }) => end)).toEqual([...shown.slice(1).map(({ start }) => start), 70]);
  });

  test("two speakers of a cue keep their lines, however its lines were broken", () => {
    const text = "- أهلاً بكم في حلقة\nجديدة\n- شكراً لكم";
    expect(
      shownCaptions(makeCue(1, 5, text), "ar").map(({ lines }) => lines.map((line) => bare([line]))),
    ).toEqual([["- أهلاً بكم في حلقة جديدة", "- شكراً لكم"]]);
    const named = shownCaptions(makeCue(1, 5, "عمر: هل وصلتم؟\nليلى: لا"), "ar");
    expect(named.map(({ lines }) => lines.map((line) => bare([line])))).toEqual([
      ["عمر: هل وصلتم؟", "ليلى: لا"],
    ]);
    const [first, second] = shownCaptions(
      makeCue(0, 10, `- ${long.slice(0, 9).join(" ")}\n- شكراً لكم`),
      "ar",
    );
    expect([first?.start, bare(second?.lines ?? [])]).toEqual([0, "- شكراً لكم"]);
  });

  test("whatever comes in, nothing is lost and no caption is longer than two lines", () => {
    const word = fc.stringMatching(/^[ابتثجحخدس]{1,12}[،.؟]?$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 1, max: 200 }),
        (words, length) => {
          const parts = shownCaptions(makeCue(5, 5 + length, words.join(" ")), "ar", "ليلى:");
          expect(parts.map(({ lines }) => bare(lines)).join(" ")).toBe(["ليلى:", ...words].join(" "));
          let before = 5;
          for (const { lines, start, end } of parts) {
            expect(lines.length).toBeLessThanOrEqual(2);
            for (const line of lines) expect([...line].length).toBeLessThanOrEqual(LINE_CHARACTERS);
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThanOrEqual(start);
            before = start;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("SubRip is read back with its voices", () => {
    const cues = [
      makeCue(0, 3, "لن نقبل", "ليلى الحسن"),
      makeCue(3, 6, "أبداً", "ليلى الحسن"),
      makeCue(6, 9, "لماذا؟", "عمر"),
    ];
    const { transcript } = parseTranscript({
      file: "a.ar.srt",
      text: renderSrt(makeTranscript(cues)),
      language: "ar" as Language,
    });
    expect(
      transcript.cues.map(({ start, voice, text }) => [start, voice, text.replaceAll(MARK, "")]),
    ).toEqual(cues.map(({ start, voice, text }) => [start, voice, text]));
  });
});

test("transcript JSON has a segment a cue, its lines joined", () => {
  const parsed = JSON.parse(
    renderTranscriptJson(makeTranscript([makeCue(1.5, 2, "سطر\nوسطر", "ليلى"), makeCue(2, 3, "صوت")])),
  );
  expect(parsed).toEqual({
    version: "1.0.0",
    segments: [
      { speaker: "ليلى", startTime: 1.5, endTime: 2, body: "سطر وسطر" },
      { startTime: 2, endTime: 3, body: "صوت" },
    ],
  });
});

test.each([
  [0, "00:00:00.000"],
  [3725.5, "01:02:05.500"],
  [360_000.001, "100:00:00.001"],
])("%d seconds are %s on a caption's clock", (time, clock) => {
  expect(captionClock(seconds(time), ".")).toBe(clock);
});
