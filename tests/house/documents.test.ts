// The documents at the root and in docs/: where they lead, and the commands they name.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./sources.ts";

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const documents = ["", "docs", "docs/decisions"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

test("documents lead only to files and headings that are there", () => {
  expect(documents.length).toBeGreaterThan(5);
  expect(documents.flatMap((file) => brokenLinks(file))).toEqual([]);
});

test.each([
  ["[no file](nothing.md)"],
  ["[no heading](speed.md#no-such-heading)"],
  ["[none of its own](#nowhere)"],
])("%s is seen", (text) => {
  expect(
    brokenLinks("docs/architecture.md", `# Architecture\n\n${text} [speed](speed.md#figures)\n`),
  ).toHaveLength(1);
});

test("every document is led to by the README, itself or by way of another", () => {
  expect(lost(documents, read)).toEqual([]);
});

test("one that only itself and another lost one lead to is seen", () => {
  const texts: Readonly<Record<string, string>> = {
    "README.md": "[a](docs/a.md)",
    "docs/a.md": "`[b](b.md)`",
    "docs/b.md": "[c](c.md#c)",
    "docs/c.md": "[b](b.md)",
  };
  expect(lost(Object.keys(texts), (file) => texts[file] ?? "")).toEqual(["docs/b.md", "docs/c.md"]);
});

test("the container for editors has what .ci/run installs", () => {
  const packages = [...read(".ci/run").matchAll(/(?:missing\+=\(|add_packages )([\w -]+)/g)].flatMap(
    ([, names = ""]) => names.split(" "),
  );
  expect(packages.length).toBeGreaterThan(8);
  const held = read(".devcontainer/Dockerfile").split(/\s+/);
  expect(packages.filter((name) => !held.includes(name))).toEqual([]);
});

test("schemas are wired to the files they are of", () => {
  const { "yaml.schemas": wired } = JSON.parse(read(".vscode/settings.json"));
  for (const [schema, file] of Object.entries<string>(wired)) {
    expect([schema, existsSync(join(ROOT, schema)), file, existsSync(join(ROOT, file))]).toEqual([
      schema,
      true,
      file,
      true,
    ]);
  }
});

test("documents name only commands that package.json has", () => {
  expect(documents.flatMap((file) => unknownCommands(read(file)))).toEqual([]);
  expect(unknownCommands("`npm run build`, `npm run biuld`, `npm run --silent chekc`")).toEqual([
    "npm run biuld",
    "npm run --silent chekc",
  ]);
});

function unknownCommands(text: string): readonly string[] {
  const { scripts } = JSON.parse(read("package.json"));
  return [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)]
    .filter(([, name = ""]) => !(name in scripts))
    .map(([command]) => command);
}

/** Documents that nobody comes to from the README. */
function lost(files: readonly string[], textOf: (file: string) => string): readonly string[] {
  const seen = new Set(["README.md"]);
  for (const file of seen) {
    for (const target of targetsIn(textOf(file))) {
      const to = join(dirname(file), target.split("#")[0] ?? "");
      if (files.includes(to)) seen.add(to);
    }
  }
  return files.filter((file) => !seen.has(file));
}

function brokenLinks(file: string, text = read(file)): readonly string[] {
  return targetsIn(text)
    .filter((target) => !leadsSomewhere(file, target))
    .map((target) => `${file}: ${target}`);
}

/** Where a document's relative links lead; what stands in code is none. */
function targetsIn(document: string): readonly string[] {
  const text = document.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
  return [...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)]
    .map((match) => match[1] ?? "")
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

function leadsSomewhere(file: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const to = path === "" ? file : join(dirname(file), decodeURIComponent(path));
  if (!existsSync(join(ROOT, to))) return false;
  if (anchor === undefined || statSync(join(ROOT, to)).isDirectory()) return true;
  const headings = [...read(to).matchAll(/^#{1,6} +(.+)$/gm)].map((match) => anchorOf(match[1] ?? ""));
  return headings.includes(decodeURIComponent(anchor));
}

/** A heading's anchor as code hosts make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}
