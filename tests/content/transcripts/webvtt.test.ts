import { describe, expect, test } from "vitest";
import { readTranscript, wordLines } from "./read.ts";

const vtt = (...blocks: readonly string[]) =>
  readTranscript("episodes/a.ar.vtt", `WEBVTT\n\n${blocks.join("\n\n")}\n`);

/** What stands in the file -> the captions, as `start–end voice: text`. */
const SOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ["hours", "01:02:03.500 --> 01:02:05.000\nكلام", ["3723.5–3725 كلام"]],
  ["no hours", "02:03.500 --> 02:05.000\nكلام", ["123.5–125 كلام"]],
  ["a hundred hours and more", "100:00:00.000 --> 100:00:02.000\nكلام", ["360000–360002 كلام"]],
  ["a name over the times", "المقدمة\n00:01.000 --> 00:02.000\nكلام", ["1–2 كلام"]],
  ["a number over the times", "17\n00:01.000 --> 00:02.000\nكلام", ["1–2 كلام"]],
  [
    "settings",
    "00:01.000 --> 00:02.000 position:10%,line-left align:left size:35% line:0\nكلام",
    ["1–2 كلام"],
  ],
  ["two lines", "00:01.000 --> 00:02.000\nكلام\nآخر", ["1–2 كلام / آخر"]],
  ["a voice", "00:01.000 --> 00:02.000\n<v ليلى المختلقة>كلام", ["1–2 ليلى المختلقة: كلام"]],
  ["a voice with classes", "00:01.000 --> 00:02.000\n<v.first.loud ليلى>كلام</v>", ["1–2 ليلى: كلام"]],
  ["a voice with entities", "00:01.000 --> 00:02.000\n<v Tom &amp; Co>words", ["1–2 Tom & Co: words"]],
  [
    "two voices share a caption by letters",
    "00:01.000 --> 00:03.000\n<v أ>كلام\n<v ب>كلام",
    ["1–2 أ: كلام", "2–3 ب: كلام"],
  ],
  [
    "classes, italics, languages",
    "00:01.000 --> 00:02.000\n<c.yellow.bg_blue>ك<i>لا</i>م</c> <lang en>words</lang>",
    ["1–2 كلام words"],
  ],
  [
    "ruby glosses are no speech",
    "00:01.000 --> 00:02.000\n<ruby>كلام<rt>gloss</rt></ruby> آخر",
    ["1–2 كلام آخر"],
  ],
  [
    "entities",
    "00:01.000 --> 00:02.000\n1 &lt; 2 &amp;&amp; 3 &gt; 2&nbsp;x&#x21;",
    ["1–2 1 < 2 && 3 > 2 x!"],
  ],
  ["an arrow in a comment", "NOTE a comment\nof two lines\n\n00:01.000 --> 00:02.000\nكلام", ["1–2 كلام"]],
  ["a comment of one word", "NOTE\nكلام لا يقال\n\n00:01.000 --> 00:02.000\nكلام", ["1–2 كلام"]],
  [
    "styles and regions",
    "STYLE\n::cue { color: red }\n\nREGION\nid:one width:40%\n\n00:01.000 --> 00:02.000\nكلام",
    ["1–2 كلام"],
  ],
  [
    "more empty lines than one",
    "\n\n00:01.000 --> 00:02.000\nكلام\n\n\n\n00:03.000 --> 00:04.000\nآخر",
    ["1–2 كلام", "3–4 آخر"],
  ],
  ["a caption without words is none", "00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nآخر", ["3–4 آخر"]],
  ["tabs around the arrow", "00:01.000\t-->\t00:02.000\nكلام", ["1–2 كلام"]],
  ["letters that are composed otherwise", "00:01.000 --> 00:02.000\n\u0627\u0653ثار", ["1–2 آثار"]],
];

describe("WebVTT as the standard has it is read without a word", () => {
  test.each(SOUND)("%s", (_name, blocks, lines) => {
    const read = vtt(blocks);
    expect(read.lines).toEqual(lines);
    expect(read.told).toEqual([]);
  });

  test("a byte order mark, a title after WEBVTT, lines of the head, and any line ends", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = [
        "\uFEFFWEBVTT - the title",
        "Kind: captions",
        "Language: ar",
        "",
        "00:01.000 --> 00:02.000",
        "كلام",
        "",
      ].join(end);
      const read = readTranscript("a.vtt", text);
      expect([read.lines, read.told]).toEqual([["1–2 كلام"], []]);
    }
  });

  test("the first caption may follow the head without an empty line", () => {
    expect(readTranscript("a.vtt", "WEBVTT\n00:01.000 --> 00:02.000\nكلام").lines).toEqual(["1–2 كلام"]);
  });

  test("WEBVTT in the first line counts for more than the file's ending", () => {
    expect(readTranscript("a.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nكلام").lines).toEqual(["1–2 كلام"]);
  });
});

describe("times of words", () => {
  test("a tag before each word", () => {
    const read = vtt("00:01.000 --> 00:04.000\n<v ليلى>لن <00:00:02.000>نقبل <00:00:03.250>أبداً");
    expect(read.told).toEqual([]);
    expect(wordLines(read)).toEqual(["لن@1–2", "نقبل@2–3.25", "أبداً@3.25–4"]);
    expect(read.lines).toEqual(["1–4 ليلى: لن نقبل أبداً"]);
  });

  test("tags with classes around the words, as YouTube writes them", () => {
    const read = vtt("00:01.000 --> 00:03.000\nلن<00:00:01.500><c> نقبل</c><00:00:02.000><c> أبداً</c>");
    expect(wordLines(read)).toEqual(["لن@1–1.5", "نقبل@1.5–2", "أبداً@2–3"]);
  });

  test("between two tags, words share the time by their letters", () => {
    const read = vtt("00:00.000 --> 00:10.000\nكلام كلام <00:00:08.000>كلام");
    expect(wordLines(read)).toEqual(["كلام@0–4", "كلام@4–8", "كلام@8–10"]);
  });

  test("a tag inside a word is no end of it", () => {
    expect(
      wordLines(vtt("00:00.000 --> 00:02.000\nمر<00:00:01.000>حبا بكم")).map((word) => word.split("@")[0]),
    ).toEqual(["مرحبا", "بكم"]);
  });

  test("a tag that goes back, or leaves its caption, is told and left out", () => {
    const read = vtt("00:10.000 --> 00:14.000\nلن <00:00:12.000>نقبل <00:00:11.000>أبداً <00:00:20.000>والله");
    expect(read.told).toEqual(["3 transcript.word-time", "3 transcript.word-time"]);
    expect(read.lines).toEqual(["10–14 لن نقبل أبداً والله"]);
  });
});
