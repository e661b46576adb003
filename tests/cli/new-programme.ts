// A programme in a folder of its own, and a verb run in it: what it printed, what it wrote.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { afterAll } from "vitest";
import type { Verb } from "../../scripts/cli/io.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import { reportProblems } from "../../scripts/text/problem-report.ts";

/** Files by path from the project's folder. */
export type Files = Readonly<Record<string, string>>;

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface TestProgramme {
  readonly root: string;
  readonly run: (
    verb: Verb,
    args: readonly string[],
    more?: {
      readonly typed?: string;
      readonly stdin?: string | Buffer;
      readonly env?: Readonly<Record<string, string>>;
    },
  ) => Promise<Run>;
  readonly files: () => Files;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Buffer) => void;
  /** What `check` would say of it, in English, but for the questions that an import left open. */
  readonly problems: () => Promise<string>;
}

/** The evening of 4 January 2026 in London, the day after in Dubai. */
const NOW = Date.parse("2026-01-04T21:30:00Z");
const made: string[] = [];

afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

export const SHOW = `title: برنامج مختلق
description: برنامج لا وجود له، لاختبار الأوامر.
time_zone: Asia/Dubai
air_time: "20:00"
site: https://programme.example/
owner: { name: غرفة مختلقة, email: editor@programme.example }
guid: f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10
messages: ar
`;

/** A programme with a show.yml and these files. */
export function makeTestProgramme(files: Files = {}): TestProgramme {
  const root = mkdtempSync(join(tmpdir(), "programme-"));
  made.push(root);
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, text] of Object.entries({ "episodes/show.yml": SHOW, ...files })) write(path, text);
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  return {
    root,
    read,
    write,
    files: () => Object.fromEntries(filesBelow(root).map((path) => [path, read(path)])),
    problems: async () => {
      const { problems } = await readProgramme(join(root, "episodes"));
      return reportProblems(
        problems.filter(({ code }) => code !== "question.open"),
        "en",
      );
    },
    run: async (verb, args, { typed, stdin = "", env = {} } = {}) => {
      const said = { out: "", err: "" };
      const code = await verb(args, {
        cwd: root,
        stdin: Readable.from([typed ?? stdin]),
        stdout: (text) => {
          said.out += text;
        },
        stderr: (text) => {
          said.err += text;
        },
        isTerminal: typed !== undefined,
        now: () => NOW,
        env,
      });
      return { code, ...said };
    },
  };
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** A run and the files it wrote, as one golden text. */
export function goldenOf({ code, out, err }: Run, written: Files): string {
  const files = Object.entries(written).map(([path, text]) => `=== ${path}\n${text}`);
  return [`=== exit ${code}`, `=== stdout\n${out}`, `=== stderr\n${err}`, ...files].join("\n");
}
