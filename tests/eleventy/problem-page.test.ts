// The list of errors that the preview answers with: whole commands, the lines of the file, nothing run.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OUR_LOOK } from "../../scripts/domain/look.ts";
import type { Problem } from "../../scripts/domain/problem.ts";
import { problemPage } from "../../scripts/eleventy/problem-page.ts";
import { commandRuns } from "../../scripts/text/commands.ts";
import { PROJECT } from "../support/write-site.ts";

const isolated = (text: string) => `\u2068${text}\u2069`;
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "problems-"));
  symlinkSync(join(PROJECT, "templates"), join(root, "templates"));
  mkdirSync(join(root, "episodes"));
  writeFileSync(
    join(root, "episodes/a.md"),
    "---\ntitle: <b>عنوان</b>\nguests: [sabah]\ndate: 2024-01-01\n---\n",
  );
});

afterAll(() => rmSync(root, { recursive: true }));

test.each([
  [
    `عرّفه بالأمر npm run new -- --person "${isolated("صباح العكيلي")}" --slug ${isolated("sabah-al-ukali")}، ثم أعد`,
    `npm run new -- --person "صباح العكيلي" --slug sabah-al-ukali`,
    "، ثم أعد",
  ],
  [
    `عرّفه: npm run new -- --person ${isolated('"فلان بن فلان"')} --slug ${isolated("fulan")}`,
    `npm run new -- --person "فلان بن فلان" --slug fulan`,
    "",
  ],
  [
    "run git restore episodes/feed.lock.json, and build",
    "git restore episodes/feed.lock.json",
    ", and build",
  ],
  [
    `بعد الأمر: ffmpeg -i ${isolated("media/a.mov")} -vf scale=1920:1920 -movflags +faststart "${isolated("media/حلقة 1.mp4")}"، ثم`,
    'ffmpeg -i media/a.mov -vf scale=1920:1920 -movflags +faststart "media/حلقة 1.mp4"',
    "، ثم",
  ],
  ["شغّل npm run check -- --accept، ثم", "npm run check -- --accept", "، ثم"],
  ["with npm run check.", "npm run check", "."],
  ["npm run check، واحذف", "npm run check", "، واحذف"],
])("the command in %j is whole, and can be copied", (text, command, after) => {
  const runs = commandRuns(text);
  expect(runs.filter(({ isCommand }) => isCommand).map((run) => run.text)).toEqual([command]);
  expect(runs.at(-1)?.text).toBe(after);
});

test("a problem is shown with the lines around it, its own marked, and nothing of the file is markup", () => {
  const problem: Problem = {
    severity: "error",
    place: { file: "episodes/a.md", line: 2, column: 8 },
    code: "guest.unknown",
    values: { id: "sabah" },
  } as unknown as Problem;
  const html = problemPage({ root, language: "ar", look: OUR_LOOK, problems: [problem], viewProblem: null });
  expect(html).toContain('<bdi dir="ltr">---</bdi>');
  expect(html).toContain('<mark><b>2</b><bdi dir="auto">title: &lt;b&gt;عنوان&lt;/b&gt;</bdi></mark>');
  expect(html.match(/<span><b>\d<\/b>/g)).toEqual(["<span><b>1</b>", "<span><b>3</b>", "<span><b>4</b>"]);
  expect(html).toContain("<code>episodes/a.md:2:8</code>");
});

test("a file that is not there shows no lines, and a view that failed shows why", () => {
  const html = problemPage({
    root,
    language: "en",
    look: OUR_LOOK,
    problems: [],
    viewProblem: "episode.tilte <x>",
  });
  expect(html).toContain("episode.tilte &lt;x&gt;");
  expect(html).not.toContain('class="lines"');
});
