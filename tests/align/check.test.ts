import { describe, expect, test } from "vitest";
import { run } from "../../scripts/cli/check.ts";
import { alignProblems } from "../../scripts/text/words/problems-align.ts";
import { type Files, makeTestProgramme, SHOW } from "../cli/new-programme.ts";
import { LINES } from "./programme.ts";

const E = "episodes/2024-02-13-library.md";

// The invented programme as captions, each line eight seconds from the one before.
const VTT = `WEBVTT\n\n${LINES.map((line, at) => {
  const [, voice, text] = /^([^:]+): (.*)$/s.exec(line) ?? [];
  const clock = (time: number) =>
    `00:${String(Math.floor(time / 60)).padStart(2, "0")}:${String(time % 60).padStart(2, "0")}.000`;
  return `${clock(at * 8)} --> ${clock(at * 8 + 7)}\n<v ${voice}>${text}`;
}).join("\n\n")}\n`;

const person = (name: string) => `---\nname: ${name}\nroles: [باحث]\n---\nشخصية مختلقة.\n`;
const PEOPLE = {
  "episodes/people/layla.md": person("ليلى المختلقة"),
  "episodes/people/omar.md": person("عمر الفرضي"),
};
const HEAD = "---\ntitle: حلقة المكتبة\ndate: 2024-02-13\nsummary: ملخص.\nguests: [layla, omar]\n---\n";

/** A quote of each kind, each with what is said of it. */
const BODY = `## عن المكتبة

> لن تقبل المدينة المفترضة بأن تُنقل مكتبتها القديمة
>
> — ليلى المختلقة

> أنا أتفق معك، فالمبنى الحالي مهدد بالانهيار منذ عام 2015
>
> — عمر الفرضي

> مسئولية الحكومة العراقية أن تحمي كل الآثار
>
> — ليلى المختلقة

> البحر الأزرق يبتلع القوارب الصغيرة كل مساء
>
> — عمر الفرضي

> سنعود إلى هذا الموضوع بعد الفاصل، ابقوا معنا
>
> — عمر الفرضي

> لن نعود إلى هذا الموضوع بعد الفاصل، ابقوا معنا
>
> — عمر الفرضي

> صحيح وأنا أعرف المهندس محمد العلي منذ سنوات
>
> — عمر الفرضي

> ليس لدينا وقت كثير، لكن سنعمل على ترميم السقف
>
> — ليلى المختلقة [03:10]

> خمسة وعشرون ألف كتاب احترقت في الحريق
>
> — عمر الفرضي
`;

const BY_MACHINE = VTT.replace("WEBVTT", "WEBVTT\n\nNOTE\nby: machine");
const DOUBTFUL =
  "> لن تقبل المدينة المفترضة بأن تُنقل مدرستها القديمة إلى الضفة الأخرى من النهر\n>\n> — ليلى المختلقة\n";
const RETOLD = "\n> لن توافق المدينة على أن تحمل كتبها القديمة إلى حي بعيد من النهر\n>\n> — ليلى المختلقة\n";

const files = (body: string, more: Files = {}): Files => ({
  ...PEOPLE,
  [E]: HEAD + body,
  "episodes/2024-02-13-library.ar.vtt": VTT,
  ...more,
});

describe("npm run check", () => {
  test("lists how every quote stands to the recording, with the difference in words", async () => {
    const lists = await Promise.all(
      ["ar", "en"].map(async (language) => makeTestProgramme(files(BODY)).run(run, ["--lang", language])),
    );
    const report = lists.map(({ out, err }) => `${out}${err}`).join("\n");
    await expect(report).toMatchFileSnapshot("../golden/align/check.txt");
    const ofMachine = files(DOUBTFUL + RETOLD, { "episodes/2024-02-13-library.ar.vtt": BY_MACHINE });
    const json = await Promise.all(
      [files(BODY), ofMachine].map((programme) => makeTestProgramme(programme).run(run, ["--json"])),
    );
    const told = new Set(
      json.flatMap(({ out }) => JSON.parse(out)).map(({ code }: { code: string }) => code),
    );
    expect(Object.keys(alignProblems).filter((code) => !told.has(code))).toEqual([]);
  });

  test("who wrote the transcript down is read from its note, and from the episode", async () => {
    const vtt = "episodes/2024-02-13-library.ar.vtt";
    const typed = (by: string) =>
      HEAD.replace("guests:", `transcript: { ar: { by: ${by} } }\nguests:`) + DOUBTFUL;
    const codes = [];
    for (const more of [
      {},
      { [vtt]: BY_MACHINE },
      { [E]: typed("machine") },
      { [vtt]: BY_MACHINE, [E]: typed("people") },
    ]) {
      const { code, out } = await makeTestProgramme(files(DOUBTFUL, more)).run(run, ["--json"]);
      const [first] = JSON.parse(out).filter((one: { code: string }) => one.code.startsWith("recording."));
      codes.push([code, first?.code]);
    }
    expect(codes).toEqual([
      [1, "recording.altered"],
      [0, "recording.doubtful"],
      [0, "recording.doubtful"],
      [1, "recording.altered"],
    ]);
  });

  test("a quote in another voice stops the build, unless show.yml says otherwise", async () => {
    const quote = "> خمسة وعشرون ألف كتاب احترقت في الحريق\n>\n> — عمر الفرضي\n";
    const codes = [];
    for (const policy of ["", "quotes: { speaker: warning }\n"]) {
      const show = { "episodes/show.yml": `${SHOW}${policy}` };
      const { code } = await makeTestProgramme(files(quote, show)).run(run, []);
      codes.push(code);
    }
    expect(codes).toEqual([1, 0]);
  });

  test("show.yml decides which verdicts stop the build", async () => {
    const quote =
      "> خمسة وثلاثون ألف كتاب احترقت في الحريق\n>\n> — ليلى المختلقة\n\n> البحر الأزرق يبتلع القوارب الصغيرة كل مساء\n>\n> — ليلى المختلقة\n";
    const policy = (altered: string, absent: string) =>
      `${SHOW}quotes: { altered: ${altered}, absent: ${absent} }\n`;
    const codes = [];
    for (const [altered, absent] of [
      ["error", "error"],
      ["warning", "error"],
      ["error", "warning"],
      ["warning", "warning"],
    ] as const) {
      const { code } = await makeTestProgramme(
        files(quote, { "episodes/show.yml": policy(altered, absent) }),
      ).run(run, []);
      codes.push(code);
    }
    expect(codes).toEqual([1, 1, 1, 0]);
  });
});

describe("npm run check -- --write", () => {
  const quotes = [
    "لن تقبل المدينة المفترضة بأن تُنقل مكتبتها القديمة",
    "خمسة وعشرون ألف كتاب احترقت في الحريق، ولم يبق إلا بعض المخطوطات",
  ];
  const body = (codes: readonly string[], end: string) =>
    `كلام  بمسافتين، وعلامة جدولة\tهنا.\n\n${quotes.map((quote, at) => `> ${quote}\n>\n> — **ليلى المختلقة**${codes[at] ?? ""}  \n`.replace(/\*\*/g, "")).join("\n")}\n> كلام  آخر لم يقله أحد في هذه الحلقة\n>\n> — عمر الفرضي\n\nآخر سطر بلا نهاية`.replaceAll(
      "\n",
      end,
    );

  test.each([["\n"], ["\r\n"]])(
    "puts found times after the names and touches not a byte besides, lines ending in %j",
    async (end) => {
      const head = `\uFEFF${HEAD}`.replaceAll("\n", end);
      const programme = makeTestProgramme(files("", { [E]: head + body([], end) }));
      const before = programme.files();
      const { err } = await programme.run(run, ["--write"]);
      const after = programme.files();
      expect(after[E]).toBe(head + body([" [00:08–00:13]", " [00:24–00:31]"], end));
      const rest = ([path]: [string, string]) => path !== E && !path.startsWith(".cache");
      expect(Object.entries(after).filter(rest)).toEqual(Object.entries(before).filter(rest));
      expect(err).toContain(`${E}: +2`);
      await programme.run(run, ["--write"]);
      expect(programme.read(E)).toBe(after[E]);
    },
  );

  test("without it, nothing is written but what check remembers", async () => {
    const programme = makeTestProgramme(files(body([], "\n")));
    const before = programme.files();
    await programme.run(run, []);
    const after = Object.entries(programme.files()).filter(([path]) => !path.startsWith(".cache"));
    expect(after).toEqual(Object.entries(before));
  });

  test("a time that is there already stays, right or wrong", async () => {
    const typed = body([" [05:00]", " [00:24]"], "\n");
    const programme = makeTestProgramme(files(typed));
    const { out } = await programme.run(run, ["--write", "--lang", "en"]);
    expect(programme.read(E)).toBe(HEAD + typed);
    expect(out).toContain("write  [00:08]");
  });
});
