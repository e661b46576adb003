import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../scripts/cli/new.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import { type Files, goldenOf, makeTestProgramme, SHOW } from "./new-programme.ts";

const PEOPLE: Files = {
  "episodes/people/salem-al-bahri.md": "---\nname: سالم البحري\nroles: [الصياد]\n---\nسيرة.\n",
  "episodes/people/hala-murad.md":
    "---\nname: هالة مراد\nlatin: Hala Murad\naliases: [أم سالم]\n---\nسيرة.\n",
};
const TOPICS = { "episodes/topics.yml": "water: المياه\nschools: المدارس\n" };

function episode(more: string, date = "2025-12-01"): string {
  return `---\ntitle: حلقة سابقة\ndate: ${date}\nsummary: كانت.\n${more}---\nنص.\n`;
}

describe("the skeleton of an episode", () => {
  test("is dated today where the programme is, and offers its people and topics", async () => {
    const programme = makeTestProgramme({
      ...PEOPLE,
      ...TOPICS,
      "episodes/2025-12-01-old.md": episode("number: 11\nguests: [salem-al-bahri]\n"),
    });
    const result = await programme.run(run, ["هل تكفي مياه العراق وإيران؟"]);
    const file = "episodes/2026-01-05-iraq-iran.md";
    await expect(goldenOf(result, { [file]: programme.read(file) })).toMatchFileSnapshot(
      "../golden/import/new-episode.golden",
    );
  });

  test("says when it is published, where its hour is still to come", async () => {
    const programme = makeTestProgramme();
    const today = await programme.run(run, ["عنوان"]);
    const past = await programme.run(run, ["آخر", "--date", "2026-01-04"]);
    expect(today.err).toContain("2026-01-05 20:00");
    expect(past.err).toBe("");
  });

  test("speaks English for an English programme", async () => {
    const show = `${SHOW.replace("messages: ar", "messages: en")}language: en\n`;
    const programme = makeTestProgramme({ "episodes/show.yml": show, ...TOPICS });
    const result = await programme.run(run, ["Will the water last?"]);
    const file = "episodes/2026-01-05-will-water-last.md";
    await expect(goldenOf(result, { [file]: programme.read(file) })).toMatchFileSnapshot(
      "../golden/import/new-episode-en.golden",
    );
  });

  test("passes check once its blanks are filled, and says which blank is left before", async () => {
    const programme = makeTestProgramme({ ...PEOPLE, ...TOPICS });
    await programme.run(run, ["سؤال: هل تكفي «المياه»؟ # لا"]);
    const [file = ""] = Object.keys(programme.files()).filter((path) => path.includes("2026-01-05"));
    expect(await programme.problems()).toMatch(/^episodes\/2026-01-05-\S+\.md:\d+:\d+ {2}\S/);
    // As an editor fills it: a word typed, a # deleted, nothing moved.
    const filled = programme
      .read(file)
      .replace('summary: ""', "summary: حلقة عن الماء.")
      .replace("#- salem-al-bahri", "- salem-al-bahri")
      .replace("#- water", "- water");
    programme.write(file, `${filled}\nالنص.\n\n## فصل [00:10]\n\n> كلام\n>\n> — سالم البحري\n`);
    expect(await programme.problems()).toBe("");
    const { record } = await readProgramme(join(programme.root, "episodes"));
    expect(record.episodes[0]?.guests.map(({ value }) => value.person)).toEqual(["salem-al-bahri"]);
    expect(record.episodes[0]?.topics.map(({ value }) => value)).toEqual(["water"]);
  });

  test.each([
    ["the # of each line", /^(\s*)#(?=[a-z-])/gm],
    ["the # of each line and the space after it, if there is one", /^(\s*)# ?(?=[a-z-])/gm],
  ])("is good YAML when an editor deletes %s that is offered", async (_title, sign) => {
    const programme = makeTestProgramme({ ...PEOPLE, ...TOPICS });
    await programme.run(run, ["عنوان", "--slug", "new-one"]);
    const text = programme.read("episodes/new-one.md");
    const taken = text.replace(sign, "$1").replace('summary: ""', "summary: ملخص.");
    expect(
      taken.match(/^(?:video|audio|sources):|^ {2}- (?:salem-al-bahri|hala-murad|water|schools) /gm),
    ).toHaveLength(7);
    programme.write("episodes/new-one.md", taken);
    // No recording is there yet, and no source's address: that is told, and YAML has no part in it.
    const told = await programme.problems();
    expect(told.match(/^episodes\/new-one.md:\d+:\d+ {2}\S+/gm)).toHaveLength(4);
    expect(told).not.toMatch(/yaml|مسافات|رأس الملف/);
    await programme.run(run, ["--person", "نجوى فارس"]);
    const person = programme.read("episodes/people/najwa-faris.md").replace(sign, "$1");
    expect(person).toMatch(/^latin: ""\n(?:#.*\n)*honorific: ""\n(?:#.*\n)*roles:\n {2}- \{ text: "" \}/m);
  });

  test("counts on where numbers are used, in the newest season", async () => {
    const numbered = async (files: Files) => {
      const programme = makeTestProgramme(files);
      await programme.run(run, ["عنوان", "--slug", "new-one"]);
      return programme.read("episodes/new-one.md").match(/^(?:number|season): \d+$/gm);
    };
    expect(await numbered({ "episodes/a.md": episode("") })).toBeNull();
    expect(
      await numbered({ "episodes/a.md": episode("number: 7\n"), "episodes/b.md": episode("number: 3\n") }),
    ).toEqual(["number: 8"]);
    expect(
      await numbered({
        "episodes/a.md": episode("number: 40\nseason: 1\n"),
        "episodes/b.md": episode("number: 2\nseason: 2\n"),
      }),
    ).toEqual(["number: 3", "season: 2"]);
  });

  test("stands in its year's folder where the programme keeps years apart", async () => {
    const programme = makeTestProgramme({ "episodes/2025/2025-12-01-old.md": episode("") });
    await programme.run(run, ["عنوان", "--slug", "new-one"]);
    expect(Object.keys(programme.files())).toContain("episodes/2026/new-one.md");
  });

  test("never takes the place of a file, in whatever folder it stands", async () => {
    const programme = makeTestProgramme({ "episodes/2025/2025-12-01-old.md": episode("") });
    const before = programme.files();
    const result = await programme.run(run, ["عنوان", "--slug", "2025-12-01-old", "--force"]);
    expect(programme.files()).toEqual(before);
    await expect(goldenOf(result, {})).toMatchFileSnapshot("../golden/import/new-episode-exists.golden");
  });
});

describe("the title", () => {
  test("is asked for on a terminal when it is not typed, and the address after it", async () => {
    const programme = makeTestProgramme();
    const { code, err } = await programme.run(run, [], { typed: "ماء العراق\nwater-iraq\n" });
    expect([code, err.includes("عنوان الحلقة")]).toEqual([0, true]);
    expect(programme.read("episodes/water-iraq.md")).toContain("title: ماء العراق");
  });

  test.each([["\n"], [""]])("is never made up: %j", async (typed) => {
    const programme = makeTestProgramme();
    const { code, err } = await programme.run(run, [], { typed });
    expect([code, err.includes("الاستعمال")]).toEqual([2, true]);
    expect(Object.keys(programme.files())).toEqual(["episodes/show.yml"]);
  });
});

describe("the address", () => {
  test("is asked for on a terminal, and refused until it is one", async () => {
    const programme = makeTestProgramme();
    const result = await programme.run(run, ["ماء العراق وسوريا"], { typed: "عنوان\nMy Slug\nwater-iraq\n" });
    expect(Object.keys(programme.files())).toContain("episodes/water-iraq.md");
    await expect(goldenOf(result, {})).toMatchFileSnapshot("../golden/import/new-episode-asked.golden");
  });

  test.each([
    ["an empty line", "\n"],
    ["the end of input", ""],
  ])("is the proposed one after %s", async (_name, typed) => {
    const programme = makeTestProgramme();
    await programme.run(run, ["ماء العراق وسوريا"], { typed });
    expect(Object.keys(programme.files())).toContain("episodes/2026-01-05-iraq-syria.md");
  });

  test("may be copied from a message, unseen signs and all", async () => {
    const programme = makeTestProgramme();
    expect((await programme.run(run, ["عنوان", "--slug", "\u2068water\u2069"])).code).toBe(0);
    expect(Object.keys(programme.files())).toContain("episodes/water.md");
  });

  test("can be proposed even for a title no letter of which is ASCII", async () => {
    const programme = makeTestProgramme();
    await programme.run(run, ["؟؟"]);
    expect(Object.keys(programme.files())).toContain("episodes/2026-01-05-episode.md");
  });
});

describe("the skeleton of a person", () => {
  test("has the titles typed before the name as its role, and passes check as it is", async () => {
    const programme = makeTestProgramme(PEOPLE);
    const result = await programme.run(run, ["--person", "الباحثة في شؤون المياه د. نجوى فارس"]);
    const file = "episodes/people/najwa-faris.md";
    await expect(goldenOf(result, { [file]: programme.read(file) })).toMatchFileSnapshot(
      "../golden/import/new-person.golden",
    );
    expect(await programme.problems()).toBe("");
  });

  test.each([
    ["the day of the first episode that has them for a guest", [], ", from: 2025-11-01"],
    ["the day typed", ["--date", "2025-10-02"], ", from: 2025-10-02"],
    ["no day where nobody knows one", ["--slug", "another-najwa"], ""],
  ])("has a role from %s", async (_what, args, from) => {
    const programme = makeTestProgramme({
      "episodes/2025-12-01-b.md": episode("guests: [najwa-faris]\n"),
      "episodes/2025-11-01-a.md": episode("guests: [najwa-faris]\n", "2025-11-01"),
    });
    const { out } = await programme.run(run, ["--person", "الباحثة نجوى فارس", ...args]);
    const [file = ""] = /episodes\/\S+/.exec(out) ?? [];
    expect(programme.read(file)).toContain(`  - { text: الباحثة${from} }\n`);
  });

  test.each(["سالم البحري", "الصياد سالم البحرى", "د. هاله مُراد", "HALA MURAD", "أم سالم"])(
    "is refused for somebody who is there: %s",
    async (name) => {
      const programme = makeTestProgramme(PEOPLE);
      const before = programme.files();
      const { code, err } = await programme.run(run, ["--person", name]);
      expect([code, programme.files()]).toEqual([1, before]);
      expect(err).toMatch(/^episodes\/people\/(?:salem-al-bahri|hala-murad)\.md:1:1/);
    },
  );

  test("is written for another person of the same name with --force and an id of their own", async () => {
    const programme = makeTestProgramme(PEOPLE);
    const args = ["--person", "سالم البحري", "--force"];
    expect((await programme.run(run, args)).code).toBe(1);
    expect((await programme.run(run, [...args, "--slug", "salem-al-bahri-2"])).code).toBe(0);
  });

  test("is written for a name that is only near, which is mentioned", async () => {
    const programme = makeTestProgramme(PEOPLE);
    const { code, err } = await programme.run(run, ["--person", "سالم البحيري"]);
    expect(code).toBe(0);
    expect(err).toContain("salem-al-bahri");
  });
});

describe("wrong usage ends with 2 and the usage", () => {
  test.each([
    [[]],
    [["  "]],
    [["عنوان", "آخر"]],
    [["عنوان", "--person", "اسم"]],
    [["عنوان", "--slug", "Not A Slug"]],
    [["عنوان", "--date", "غداً"]],
    [["عنوان", "--nosuch"]],
  ])("%j", async (args) => {
    const programme = makeTestProgramme();
    const before = programme.files();
    const { code, err } = await programme.run(run, args);
    expect([code, programme.files()]).toEqual([2, before]);
    expect(err).not.toBe("");
  });
});
