// What subscribers depend on, through the command: refused in both languages, accepted when it is meant.

import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { run } from "../../scripts/cli/check.ts";
import { giveRealAddress } from "../support/real-address.ts";

const SAMPLE = join(import.meta.dirname, "../sites/sample/episodes");
const EVERYTHING = "2024-01-09-everything";
const AUDIO = "2024-02-13-audio-only";

async function check(cwd: string, ...args: readonly string[]) {
  const said = { stdout: "", stderr: "" };
  const code = await run(args, {
    cwd,
    stdin: Readable.from([]),
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    isTerminal: false,
    now: () => Date.parse("2026-01-01T00:00:00Z"),
    env: {},
  });
  return { code, ...said };
}

let accepted = "";
beforeAll(async () => {
  accepted = await mkdtemp(join(tmpdir(), "accepted-"));
  await cp(SAMPLE, join(accepted, "episodes"), { recursive: true });
  giveRealAddress(join(accepted, "episodes"));
  expect((await check(accepted, "--accept")).code).toBe(0);
  return () => rm(accepted, { recursive: true });
});

/** The sample as it was published, in a folder of its own. @returns the folder, and a file's path below episodes/ */
async function published() {
  const cwd = await mkdtemp(join(tmpdir(), "published-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await cp(accepted, cwd, { recursive: true });
  return { cwd, at: (name: string) => join(cwd, "episodes", name) };
}

type At = (name: string) => string;

/** Types a line after the front matter's opening. */
function type(file: string, line: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace("---\n", `---\n${line}\n`));
}

function rename(at: At, to: string): void {
  for (const ending of [".md", ".ar.vtt", ".en.vtt"]) {
    renameSync(at(`${EVERYTHING}${ending}`), at(`${to}${ending}`));
  }
}

/** As an editor does who finds the name too long: the file, and every episode that names it. */
function renameGuest(at: At): void {
  renameSync(at("people/sam-placeholder.md"), at("people/sam.md"));
  for (const name of readdirSync(at("")).filter((one) => one.endsWith(".md"))) {
    const text = readFileSync(at(name), "utf8");
    writeFileSync(at(name), text.replaceAll("sam-placeholder", "sam"));
  }
}

interface Change {
  readonly title: string;
  readonly code: string;
  /** Where it is told, and some of the words in each language. */
  readonly place: string;
  readonly found: Readonly<Record<"ar" | "en", string>>;
  readonly make: (at: At) => void;
}

const changes: readonly Change[] = [
  {
    title: "a guid that changed",
    code: "lock.guid-changed",
    place: `episodes/${EVERYTHING}.md:2:7`,
    found: { ar: "ستنزّل التطبيقات كلها الحلقة من جديد", en: "every app would download the episode again" },
    make: (at) => type(at(`${EVERYTHING}.md`), "guid: another-guid"),
  },
  {
    title: "a guid that vanished",
    code: "lock.vanished",
    place: "episodes/feed.lock.json:",
    found: { ar: `«⁨${AUDIO}⁩»`, en: `“${AUDIO}” was published and is gone` },
    make: (at) => {
      for (const ending of [".md", ".ar.srt"]) rmSync(at(`${AUDIO}${ending}`));
    },
  },
  {
    title: "a name that changed without a redirect",
    code: "lock.renamed",
    place: "episodes/2024-01-09-all.md:1:1",
    found: { ar: `«⁨${EVERYTHING}⁩»`, en: `this looks like “${EVERYTHING}” under another file name` },
    make: (at) => rename(at, "2024-01-09-all"),
  },
  {
    title: "an enclosure that changed under the same URL",
    code: "lock.enclosure-changed",
    place: `episodes/${AUDIO}.md:9:8`,
    found: { ar: "من نزّل القديم يبقى عنده القديم", en: "apps that have the old one keep it" },
    make: (at) => {
      const file = at(`media/${AUDIO}.mp3`);
      appendFileSync(file, readFileSync(file));
    },
  },
  {
    title: "a guest's file renamed",
    code: "lock.guest-feed-lost",
    place: "episodes/feed.lock.json:",
    found: { ar: "لن يصله شيء بعد اليوم", en: "/guests/sam-placeholder/feed.xml was published and is gone" },
    make: renameGuest,
  },
  {
    title: "another picture under the artwork's name",
    code: "lock.artwork-changed",
    place: "episodes/show.yml:29:10",
    found: { ar: "تبقى القديمة عند التطبيقات وأدلة البودكاست", en: "apps and directories keep the old one" },
    make: (at) => {
      // Cameras write notes behind the picture: it is as good, and another file.
      appendFileSync(at("media/artwork.jpg"), "note");
    },
  },
];

const codesOf = (stdout: string) =>
  (JSON.parse(stdout) as readonly { code: string }[]).map(({ code }) => code);

describe("npm run check refuses", () => {
  test.each(changes)("$title, in both languages, until --accept says that it is meant", async (change) => {
    const { cwd, at } = await published();
    change.make(at);
    const refused = await check(cwd, "--json");
    expect([refused.code, codesOf(refused.stdout)]).toEqual([1, [change.code]]);
    for (const language of ["ar", "en"] as const) {
      const { code, stdout } = await check(cwd, "--lang", language);
      expect(code).toBe(1);
      expect(stdout).toContain(change.place);
      expect(stdout).toContain(change.found[language]);
    }
    expect(await check(cwd, "--accept", "--json")).toMatchObject({ code: 0, stdout: "[]\n" });
    expect(await check(cwd, "--json")).toMatchObject({ code: 0, stdout: "[]\n" });
  });

  test("one guid on two episodes, which nobody can mean", async () => {
    const { cwd, at } = await published();
    type(at(`${EVERYTHING}.md`), "guid: https://old.sample.example/?p=1302");
    const { code, stdout } = await check(cwd, "--accept", "--lang", "en");
    expect(code).toBe(1);
    expect(stdout).toContain("https://old.sample.example/?p=1302 is the guid of");
  });

  test("no rename that keeps guid and address, as the message asks for", async () => {
    const { cwd, at } = await published();
    const lock = JSON.parse(readFileSync(at("feed.lock.json"), "utf8"));
    const [guid] =
      Object.entries(lock.episodes).find(([, one]) => (one as { slug: string }).slug === EVERYTHING) ?? [];
    rename(at, "2024-01-09-all");
    type(at("2024-01-09-all.md"), `guid: ${guid}\nredirect_from: [${EVERYTHING}]`);
    expect(await check(cwd, "--json")).toMatchObject({ code: 0, stdout: "[]\n" });
  });
});

describe("npm run check -- --feeds", () => {
  test("says nothing of the sample but what its feeds cannot carry", async () => {
    const { cwd } = await published();
    const { code, stdout } = await check(cwd, "--feeds", "--json");
    expect([code, new Set(codesOf(stdout))]).toEqual([0, new Set(["feed.no-film", "feed.no-sound"])]);
  });

  test("measures the artwork that show.yml names, and says where, what and what to write", async () => {
    const { cwd, at } = await published();
    const show = readFileSync(at("show.yml"), "utf8");
    writeFileSync(at("show.yml"), show.replace("media/artwork.jpg", `media/${EVERYTHING}.jpg`));
    // What a build refuses is told without being asked for.
    expect(codesOf((await check(cwd, "--json")).stdout)).toEqual(["feed.artwork-size"]);
    const { code, stdout } = await check(cwd, "--feeds", "--lang", "en");
    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        "episodes/show.yml:29:10  artwork",
        "  found  the artwork is 640 × 360 pixels: directories take squares of 1400 to 3000",
        "  write  a square picture, 3000 × 3000 at best, under a new name",
      ].join("\n"),
    );
    expect((await check(cwd, "--feeds", "--lang", "ar")).stdout).toContain(
      "ولا تقبل أدلة البودكاست إلا مربعاً",
    );
  });
});
