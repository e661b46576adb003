// A project of its own in a temporary folder: our code by link, content of the test's choosing.

import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TestProject {
  readonly root: string;
  /** Runs a verb of the one entry, as npm would. */
  readonly run: (verb: string, ...args: readonly string[]) => Promise<Ran>;
  readonly remove: () => void;
}

/** @param episodes a folder to copy as the project's `episodes/` */
export function makeProject(episodes = join(PROJECT, "tests/sites/sample/episodes")): TestProject {
  const root = mkdtempSync(join(tmpdir(), "programme-"));
  cpSync(episodes, join(root, "episodes"), { recursive: true });
  for (const name of [".eleventy.js", "package.json", "tsconfig.json"]) {
    cpSync(join(PROJECT, name), join(root, name));
  }
  for (const name of ["scripts", "templates", "node_modules"])
    symlinkSync(join(PROJECT, name), join(root, name));
  return {
    root,
    run: (verb, ...args) => runVerb(root, verb, args),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function runVerb(cwd: string, verb: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(PROJECT, "scripts/boot/command.mjs"), verb, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, SITE_URL: "" },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  return new Promise((done) => child.once("close", (code) => done({ code: code ?? 1, stdout, stderr })));
}

/** Every file below a folder with its bytes, by path. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file)] as const),
  );
}
