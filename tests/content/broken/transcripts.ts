// Broken transcripts, a fault each, and quotes that a recording does not bear out. Their messages are golden in
// tests/content/transcripts/messages.test.ts and tests/align; here each remedy is followed.

import { readFileSync } from "node:fs";
import { episode } from "../support/folder.ts";
import type { Broken } from "./form.ts";

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../sites/sample/episodes/media/${name}`, import.meta.url)));
const FILM = sample("2024-03-12-video-only.mp4");
const VOICE = sample("2024-02-13-audio-only.mp3");
const E = "2024-02-13-test.md";
const VTT = "2024-02-13-test.ar.vtt";
const of = (name: string, ending: string, text: string | Uint8Array): Broken => ({
  name: `transcript-${name}`,
  files: { [E]: episode(), [`2024-02-13-test.ar.${ending}`]: text },
});
const srt = (...said: readonly string[]) =>
  said.map((text, at) => `${at + 1}\n00:00:0${at + 1},000 --> 00:00:0${at + 2},000\n${text}\n`).join("\n");
const vtt = (...blocks: readonly string[]) => `WEBVTT\n\n${blocks.join("\n\n")}\n`;
const json = (value: unknown) => JSON.stringify(value, null, 1);
const bytes = (text: string) => new TextEncoder().encode(text);

export const brokenTranscripts: readonly Broken[] = [
  {
    name: "transcript-of-an-unknown-form",
    files: { [E]: episode("transcript: { ar: media/a.sub2 }\n"), "media/a.sub2": "كلام قيل في الحلقة.\n" },
  },
  of("one-bad-byte", "srt", Uint8Array.from([...bytes(srt("وهذا كلام قيل هنا")), 0xd8, 0x0a])),
  of(
    "encoded-twice",
    "srt",
    new TextDecoder("windows-1252").decode(bytes(srt("كلام في الحي القديم من المدينة"))),
  ),
  of("a-pdf", "txt", "%PDF-1.7\n%âãÏÓ\n"),
  of("thumbnails", "vtt", vtt("00:01.000 --> 00:02.000\nsprite.jpg#xywh=0,0,160,90")),
  of("no-header", "vtt", "00:01.000 --> 00:02.000\nكلام قيل.\n"),
  of("srt-named-vtt", "vtt", srt("كلام قيل", "وكلام آخر")),
  of("no-times-on-the-line", "vtt", vtt("00:aa.000 --> 00:02.000\nكلام قيل.")),
  of("spaces-in-times", "srt", "1\n00: 00: 01,000 --> 00: 00: 04,000\nكلام قيل هنا\n"),
  of("frames", "srt", "1\n00:00:01:12 --> 00:00:03:00\nكلام قيل هنا\n"),
  of("seventy-five-minutes", "vtt", vtt("75:00.000 --> 01:16:00.000\nكلام قيل.")),
  of("commas", "vtt", vtt("00:00:01,000 --> 00:00:02,500\nكلام قيل.", "00:03.000 --> 00:04.000\nوكلام.")),
  of("arabic-digits", "vtt", vtt("٠٠:٠٣.٠٠٠ --> ٠٠:٠٤.٠٠٠\nكلام قيل.")),
  of("another-arrow", "vtt", vtt("00:05.000 -> 00:06.000\nكلام قيل.")),
  of("backwards", "vtt", vtt("00:09.000 --> 00:07.000\nكلام قيل.")),
  of("out-of-order", "vtt", vtt("00:05.000 --> 00:06.000\nوآخره.", "00:01.000 --> 00:02.000\nأول الكلام.")),
  of(
    "over-each-other",
    "vtt",
    vtt("00:01.000 --> 00:06.000\nأول الكلام.", "00:03.000 --> 00:08.000\nوآخره."),
  ),
  of("a-word-outside", "vtt", vtt("00:01.000 --> 00:04.000\nكلام <00:30.000>بعيد")),
  of("no-empty-line", "vtt", vtt("00:01.000 --> 00:02.000\nكلام قيل.\n00:03.000 --> 00:04.000\nوكلام آخر.")),
  of("a-stray-line", "vtt", vtt("00:01.000 --> 00:02.000\nكلام قيل.", "كلام بلا وقت")),
  of("many-of-a-kind", "vtt", vtt(...Array.from({ length: 10 }, () => "xx:01.000 --> 00:02.000\nكلام"))),
  of("json-with-a-slip", "json", '{\n  "segments": [\n    oops\n  ]\n}'),
  of("json-cut-off", "json", '{\n  "segments": ['),
  of("json-of-something-else", "json", json({ title: "لا مقاطع" })),
  of("json-without-times", "json", json({ segments: [{ text: "كلام بلا وقت" }] })),
  of("json-of-a-job-that-runs", "json", json({ jobName: "j", results: { transcripts: [], items: [] } })),
  of("json-of-nobody", "json", json({ a: { b: [{ begin: 1, finish: 2, line: "كلام قيل" }] } })),
  of(
    "a-segment-without-time",
    "json",
    json({ segments: [{ body: "كلام" }, { startTime: 2, endTime: 4, body: "كلام" }] }),
  ),
  of(
    "a-segment-soon",
    "json",
    json({
      segments: [
        { startTime: "soon", endTime: 4, body: "كلام قيل" },
        { startTime: 5, endTime: 7, body: "وكلام" },
      ],
    }),
  ),
  of("milliseconds", "json", json({ segments: [{ start: 1000, end: 2000, text: "كلام قيل هنا" }] })),
  of(
    "xml-that-is-open",
    "ttml",
    "<tt xml:lang='ar'><body><p begin='00:00:01.000' end='00:00:02.000'>كلام</p>",
  ),
  of("xml-of-a-feed", "xml", "<rss><channel/></rss>"),
  of("xml-soon", "ttml", "<tt xml:lang='ar'><body><p begin='soon' end='00:00:02.000'>كلام</p></body></tt>"),
  of(
    "text-with-times-behind",
    "txt",
    "وهذا كلام قيل أولاً في الحلقة. [00:00:05]\nثم قيل كلام بعده بقليل. [00:00:11]\nوقيل كلام ثالث. [00:00:18]\n",
  ),
  of("text-without-times", "txt", "كلام قيل\nبلا وقت\n"),
  of("a-loop", "srt", srt(...Array.from({ length: 5 }, () => "وهذا كلام قيل"))),
  of("a-stock-phrase", "srt", srt("وهذا كلام قيل", "ترجمة نانسي قنقر")),
];

const SAID = [
  "الميزانية لا تكفي لدفع رواتب شهرين كاملين من السنة",
  "نريد طريقاً جديداً بين القرية القديمة والميناء الكبير",
  "والمدرسة تفتح أبوابها بعد الصيف في كل عام",
];
const heard = (by: "people" | "machine", said = SAID, voice = "ليلى المختلقة") =>
  `WEBVTT\n\nNOTE by: ${by}\n\n${said
    .map((text, at) => `00:${at}1.000 --> 00:${at}8.000\n<v ${voice}>${text}.`)
    .join("\n\n")}\n`;
const quoting = (words: string, time = "") =>
  episode("guests: [layla-al-mukhtalaqa]\n", `## فصل\n\n> ${words}\n> — ليلى المختلقة${time}\n`);
const against = (name: string, words: string, transcript: string, time = ""): Broken => ({
  name: `recording-${name}`,
  files: { [E]: quoting(words, time), [VTT]: transcript },
});

/** What was said at two places, and is quoted otherwise than at both. */
const TWICE = [...SAID, SAID[0] ?? ""];

export const brokenQuotes: readonly Broken[] = [
  against("close", "نريد طريقا جديدا وبين القرية القديمة والميناء الكبير", heard("people")),
  against("doubtful", "نريد جسراً جديداً بين القرية القديمة والميناء الكبير", heard("machine")),
  against("absent-near", "نريد جسراً واسعاً بين المدينة القديمة وسوقها الكبير", heard("machine")),
  against("ambiguous", SAID[0] ?? "", heard("people", TWICE)),
  against("altered-places", "الميزانية تكفي لدفع رواتب شهرين كاملين من السنة", heard("people", TWICE)),
  against(
    "cut",
    "تكفي لدفع رواتب شهرين كاملين من السنة",
    heard("people", ["الميزانية ما تكفي لدفع رواتب شهرين كاملين من السنة", ...SAID.slice(1)]),
  ),
  against("time", SAID[1] ?? "", heard("people"), " [00:25]"),
  against("voice", SAID[1] ?? "", heard("people", SAID, "سالم المتخيل")),
  {
    name: "a-name-of-two-people",
    files: {
      [E]: episode("", "> كلام قيل.\n> — سالم\n"),
      "people/salim-al-akhar.md": "---\nname: سالم الآخر\nroles: [كاتب]\n---\nشخصية مختلقة.\n",
    },
  },
  { name: "a-recording-of-no-bytes", files: { [E]: episode("audio: media/a.mp3\n"), "media/a.mp3": "" } },
  {
    name: "a-recording-that-is-text",
    files: { [E]: episode("audio: media/a.mp3\n"), "media/a.mp3": "كلام بلا صوت.\n" },
  },
  {
    name: "a-recording-cut-off",
    files: { [E]: episode("video: media/a.mp4\n"), "media/a.mp4": FILM.slice(0, FILM.length / 2) },
  },
  {
    name: "a-recording-that-is-a-folder",
    files: { [E]: episode("audio: media/a.mp3\n"), "media/a.mp3/b.mp3": VOICE },
  },
  {
    name: "a-first-name-of-two-people",
    files: {
      [E]: episode("", "> كلام قيل.\n>\n> — سالم\n"),
      "people/salim-al-mutakhayyal.md":
        "---\nname: سالم المتخيل\naliases: [سالم]\nroles: [كاتب]\n---\nشخصية مختلقة.\n",
      "people/salim-al-akhar.md":
        "---\nname: سالم الآخر\naliases: [سالم]\nroles: [كاتب]\n---\nشخصية مختلقة.\n",
    },
  },
  {
    name: "a-recording-without-tracks",
    files: { [E]: episode("video: media/a.mp4\n"), "media/a.mp4": withoutTracks() },
  },
  {
    name: "a-picture-that-is-damaged",
    files: {
      [E]: episode("poster: media/a.png\n"),
      "media/a.png": new Uint8Array(
        Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(99)]),
      ),
    },
  },
  // A hundred messages are told, and how many more there are.
  { name: "times-that-are-none-by-the-hundred", files: { [E]: episode("", "[1:75:00] ".repeat(130)) } },
];

/** An MP4 that an export left before the first picture: its head, and a table of contents with nothing in it. */
function withoutTracks(): Uint8Array {
  const box = (name: string, inside: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + inside.length);
    head.write(name, 4);
    return Buffer.concat([head, inside]);
  };
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  return new Uint8Array(
    Buffer.concat([
      box("ftyp", Buffer.from("isom\0\0\x02\0isomiso2mp41", "latin1")),
      box("moov", box("mvhd", header)),
      box("mdat", Buffer.alloc(64)),
    ]),
  );
}
