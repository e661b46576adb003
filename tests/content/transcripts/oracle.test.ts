import fc from "fast-check";
import { parseText } from "media-captions";
import { describe, expect, test } from "vitest";
import { readSrt, readVtt } from "../../../scripts/content/transcripts/captions.ts";
import { textLines } from "../../../scripts/content/transcripts/lines.ts";
import { openReport } from "../../../scripts/content/transcripts/report.ts";

// media-captions reads WebVTT and SRT for players. Where it is right, we read the same; what it refuses is listed below.

type Kind = "vtt" | "srt";

async function theirs(text: string, type: Kind): Promise<readonly string[]> {
  const { cues } = await parseText(text, { type, strict: false });
  return cues.map(({ startTime, endTime, text: said }) =>
    line(startTime, endTime, said.replace(/<[^>]*>/g, "")),
  );
}

// Before anything is cleaned: a player shows again what a programme did not say again.
function ours(text: string, type: Kind): readonly string[] {
  const read = type === "vtt" ? readVtt : readSrt;
  return read(textLines(text), openReport(`a.${type}`)).map(({ start, end, text: said }) =>
    line(start, end ?? start, said),
  );
}

function line(start: number, end: number, text: string): string {
  return `${start.toFixed(3)} ${end.toFixed(3)} ${text.replace(/\s+/g, " ").trim()}`;
}

function clock(ms: number, mark: string): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const [hours, minutes, secs] = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60];
  return `${two(hours)}:${two(minutes)}:${two(secs)}${mark}${String(ms % 1000).padStart(3, "0")}`;
}

const words = fc
  .array(fc.constantFrom("لن", "تقبل", "المدينة", "Gazprom", "٢٠١٤", "25", "؟", "…", "it's", "–"), {
    minLength: 1,
    maxLength: 7,
  })
  .map((list) => list.join(" "));
const caption = fc.record({
  name: fc.constantFrom("", "1\n", "المقدمة\n"),
  pause: fc.integer({ min: 0, max: 90_000 }),
  length: fc.integer({ min: 1, max: 9000 }),
  settings: fc.constantFrom("", " align:start position:10%", " line:0 size:80%"),
  lines: fc.array(words, { minLength: 1, maxLength: 3 }),
  tag: fc.constantFrom(
    ["", ""],
    ["<v ليلى>", ""],
    ["<i>", "</i>"],
    ["<c.yellow>", "</c>"],
    ["<b><i>", "</i></b>"],
  ),
});
const captions = fc.array(caption, { minLength: 1, maxLength: 12 });

function written(
  list: readonly (typeof caption extends fc.Arbitrary<infer T> ? T : never)[],
  type: Kind,
): string {
  let time = 0;
  const blocks = list.map(({ name, pause, length, settings, lines, tag }, at) => {
    const start = time + pause;
    time = start + length;
    const times = [start, time].map((ms) => clock(ms, type === "vtt" ? "." : ",")).join(" --> ");
    if (type === "srt") return `${at + 1}\n${times}\n${lines.join("\n")}`;
    return `${name}${times}${settings}\n${tag[0]}${lines.join("\n")}${tag[1]}`;
  });
  return `${type === "vtt" ? "WEBVTT\n\n" : ""}${blocks.join("\n\n")}\n`;
}

describe("well-formed captions are read as a player's parser reads them", () => {
  test.each(["vtt", "srt"] as const)("%s", async (type) => {
    await fc.assert(
      fc.asyncProperty(captions, async (list) => {
        const text = written(list, type);
        expect(ours(text, type)).toEqual(await theirs(text, type));
      }),
      { numRuns: 80 },
    );
  });
});

/** What it drops or takes for speech, and is read here. */
const REFUSALS: readonly (readonly [string, string, string])[] = [
  ["a hundred hours", "WEBVTT\n\n100:00:01.000 --> 100:00:02.000\nكلام\n", "360001.000 360002.000 كلام"],
  ["another arrow", "WEBVTT\n\n00:01.000 -> 00:02.000\nكلام\n", "1.000 2.000 كلام"],
  ["an end before its start", "WEBVTT\n\n00:05.000 --> 00:02.000\nكلام\n", "5.000 5.000 كلام"],
  ["a comma in a time", "WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nكلام\n", "1.000 2.000 كلام"],
  [
    "no empty line between",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n00:03.000 --> 00:04.000\nكلام\n",
    "3.000 4.000 كلام",
  ],
];

describe("what it refuses is read here", () => {
  test.each(REFUSALS)("%s", async (_name, text, expected) => {
    expect(ours(text, "vtt")).toEqual([expected]);
    expect(await theirs(text, "vtt")).not.toEqual([expected]);
  });
});
