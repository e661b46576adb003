// How every verb is called: its help in both languages, what it says of a slip, and what npm hands over.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run as align } from "../../scripts/cli/align.ts";
import { run as announce } from "../../scripts/cli/announce.ts";
import { run as build } from "../../scripts/cli/build.ts";
import { run as check } from "../../scripts/cli/check.ts";
import { run as clips } from "../../scripts/cli/clips.ts";
import { defineVerb } from "../../scripts/cli/define-verb.ts";
import { run as importing } from "../../scripts/cli/import.ts";
import { run as kit } from "../../scripts/cli/kit.ts";
import { run as narrate } from "../../scripts/cli/narrate.ts";
import { run as newFile } from "../../scripts/cli/new.ts";
import { tellVerbs } from "../../scripts/cli/overview.ts";
import { run as start } from "../../scripts/cli/start.ts";
import { run as transcribe } from "../../scripts/cli/transcribe.ts";
import { run as upload } from "../../scripts/cli/upload.ts";
import { ROOT } from "../house/sources.ts";
import { makeTestProgramme, SHOW } from "./new-programme.ts";

const verbs = {
  ...{ align, announce, build, check, clips, import: importing, kit, narrate, new: newFile, start },
  ...{ transcribe, upload },
};
const table = Object.entries(verbs);
const inEnglish = { "episodes/show.yml": SHOW.replace("messages: ar", "messages: en") };

describe("help", () => {
  test.each(["ar", "en"])("of every verb, and a line each for all of them, in %s", async (language) => {
    const programme = makeTestProgramme(language === "en" ? inEnglish : {});
    const overview = await programme.run((args, io) => tellVerbs(args[0] ?? "", io), ["--help"]);
    const helps: string[] = [overview.out];
    for (const [name, verb] of table) {
      const { code, out, err } = await programme.run(verb, ["--help"]);
      expect([name, code, err]).toEqual([name, 0, ""]);
      expect(overview.out).toContain(out.split("\n")[0]);
      helps.push(`--- ${name} ---\n${out}`);
    }
    await expect(helps.join("\n")).toMatchFileSnapshot(`../golden/cli/help.${language}.golden`);
  });

  test.each(table)("of %s in the language asked for", async (_, verb) => {
    const arabic = await makeTestProgramme({}).run(verb, ["--lang", "en", "--help"]);
    expect(arabic).toEqual(await makeTestProgramme(inEnglish).run(verb, ["--help"]));
  });

  test("is there without a programme, in English", async () => {
    const programme = makeTestProgramme({ "episodes/show.yml": "" });
    expect((await programme.run(check, ["-h"])).out).toContain("usage: npm run check -- [OPTIONS]");
  });
});

describe("what a verb says is in the language asked for, whatever the programme's", () => {
  test.each<readonly [keyof typeof verbs, readonly string[], string, string]>([
    ["align", ["no.vtt", "no.txt"], "no.vtt", "المشكلة"],
    ["announce", [], "Nobody", "لا"],
    ["build", ["--nonsense"], "build has no option", "من خيارات"],
    ["check", [], "2 warnings", "تنبيه"],
    ["clips", ["no-such"], "There is no episode no-such", "لا حلقة باسم"],
    ["import", ["no.txt"], "found", "المشكلة"],
    ["kit", ["no-such"], "There is no episode no-such", "لا حلقة باسم"],
    ["narrate", ["no-such"], "There is no episode no-such", "لا حلقة باسم"],
    ["new", ["--host", "nowhere"], "this will not do", "لا يصح"],
    ["start", ["--port", "0"], "this will not do", "لا يصح"],
    ["transcribe", ["no-such"], "There is no episode no-such", "لا حلقة باسم"],
    ["upload", ["no.mp3"], "show.yml", "show.yml"],
  ])("%s %j", async (name, args, english, arabic) => {
    const said = async (language: string) => {
      const { out, err } = await makeTestProgramme({}).run(verbs[name], [...args, "--lang", language]);
      return out + err;
    };
    expect(await said("en")).toContain(english);
    expect(await said("en")).not.toMatch(/[\u0621-\u064A]{3}/u);
    expect(await said("ar")).toContain(arabic);
  });
});

describe("a slip ends with 2, a sentence and the usage; nothing is read or written", () => {
  test.each<readonly [keyof typeof verbs, readonly string[], string]>([
    ["check", ["--jsno"], "check has no option --jsno. Did you mean --json?"],
    ["check", ["--remote", "--annotation", "github"], "Did you mean --annotations?"],
    ["check", ["--zzzz"], "it has --remote, --feeds,"],
    ["check", ["-j"], "check has no option -j"],
    ["check", ["--lang"], "--lang ar|en: its value is missing. the language of the messages"],
    ["check", ["--lang", "fr"], "the language of the messages, instead of show.yml's: ar or en (ar, en)"],
    ["check", ["--json=yes"], "--json takes no value"],
    ["check", ["a.md"], "“a.md” is one too many"],
    ["check", ["--json", "--annotations", "github"], "write one of them"],
    ["align", ["a.vtt"], "QUOTES is missing"],
    ["build", ["--output", "../elsewhere"], "--output ../elsewhere: this will not do"],
    ["build", ["--ouput", "out"], "Did you mean --output?"],
    ["start", ["--port", "99999"], "--port 99999: this will not do. a port from 1 to 65535"],
    ["narrate", ["--dryrun", "a"], "Did you mean --dry-run?"],
    ["narrate", [], "EPISODE is missing"],
    ["import", ["a.txt", "--fetch"], "--fetch is for feeds, and a.txt is an article"],
    ["import", ["a.xml", "--slug", "b"], "--slug is for articles, and a.xml is a feed"],
    ["new", ["عنوان", "--person", "اسم"], "write an episode's title, or --person and a name"],
    ["announce", ["--dry-run=no"], "--dry-run takes no value"],
  ])("%s %j", async (name, args, sentence) => {
    const programme = makeTestProgramme({
      ...inEnglish,
      "a.txt": "نص",
      "a.xml": '<rss version="2.0"><channel/></rss>',
    });
    const before = programme.files();
    const { code, out, err } = await programme.run(verbs[name], args);
    expect([code, out, programme.files()]).toEqual([2, "", before]);
    expect(err).toContain(sentence);
    expect(err).toContain(`usage: npm ${name === "start" ? "" : "run "}${name}`);
  });

  test("in Arabic, with what was typed held apart", async () => {
    const { err } = await makeTestProgramme().run(check, ["--jsno"]);
    expect(err).toContain("ليس \u2068--jsno\u2069 من خيارات \u2068check\u2069. أتقصد \u2068--json\u2069؟");
    expect(err).toContain("الاستعمال: npm run check -- [OPTIONS]");
  });

  test("a command that is none names the nearest, and all of them", async () => {
    const { code, out, err } = await makeTestProgramme(inEnglish).run(
      (args, io) => tellVerbs(args[0] ?? "", io),
      ["chekc"],
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("There is no command chekc. Did you mean check?");
    for (const [name] of table) expect(err).toContain(`  ${name} `);
  });
});

describe("what npm takes for its own", () => {
  test("a flag it hands over is heeded, for the verb that was called and no other", async () => {
    const programme = makeTestProgramme({ "a.txt": "عنوان\n\nنص" });
    const before = programme.files();
    const env = { npm_lifecycle_event: "import", npm_config_dry_run: "true" };
    expect((await programme.run(importing, ["a.txt"], { env })).code).toBe(0);
    expect(programme.files()).toEqual(before);
    await programme.run(importing, ["a.txt"], { env: { ...env, npm_lifecycle_event: "test" } });
    expect(programme.files()).not.toEqual(before);
  });

  test("an option that takes a text is lost to it, which is told", async () => {
    const env = { npm_lifecycle_event: "import", npm_config_date: "true" };
    const { code, err } = await makeTestProgramme(inEnglish).run(importing, ["a.txt", "2024-02-13"], { env });
    expect(code).toBe(2);
    expect(err).toContain("npm took --date for its own. Write -- before it: -- --date YYYY-MM-DD");
  });

  test("npm itself: `npm run import FILE --dry-run` writes nothing, `--jsno` after -- is told", () => {
    const programme = makeTestProgramme({ "a.txt": "عنوان\n\nنص" });
    // The commands as package.json has them, run in another programme's folder.
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const here = Object.fromEntries(
      Object.entries<string>(scripts).map(([name, line]) => [name, line.replace(/^node /, `node ${ROOT}/`)]),
    );
    writeFileSync(join(programme.root, "package.json"), JSON.stringify({ private: true, scripts: here }));
    const before = programme.files();
    const npm = (...args: readonly string[]) =>
      spawnSync("npm", args, { cwd: programme.root, encoding: "utf8" });
    const dry = npm("run", "import", "a.txt", "--dry-run");
    expect([dry.status, dry.stdout.includes("episodes/")]).toEqual([0, true]);
    expect(programme.files()).toEqual(before);
    expect(npm("run", "check", "--", "--jsno").status).toBe(2);
  }, 60_000);
});

test("a verb is handed its values by name, with what was not typed", async () => {
  const handed: unknown[] = [];
  const verb = defineVerb({
    name: "try",
    help: () => ({ about: "", place: "", far: "", loud: "", way: "", to: "" }),
    options: {
      loud: { type: "boolean" },
      way: { type: "string", choices: ["up", "down"] },
      to: { type: "string", short: "t", default: "there" },
    },
    positionals: { place: "needed", far: "optional" },
    run: async ({ loud, way, to, place, far }) => {
      // Each has the narrowest type: a choice is one of its words, what is needed is never null.
      const typed: readonly [boolean, "up" | "down" | null, string, string, string | null] = [
        loud,
        way,
        to,
        place,
        far,
      ];
      handed.push(typed);
      return 0;
    },
  });
  const programme = makeTestProgramme();
  await programme.run(verb, ["here"]);
  await programme.run(verb, ["-t", "home", "here", "--way", "down", "--loud", "--", "-t"]);
  expect(handed).toEqual([
    [false, null, "there", "here", null],
    [true, "down", "home", "here", "-t"],
  ]);
});

test("a name asked for at a terminal is typed once: the command ends, though a terminal never does", async () => {
  const programme = makeTestProgramme();
  const asking = `
    import { run } from ${JSON.stringify(join(ROOT, "scripts/cli/new.ts"))};
    const silent = () => {};
    process.exitCode = await run(["عنوان"], {
      cwd: ${JSON.stringify(programme.root)}, stdin: process.stdin, stdout: silent, stderr: silent,
      isTerminal: true, now: () => 1767562200000, env: {},
    });`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", asking], {
    cwd: ROOT,
    stdio: ["pipe", "inherit", "inherit"],
  });
  child.stdin.write("water\n");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(Object.keys(programme.files())).toContain("episodes/water.md");
});
