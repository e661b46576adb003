// A build from the cache is the cold build's site, byte for byte, whatever was edited in between.

import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSyntheticProgramme } from "../../scripts/bench/synthetic-programme.ts";
import { filesIn, makeProject, PROJECT, type TestProject } from "../support/project.ts";

const EPISODES = 10;
let project: TestProject;
let other: TestProject;
const at = (path: string) => join(project.root, path);
const markdown = (folder: string) =>
  readdirSync(at(folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && (folder.endsWith("people") || /^\d{4}\//.test(file)))
    .sort()
    .map((file) => join(folder, file));
const change = (path: string, edit: (text: string) => string) =>
  writeFileSync(at(path), edit(readFileSync(at(path), "utf8")));

/** What an editor or a designer does; `n` picks the file. */
const EDITS: Readonly<Record<string, (n: number) => void>> = {
  "a comma in an episode": (n) => change(pick("episodes", n), (text) => `${text}\nجملة زيدت، ${n}.\n`),
  "an episode's title": (n) =>
    change(pick("episodes", n), (text) => text.replace(/^title: .*/m, `title: عنوان آخر ${n}`)),
  "a quote's words, where nothing was recorded": (n) => {
    const silent = markdown("episodes").filter((path) => !existsSync(at(path.replace(/md$/, "ar.vtt"))));
    const path = silent[n % silent.length];
    if (path) change(path, (text) => text.replace(/^> ([^—].*)$/m, (_, words) => `> ${words} وزد ${n}`));
  },
  "a guest's name": (n) =>
    change(pick("episodes/people", n), (text) =>
      text.includes("aliases:")
        ? text
        : text.replace(
            /^name: (.*)$/m,
            (_, name) => `name: ${name} ${"ا".repeat(2 + (n % 3))}\naliases: [${name}]`,
          ),
    ),
  "an episode's topics": (n) =>
    change(pick("episodes", n), (text) => text.replace(/^topics: .*/m, "topics: [water]")),
  "an episode's day": (n) =>
    change(pick("episodes", n), (text) => text.replace(/^date: \d{4}/m, "date: 2001")),
  "an episode added": (n) => {
    const text = readFileSync(at(pick("episodes", n)), "utf8");
    writeFileSync(
      at(`episodes/1996/added-${n}.md`),
      text.replace(/^audio: .*\n/m, "").replace(/^date: .*/m, "date: 1997-05-05"),
    );
  },
  "an episode deleted": (n) => rmSync(at(pick("episodes", n))),
  "an episode's file renamed": (n) => {
    const path = pick("episodes", n);
    renameSync(at(path), at(path.replace(/[^/]+\.md$/, `renamed-${n}.md`)));
  },
  "a person's biography": (n) => appendFileSync(at(pick("episodes/people", n)), `\nسطر ${n}.\n`),
  "a person's withdrawal": (n) =>
    change(pick("episodes/people", n), (text) =>
      text.includes("withdrawn:") ? text : text.replace(/^roles:/m, "withdrawn: name\nroles:"),
    ),
  "a topic's name": (n) =>
    change("episodes/topics.yml", (text) => text.replace(/^water: .*/m, `water: مياه ${n}`)),
  "the programme's description": (n) =>
    change("episodes/show.yml", (text) => text.replace(/^description: .*/m, `description: وصف ${n}`)),
  "the programme's title": (n) =>
    change("episodes/show.yml", (text) => text.replace(/^title: .*/m, `title: برنامج ${n}`)),
  "a page's template": (n) => appendFileSync(at("templates/pages/quote.njk"), `{# ${n} #}\n${n}`),
  "a component": (n) => appendFileSync(at("templates/components/filters/filters.njk"), `{# ${n} #}\n`),
  "a style": (n) => appendFileSync(at("templates/styles/index.css"), `\nbody { --edit: ${n}; }\n`),
  nothing: () => {},
};

function pick(folder: string, n: number): string {
  const files = markdown(folder);
  const file = files[n % files.length];
  if (!file) throw new Error(`pick: nothing is left in ${folder}`);
  return file;
}

beforeAll(async () => {
  process.env.WITHOUT_CARDS = "1";
  process.env.WITHOUT_SEARCH = "1";
  project = makeProject();
  other = makeProject();
  for (const one of [project, other]) {
    for (const folder of ["episodes", "templates"]) rmSync(join(one.root, folder), { recursive: true });
    cpSync(join(PROJECT, "templates"), join(one.root, "templates"), { recursive: true });
  }
  await writeSyntheticProgramme(project.root, EPISODES);
  const first = await project.run("build");
  expect(first.code, first.stderr).toBe(0);
}, 120_000);
afterAll(() => {
  delete process.env.WITHOUT_CARDS;
  delete process.env.WITHOUT_SEARCH;
  project.remove();
  other.remove();
});

async function buildCold(): Promise<ReadonlyMap<string, Buffer>> {
  // The code and its fonts stay: neither knows the programme.
  const kept = ["content", "build", "last-build", "aligned"].map((name) => `.cache/${name}`);
  for (const folder of ["episodes", "templates", "_site", ...kept]) {
    rmSync(join(other.root, folder), { recursive: true, force: true });
    if (existsSync(at(folder)) && !folder.startsWith("_") && !folder.startsWith(".")) {
      cpSync(at(folder), join(other.root, folder), { recursive: true });
    }
  }
  const ran = await other.run("build");
  expect(ran.stderr).toMatch(/files written(?!.*as they were)/);
  return filesIn(join(other.root, "_site"));
}

test("after any edits", async () => {
  const names = Object.keys(EDITS);
  const step = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(1000)), { minLength: 1, maxLength: 3 });
  const steps = fc.sample(step, { numRuns: 3, seed: Number(process.env.EDITS_SEED ?? 5) });
  for (const edits of [...steps, names.map((name): [string, number] => [name, 3])]) {
    for (const [name, n] of edits) EDITS[name]?.(n);
    const [ran, cold] = await Promise.all([project.run("build"), buildCold()]);
    expect(ran.code, `${JSON.stringify(edits)}\n${ran.stderr.slice(-2000)}`).toBe(0);
    const cached = filesIn(at("_site"));
    const differ = [...cold]
      .filter(([file, bytes]) => !cached.get(file)?.equals(bytes))
      .map(([file]) => file);
    const left = [...cached.keys()].filter((file) => !cold.has(file));
    expect({ edits, differ, left }).toEqual({ edits, differ: [], left: [] });
  }
}, 600_000);
