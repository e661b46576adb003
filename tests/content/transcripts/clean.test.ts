// What programs leave in captions, one table a rule.

import { describe, expect, test } from "vitest";
import { readTranscript } from "./read.ts";

/** Captions at whole seconds, as SRT: `[start, end, text]`. */
function srt(...captions: readonly (readonly [number, number, string])[]) {
  const clock = (time: number) =>
    `00:00:${String(Math.floor(time)).padStart(2, "0")},${String(Math.round((time % 1) * 1000)).padStart(3, "0")}`;
  const blocks = captions.map(
    ([start, end, text], at) => `${at + 1}\n${clock(start)} --> ${clock(end)}\n${text}\n`,
  );
  return readTranscript("a.srt", blocks.join("\n"));
}

describe("speakers' labels are voices", () => {
  const SAID = ["لن نقبل بهذا", "ولماذا لا", "لأننا لا نريد", "هذا جواب"];
  test.each([
    ["a name and a colon", (name: string, said: string) => `${name}: ${said}`],
    ["a full-width colon", (name: string, said: string) => `${name}： ${said}`],
    ["behind chevrons", (name: string, said: string) => `>> ${name}: ${said}`],
    ["behind a dash", (name: string, said: string) => `- ${name}: ${said}`],
    ["before a dash", (name: string, said: string) => `${name} - ${said}`],
    ["in stars", (name: string, said: string) => `**${name}:** ${said}`],
    ["in stars, the colon outside", (name: string, said: string) => `**${name}**: ${said}`],
    ["in brackets", (name: string, said: string) => `[${name}]: ${said}`],
    ["in round brackets", (name: string, said: string) => `(${name}): ${said}`],
    ["on a line of its own", (name: string, said: string) => `${name}:\n${said}`],
    ["on a line of its own, bare", (name: string, said: string) => `${name}\n${said}`],
    ["behind a mark nobody sees", (name: string, said: string) => `\u200F${name}: ${said}`],
  ])("%s", (_kind, write) => {
    const read = srt(
      ...SAID.map((said, at) => [at * 3, at * 3 + 3, write(at % 2 === 0 ? "ليلى" : "عمر", said)] as const),
    );
    expect(read.transcript.cues.map(({ voice, text }) => [voice, text])).toEqual(
      SAID.map((said, at) => [at % 2 === 0 ? "ليلى" : "عمر", said]),
    );
  });

  test.each([
    "[SPEAKER_00]: ",
    "SPEAKER_00: ",
    "(speaker 0) ",
    "[Speaker 1] ",
    "Speaker A: ",
    "المتحدث 2: ",
    "spk_1: ",
  ])("%s once is enough", (label) => {
    const [cue] = srt([0, 3, `${label}لن نقبل بهذا`]).transcript.cues;
    expect([cue?.text, cue?.voice]).toEqual(["لن نقبل بهذا", label.replace(/[[\]():]/g, "").trim()]);
  });

  test("two labels in a caption are two turns, and a label goes on until the next", () => {
    const { lines } = srt([0, 4, "ليلى: لن نقبل\nعمر: لماذا؟"], [4, 6, "قل لي"], [6, 8, "ليلى: لا أريد"]);
    expect(lines.map((line) => line.split(" ").slice(1).join(" "))).toEqual([
      "ليلى: لن نقبل",
      "عمر: لماذا؟",
      "عمر: قل لي",
      "ليلى: لا أريد",
    ]);
  });

  test.each([
    "قال الرجل: لن نقبل",
    "السؤال هنا: من يدفع",
    "الساعة 10:30 صباحاً",
    "[موسيقى] لن نقبل",
    "(ضحك) لن نقبل",
    "الحقيقة: لا أحد",
  ])("%s is speech", (text) => {
    expect(srt([0, 3, "كلام أول قيل"], [3, 6, text], [6, 9, "كلام آخر"]).transcript.cues[1]).toMatchObject({
      voice: null,
      text,
    });
  });
});

describe("captions that last too long", () => {
  test("where most run into the next one, they end where it begins", () => {
    const read = srt(
      [0, 8, "أول ما قيل"],
      [4, 12, "ثاني ما قيل"],
      [8, 16, "ثالث ما قيل"],
      [12, 16, "رابع ما قيل"],
    );
    expect([read.transcript.cues.map(({ end }) => end), read.told]).toEqual([[4, 8, 12, 16], []]);
  });

  test("one that lasts a minute ends where the next begins", () => {
    const read = srt([0, 3, "أول ما قيل"], [3, 59, "ثاني ما قيل"], [6, 9, "ثالث ما قيل"]);
    expect(read.transcript.cues.map(({ end }) => end)).toEqual([3, 6, 9]);
  });
});

describe("a recogniser's loops and stock phrases", () => {
  test("a loop is read once, and told; a word said again is kept", () => {
    const loop = Array.from({ length: 6 }, (_, at) => [at * 2, at * 2 + 2, "وهذا كلام يتكرر"] as const);
    expect([srt(...loop).transcript.cues.length, srt(...loop).told]).toEqual([1, ["2 transcript.loop"]]);
    const again = Array.from({ length: 5 }, (_, at) => [at * 2, at * 2 + 1, "نعم"] as const);
    expect(srt(...again).told).toEqual([]);
  });

  test("what nobody says is left out; what a host may say only where a machine wrote it", () => {
    const cues = [
      [0, 3, "وهذا كلام قيل"],
      [3, 6, "ترجمة نانسي قنقر"],
      [6, 9, "شكراً على المشاهدة"],
    ] as const;
    expect(srt(...cues).transcript.cues.length).toBe(2);
    const machine = JSON.stringify({
      segments: cues.map(([start, end, text]) => ({ start, end, text, avg_logprob: -0.2 })),
    });
    const read = readTranscript("a.json", machine);
    expect(read.transcript.cues.map(({ text }) => text)).toEqual(["وهذا كلام قيل"]);
    expect(read.told).toEqual(["1 transcript.stock-phrase", "1 transcript.stock-phrase"]);
  });
});
