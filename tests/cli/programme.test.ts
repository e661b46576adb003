// A programme of one's own, from the repository as it is cloned.

import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run as check } from "../../scripts/cli/check.ts";
import { run as create } from "../../scripts/cli/new.ts";
import { isPlaceholderHost } from "../../scripts/model/placeholder-problems.ts";
import { makeTestProgramme, type TestProgramme } from "./new-programme.ts";

const OURS = /أخبار الآن|akhbar|russia|العكيلي|يحيى|قاصد|657276b5/iu;
const ARABIC = ["--programme", "حديث النهر", "--language", "ar", "--zone", "دبي"];

/** A clone as it comes: the first episode's programme, under its own names. */
function clone(): TestProgramme {
  const programme = makeTestProgramme();
  rmSync(join(programme.root, "episodes"), { recursive: true });
  cpSync(join(import.meta.dirname, "../sites/first/episodes"), join(programme.root, "episodes"), {
    recursive: true,
  });
  return programme;
}

const written = (programme: TestProgramme) =>
  Object.entries(programme.files()).filter(([path]) => path.startsWith("episodes/"));

describe("new --programme", () => {
  test.each([
    ["Arabic", ["حديث النهر", "--language", "ar", "--zone", "Asia/Baghdad", "--hour", "21:30"]],
    ["English", ["The River Talk", "--language", "en", "--zone", "london", "--hour", "8pm"]],
    ["a language without words of ours", ["La Rivière", "--language", "fr", "--site", "river.invalid/talk"]],
  ])("in %s takes the sample's place whole, and check has only its address to say", async (_, args) => {
    const programme = clone();
    const ran = await programme.run(create, ["--programme", ...args]);
    expect([ran.code, ran.out.match(/episodes\/[\w./-]+/g)]).toEqual([
      0,
      written(programme)
        .map(([path]) => path)
        .sort(bySaid),
    ]);
    expect(written(programme).filter(([path, text]) => OURS.test(path + text))).toEqual([]);
    expect(programme.read(".cache/former-programme/show.yml")).toMatch(OURS);
    const checked = await programme.run(check, ["--json"]);
    const codes = JSON.parse(checked.out).map(({ code }: { readonly code: string }) => code);
    expect([checked.code, codes]).toEqual([0, ["show.placeholder", "show.placeholder-email"]]);
  });

  test("two programmes have two guids, and one of a real address the one that its feed has everywhere", async () => {
    const guidOf = async (...args: readonly string[]) => {
      const programme = clone();
      await programme.run(create, ["--programme", "The River", "--language", "en", ...args]);
      return /^guid: (.*)$/m.exec(programme.read("episodes/show.yml"))?.[1];
    };
    expect(await guidOf()).not.toBe(await guidOf());
    expect(await guidOf("--site", "https://podnews.net/")).toBe(
      await guidOf("--site", "https://podnews.net"),
    );
  });

  test("asks in the language that is answered first, and again after what will not do", async () => {
    const programme = clone();
    const typed = "en\nThe River\nno address\nriver.org/talk\nAtlantis\nlondon\n26:00\n8pm\n\nnobody\n\n";
    const { code, err } = await programme.run(create, ["--programme"], { typed });
    expect([
      code,
      ...["The programme's name: ", "“no address”", "“Atlantis”", "“26:00”", "“nobody”"].map((said) =>
        err.includes(said),
      ),
    ]).toEqual([0, true, true, true, true, true]);
    const show = programme.read("episodes/show.yml");
    expect(show.match(/^(?:site|time_zone|air_time| {2}email): .*$/gm)).toEqual([
      "time_zone: Europe/London",
      'air_time: "20:00"',
      "site: https://river.org/talk/",
      "  email: podcast@river.org",
    ]);
  });

  test("writes the colour that is answered, one for each ground where one will not do, and the host's files", async () => {
    const programme = clone();
    const answers = ["en", "The River", "", "", "", "", "", "ffd400", "somewhere", "github pages"];
    const { code, out, err } = await programme.run(create, ["--programme"], {
      typed: `${answers.join("\n")}\n`,
    });
    expect([code, err.includes("“somewhere” is none of github-pages")]).toEqual([0, true]);
    expect(programme.read("episodes/show.yml")).toContain(
      'look:\n  signal: { day: "#806900", night: "#ffd400" }\n',
    );
    expect(out).toContain(".github/workflows/site.yml");
    expect(programme.read(".github/workflows/site.yml")).toContain("npm run build");
    const checked = await programme.run(check, ["--json"]);
    const codes = JSON.parse(checked.out).map((problem: { readonly code: string }) => problem.code);
    expect(codes).toEqual(["show.placeholder", "show.placeholder-email"]);
  });

  test("takes both as options, and a host's file that is there as it would be written", async () => {
    const programme = clone();
    const args = [...ARABIC.slice(0, 4), "--colour", "#0B5", "--host", "github-pages"];
    programme.write(
      ".github/workflows/site.yml",
      readFileSync(join(import.meta.dirname, "../../.github/workflows/site.yml")),
    );
    const { code, out } = await programme.run(create, args);
    expect([code, out.includes("موجود كما يُكتب: .github/workflows/site.yml")]).toEqual([0, true]);
    expect(programme.read("episodes/show.yml")).toContain('look:\n  signal: "#00bb55"\n');
  });

  test("asks until an answer will do: no slip of the hand loses what was answered before", async () => {
    const programme = clone();
    const typed = "en\n\n\n\n\nRiver Talk\n";
    const { err } = await programme.run(create, ["--programme"], { typed });
    expect(err.split("The programme's name: ").length).toBe(6);
  });

  test("writes nothing where nobody answers any more", async () => {
    const programme = clone();
    const before = programme.files();
    const { code, err } = await programme.run(create, ["--programme"], { typed: "en\n\n\n\n\n" });
    expect([code, err.endsWith("Nothing was written.\n"), programme.files()]).toEqual([2, true, before]);
  });

  test.each([
    [["--zone", "Atlantis"], "Atlantis"],
    [["--hour", "25:00"], "25:00"],
    [["--email", "x"], "podcast@programme.example"],
    [["--site", "nowhere"], "https://"],
    [["--language", "English language"], "en"],
    [["--colour", "sombre"], "#006d77"],
  ])("refuses %j with a sentence, and touches nothing", async (args, said) => {
    const programme = clone();
    const before = programme.files();
    const ran = await programme.run(create, [...ARABIC.slice(0, 2), ...args]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(said);
    expect(programme.files()).toEqual(before);
  });

  test("puts no programme aside that is a team's own, unless told, and loses none then", async () => {
    const programme = clone();
    await programme.run(create, ["--programme", "The River", "--language", "en"]);
    const first = programme.read("episodes/show.yml");
    const refused = await programme.run(create, ["--programme", "The Sea", "--language", "en"]);
    expect([refused.code, programme.read("episodes/show.yml")]).toEqual([1, first]);
    expect(refused.err).toMatch(/“The River”.*--force/);
    expect(
      (await programme.run(create, ["--programme", "The Sea", "--language", "en", "--force"])).code,
    ).toBe(0);
    expect(programme.read(".cache/former-programme-2/show.yml")).toBe(first);
  });

  test("nor the sample with an episode that somebody added to it", async () => {
    const programme = clone();
    programme.write("episodes/2026-12-01-mine.md", "---\ntitle: لي\n---\n");
    const refused = await programme.run(create, ["--programme", "The Sea", "--language", "en"]);
    expect([refused.code, refused.err.includes("2026-12-01-mine.md")]).toEqual([1, true]);
  });
});

test("the lock of another programme is known for what it is, accepted by nobody, and gone with the file", async () => {
  const programme = clone();
  await programme.run(create, ["--programme", "The River", "--language", "en"]);
  const lock = readFileSync(join(programme.root, ".cache/former-programme/feed.lock.json"));
  programme.write("episodes/feed.lock.json", lock);
  const codes = async (...args: readonly string[]) => {
    const { code, out } = await programme.run(check, ["--json", ...args]);
    return [code, JSON.parse(out).map((problem: { readonly code: string }) => problem.code)];
  };
  const told = [1, ["lock.foreign", "show.placeholder", "show.placeholder-email"]];
  expect(await codes()).toEqual(told);
  expect(await codes("--accept")).toEqual(told);
  expect(readFileSync(join(programme.root, "episodes/feed.lock.json")).equals(lock)).toBe(true);
  rmSync(join(programme.root, "episodes/feed.lock.json"));
  expect(await codes()).toEqual([0, ["show.placeholder", "show.placeholder-email"]]);
});

// In the order of the files as they are named on the terminal: settings first.
function bySaid(a: string, b: string): number {
  const order = ["show.yml", "topics.yml", "example-guest.md", "example.md", "feed.lock.json"];
  const at = (path: string) => order.findIndex((name) => path.endsWith(`/${name}`));
  return at(a) - at(b);
}

test.each([
  ["programme.example", true],
  ["www.example.org", true],
  ["localhost", true],
  ["127.0.0.1", true],
  ["192.168.1.20", true],
  ["[::1]", true],
  ["studio", true],
  ["example.talk.org", false],
  ["10talks.com", false],
  ["team.github.io", false],
])("%s is nobody's address: %s", (host, is) => expect(isPlaceholderHost(host)).toBe(is));
