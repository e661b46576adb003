// Problems of transcripts, in English.

import type { ProblemWords } from "../problem-words.ts";

export const transcriptProblems = {
  "transcript.format": {
    subject: "transcript",
    found: "{file}: no known form of transcript",
    write: "a .vtt, .srt, .json or .txt file",
  },
  "transcript.vtt-header": {
    subject: "transcript",
    found: "the file begins with “{text}”",
    write: "WEBVTT alone on the first line, and an empty line after it",
  },
  "transcript.srt-named-vtt": {
    subject: "transcript",
    found: "these are SRT captions in a file named .vtt",
    write:
      "the file's name as {file}; or WEBVTT alone on the first line, and points for the commas in the times",
  },
  "transcript.time": {
    subject: "caption time",
    found: "“{text}” is no line of times",
    write: "a line such as 00:01:02.500 --> 00:01:05.000",
  },
  "transcript.time-range": {
    subject: "caption time",
    found: "{text}: minutes and seconds go up to 59",
    write: "{corrected}",
  },
  "transcript.time-comma": {
    subject: "caption time",
    found: "{text}: browsers refuse a comma here",
    write: "{corrected}",
  },
  "transcript.time-digits": {
    subject: "caption time",
    found: "{text}: browsers read only the digits 0–9 here",
    write: "{corrected}",
  },
  "transcript.arrow": {
    subject: "caption time",
    found: "“{text}” between the two times",
    write: "-->",
  },
  "transcript.backwards": {
    subject: "caption",
    found: "it ends at {end}, before it starts at {start}",
    write: "an end after {start}",
  },
  "transcript.disorder": {
    subject: "caption",
    found: "it starts at {start}, before the caption above it ({before})",
    write: "the captions in the order of the recording; until then they are sorted",
  },
  "transcript.overlap": {
    subject: "caption",
    found: "it starts at {start}, while the caption before it lasts until {end}",
    write: "an end before {start} for the earlier one, unless two people speak at once",
  },
  "transcript.word-time": {
    subject: "word time",
    found: "{text} is not between the times before and after it",
    write: "a time between {start} and {end}, later than the one before it",
  },
  "transcript.no-blank-line": {
    subject: "caption",
    found: "no empty line before it",
    write: "an empty line between two captions",
  },
  "transcript.stray-text": {
    subject: "caption",
    found: "“{text}” has no line of times above it",
    write: "a line such as 00:01:02.500 --> 00:01:05.000 above it, or NOTE before it",
  },
  "transcript.json": {
    subject: "transcript",
    found: "the file is no JSON: “{text}” cannot stand here",
    write: "JSON as Podcasting 2.0, Whisper or whisper.cpp write it",
  },
  "transcript.json-end": {
    subject: "transcript",
    found: "the file ends before its JSON is complete",
    write: "JSON as Podcasting 2.0, Whisper or whisper.cpp write it",
  },
  "transcript.json-shape": {
    subject: "transcript",
    found: "no list of segments",
    write: "“segments” with startTime, endTime and body; or the JSON that Whisper or whisper.cpp writes",
  },
  "transcript.segment": {
    subject: "segment",
    found: "segment {number}: {key} is missing",
    write: "{key} in seconds, such as 62.5",
  },
  "transcript.segment-time": {
    subject: "segment",
    found: "segment {number}: {key} is “{value}”, which is no time in seconds",
    write: "a number of seconds, such as {write}",
  },
  "transcript.no-times": {
    subject: "transcript",
    found: "no line begins with a time code",
    write: "a time code before each part, such as [00:01:02]",
  },
  "transcript.empty": {
    subject: "transcript",
    found: "no words in the file",
    write: "the captions of the recording, or remove the file",
  },
  "transcript.more": {
    subject: "captions",
    found: "{count} more of the same kind, the last on line {line}",
    write: "see the ones above",
  },
} as const satisfies ProblemWords;
