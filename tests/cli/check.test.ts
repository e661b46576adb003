import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../../scripts/cli/check.ts";
import { annotateProblems } from "../../scripts/cli/problem-annotations.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import { error } from "../../scripts/text/problems.ts";
import { episode, SHOW, writeProgramme } from "../content/support/folder.ts";
import { giveRealAddress } from "../support/real-address.ts";

const SAMPLE = join(import.meta.dirname, "../sites/sample");
const E = "2024-02-13-test.md";
const BROKEN = { [E]: episode("number: ثلاثة\n", "في [1:75:00] من الحلقة.\n\n# عنوان\n") };

async function check(cwd: string, ...args: readonly string[]) {
  let stdout = "";
  let stderr = "";
  const code = await run(args, {
    cwd,
    stdin: Readable.from([]),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    isTerminal: false,
    now: () => Date.parse("2026-01-01T00:00:00Z"),
    env: {},
  });
  return { code, stdout, stderr };
}

describe("npm run check", () => {
  test("says nothing of a programme without fault, but how many episodes it read", async () => {
    const sample = await sampleCopy();
    expect(await check(sample)).toEqual({
      code: 0,
      stdout: "",
      stderr: expect.stringMatching(/^لا شيء يحتاج إلى إصلاح: 9 حلقات\.\nليس على الموقع بعد: .+\n$/),
    });
    expect((await check(sample, "--lang", "en")).stderr).toMatch(
      /^Nothing to mend: 9 episodes\.\nNot on the site yet: episodes\/\S+ \(draft\), \S+ \(scheduled for 2099-01-06 .+\)\.\n$/,
    );
  });

  test("lists every problem in its order, in the language asked for, and counts them", async () => {
    const cwd = await writeProgramme(BROKEN);
    const english = await check(cwd);
    expect(english.code).toBe(1);
    expect(english.stdout).toBe(
      [
        "episodes/2024-02-13-test.md:5:9  number",
        "  found  “ثلاثة” is no whole number from 1 on",
        "  write  a whole number, such as number: 12",
        "",
        "episodes/2024-02-13-test.md:7:4  time code",
        "  found  [1:75:00]: minutes go up to 59",
        "  write  [2:15:00], if you meant 2 hours and 15 minutes",
        "",
        "episodes/2024-02-13-test.md:9:1  warning: heading",
        "  found  “عنوان” is a first-level heading, and the page has one already: its title",
        "  write  ## عنوان",
        "",
        "",
      ].join("\n"),
    );
    expect(english.stderr).toBe("2 errors and 1 warning in 1 file.\n");
    const arabic = await check(cwd, "--lang", "ar");
    expect(arabic.stdout).toContain("المشكلة");
    expect(arabic.stderr).toBe("خطآن وتنبيه واحد في ملف واحد.\n");
  });

  test("speaks the language of show.yml unless asked otherwise", async () => {
    const cwd = await writeProgramme({ ...BROKEN, "show.yml": `${SHOW}messages: ar\n` });
    expect((await check(cwd)).stdout).toContain("المشكلة");
  });

  test("warnings alone are listed and stop nothing", async () => {
    const cwd = await writeProgramme({ [E]: episode("", "# عنوان\n") });
    await check(cwd, "--accept");
    expect(await check(cwd)).toMatchObject({ code: 0, stderr: "1 warning in 1 file.\n" });
  });

  test("a draft's errors are warnings of a draft, whether of its text, of joining it or of its transcript", async () => {
    const keys = "draft: true\nnumber: 1\nguests: [nobody-here]\n";
    const cwd = await writeProgramme({
      [E]: episode(keys, "في [1:75:00] من الحلقة.\n").replace("ملخص الحلقة.", ""),
      "2024-02-13-test.ar.vtt": "WEBVTT\n\n00:75.000 --> 00:80.000\nكلام.\n",
      "2024-02-20-published.md": episode("number: 1\n"),
    });
    await check(cwd, "--accept");
    const { code, stdout } = await check(cwd);
    expect(code).toBe(0);
    expect(stdout).toContain("episodes/2024-02-13-test.md:4:1  warning (draft): summary");
    const entries: readonly { code: string; severity: string; draft?: boolean; file: string }[] = JSON.parse(
      (await check(cwd, "--json")).stdout,
    );
    expect(new Set(entries.map(({ severity, draft }) => [severity, draft].join()))).toEqual(
      new Set(["warning,true"]),
    );
    const codes = entries.map((entry) => entry.code);
    expect(codes).toEqual(
      expect.arrayContaining(["guest.unknown", "timecode.minutes", "episode.number-twice"]),
    );
    expect(entries.map(({ file }) => file)).toContain("episodes/2024-02-13-test.ar.vtt");
  });

  test("an error in the front matter that hides whether it is a draft is an error", async () => {
    const cwd = await writeProgramme({ [E]: episode("draft: true\n\tnumber: [\n") });
    expect((await check(cwd)).code).toBe(1);
  });

  test("tells the problems of joining files as well as of reading them", async () => {
    const cwd = await writeProgramme({
      [E]: episode("guests: [nobody-here]\n", "> كلام.\n>\n> — فلان الفلاني\n"),
    });
    const problems: readonly { readonly code: string }[] = JSON.parse((await check(cwd, "--json")).stdout);
    expect(problems.map(({ code }) => code)).toEqual(["guest.unknown", "person.unknown"]);
  });

  test("one mistake in a file hides nothing that the recording says of it, and brings no second one", async () => {
    const said = "لن تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة إلى الضفة الأخرى من النهر";
    const quote = (name: string) => `> ${said.replace("لن ", "")}\n>\n> — ${name}\n\n`;
    const names = ["زيد الغريب", "ليلى المختلقة [1:75:00]", "ليلى المختلقة 02:03", "[02:03]"];
    const cwd = await writeProgramme({
      [E]: episode("sumary: نص\n", `## فصل [1:75:00]\n\n${names.map(quote).join("")}`),
      "2024-02-13-test.ar.vtt": `WEBVTT\n\n00:20.000 --> 00:30.000\n<v ليلى المختلقة>${said}\n`,
    });
    const problems: readonly { code: string; line: number }[] = JSON.parse(
      (await check(cwd, "--json")).stdout,
    );
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      "5 key.unknown-near",
      "7 timecode.minutes",
      "9 recording.altered",
      "11 person.unknown",
      "13 recording.altered",
      "15 timecode.minutes",
      "17 recording.altered",
      "19 quote.time-brackets",
      "21 recording.altered",
      "23 quote.nameless",
    ]);
  });

  test("--json is an array for machines", async () => {
    const { code, stdout } = await check(await writeProgramme(BROKEN), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)[1]).toEqual({
      file: "episodes/2024-02-13-test.md",
      line: 7,
      column: 4,
      severity: "error",
      code: "timecode.minutes",
      subject: "time code",
      found: "[1:75:00]: minutes go up to 59",
      write: "[2:15:00], if you meant 2 hours and 15 minutes",
    });
    expect((await check(await sampleCopy(), "--json")).stdout).toBe("[]\n");
  });

  test("outside a project it says so", async () => {
    const cwd = join(await writeProgramme({}), "nowhere");
    expect(await check(cwd)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("there is no folder episodes/"),
    });
  });

  test.each([
    ["--lang", "fr"],
    ["--annotations", "sourcehut"],
    ["--json", "--annotations", "github"],
    ["file.md"],
  ])("%s is wrong usage, and nothing is read", async (...args) => {
    const { code, stdout, stderr } = await check(await sampleCopy(), ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run check -- [OPTIONS]");
  });
});

describe("what feeds and subscribers depend on is told at its key's own line", () => {
  const said = async (cwd: string) => (await check(cwd)).stdout.match(/^episodes\/\S+ {2}.*$/gm) ?? [];
  const ofErrors = async (cwd: string) => (await said(cwd)).filter((line) => !line.includes("warning"));
  const sample = (name: string) => new Uint8Array(readFileSync(join(SAMPLE, "episodes/media", name)));

  test("a category, an artwork, and one file for two episodes", async () => {
    const sound = { "media/a.mp3": sample("2024-02-13-audio-only.mp3") };
    const cwd = await writeProgramme({
      ...sound,
      "show.yml": `${SHOW}categories:\n  - { name: News }\n  - { name: أخبار }\nartwork: media/art.png\n`,
      "media/art.png": sample("diagram.png"),
      [E]: episode("audio: media/a.mp3\n"),
      "2024-02-14-test.md": episode("number: 2\naudio: media/a.mp3\n"),
    });
    expect(await ofErrors(cwd)).toEqual([
      "episodes/2024-02-14-test.md:6:8  media",
      "episodes/show.yml:10:13  category",
      "episodes/show.yml:11:10  artwork",
    ]);
  });

  test.each([
    ["a draft", "draft: true\n", "5:8", "the episode without draft: true"],
    ["a year that was mistyped", "", "3:7", "date: 2024-02-13, as in the file's name"],
  ])("an episode that was published and is %s now", async (_, keys, at, write) => {
    const cwd = await writeProgramme({ [E]: episode() });
    await check(cwd, "--accept");
    const text = keys === "" ? episode().replace("2024-02-13", "2062-02-13") : episode(keys);
    writeFileSync(join(cwd, "episodes", E), text);
    const { code, stdout } = await check(cwd, "--lang", "en");
    expect([code, stdout]).toEqual([1, expect.stringContaining(`episodes/${E}:${at}  `)]);
    expect(stdout).toContain(write);
    expect(stdout).not.toContain("feed.lock.json:");
    writeFileSync(join(cwd, "episodes", E), episode());
    expect((await check(cwd)).code).toBe(0);
  });
});

describe("--accept", () => {
  const lockOf = (cwd: string) => JSON.parse(readFileSync(join(cwd, "episodes/feed.lock.json"), "utf8"));

  test("a programme without a lock is told of it, and has one afterwards", async () => {
    const cwd = await writeProgramme({ [E]: episode() });
    expect((await check(cwd)).stdout).toContain("write  npm run check -- --accept, and commit the file");
    expect(await check(cwd, "--accept")).toMatchObject({ code: 0, stdout: "" });
    expect(await check(cwd)).toMatchObject({ code: 0, stdout: "" });
  });

  test("an episode with an error is not taken for one that vanished, and nothing is accepted", async () => {
    const cwd = await writeProgramme({ [E]: episode() });
    await check(cwd, "--accept");
    const before = lockOf(cwd);
    writeFileSync(join(cwd, "episodes", E), episode("number: ثلاثة\n"));
    const { code, stdout, stderr } = await check(cwd, "--accept");
    expect(code).toBe(1);
    expect(stdout.match(/^episodes/gm)).toHaveLength(1);
    expect(stderr).toContain("feed.lock.json was not written: mend the errors first");
    expect(lockOf(cwd)).toEqual(before);
  });

  test("an episode that was taken away is an error until that is said to be meant", async () => {
    const cwd = await writeProgramme({ [E]: episode(), "2024-02-14-other.md": episode() });
    await check(cwd, "--accept");
    rmSync(join(cwd, "episodes", E));
    const { code, stdout } = await check(cwd);
    expect(code).toBe(1);
    expect(stdout).toContain("2024-02-13-test");
    await check(cwd, "--accept");
    expect(await check(cwd)).toMatchObject({ code: 0, stdout: "" });
  });
});

describe("annotations", () => {
  test("for GitHub are one command a problem", async () => {
    const { stdout } = await check(await writeProgramme(BROKEN), "--annotations", "github");
    expect(stdout.split("\n")[1]).toBe(
      "::error file=episodes/2024-02-13-test.md,line=7,col=4,title=time code::[1:75:00]: minutes go up to 59%0A[2:15:00], if you meant 2 hours and 15 minutes",
    );
    expect(stdout.split("\n")[2]).toMatch(/^::warning /);
  });

  test("for GitHub never end early, whatever a file is called or holds", () => {
    const place = { file: "episodes/a,b::c\n::error::d%0A.md", line: 1, column: 1 };
    const text = annotateProblems(
      [error("topic.unknown", place, { id: "x\r\n::set-output::y%", nearest: "—" })],
      "github",
      "en",
    );
    expect(text.trimEnd()).not.toContain("\n");
    expect(text).toContain("file=episodes/a%2Cb%3A%3Ac%0A%3A%3Aerror%3A%3Ad%250A.md,line=1");
    expect(text).toContain("x%0D%0A::set-output::y%25");
  });

  test("for GitLab are a code quality report whose fingerprints outlive a moved line", async () => {
    const read = async (before: string) => {
      const cwd = await writeProgramme({ [E]: episode("", `${before}في [1:75:00] و[1:75:00].\n`) });
      return JSON.parse((await check(cwd, "--annotations", "gitlab")).stdout);
    };
    const [first, second] = [await read(""), await read("سطر.\n\n")];
    expect(first[0]).toMatchObject({
      check_name: "timecode.minutes",
      severity: "major",
      location: { path: "episodes/2024-02-13-test.md", lines: { begin: 6 } },
    });
    const prints = (report: readonly { readonly fingerprint: string }[]) =>
      report.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints(first)).size).toBe(2);
    expect(prints(second)).toEqual(prints(first));
  });
});

/** The sample programme in a folder of its own: check remembers what it found, and may be told to write. */
async function sampleCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sample-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(SAMPLE, "episodes"), join(folder, "episodes"), { recursive: true });
  giveRealAddress(join(folder, "episodes"));
  return folder;
}

/** A server of these files, which answers as good servers do. */
async function serve(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const server = createServer((request, response) => {
    const body = files[request.url ?? ""];
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const [, from, to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? "") ?? [];
    const start = Number(from ?? 0);
    const end = to ? Math.min(Number(to) + 1, body.length) : body.length;
    response.writeHead(from === undefined ? 200 : 206, {
      "content-type": request.url?.endsWith(".mp3") ? "audio/mpeg" : "text/vtt",
      "accept-ranges": "bytes",
      "content-length": end - start,
      ...(from === undefined ? {} : { "content-range": `bytes ${start}-${end - 1}/${body.length}` }),
    });
    response.end(request.method === "HEAD" ? undefined : body.subarray(start, end));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("--remote", () => {
  test("fetches transcripts of other hosts into the project, and forgets those nobody names", async () => {
    const captions = "WEBVTT\n\n00:01.000 --> 00:04.000\nWords that were said.\n";
    const host = await serve({ "/a.en.vtt": new TextEncoder().encode(captions) });
    const cwd = await writeProgramme({
      [E]: episode(`transcript:\n  en: ${host}/a.en.vtt\n  fr: ${host}/gone.vtt\n`),
      "transcripts.lock/0123456789abcdef.vtt": captions,
    });
    await check(cwd, "--accept");
    const codes = async (...args: readonly string[]) => {
      const problems: readonly { readonly code: string }[] = JSON.parse(
        (await check(cwd, "--json", ...args)).stdout,
      );
      return problems.map(({ code }) => code);
    };
    expect(await codes()).toEqual(["transcript.unasked", "transcript.unasked"]);
    expect(await codes("--remote")).toEqual(["media.remote.status"]);
    expect(await codes()).toEqual(["transcript.unasked"]);
    const folder = join(cwd, "episodes/transcripts.lock");
    const [name = "", ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, name), "utf8")).toBe(captions);
    const { record } = await readProgramme(join(cwd, "episodes"));
    expect(record.episodes[0]?.transcripts).toMatchObject([
      { language: "en", cues: [{ text: "Words that were said." }] },
    ]);
  });

  test("writes through no link that stands in the way", async () => {
    const host = await serve({ "/a.vtt": new TextEncoder().encode("WEBVTT\n") });
    const cwd = await writeProgramme({
      [E]: episode(`transcript:\n  en: ${host}/a.vtt\n`),
      "media/keep.vtt": "mine",
    });
    symlinkSync(join(cwd, "episodes/media"), join(cwd, "episodes/transcripts.lock"));
    expect((await check(cwd, "--remote")).stdout).toContain("leads out of the programme");
    expect(readFileSync(join(cwd, "episodes/media/keep.vtt"), "utf8")).toBe("mine");
  });

  test("asks the servers, and remembers what they say for the next check", async () => {
    const sound = readFileSync(join(SAMPLE, "episodes/media/2024-02-13-audio-only.mp3"));
    const url = `${await serve({ "/a.mp3": new Uint8Array(sound) })}/a.mp3`;
    const cwd = await writeProgramme({ [E]: episode(`audio: ${url}\n`) });
    expect((await check(cwd)).stdout).toContain("npm run check -- --remote");
    await check(cwd, "--remote", "--accept");
    expect(await check(cwd, "--remote")).toMatchObject({ code: 0, stderr: "Nothing to mend: 1 episode.\n" });
    expect(await check(cwd)).toMatchObject({ code: 0, stdout: "" });
    const lock = JSON.parse(readFileSync(join(cwd, "episodes/media.lock.json"), "utf8"));
    expect(lock.media[url]).toMatchObject({ type: "audio/mpeg", bytes: sound.length });
  });

  test("tells once what came of asking, of a file that is not there", async () => {
    const url = `${await serve({})}/gone.mp3`;
    const cwd = await writeProgramme({ [E]: episode(`audio: ${url}\n`) });
    await check(cwd, "--accept");
    const codes = async (...args: readonly string[]) => {
      const told: readonly { readonly code: string }[] = JSON.parse(
        (await check(cwd, "--json", ...args)).stdout,
      );
      return told.map(({ code }) => code);
    };
    expect(await codes()).toContain("media.unasked");
    expect(await codes("--remote")).toEqual(["media.remote.status"]);
  });

  test("writes no lock for a programme without remote media", async () => {
    const cwd = await writeProgramme({ [E]: episode() });
    await check(cwd, "--remote");
    expect(() => readFileSync(join(cwd, "episodes/media.lock.json"))).toThrow("ENOENT");
  });
});
