// WebVTT and SRT -> captions.
// Spec: WebVTT (W3C), as Chromium reads it; SRT has none: what players agree on.
// media-captions was measured and not taken: it answers later (our callers are synchronous), keeps no line of a caption,
// refuses 100 hours and a byte order mark, drops a caption with a wrong arrow or a backward time without a word,
// and takes the times of a caption without an empty line above it for speech.

import { type CaptionBlock, readBlocks } from "./caption-blocks.ts";
import { captionClock } from "./caption-time.ts";
import { tellFrames } from "./clock.ts";
import { readCueText, type TimeMark, type VoiceRun } from "./cue-text.ts";
import { fieldsOf } from "./json-values.ts";
import type { RawCue } from "./raw-cue.ts";
import { excerpt, type Report } from "./report.ts";
import { ascendingClock, timeWords, withDoubts } from "./word-times.ts";

/** What a player shows or does and nobody says: a picture's part, an object of JSON. */
const SHOWN = /^\S+#xywh=[\d,]+$|^\{(?![\s\S]*"spokenText")\s*"[\s\S]*\}$/;
const MOSTLY = 0.8;

/** The captions of a WebVTT file, in file order. */
export function readVtt(lines: readonly string[], report: Report): readonly RawCue[] {
  let first = 0;
  if (/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? "")) {
    first = 1;
    while (
      first < lines.length &&
      (lines[first] ?? "").trim() !== "" &&
      !(lines[first] ?? "").includes("-->")
    )
      first++;
  } else {
    report.error("transcript.vtt-header", 1, { text: excerpt(lines[0] ?? "") });
  }
  const blocks = readBlocks(lines, first, { isVtt: true, rate: tellFrames(lines, report), report });
  const shown = blocks.filter((block) => SHOWN.test(block.lines.join("\n").trim())).length;
  if (shown > 0 && shown >= MOSTLY * blocks.length) {
    report.error("transcript.foreign", 1, { what: "WebVTT metadata (thumbnails, JSON)" });
    return [];
  }
  return blocks.flatMap((block) => readCue(block, true, report));
}

/** The captions of an SRT file, in file order. */
export function readSrt(lines: readonly string[], report: Report): readonly RawCue[] {
  return readBlocks(lines, 0, { isVtt: false, rate: tellFrames(lines, report), report }).flatMap((block) =>
    readCue(block, false, report),
  );
}

// One caption with several voices becomes as many: letters share the time that no tag tells.
function readCue(block: CaptionBlock, isVtt: boolean, report: Report): readonly RawCue[] {
  const text = spokenText(block.lines.map((line) => line.trim()).join("\n"));
  const runs = keepGoodMarks(readCueText(text, isVtt), block, report);
  const clock = letterClock(runs, block);
  let start = clock(0);
  let at = 0;
  return runs.map((run) => {
    at += run.text.length;
    const end = clock(at);
    // A caption of one word has no time tag of its own.
    const marks = run.doubts.length > 0 ? [{ at: 0, time: start }, ...run.marks] : run.marks;
    const words = withDoubts(timeWords(run.text, marks, start, end), run);
    const marked = run.emphasis === null ? {} : { marked: run.emphasis };
    const { line, isTight } = block;
    const cue = {
      start,
      end,
      voice: run.voice ?? block.voice,
      text: run.text,
      words,
      ...marked,
      line,
      isTight,
    };
    start = end;
    return cue;
  });
}

// Microsoft Graph's metadata: a JSON object for each caption, with its speaker.
function spokenText(text: string): string {
  if (!/^\{[\s\S]*"spokenText"[\s\S]*\}$/.test(text)) return text;
  try {
    const { spokenText: said, speakerName } = fieldsOf(JSON.parse(text));
    if (typeof said !== "string") return text;
    return typeof speakerName === "string" ? `<v ${speakerName.replace(/[<>]/g, "")}>${said}` : said;
  } catch {
    return text;
  }
}

function letterClock(runs: readonly VoiceRun[], block: CaptionBlock): (at: number) => number {
  let length = 0;
  const places = [{ at: 0, time: block.start as number }];
  for (const run of runs) {
    for (const { at, time } of run.marks) places.push({ at: length + at, time });
    length += run.text.length;
  }
  return ascendingClock([...places, { at: length, time: block.end }]);
}

function keepGoodMarks(runs: readonly VoiceRun[], block: CaptionBlock, report: Report): readonly VoiceRun[] {
  let before: number = block.start;
  const isGood = ({ time }: TimeMark) => {
    if (time < before || time > block.end) {
      const values = { text: captionClock(time), start: captionClock(before), end: captionClock(block.end) };
      report.warning("transcript.word-time", block.line, values);
      return false;
    }
    before = time;
    return true;
  };
  return runs.map((run) => ({ ...run, marks: run.marks.filter(isGood) }));
}
