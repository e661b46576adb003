import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../scripts/cli/align.ts";
import { makeTestProgramme, SHOW } from "../cli/new-programme.ts";

const VTT = `WEBVTT

00:00:01.000 --> 00:00:06.000
<v ليلى>لن تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة

00:00:07.000 --> 00:00:11.000
<v عمر>أنا لا أتفق معك فالمبنى مهدد بالانهيار منذ عام 2014

00:00:12.000 --> 00:00:15.000
<v ليلى>نعود بعد الفاصل ابقوا معنا

00:00:16.000 --> 00:00:19.000
<v عمر>نعود بعد الفاصل ابقوا معنا
`;
const QUOTES = [
  "لن تقبل المدينة المفترضة بأن تنقل مكتبتها",
  { text: "أنا أتفق معك فالمبنى مهدد بالانهيار", speaker: "ليلى" },
  { text: "نعود بعد الفاصل ابقوا معنا", speaker: "عمر" },
  "نعود بعد الفاصل ابقوا معنا",
  { text: "البحر الأزرق يبتلع القوارب الصغيرة", speaker: null },
  "",
];

const LINES = JSON.stringify(QUOTES).replaceAll(',{"text', ',\n{"text');

async function align(args: readonly string[], stdin = "", language = "ar") {
  const programme = makeTestProgramme({
    "episodes/show.yml": SHOW.replace("messages: ar", `messages: ${language}`),
    "a.vtt": VTT,
    "quotes.json": LINES,
    "broken.vtt": "hello",
    "bad.json": '["نص",\n 1,\n {"text": "نص", "speaker": 5}]',
    "no.json": '["نص",\n نص]',
    "cut.json": "[",
    "object.json": '{ "text": "نص" }',
  });
  return programme.run(run, args, { stdin });
}

describe("npm run align -- TRANSCRIPT QUOTES --json", () => {
  test("prints an array in the order of the quotes, seconds as numbers or null, and exits 0 whatever the verdicts", async () => {
    const { code, out } = await align(["a.vtt", "quotes.json", "--json"]);
    expect(code).toBe(0);
    const results = JSON.parse(out);
    expect(
      results.map(({ text, verdict, start }: Record<string, unknown>) => [text, verdict, start === null]),
    ).toEqual([
      [QUOTES[0], "verbatim", false],
      ["أنا أتفق معك فالمبنى مهدد بالانهيار", "altered", false],
      ["نعود بعد الفاصل ابقوا معنا", "verbatim", false],
      ["نعود بعد الفاصل ابقوا معنا", "ambiguous", true],
      ["البحر الأزرق يبتلع القوارب الصغيرة", "absent", true],
      ["", "absent", true],
    ]);
    for (const result of results) {
      expect(Object.keys(result)).toEqual(["text", "verdict", "start", "end", "score", "differences"]);
      expect([typeof result.start, typeof result.end]).toEqual(
        result.start === null ? ["object", "object"] : ["number", "number"],
      );
      expect(typeof result.score).toBe("number");
    }
    expect(results[1].differences).toEqual([{ kind: "dropped", typed: null, heard: "لا", at: 1 }]);
    expect(results[0].start).toBe(1);
    expect(results[2].start).toBe(16);
  });

  test("reads the quotes from standard input for -", async () => {
    const { code, out } = await align(["--json", "a.vtt", "-"], JSON.stringify(QUOTES));
    expect([code, out]).toEqual([0, (await align(["a.vtt", "quotes.json", "--json"])).out]);
  });

  test("without --json it is a table for people, in the language of messages", async () => {
    const { code, out, err } = await align(["a.vtt", "quotes.json"]);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot("../golden/align/table.txt");
    const english = await align(["a.vtt", "quotes.json"], "", "en");
    await expect(english.out).toMatchFileSnapshot("../golden/align/table-en.txt");
  });

  test("without a show.yml it speaks the recording's language", async () => {
    const programme = makeTestProgramme({ "a.vtt": VTT, "quotes.json": LINES });
    rmSync(join(programme.root, "episodes"), { recursive: true });
    const { out } = await programme.run(run, ["a.vtt", "quotes.json"]);
    expect(out).toBe((await align(["a.vtt", "quotes.json"])).out);
    expect((await programme.run(run, ["nowhere.vtt", "quotes.json"])).err).toContain("no such file");
  });

  test("a quote that somebody else says is named, with the place where its speaker is typed; with --json on standard error", async () => {
    const { out, err } = await align(["a.vtt", "quotes.json", "--json"], "", "en");
    expect(err).toBe(
      [
        `quotes.json:2:57  warning: quote`,
        "  found  at 00:07 the transcript has the voice of عمر, not of ليلى",
        "  write  the name of the one who speaks, or mend the name in the transcript\n\n",
      ].join("\n"),
    );
    expect(JSON.parse(out)).toHaveLength(QUOTES.length);
  });

  test("what is wrong with a transcript goes to standard error; what is right is used", async () => {
    const comma = VTT.replace("00:00:01.000", "00:00:01,000");
    const programme = makeTestProgramme({ "a.vtt": comma, "quotes.json": JSON.stringify(QUOTES) });
    const { code, out, err } = await programme.run(run, ["a.vtt", "quotes.json", "--json"]);
    expect([code, JSON.parse(out)[0].start]).toEqual([0, 1]);
    expect(err).toContain("a.vtt:3:1");
  });

  test.each([
    [["a.vtt"], "npm run align"],
    [["a.vtt", "quotes.json", "more"], "npm run align"],
    [["a.vtt", "quotes.json", "--jsno"], "npm run align"],
  ])("%j is an error on standard error, and exit 2", async (args, message) => {
    const { code, out, err } = await align(args as string[]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test("what cannot be read is told with file, line, what was found and what to write, all of it, in both languages", async () => {
    const told: string[] = [];
    for (const language of ["ar", "en"] as const) {
      for (const args of [
        ["nowhere.vtt", "nowhere.json"],
        ["episodes", "quotes.json"],
        ["broken.vtt", "bad.json"],
        ["a.vtt", "no.json"],
        ["a.vtt", "cut.json"],
        ["a.vtt", "object.json"],
        ["a.vtt", "-"],
      ]) {
        const { code, out, err } = await align(args, "{", language);
        expect([code, out]).toEqual([2, ""]);
        told.push(`=== ${args.join(" ")}\n${err}`);
      }
    }
    await expect(told.join("")).toMatchFileSnapshot("../golden/align/unreadable.txt");
  });
});

describe("the command itself", () => {
  const root = resolve(import.meta.dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "align-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("npm run --silent align -- TRANSCRIPT - --json prints nothing but the array", async () => {
    const transcript = join(folder, "a.vtt");
    writeFileSync(transcript, VTT);
    const stdout = await new Promise<string>((done, fail) => {
      const args = ["run", "--silent", "align", "--", transcript, "-", "--json"];
      const child = execFile("npm", args, { cwd: root }, (fault, out) => (fault ? fail(fault) : done(out)));
      child.stdin?.end(JSON.stringify(QUOTES));
    });
    expect(JSON.parse(stdout)).toHaveLength(QUOTES.length);
  });

  test("the first episode's own quotes are found in its own captions", async () => {
    const captions = join(root, "tests/sites/first/episodes/2024-02-13-russia-iraq.ar.vtt");
    const words = readFileSync(captions, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !/-->|^WEBVTT|^NOTE/.test(line))
      .map((line) => line.replace(/<[^>]*>/g, ""));
    const quote = words.slice(6, 9).join(" ");
    const programme = makeTestProgramme({ "quotes.json": JSON.stringify([quote]) });
    const { out } = await programme.run(run, [captions, "quotes.json", "--json"]);
    expect(JSON.parse(out)[0].verdict).toBe("verbatim");
  });
});
