// What is remembered between builds: read back as written, and nothing of it believed when it is damaged.

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileMemory } from "../../scripts/content/file-memory.ts";
import { answersIn } from "../../scripts/memory/answers.ts";
import { commitSite } from "../../scripts/memory/commit-site.ts";
import { fingerprint } from "../../scripts/memory/fingerprint.ts";
import { ingredientsOf } from "../../scripts/memory/last-build.ts";
import {
  NOTHING,
  readSiteMemory,
  type SiteMemory,
  writeSiteMemory,
} from "../../scripts/memory/site-memory.ts";
import { sitePaths } from "../../scripts/memory/site-paths.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "memory-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe("a site's memory", () => {
  const memory: SiteMemory = {
    ...NOTHING,
    groups: new Map([
      ["/a/", { made: "m", readings: ["topics"], read: "r", files: { "a/index.html": "=x" } }],
    ]),
    others: ["feed.css"],
    until: 5,
  };

  test("is read back as it was written", () => {
    writeSiteMemory(join(root, "site.json"), memory);
    // Another name: what this process wrote itself it need not read.
    cpSync(join(root, "site.json"), join(root, "copy.json"));
    for (const name of ["site.json", "copy.json"]) expect(readSiteMemory(join(root, name))).toEqual(memory);
  });

  test("cut anywhere, is nothing", () => {
    const file = join(root, "site.json");
    writeSiteMemory(file, memory);
    const whole = readFileSync(file, "utf8");
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        writeFileSync(file, whole.slice(0, length));
        expect(readSiteMemory(file)).toBe(NOTHING);
      }),
      { numRuns: 40 },
    );
  });
});

test("a site takes what changed, keeps the rest, and loses what is gone with the folders it leaves empty", () => {
  const paths = sitePaths(root, join(root, "_site"));
  const group = (files: Record<string, string>) => ({ made: "", readings: [], read: "", files });
  for (const path of ["kept/index.html", "gone/below/index.html", "changed.html"])
    write(`_site/${path}`, "old");
  const before = group({ "kept/index.html": "1", "gone/below/index.html": "2", "changed.html": "3" });
  writeSiteMemory(paths.memory, { ...NOTHING, groups: new Map([["all", before]]) });
  write("_site.next/changed.html", "new");
  write("_site.next/once.html", "new");
  const after = group({ "kept/index.html": "1", "changed.html": "4" });
  writeSiteMemory(paths.nextMemory, { ...NOTHING, groups: new Map([["all", after]]) });
  expect(commitSite(paths, join(root, "_site.next"))).toMatchObject({ written: 2, unchanged: 1, removed: 1 });
  expect(readFileSync(join(root, "_site/changed.html"), "utf8")).toBe("new");
  expect(readFileSync(join(root, "_site/kept/index.html"), "utf8")).toBe("old");
  expect(statSync(join(root, "_site/gone"), { throwIfNoEntry: false })).toBeUndefined();
  expect(readSiteMemory(paths.memory).others).toEqual(["once.html"]);
});

describe("what was read of a file", () => {
  const read = async (version = "1") => {
    const memory = fileMemory(join(root, "episodes"), join(root, "cache"), version);
    let isMade = false;
    await memory.of("2024/a.md", "episode", async () => {
      isMade = true;
      return { text: readFileSync(join(root, "episodes/2024/a.md"), "utf8") };
    });
    memory.save();
    return isMade;
  };

  test("is remembered from process to process, and not after another write, by another version, or when damaged", async () => {
    write("episodes/2024/a.md", "one");
    expect([await read(), await read()]).toEqual([true, false]);
    write("episodes/2024/a.md", "two");
    utimesSync(join(root, "episodes/2024/a.md"), 1, 1);
    expect([await read(), await read()]).toEqual([true, false]);
    expect([await read("2"), await read("2")]).toEqual([true, false]);
    for (const name of ["cut", "other"]) {
      const [file = ""] = (await import("node:fs")).readdirSync(join(root, "cache"));
      writeFileSync(join(root, "cache", file), name);
      expect([await read("2"), await read("2")]).toEqual([true, false]);
    }
  });
});

test("answers that nobody asked for are forgotten", () => {
  const ask = (...questions: readonly string[]) => {
    const answers = answersIn<number>(join(root, "answers.json"), "1");
    let worked = 0;
    for (const question of questions) answers.to(question, () => ++worked);
    answers.save();
    return worked;
  };
  expect([ask("a", "b"), ask("a"), ask("a", "b"), ask("a", "b")]).toEqual([2, 0, 1, 0]);
});

test("a file written, touched, added or taken away is seen among a site's ingredients", () => {
  write("episodes/a.md", "one");
  const seen = new Set<string>();
  const look = () => seen.add(ingredientsOf(root, []));
  look();
  look();
  expect(seen.size).toBe(1);
  for (const change of [
    () => write("episodes/a.md", "longer"),
    () => write("templates/b.njk", ""),
    () => rmSync(join(root, "templates/b.njk")),
    () => write("package-lock.json", "{}"),
  ]) {
    change();
    look();
  }
  expect(seen.size).toBe(5);
});

test("values that JSON tells apart have fingerprints that differ", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(fingerprint(one) === fingerprint(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 300 },
  );
});
