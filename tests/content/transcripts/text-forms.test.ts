// The same four captions in the forms that are no JSON, as their programs and people write them: tests/fixtures/transcripts/.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTranscript } from "./read.ts";

const SAID = [
  "لن نقبل بعودة القوانين القديمة",
  "والناس ينتظرون جواباً واضحاً منا",
  "هل يكفي المال لترميم الطريق",
  "سنفتح السوق يوم الأحد القادم",
];
const STARTS = [1, 4.5, 9.5, 15];

/** File, program, who wrote it, the voices of the first two captions, how far starts may be off, what is told. */
const FILES: readonly (readonly [
  string,
  string | null,
  string | null,
  readonly (string | null)[],
  number,
  string,
])[] = [
  ["aegisub.ass", "SubStation Alpha", null, ["ليلى الحسن", "عمر"], 0, ""],
  ["audacity-labels.txt", "Audacity", null, [null, null], 0, ""],
  ["avid-markers.txt", "Avid markers", null, [null, null], 0.05, "transcript.frames"],
  ["bar.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["br-and-n.srt", null, null, [null, null], 0, ""],
  ["bracket-name.srt", null, null, ["ليلى الحسن", "عمر"], 0, ""],
  ["bracket-speaker.srt", null, null, ["Speaker 1", "Speaker 2"], 0, ""],
  ["broken-arrow.srt", null, null, [null, null], 0, "transcript.time-mended"],
  ["captions.ttml", "TTML", null, ["ليلى الحسن", "عمر"], 0, ""],
  ["chevrons.srt", null, null, ["ليلى الحسن", "عمر"], 0, ""],
  ["colon-ms.srt", null, null, [null, null], 0, "transcript.time-mended"],
  ["colon-over-time.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["crcrlf.vtt", null, null, [null, null], 0, ""],
  ["descript.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["drop-frames.srt", null, null, [null, null], 0, "transcript.frames"],
  ["faster-whisper-print.txt", "faster-whisper", "machine", [null, null], 0, ""],
  ["fenced.txt", null, null, [null, null], 0, ""],
  ["floats.srt", null, null, [null, null], 0.05, "transcript.time-mended"],
  ["frames.srt", null, null, [null, null], 0.05, "transcript.frames"],
  ["frames.ttml", "TTML", null, [null, null], 0, ""],
  ["growing.srt", null, null, [null, null], 0, ""],
  ["happy-scribe.txt", null, null, ["ليلى الحسن", "عمر"], 0, ""],
  ["highlighted.srt", null, null, [null, null], 0, ""],
  ["karaoke.ass", "SubStation Alpha", null, [null, null], 0, ""],
  ["machine-label.txt", null, "machine", ["SPEAKER_00", "SPEAKER_01"], 0.5, ""],
  ["markdown-name-first.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["markdown-name-over.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["marks.srt", null, null, [null, null], 0, ""],
  ["microdvd-no-rate.sub", "MicroDVD", null, [null, null], 0.05, "transcript.frames"],
  ["microdvd.sub", "MicroDVD", null, [null, null], 0.05, ""],
  ["mpl2.txt", "MPL2", null, [null, null], 0, ""],
  ["name-line.srt", null, null, ["ليلى الحسن", "عمر"], 0, ""],
  ["names.srt", null, null, ["ليلى الحسن", "عمر"], 0, ""],
  ["numbered-arabic.srt", null, null, ["المتحدث 1", "المتحدث 2"], 0, ""],
  ["offsets.dfxp", "TTML", null, [null, null], 0, ""],
  ["old.ssa", "SubStation Alpha", null, [null, null], 0, ""],
  ["otter-signed.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, "transcript.stock-phrase"],
  ["otter.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["praat-short.TextGrid", "Praat", null, ["ليلى الحسن", "عمر"], 0, ""],
  ["praat.TextGrid", "Praat", null, ["ليلى الحسن", "عمر"], 0, ""],
  ["premiere-frames.txt", null, null, ["ليلى الحسن", "عمر"], 0.05, "transcript.frames"],
  ["premiere.csv", "Adobe Premiere Pro (CSV)", null, ["ليلى الحسن", "عمر"], 0.05, "transcript.frames"],
  ["range-in-brackets.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["resolve.csv", "CSV", null, [null, null], 0.05, "transcript.frames"],
  ["rev-people.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["rolling-joined.srt", null, null, [null, null], 0, ""],
  ["rolling-two-lines.srt", null, null, [null, null], 0, ""],
  ["sami.smi", "SAMI", null, [null, null], 0, ""],
  ["semicolons.csv", "CSV", null, ["ليلى الحسن", "عمر"], 0, ""],
  ["song.lrc", "LRC", null, [null, null], 0, ""],
  ["sonix.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["spaced.srt", null, null, [null, null], 0, "transcript.time-mended"],
  ["spruce.stl", "STL (Spruce)", null, [null, null], 0.05, "transcript.frames"],
  ["stable-ts-words.ass", "SubStation Alpha", null, [null, null], 0, ""],
  ["stars.srt", null, null, ["ليلى الحسن", "عمر"], 0, ""],
  ["subviewer.sub", "SBV or SubViewer", null, [null, null], 0, ""],
  ["teams-copied.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["tiers.eaf", "ELAN", "people", ["ليلى الحسن", "عمر"], 0, ""],
  ["time-then-name-line.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
  ["whisper-print.txt", null, null, [null, null], 0, ""],
  ["whisper-table.tsv", "Whisper (TSV)", "machine", [null, null], 0, ""],
  ["whispercpp-speakers.csv", "whisper.cpp (CSV)", "machine", ["speaker 0", "speaker 1"], 0, ""],
  ["whispercpp-table.csv", "whisper.cpp (CSV)", "machine", [null, null], 0, ""],
  ["within-a-div.ttml", "TTML", null, [null, null], 0, ""],
  ["words.lrc", "LRC", null, [null, null], 0, ""],
  ["youtube-panel-arabic.txt", null, null, [null, null], 0.5, ""],
  ["youtube-panel.txt", null, null, [null, null], 0.5, ""],
  ["youtube.sbv", "SBV or SubViewer", null, [null, null], 0, ""],
  ["youtube.srv1", "YouTube (srv)", null, [null, null], 0, ""],
  ["youtube.srv3", "YouTube (srv)", "machine", [null, null], 0, ""],
  ["zoom-saved.txt", null, null, ["ليلى الحسن", "عمر"], 0.5, ""],
];

describe("every form is read", () => {
  const rows = FILES.map(([file, program, by, voices, off, told]) => ({
    file,
    program,
    by,
    voices,
    off,
    told,
  }));
  test.each(rows)("$file", ({ file, program, by, voices, off, told }) => {
    const read = readTranscript(file, readFileSync(`tests/fixtures/transcripts/${file}`, "utf8"));
    const { cues } = read.transcript;
    expect(cues.map(({ text }) => text.replace(/[.؟"]/g, "").replace(/\s+/g, " ").trim())).toEqual(SAID);
    for (const [index, cue] of cues.entries()) {
      expect(Math.abs(cue.start - (STARTS[index] ?? 0))).toBeLessThanOrEqual(off);
      expect(cue.end).toBeGreaterThan(cue.start + 2);
      for (const word of cue.words ?? []) expect(word.end).toBeLessThanOrEqual(cue.end + 0.001);
    }
    expect([read.transcript.program, read.transcript.by]).toEqual([program, by]);
    expect(cues.slice(0, 2).map(({ voice }) => voice)).toEqual(voices);
    expect([...new Set(read.told.map((line) => line.split(" ")[1]))].join(" ")).toBe(told);
  });
});
