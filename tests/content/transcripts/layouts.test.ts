// One talk in the layouts that programs and hands give it: each is read with its times, its voices and all its words.

import { describe, expect, test } from "vitest";
import { readTranscript } from "./read.ts";

interface Said {
  readonly start: number;
  readonly end: number;
  readonly voice: string;
  readonly text: string;
}
const [OMAR, LAYLA] = ["عمر الناصر", "ليلى حداد"];
const TALK: readonly Said[] = [
  { start: 4.52, end: 9, voice: OMAR, text: "أهلاً بكم في حلقة جديدة نتحدث فيها عن المرفأ القديم" },
  { start: 9.2, end: 14, voice: OMAR, text: "ومعنا اليوم ضيفة درست تاريخ المدينة عشرين عاماً" },
  { start: 14.52, end: 20, voice: LAYLA, text: "شكراً لكم، لن نترك المرفأ كما هو الآن" },
  { start: 20.4, end: 26.52, voice: LAYLA, text: "الصيادون باعوا مراكبهم قبل ثلاث سنوات." },
  { start: 27, end: 31, voice: OMAR, text: "وماذا عن البلدية؟" },
  { start: 3631.52, end: 3639, voice: LAYLA, text: "البلدية وعدت بالميزانية ثم سكتت عاماً كاملاً." },
];

const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
const clock = (time: number) => `${two(time / 3600)}:${two((time / 60) % 60)}:${two(time % 60)}`;
const short = (time: number) => (time < 3600 ? `${Math.floor(time / 60)}:${two(time % 60)}` : clock(time));
const exact = (time: number) => `${clock(time)}.${String(Math.round((time % 1) * 1000)).padStart(3, "0")}`;
const frames = (time: number, rate = 25) => `${clock(time)}:${two(Math.round((time % 1) * rate))}`;
const f4 = (time: number) => `#${clock(time)}-${Math.floor((time % 1) * 10)}#`;
const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const lines = (line: (said: Said, number: number) => string) => `${TALK.map(line).join("\n")}\n`;
const json = (value: unknown) => JSON.stringify(value, null, 1);
const items = (item: (said: Said) => object) => json(TALK.map(item));
const byNumber = <T>(values: readonly T[]) =>
  Object.fromEntries(values.map((value, at) => [String(at), value]));
const column = (key: keyof Said) => TALK.map((said) => said[key]);

/** Layouts whose clocks are whole seconds. */
const WHOLE: readonly (readonly [string, string])[] = [
  ["Name 00:00:04 words", lines(({ start, voice, text }) => `${voice} ${clock(start)} ${text}`)],
  ["Name 0:04 words", lines(({ start, voice, text }) => `${voice} ${short(start)} ${text}`)],
  ["Name, 00:00:04, words", lines(({ start, voice, text }) => `${voice}, ${clock(start)}, ${text}`)],
  ["Name - 00:00:04 - words", lines(({ start, voice, text }) => `${voice} - ${clock(start)} - ${text}`)],
  ["Name | 00:00:04 | words", lines(({ start, voice, text }) => `${voice} | ${clock(start)} | ${text}`)],
  ["Name tab 00:00:04 tab words", lines(({ start, voice, text }) => `${voice}\t${clock(start)}\t${text}`)],
  ["00:00:04 tab Name tab words", lines(({ start, voice, text }) => `${clock(start)}\t${voice}\t${text}`)],
  ["00:00:04 Name — words", lines(({ start, voice, text }) => `${clock(start)} ${voice} — ${text}`)],
  ["Name: (0:04) words", lines(({ start, voice, text }) => `${voice}: (${short(start)}) ${text}`)],
  ["Name [00:00:04] words", lines(({ start, voice, text }) => `${voice} [${clock(start)}] ${text}`)],
  [
    "Name @ 00:00:04 over the words",
    lines(({ start, voice, text }) => `${voice} @ ${clock(start)}\n${text}\n`),
  ],
  ["Arabic digits", lines(({ start, voice, text }) => `${voice} ${arabic(clock(start))} ${text}`)],
  [
    "a table in Markdown",
    `| الوقت | المتحدث | النص |\n|---|---|---|\n${lines(({ start, voice, text }) => `| ${clock(start)} | ${voice} | ${text} |`)}`,
  ],
  [
    "a title and a date above",
    `عنوان الحلقة: المرفأ\nالتاريخ: 2024-05-01\n\n${lines(({ start, voice, text }) => `${voice} ${clock(start)} ${text}`)}`,
  ],
];

/** Layouts that tell parts of seconds: file's ending, text, whether voices are in it, what is told. */
const EXACT: readonly (readonly [string, string, string, boolean, string?])[] = [
  [
    "two clocks with frames, as Avid writes them",
    "txt",
    `@ This file written with the Avid Caption plugin, version 1\n\n<begin subtitles>\n\n${lines(({ start, end, text }) => `${frames(start)} ${frames(end)}\n${text}\n`)}\n<end subtitles>\n`,
    false,
    "transcript.frames",
  ],
  [
    "numbered, with two clocks, as Encore writes them",
    "txt",
    lines(({ start, end, text }, at) => `${at + 1} ${frames(start)} ${frames(end)} ${text}`),
    false,
    "transcript.frames",
  ],
  [
    "two clocks and a space",
    "txt",
    lines(({ start, end, text }) => `${exact(start)} ${exact(end)} ${text}`),
    false,
  ],
  [
    "Name, a range, words",
    "txt",
    lines(({ start, end, voice, text }) => `${voice} ${exact(start)} - ${exact(end)} ${text}`),
    true,
  ],
  [
    "Name with frames, words",
    "txt",
    lines(({ start, voice, text }) => `${voice} ${frames(start)} ${text}`),
    true,
    "transcript.frames",
  ],
  [
    "oTranscribe's own file",
    "otr",
    json({
      text: TALK.map(
        ({ start, voice, text }) =>
          `<p><span class="timestamp" contenteditable="false" data-timestamp="${start}">${short(start)}</span>&nbsp;${voice}: ${text}</p>`,
      ).join(""),
      media: "talk.mp3",
      "media-time": 39.2,
    }),
    true,
  ],
  [
    "CTM's turns (STM)",
    "stm",
    `;; made up\n${lines(({ start, end, voice, text }) => `talk 1 ${voice.replace(" ", "_")} ${start} ${end.toFixed(2)} <o,f0,male> ${text}`)}`.replace(
      / (\d+) /g,
      (whole, n: string) => (n === "1" ? whole : ` ${n}.00 `),
    ),
    true,
  ],
  [
    "a CSV with frames",
    "csv",
    `Start Time,End Time,Speaker,Text\n${lines(({ start, end, voice, text }) => `${frames(start)},${frames(end)},${voice},"${text}"`)}`,
    true,
    "transcript.frames",
  ],
  [
    "a CSV whose columns have Arabic names",
    "csv",
    `البداية,النهاية,المتحدث,النص\n${lines(({ start, end, voice, text }) => `${exact(start)},${exact(end)},${voice},"${text}"`)}`,
    true,
  ],
  ["a CSV without names", "csv", lines(({ start, end, text }) => `${start},${end},"${text}"`), false],
  [
    "JSON whose clocks count frames",
    "json",
    items(({ start, end, voice, text }) => ({
      start: frames(start),
      end: frames(end),
      speaker: voice,
      text,
    })),
    true,
    "transcript.frames",
  ],
  [
    "JSON that says its frames a second",
    "json",
    json({
      fps: 50,
      segments: TALK.map(({ start, end, voice, text }) => ({
        in: frames(start, 50),
        out: frames(end, 50),
        speaker: { name: voice },
        content: text,
      })),
    }),
    true,
  ],
  [
    "JSON with a range in one text",
    "json",
    items(({ start, end, voice, text }) => ({
      timestamp: `${exact(start)} --> ${exact(end)}`,
      speaker: voice,
      text,
    })),
    true,
  ],
  [
    "JSON with both times in a part of their own",
    "json",
    items(({ start, end, voice, text }) => ({ time: { start, end }, speaker: voice, text })),
    true,
  ],
  ["JSON by number", "json", json(byNumber(TALK)), true],
  [
    "JSON column by column",
    "json",
    json({ start: column("start"), end: column("end"), voice: column("voice"), text: column("text") }),
    true,
  ],
  [
    "JSON column by column, each by number",
    "json",
    json({
      start: byNumber(column("start")),
      end: byNumber(column("end")),
      voice: byNumber(column("voice")),
      text: byNumber(column("text")),
    }),
    true,
  ],
  [
    "JSON whose turns name the speaker of their sentences",
    "json",
    json({ turns: TALK.map(({ voice, ...said }) => ({ speaker: voice, sentences: [said] })) }),
    true,
    "transcript.json-unknown",
  ],
  [
    "Transcriber's turns",
    "trs",
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE Trans SYSTEM "trans-14.dtd">\n<Trans version="1"><Speakers><Speaker id="spk1" name="${OMAR}"/><Speaker id="spk2" name="${LAYLA}"/></Speakers><Episode><Section type="report" startTime="0" endTime="39">${lines(({ start, end, voice, text }) => `<Turn speaker="${voice === OMAR ? "spk1" : "spk2"}" startTime="${start}" endTime="${end}">\n<Sync time="${start}"/>\n${text}\n</Turn>`)}</Section></Episode></Trans>`,
    true,
  ],
];

describe("layouts of a talk", () => {
  test.each(WHOLE)("%s", (_layout, text) => {
    const { transcript, told } = readTranscript("talk.ar.txt", text);
    expect(told).toEqual([]);
    expect(transcript.cues.map(({ start, voice, text: said }) => ({ start, voice, said }))).toEqual(
      TALK.map(({ start, voice, text: said }) => ({ start: Math.floor(start), voice, said })),
    );
  });

  test.each(EXACT.map((row) => ({ layout: row[0], row })))("$layout", ({ row }) => {
    const [, ending, text, hasVoices, warning = ""] = row;
    const { transcript, problems } = readTranscript(`talk.ar.${ending}`, text);
    expect(problems.map(({ code }) => code)).toEqual(warning === "" ? [] : [warning]);
    expect(transcript.cues.map(({ start, voice, text: said }) => ({ start, voice, said }))).toEqual(
      TALK.map(({ start, voice, text: said }) => ({ start, voice: hasVoices ? voice : null, said })),
    );
  });

  test("times behind the words end them", () => {
    const { transcript, told } = readTranscript(
      "talk.ar.txt",
      lines(({ end, voice, text }) => `${voice}: ${text} ${f4(end)}`),
    );
    expect(told).toEqual([]);
    expect(transcript.cues.map(({ end, voice, text }) => `${end} ${voice} ${text}`)).toEqual(
      TALK.map(({ end, voice, text }) => `${Math.floor(end * 10) / 10} ${voice} ${text}`),
    );
  });

  test("a recogniser's words (CTM) are a machine's", () => {
    const said = ["لن", "نقبل", "بعودة", "القوانين"];
    const text = said.map((word, at) => `talk 1 ${(4.5 + at / 2).toFixed(2)} 0.40 ${word} 0.93`).join("\n");
    const { transcript } = readTranscript("talk.ar.ctm", text);
    expect(transcript.by).toBe("machine");
    expect(transcript.cues.map(({ start, end, text: line }) => [start, end, line])).toEqual([
      [4.5, 6.4, said.join(" ")],
    ]);
  });

  test("speech that mentions an hour has no name in front of it", () => {
    const text =
      "[0:01] بدأنا اليوم\nعند الساعة 12:30 بدأت الجلسة\n[0:09] وانتهت بعد ذلك\nقرابة 14:05 في المساء\n";
    const { transcript } = readTranscript("talk.ar.txt", text);
    expect(transcript.cues.map(({ start, voice }) => [start, voice])).toEqual([
      [1, null],
      [9, null],
    ]);
  });

  test("a time beside nothing but a mark of place is no caption", () => {
    const { transcript, told } = readTranscript("talk.ar.txt", "00:01.000 {\\an8}\n");
    expect(transcript.cues).toEqual([]);
    expect(told).toEqual(["1 transcript.empty"]);
  });

  describe("a page copied from Teams: times, a name, words, and no empty line", () => {
    const unpadded = (time: number) => `0:0:${time.toFixed(3)}`;
    const heads = { vtt: "WEBVTT\n\n", srt: "", txt: "" };
    const page = (said: readonly Said[], write: (time: number) => string) =>
      said
        .map(({ start, end, voice, text }) => `${write(start)} --> ${write(end)}\n${voice}\n${text}\n`)
        .join("");
    const GUESTS = [OMAR, LAYLA, "Dr. Sara Khan (Guest)", "سالم", "هند المختلقة"];
    const panel = TALK.slice(0, 5).map((said, at) => ({ ...said, voice: GUESTS[at] ?? "" }));
    const talks = { two: TALK.slice(1, 3), three: panel.slice(0, 3), five: panel };
    test.each(
      Object.entries(heads).flatMap(([ending, head]) =>
        Object.entries(talks).flatMap(([size, said]) =>
          [exact, unpadded].map((write) => ({
            ending,
            size,
            clock: write(said[0]?.start ?? 0),
            said,
            head,
            write,
          })),
        ),
      ),
    )("$size who speak once, $clock, .$ending", ({ ending, said, head, write }) => {
      const { transcript } = readTranscript(`talk.ar.${ending}`, `${head}${page(said, write)}`);
      expect(transcript.cues.map(({ start, voice, text }) => ({ start, voice, text }))).toEqual(
        said.map(({ start, voice, text }) => ({ start, voice, text })),
      );
    });

    test.each([
      [
        "as many words above as below",
        ["لن نترك المرفأ", "والميناء كما هو"],
        ["الصيادون باعوا مراكبهم", "قبل ثلاث سنوات"],
      ],
      [
        "a mark above",
        ["شكراً لكم،", "لن نترك المرفأ كما هو الآن"],
        ["أهلاً بكم", "في حلقة جديدة نتحدث فيها عن المرفأ"],
      ],
      ["one line in one of them", ["شكراً لكم", "لن نترك المرفأ كما هو الآن"], ["أهلاً بكم في حلقة جديدة"]],
    ])("speech in two lines stays speech: %s", (_kind, ...said) => {
      const text = said
        .map((own, at) => `${exact(at * 5)} --> ${exact(at * 5 + 4)}\n${own.join("\n")}\n`)
        .join("");
      const { transcript } = readTranscript("talk.ar.srt", text);
      expect(transcript.cues.map(({ voice, text: own }) => [voice, own])).toEqual(
        said.map((own) => [null, own.join("\n")]),
      );
    });
  });
});
