import { describe, expect, test } from "vitest";
import { readTranscript } from "./read.ts";

const txt = (text: string) => readTranscript("episodes/a.ar.txt", text);
const starts = (text: string) =>
  txt(text).transcript.cues.map(
    ({ start, voice, text: said }) => `${start} ${voice === null ? "" : `${voice}: `}${said}`,
  );

/** One opening each: what people and programs write. */
const OPENINGS = [
  "[00:01:02] كلام",
  "(00:01:02) كلام",
  "00:01:02 كلام",
  "01:02 كلام",
  "1:02 - كلام",
  "1:02 – كلام",
  "[00:01:02.000 --> 00:01:05.000]  كلام",
  "00:01:02\nكلام",
  "[٠١:٠٢] كلام",
  "  01:02\tكلام",
] as const;

describe("plain text with time codes", () => {
  test.each(OPENINGS)("%j", (text) => {
    const read = txt(`${text}\n\n[00:02:00] آخر\n`);
    expect(read.transcript.cues.map(({ start, text: said }) => [start, said])).toEqual([
      [62, "كلام"],
      [120, "آخر"],
    ]);
    expect(read.told).toEqual([]);
  });

  test("a range keeps its end", () => {
    expect(txt("[00:01.000 --> 00:05.000] كلام").lines).toEqual(["1–5 كلام"]);
  });

  test("a name that comes again and again before a colon is a voice; speech that has a colon is not, and goes on in the voice before it", () => {
    const text =
      "[00:01] ليلى: لن نقبل\n[00:05] عمر: لماذا؟\n[00:09] ليلى: أبداً\n[00:12] عمر: طيب\n[00:15] قالت: لا\n[00:18] وقالت: لا\n[00:20] قالت: نعم";
    expect(starts(text)).toEqual([
      "1 ليلى: لن نقبل",
      "5 عمر: لماذا؟",
      "9 ليلى: أبداً",
      "12 عمر: طيب",
      "15 عمر: قالت: لا",
      "18 عمر: وقالت: لا",
      "20 عمر: قالت: نعم",
    ]);
    expect(txt(text).transcript.cues.map(({ voice }) => voice)).toEqual([
      "ليلى",
      "عمر",
      "ليلى",
      "عمر",
      "عمر",
      "عمر",
      "عمر",
    ]);
  });

  test("a name with its time over the words", () => {
    expect(starts("ليلى المختلقة  0:01\nلن نقبل\nأبداً\n\nعمر  0:07\nلماذا؟")).toEqual([
      "1 ليلى المختلقة: لن نقبل\nأبداً",
      "7 عمر: لماذا؟",
    ]);
  });

  test("lines without a time belong to the part before; a title above is no speech", () => {
    expect(starts("عنوان الحلقة\n\n[00:01] كلام\nآخر\n[00:05] ثالث")).toEqual(["1 كلام\nآخر", "5 ثالث"]);
  });

  test("a clock in the middle of speech is speech", () => {
    expect(starts("[00:01] وصلنا في 10:30 صباحاً إلى هناك")).toEqual(["1 وصلنا في 10:30 صباحاً إلى هناك"]);
  });

  test("text without any time is an error, and a file of another kind too", () => {
    expect(txt("كلام\nبلا وقت").told).toEqual(["1 transcript.no-times"]);
    expect(readTranscript("a.docx", "PK\u0003\u0004").told).toEqual(["1 transcript.foreign"]);
  });

  test.each([
    ["a.scc", "Scenarist_SCC V1.0\n\n00:00:04:12\t9420 9420 94ad\n"],
    ["a.txt", "Scenarist_SCC V1.0\n\n00:00:04:12\t9420 9420 94ad\n"],
    [
      "a.edl",
      "TITLE: EPISODE\nFCM: NON-DROP FRAME\n\n001  AX  V  C  00:00:04:12 00:00:09:00 01:00:00:00 01:00:04:13\n",
    ],
    ["a.cha", "@UTF8\n@Begin\n*OMA:\tكلام . \u00154500_9000\u0015\n@End\n"],
    ["a.rttm", "SPEAKER talk 1 4.500 4.500 <NA> <NA> SPEAKER_00 <NA> <NA>\n"],
    ["a.xml", '<?xml version="1.0"?>\n<!DOCTYPE fcpxml>\n<fcpxml version="1.10"><resources/></fcpxml>'],
    ["a.usf", '<?xml version="1.0"?><USFSubtitles version="1.0"></USFSubtitles>'],
    ["a.exb", '<?xml version="1.0"?><basic-transcription></basic-transcription>'],
  ] as const)("%s of another program is told by its name", (file, text) => {
    expect(readTranscript(file, text).told).toEqual(["1 transcript.foreign"]);
  });

  test("names of a page from Teams are voices where each speaks once, also below empty lines", () => {
    const said = [
      ["عمر الفاروق", "0:04", "أهلاً بكم في حلقة جديدة من برنامجكم"],
      ["ليلى حداد", "0:09", "لن نرفع الأسعار هذا العام مهما حدث"],
      ["سمير", "0:13", "هذا وعد قطعناه للناس في كل مدينة"],
    ];
    for (const between of ["\n", "\n\n"]) {
      const text = said.map((lines) => lines.join(between)).join("\n\n");
      const {
        transcript: { cues },
      } = readTranscript("a.txt", text);
      expect(cues.map(({ voice }) => voice)).toEqual(said.map(([name]) => name));
      expect(cues.map((cue) => cue.text)).toEqual(said.map((lines) => lines[2]));
    }
    const unnamed = readTranscript(
      "a.txt",
      "0:04\n\nأهلاً بكم\n\nفي حلقة\n\n0:09\n\nلن نرفع\n\nالأسعار هذا العام\n",
    );
    expect(unnamed.transcript.cues.map(({ voice }) => voice)).toEqual([null, null]);
  });

  test("a time without words ends the line of LRC before it", () => {
    const {
      transcript: { cues },
    } = readTranscript("a.lrc", "[ti:x]\n[00:04.50]أهلاً بكم\n[00:09.20]لن نرفع الأسعار\n[00:11.00]\n");
    expect(cues.at(-1)?.end).toBe(11);
  });
});
