import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseTranscript } from "../../scripts/content/transcripts/parse-transcript.ts";
import type { Language } from "../../scripts/domain/names.ts";
import type { Cue } from "../../scripts/domain/transcript.ts";
import { cuesToVtt } from "../../scripts/transcription/cues-to-vtt.ts";
import type { TestProgramme } from "../cli/new-programme.ts";
import {
  CAPTIONS,
  deskProgramme,
  FILE,
  NAME,
  type OpenedDesk,
  serveDesk,
  TEXT,
  TOKEN,
} from "./desk-programme.ts";

const language = "ar" as Language;
const parse = (text: string, file = CAPTIONS) => parseTranscript({ file, text, language });

/** A recogniser's answer, in the form of Whisper's. */
const WHISPER = JSON.stringify({
  text: "",
  segments: [
    {
      id: 0,
      start: 1,
      end: 3.4,
      text: "",
      words: words(1, "الميناء 0.98, مفتوح 0.31, للسفن 0.9, كلها 0.66"),
    },
    { id: 1, start: 5, end: 6, text: "", words: words(5, "أبداً، 0.12") },
    { id: 2, start: 10, end: 12, text: "", words: words(10, "العمال 0.99, عادوا 0.97") },
  ],
  language: "ar",
});

function words(from: number, said: string) {
  return said.split(", ").map((pair, at) => {
    const [word, probability] = pair.split(" ");
    return {
      word: ` ${word}`,
      start: from + at * 0.5,
      end: from + at * 0.5 + 0.4,
      probability: Number(probability),
    };
  });
}

const DOUBTED = `WEBVTT

NOTE
by: machine
program: whisper-cli, large-v3

00:00:01.000 --> 00:00:03.400
<v سالم>الميناء <00:00:01.700><c.confidence-31>مفتوح</c> <00:00:02.300>للسفن <00:00:02.900><c.confidence-66>كلها.</c>

00:00:05.000 --> 00:00:06.000
<c.confidence-12>أبداً،</c>

00:00:10.000 --> 00:00:12.000
العمال <00:00:10.600>عادوا <00:00:11.200>إلى
<00:00:11.500><c.confidence-40>أرصفة</c> <00:00:11.800>الميناء
`;

let made: TestProgramme;
let desk: OpenedDesk;
const open = async (text: string, vtt: string) => {
  made = deskProgramme(text, vtt);
  desk = await serveDesk(made);
};
beforeEach(() => open(TEXT, DOUBTED));
afterEach(() => desk.close());

async function page(): Promise<string> {
  return await (await fetch(`${desk.address}/desk/?token=${TOKEN}&episode=${NAME}&transcript=`)).text();
}

async function ask(path: string, body: object) {
  const response = await fetch(`${desk.address}/desk/${path}?token=${TOKEN}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: desk.address },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { readonly isDone: boolean; readonly said: string };
}

async function edit(action: Readonly<Record<string, unknown>>) {
  const seen: unknown = JSON.parse(
    /data-seen="([^"]*)"/.exec(await page())?.[1]?.replaceAll("&quot;", '"') ?? "{}",
  );
  return ask("edit", { episode: NAME, action, seen });
}

const word = (line: number, at: number, heard: string, text = heard) =>
  edit({ do: "settle-word", line, word: at, heard, text });
const caption = (line: number, text: string) => edit({ do: "settle-caption", line, text });

describe("how sure a recogniser was", () => {
  test("stays with the words it doubted, from its own answer to the file beside the episode and back", () => {
    const heard = parse(WHISPER, "a.json").transcript.cues;
    const vtt = cuesToVtt(heard, ["by: machine"]);
    expect(vtt).toContain("<c.confidence-31>مفتوح</c>");
    expect(vtt).not.toContain("confidence-9");
    const { transcript, problems } = parse(vtt);
    expect(problems).toEqual([]);
    const doubts = (cues: readonly Cue[]) =>
      cues.flatMap((cue) =>
        (cue.words ?? []).map(({ text, start, confidence = 1 }) => [text, start, Math.min(0.7, confidence)]),
      );
    expect(doubts(transcript.cues).filter(([, , sure]) => sure !== 0.7)).toEqual(
      doubts(heard).filter(([, , sure]) => sure !== 0.7),
    );
    expect(transcript.cues.map(({ text }) => text)).toEqual(heard.map(({ text }) => text));
  });

  test.each([
    ["الميناء <c.confidence-7>مفتوح</c> <00:00:02.000><c.confidence-50>لل</c>سفن", [undefined, 0.07, 0.5]],
    ["<c.confidence-31>الميناء مفتوح</c> <00:00:02.000>للسفن", [0.31, undefined, undefined]],
    [
      "<c.loud>الميناء</c> <c.confidence-300>مفتوح</c> <00:00:02.000>للسفن",
      [undefined, undefined, undefined],
    ],
    ["<c.confidence-0>الميناء</c> مفتوح للسفن", [0.01, undefined, undefined]],
  ])("%s", (text, sure) => {
    const { cues } = parse(`WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n${text}\n`).transcript;
    expect(cues[0]?.text).toBe("الميناء مفتوح للسفن");
    expect(cues[0]?.words?.map(({ confidence }) => confidence)).toEqual(sure);
  });
});

describe("a machine's transcript is read through", () => {
  test("the words in doubt come first, the least sure before", async () => {
    const heard = [...(await page()).matchAll(/data-heard="([^"]*)"/g)].map(([, text]) => text);
    expect(heard).toEqual(["أبداً،", "مفتوح", "أرصفة", "كلها."]);
  });

  test("a word is right, is another, or was never said: it alone changes, its time stays", async () => {
    expect((await word(7, 1, "مفتوح")).isDone).toBe(true);
    const accepted = DOUBTED.replace("<c.confidence-31>مفتوح</c>", "مفتوح");
    expect(made.read(CAPTIONS)).toBe(accepted);
    expect((await word(13, 3, "أرصفة", "أرصفته القديمة")).said).toContain("“أرصفته القديمة” was written");
    expect(made.read(CAPTIONS)).toBe(accepted.replace("<c.confidence-40>أرصفة</c>", "أرصفته القديمة"));
    expect((await word(7, 3, "كلها.", "")).isDone).toBe(true);
    expect(made.read(CAPTIONS)).toContain("<00:00:01.700>مفتوح <00:00:02.300>للسفن.\n");
    // A caption keeps a word.
    expect((await word(10, 0, "أبداً،", "")).isDone).toBe(false);
    for (const text of ["<i>", "a & b", "00:01 --> 00:02"])
      expect((await word(10, 0, "أبداً،", text)).isDone).toBe(false);
    expect((await word(10, 0, "كلام")).isDone).toBe(false);
    for (let back = 0; back < 3; back++) expect((await ask("undo", {})).isDone).toBe(true);
    expect(made.read(CAPTIONS)).toBe(DOUBTED);
  });

  test("each caption settled is noted; once all are, the file is people's, and nothing of the reading is left in it", async () => {
    expect((await caption(13, "العمال عادوا إلى أرصفة الميناء")).isDone).toBe(true);
    const first = DOUBTED.replace("<c.confidence-40>أرصفة</c>", "أرصفة");
    expect(made.read(CAPTIONS)).toBe(
      first.replace("by: machine", "by: machine\nread: 00:00:10.000-00:00:12.000"),
    );
    // The note is a line longer now.
    expect((await caption(8, "الميناء مفتوح للسفن كلها.")).isDone).toBe(true);
    expect(made.read(CAPTIONS)).toContain("read: 00:00:01.000-00:00:03.400, 00:00:10.000-00:00:12.000\n");
    expect(await page()).toContain("captions still to be read: 1");
    const { said } = await caption(11, "أبداً،");
    expect(said).toContain("The whole transcript is read through");
    const plain = DOUBTED.replaceAll(/<c\.confidence-\d+>|<\/c>/g, "");
    expect(made.read(CAPTIONS)).toBe(plain.replace("by: machine", "by: people"));
    expect((await ask("undo", {})).isDone).toBe(true);
    expect(made.read(CAPTIONS)).toContain("by: machine\nread: 00:00:01.000-00:00:03.400, 00:00:10.000");
  });

  test("the last may be a word; with other line ends, and a byte order mark", async () => {
    await desk.close();
    const vtt = `\uFEFFWEBVTT\r\n\r\nNOTE by: machine\r\n\r\n00:01.000 --> 00:02.000\r\nنعم <00:01.500><c.confidence-9>لا</c>\r\n\r\n00:03.000 --> 00:04.000\r\nكلام\r\n`;
    await open(TEXT, vtt);
    expect((await caption(8, "كلام")).isDone).toBe(true);
    expect(made.read(CAPTIONS)).toBe(
      vtt.replace("by: machine\r\n", "by: machine\r\nread: 00:00:03.000-00:00:04.000\r\n"),
    );
    expect((await caption(6, "نعم لا")).said).toContain("by: people");
    expect(made.read(CAPTIONS)).toBe(
      vtt.replace("by: machine", "by: people").replace("<c.confidence-9>لا</c>", "لا"),
    );
  });

  test("where the episode says whose the words are, it says so of people's", async () => {
    await desk.close();
    const text = TEXT.replace("audio:", "transcript: { ar: { by: machine } } # كتبتها آلة\naudio:");
    await open(text, DOUBTED.replace(/NOTE[\s\S]*?\n\n/, ""));
    expect((await caption(3, "الميناء مفتوح للسفن كلها.")).isDone).toBe(true);
    expect(made.read(CAPTIONS)).toMatch(
      /^WEBVTT\n\nNOTE\nread: 00:00:01.000-00:00:03.400\n\n00:00:01.000 -->/,
    );
    expect((await edit({ do: "by-people" })).isDone).toBe(true);
    expect(made.read(FILE)).toBe(text.replace("by: machine", "by: people"));
  });

  test("a form without a place for it becomes WebVTT first, with its doubts, and is back by one key", async () => {
    const json = CAPTIONS.replace(/vtt$/, "json");
    rmSync(join(made.root, CAPTIONS));
    made.write(json, WHISPER);
    expect(await page()).toContain("Make it a VTT file");
    expect((await edit({ do: "settle-caption", line: 1, text: "كلام" })).isDone).toBe(false);
    const files = () => {
      const own = Object.entries(made.files()).filter(([path]) => path.startsWith("episodes/"));
      return Object.fromEntries(own);
    };
    const before = files();
    expect((await edit({ do: "as-captions" })).said).toContain(`${json} became ${CAPTIONS}`);
    const { [json]: _gone, ...rest } = before;
    expect(files()).toEqual({ ...rest, [CAPTIONS]: made.read(CAPTIONS) });
    expect(made.read(CAPTIONS)).toContain("by: machine\nprogram: Whisper");
    expect(await page()).toContain('data-heard="أبداً،"');
    expect((await ask("undo", {})).isDone).toBe(true);
    expect(files()).toEqual(before);
  });
});
