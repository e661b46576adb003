// A machine's file without a word on how sure it was: what is listened to first, and what it costs.

import { afterEach, describe, expect, test } from "vitest";
import { parseTranscript } from "../../scripts/content/transcripts/parse-transcript.ts";
import { heardFirst } from "../../scripts/desk/heard-first.ts";
import type { Language } from "../../scripts/domain/names.ts";
import { CAPTIONS, deskProgramme, NAME, type OpenedDesk, serveDesk, TEXT, TOKEN } from "./desk-programme.ts";

const cuesOf = (...lines: readonly string[]) => {
  const clock = (second: number) =>
    `00:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}.000`;
  const captions = lines.map((line, n) => `${clock(n * 4)} --> ${clock(n * 4 + 3)}\n${line}`);
  const text = `WEBVTT\n\nNOTE\nby: machine\n\n${captions.join("\n\n")}\n`;
  return { text, cues: parseTranscript({ file: "t.vtt", text, language: "ar" as Language }).transcript.cues };
};

describe("what a recogniser mishears comes first", () => {
  const lines = [
    "كان الميناء مفتوحاً يومها للسفن كلها",
    "دفعنا ثلاثة آلاف دينار في الشهر",
    "قال سالن إن الميناء مفتوح للسفن",
    "وسألنا الدكتور بهجت عن الميناء",
    "عاد العمال إلى الميناء في 2019",
    "تضعضعت اشتراطاتهم المستفيضة بلا طائل",
  ];

  test("names before numbers before rare words, of one kind as they are said", () => {
    const found = heardFirst(cuesOf(...lines).cues, ["سالم البحري", "منى"]);
    expect(found.map(({ why, words }) => [why, words.slice(0, 2)])).toEqual([
      ["name", ["سالن"]],
      ["name", ["بهجت"]],
      ["number", ["ثلاثة", "آلاف"]],
      ["number", ["2019"]],
      ["rare", ["تضعضعت", "اشتراطاتهم"]],
    ]);
  });

  test("a name as the programme spells it is none", () => {
    expect(heardFirst(cuesOf("قال سالم إن البحري مع منى").cues, ["سالم البحري", "منى"])).toEqual([]);
  });
});

describe("the desk", () => {
  let desk: OpenedDesk;
  afterEach(() => desk.close());
  const page = async (vtt: string) => {
    desk = await serveDesk(deskProgramme(TEXT, vtt));
    return await (await fetch(`${desk.address}/desk/?token=${TOKEN}&episode=${NAME}&transcript=`)).text();
  };

  test("shows them above the whole, until they are settled", async () => {
    const { text } = cuesOf("دفعنا ثلاثة آلاف دينار", "عاد العمال");
    const html = await page(text);
    expect(html).toContain("What recognisers mishear most: 1");
    expect(html.match(/data-number="first-/g)).toHaveLength(1);
    await desk.close();
    const read = await page(text.replace("by: machine\n", "by: machine\nread: 00:00:00.000-00:00:03.000\n"));
    expect(read).not.toContain('data-number="first-');
  });

  test("shows none where the file says how sure it was, or people wrote it", async () => {
    const { text } = cuesOf("دفعنا ثلاثة <c.confidence-31>آلاف</c> دينار");
    expect(await page(text)).not.toContain('data-number="first-');
    await desk.close();
    expect(await page(text.replace("by: machine", "by: people"))).not.toContain('data-number="first-');
    expect(CAPTIONS).toMatch(/\.vtt$/);
  });
});
