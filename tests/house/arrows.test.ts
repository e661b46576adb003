// The arrows between rooms, one importer a package, and purity below the edge: read from the source itself.

import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Floors from the bottom up; rooms on one floor do not see each other, except as SIBLINGS allows. */
const FLOORS: Readonly<Record<string, number>> = {
  domain: 0,
  text: 1,
  schema: 1,
  content: 2,
  align: 2,
  article: 2,
  draft: 2,
  "feed-import": 2,
  model: 3,
  render: 4,
  memory: 1,
  narration: 4,
  permanence: 4,
  announce: 4,
  eleventy: 5,
  cli: 5,
  bench: 6,
};
/** Room -> the rooms on its own floor it may use, with the reason. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  // A draft is written in the words of the editor's contract.
  schema: ["text"],
  // An imported episode is written by the same hand as a new one.
  "feed-import": ["draft"],
};
const BROWSER_MAY_USE = ["browser", "domain", "text"];
const EDGE = new Set(["eleventy", "cli", "bench", "browser"]);
const IMPURE = [
  /\bnew Date\(\s*\)/,
  /\bDate\.now\(/,
  /\bMath\.random\(/,
  /\bprocess\.env\b/,
  /\bprocess\.cwd\(/,
];

interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(join(root, "scripts"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const text = readFileSync(join(root, "scripts", file), "utf8");
    const path = file.replaceAll("\\", "/");
    return { file: path, room: path.split("/")[0] ?? "", text, imports: importsOf(text) };
  });

function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\s[^"';]*?from\s*"([^"]+)"/gm);
  const bare = text.matchAll(/^import\s+"([^"]+)"/gm);
  const dynamic = text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g);
  return [...statements, ...bare, ...dynamic].map((match) => match[1] ?? "");
}

/** The room that a relative import leads to, or null for a package. */
function roomOf(source: Source, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  return posix.join(posix.dirname(source.file), specifier).split("/")[0] ?? "";
}

function packageOf(specifier: string): string | null {
  if (specifier.startsWith(".") || specifier.startsWith("node:") || builtinModules.includes(specifier))
    return null;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

describe("the arrows between rooms", () => {
  test("every source stands in a room that has a floor", () => {
    const homeless = sources.filter(({ room }) => !(room in FLOORS) && room !== "browser");
    expect(homeless.map(({ file }) => file)).toEqual([]);
  });

  test("a file imports from its own room or a lower floor", () => {
    const wrong = sources.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const room = roomOf(source, specifier);
        return room === null || mayUse(source.room, room) ? [] : [`${source.file} -> ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the page's own scripts use nothing of Node", () => {
    const wrong = sources.filter(
      ({ room, imports }) =>
        room === "browser" && imports.some((name) => !name.startsWith(".") && name !== "hls.js"),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

function mayUse(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === "browser") return BROWSER_MAY_USE.includes(to);
  if (to === "browser") return false;
  return (FLOORS[to] ?? 9) < (FLOORS[from] ?? 0) || (SIBLINGS[from] ?? []).includes(to);
}

describe("packages", () => {
  const importers = new Map<string, Set<string>>();
  for (const { file, imports } of sources) {
    for (const name of imports.map(packageOf)) {
      if (name !== null) importers.set(name, (importers.get(name) ?? new Set()).add(file));
    }
  }

  test("each has one importer", () => {
    const shared = [...importers]
      .filter(([, files]) => files.size > 1)
      .map(([name, files]) => [name, ...files]);
    expect(shared).toEqual([]);
  });

  test("each that is imported is asked for in package.json, and each asked for has its line in CONTRIBUTING.md", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const asked = Object.keys({ ...dependencies, ...devDependencies });
    expect([...importers.keys()].filter((name) => !asked.includes(name))).toEqual([]);
    const contributing = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    expect(asked.filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
  });
});

test("the lock file has every platform's binaries, or npm ci refuses it on a fresh machine", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test("below the edge there is no clock, no random, no environment", () => {
  const impure = sources.flatMap(({ file, room, text }) =>
    EDGE.has(room)
      ? []
      : text
          .split("\n")
          .flatMap((line, index) =>
            IMPURE.some((pattern) => pattern.test(line)) && !/^\s*(\/\/|\*)/.test(line)
              ? [`${file}:${index + 1} ${line.trim()}`]
              : [],
          ),
  );
  expect(impure).toEqual([]);
});

test("no Arabic literal stands in code outside text/: words have one home", () => {
  const literal = /(["'`])[^"'`\n]*[\u0621-\u064A][^"'`\n]*\1/;
  const wrong = sources.flatMap(({ file, room, text }) =>
    // In align/ and article/ letters and particles are what is compared, not words anybody reads.
    ["text", "bench", "align", "article"].includes(room)
      ? []
      : text
          .split("\n")
          .flatMap((line, index) =>
            literal.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line)
              ? [`${file}:${index + 1} ${line.trim()}`]
              : [],
          ),
  );
  expect(wrong.filter((line) => !line.startsWith("schema/"))).toEqual([]);
});

test("no machine path and no package host stands in any committed text", () => {
  const names = ["registry." + "npmjs", "/ro" + "ot/", "/wo" + "rk/", "deb." + "debian"];
  const files = [
    "package.json",
    "package-lock.json",
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    ".ci/run",
  ];
  const texts = [
    ...files.map((file) => [file, readFileSync(join(root, file), "utf8")] as const),
    ...sources.map(({ file, text }) => [file, text] as const),
  ];
  expect(
    texts.flatMap(([file, text]) => names.filter((name) => text.includes(name)).map((name) => [file, name])),
  ).toEqual([]);
});

test("the root holds only what tools and people expect", () => {
  expect(relative(root, join(root, "scripts"))).toBe("scripts");
  const expected = new Set(
    "episodes templates scripts tests docs node_modules package.json package-lock.json tsconfig.json biome.json vitest.config.ts README.md CHANGELOG.md CONTRIBUTING.md LICENSE _site".split(
      " ",
    ),
  );
  const others = readdirSync(root).filter((name) => !name.startsWith(".") && !expected.has(name));
  expect(others).toEqual([]);
});
