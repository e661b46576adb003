// What messages about transcripts and quotes tell an editor to do, done.

import { readFileSync } from "node:fs";
import type { Doing } from "./by-hand.ts";
import type { Hand } from "./folder.ts";

const E = "2024-02-13-test.md";
const EXPORTED = "1\n00:00:01,000 --> 00:00:04,000\nكلام قيل هنا.\n";

/** The program's export as SRT in the file's place. */
function exportAnew({ folder, path }: Hand): void {
  folder.delete(path);
  folder.set("2024-02-13-test.ar.srt", EXPORTED);
  const text = String(folder.get(E));
  folder.set(E, text.replace(/^transcript: .*\n/m, ""));
}

const recording =
  (path: string, from: string) =>
  ({ folder }: Hand) =>
    void folder.set(
      path,
      new Uint8Array(readFileSync(new URL(`../../sites/sample/episodes/media/${from}`, import.meta.url))),
    );
const write = (to: string) => (hand: Hand) => hand.writeLine(to);
const inQuote = (from: string | RegExp, to: string) => (hand: Hand) => hand.inFile(from, to);
const TIMES = "00:01:02.500 --> 00:01:05.000";

export const TRANSCRIPTS: Readonly<Record<string, Doing>> = {
  "transcript.format": exportAnew,
  "transcript.bad-bytes": ({ folder, path }) => void folder.set(path, EXPORTED),
  "transcript.encoded-twice": ({ folder, path }) => void folder.set(path, EXPORTED),
  "transcript.foreign": exportAnew,
  "transcript.vtt-header": (hand) => hand.writeLine(`WEBVTT\n\n${hand.line}`),
  "transcript.srt-named-vtt": (hand) => hand.rename("2024-02-13-test.ar.srt"),
  "transcript.time": write(TIMES),
  "transcript.frames": exportAnew,
  "transcript.backwards": (hand) => hand.inLine("00:07.000", "00:11.000"),
  "transcript.disorder": ({ folder, path }) => {
    const [head = "", last = "", first = ""] = String(folder.get(path)).trimEnd().split("\n\n");
    folder.set(path, `${[head, first, last].join("\n\n")}\n`);
  },
  "transcript.overlap": (hand) => hand.inFile("00:06.000", "00:03.000"),
  "transcript.word-time": (hand) => hand.inFile("<00:30.000>", "<00:02.000>"),
  "transcript.no-blank-line": (hand) => hand.writeLine(`\n${hand.line}`),
  "transcript.stray-text": (hand) => hand.writeLine(`NOTE ${hand.line}`),
  "transcript.more": ({ folder, path }) =>
    void folder.set(path, "WEBVTT\n\n00:01.000 --> 00:02.000\nكلام.\n"),
  "transcript.json": exportAnew,
  "transcript.json-end": exportAnew,
  "transcript.json-shape": exportAnew,
  "transcript.json-no-times": exportAnew,
  "transcript.json-no-words": exportAnew,
  "transcript.json-unknown": exportAnew,
  "transcript.segment": (hand) => hand.inFile('"body"', '"startTime": 1.5,\n"body"'),
  "transcript.segment-time": (hand) => hand.inLine('"soon"', "2.5"),
  "transcript.unit": (hand) => hand.inFile(/1000([\s\S]*)2000/, '1, "end": 2'),
  "transcript.xml": exportAnew,
  "transcript.xml-unknown": exportAnew,
  "transcript.xml-time": (hand) => hand.inLine("soon", "00:00:01.000"),
  "transcript.times-behind": (hand) =>
    hand.folder.set(hand.path, String(hand.folder.get(hand.path)).replace(/^(.*) (\[.*\])$/gm, "$2 $1")),
  "transcript.no-times": (hand) => hand.inFile(/^/, "[00:00:01] "),
  "transcript.loop": ({ folder, path }) => void folder.set(path, EXPORTED),
  "transcript.stock-phrase": ({ folder, path }) => {
    const text = String(folder.get(path));
    folder.set(path, text.slice(0, text.indexOf("\n\n") + 1));
  },
  "recording.close": inQuote("وبين", "بين"),
  "recording.doubtful": inQuote("جسراً", "طريقاً"),
  "recording.absent-near": inQuote(/> نريد .*/, "> نريد طريقاً جديداً بين القرية القديمة والميناء الكبير"),
  "recording.altered-places": inQuote("الميزانية تكفي", "الميزانية لا تكفي"),
  "recording.ambiguous": inQuote("— ليلى المختلقة", "— ليلى المختلقة [00:01]"),
  "recording.cut": inQuote("> تكفي", "> ما تكفي"),
  "recording.voice": inQuote("— ليلى المختلقة", "— سالم المتخيل"),
  "person.ambiguous": inQuote("— سالم", "— سالم المتخيل"),
  "media.empty": recording("media/a.mp3", "2024-02-13-audio-only.mp3"),
  "media.unknown-format": recording("media/a.mp3", "2024-02-13-audio-only.mp3"),
  "media.broken": recording("media/a.png", "diagram.png"),
  "media.no-tracks": recording("media/a.mp4", "2024-03-12-video-only.mp4"),
  "media.not-a-file": (hand) => hand.inLine("media/a.mp3", "media/a.mp3/b.mp3"),
};
