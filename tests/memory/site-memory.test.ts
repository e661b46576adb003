// What is remembered between builds: read back as written, and nothing of it believed when it is damaged.

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
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
import { handOver } from "../../scripts/memory/next-site.ts";
import { DamagedMemory } from "../../scripts/memory/site-groups.ts";
import {
  type Groups,
  NOTHING,
  type RememberedGroup,
  type RememberedSection,
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

const group = (files: Record<string, string>, readings: readonly string[] = []): RememberedGroup => ({
  made: "m",
  readings,
  read: "r",
  coarse: "c",
  files,
  paths: Object.keys(files),
});
const section = (shelf: string, groups: Groups): RememberedSection => ({
  shelf,
  made: "m",
  readings: ["topics"],
  read: "r",
  groups: groups.size,
  files: [...groups.values()].flatMap(({ files }) => Object.keys(files)).length,
});

/** A memory of sections with one group each, that nothing of is written. */
function memoryOf(
  groups: Readonly<Record<string, RememberedGroup>>,
  more: Partial<SiteMemory> = {},
): SiteMemory {
  const of = new Map(Object.entries(groups).map(([name, one]) => [name, new Map([[name, one]])]));
  return {
    ...NOTHING,
    sections: new Map([...of].map(([name, all]) => [name, section(name.split(" ")[0] ?? "", all)])),
    groupsOf: (name) => of.get(name) ?? new Map(),
    ...more,
  };
}

describe("a site's memory", () => {
  const memory = memoryOf(
    {
      "a 1": group({ "a/index.html": "=x" }, ["topics", "personById layla"]),
      "a 2": group({ "b/index.html": "=y", "c.html": "=z" }, ["personById layla", "episodes"]),
      b: group({}),
    },
    { others: ["feed.css"], until: 5 },
  );
  const file = () => join(root, "site.json");
  /** As another process reads it: what this one wrote itself it need not read. */
  const readAgain = () => {
    cpSync(file(), join(root, "copy.json"));
    rmSync(join(root, "copy"), { recursive: true, force: true });
    cpSync(join(root, "site"), join(root, "copy"), { recursive: true });
    return readSiteMemory(join(root, "copy.json"));
  };
  const plain = (one: RememberedGroup | undefined) =>
    one && {
      made: one.made,
      readings: one.readings,
      read: one.read,
      coarse: one.coarse,
      files: one.files,
      paths: one.paths,
    };
  const plainGroups = (groups: Groups) => [...groups].map(([name, one]) => [name, plain(one)]);
  const groupsIn = (one: SiteMemory) =>
    [...one.sections].map(([name, { shelf }]) => [name, plainGroups(one.groupsOf(name, shelf))]);

  test("is read back as it was written, its groups when somebody asks", () => {
    const light = writeSiteMemory(file(), memory);
    for (const one of [light, readSiteMemory(file()), readAgain()]) {
      expect([one.sections, one.others, one.until]).toEqual([memory.sections, ["feed.css"], 5]);
      expect(groupsIn(one)).toEqual(groupsIn(memory));
      expect(one.groupsOf("a 3", "a")).toEqual(new Map());
      expect(one.groupsOf("c", "c")).toEqual(new Map());
    }
    expect(readdirSync(join(root, "site"))).toHaveLength(2);
  });

  test("writes the shelves that are not said to be written, and keeps no other file", () => {
    const first = writeSiteMemory(file(), memory);
    const before = readdirSync(join(root, "site"));
    const written = new Map([...first.written].filter(([shelf]) => shelf === "b"));
    const other = group({ "d.html": "=d" });
    writeSiteMemory(file(), {
      ...first,
      written,
      groupsOf: (name, shelf) => (name === "a 1" ? new Map([[name, other]]) : first.groupsOf(name, shelf)),
    });
    const after = readdirSync(join(root, "site"));
    expect(after).toHaveLength(2);
    expect(before.filter((name) => after.includes(name))).toEqual([...written.values()]);
    expect(plain(readAgain().groupsOf("a 1", "a").get("a 1"))).toEqual(other);
    expect(plainGroups(readAgain().groupsOf("a 2", "a"))).toEqual(plainGroups(memory.groupsOf("a 2", "a")));
  });

  test("cut anywhere, or without one of its shelves, is nothing", () => {
    writeSiteMemory(file(), memory);
    const whole = readFileSync(file(), "utf8");
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        writeFileSync(file(), whole.slice(0, length));
        expect(readSiteMemory(file())).toBe(NOTHING);
      }),
      { numRuns: 40 },
    );
    writeFileSync(file(), whole);
    rmSync(join(root, "site", readdirSync(join(root, "site"))[0] ?? ""));
    expect(readAgain()).toBe(NOTHING);
  });

  test("with another byte in a shelf, says so to whoever asks for a group of it", () => {
    const { written } = writeSiteMemory(file(), memory);
    const shelf = join(root, "site", written.get("a") ?? "");
    const bytes = readFileSync(shelf);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (at) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        writeFileSync(shelf, flipped);
        const read = readAgain();
        expect(() => read.groupsOf("a 1", "a")).toThrow(DamagedMemory);
        expect(read.groupsOf("b", "b").size).toBe(1);
      }),
      { numRuns: 20 },
    );
  });
});

test("a site takes what changed, keeps the rest, and loses what is gone with the folders it leaves empty", () => {
  const paths = sitePaths(root, join(root, "_site"));
  for (const path of ["kept/index.html", "gone/below/index.html", "changed.html", "other.css"])
    write(`_site/${path}`, "old");
  const before = group({ "kept/index.html": "1", "gone/below/index.html": "2", "changed.html": "3" });
  writeSiteMemory(paths.memory, memoryOf({ all: before }, { others: ["other.css"] }));
  write("_site.next/changed.html", "new");
  write("_site.next/once.html", "new");
  const after = group({ "kept/index.html": "1", "changed.html": "4" });
  handOver(paths, {
    memory: memoryOf({ all: after }),
    written: ["changed.html"],
    gone: ["gone/below/index.html"],
  });
  expect(commitSite(paths, join(root, "_site.next"))).toMatchObject({ written: 2, unchanged: 1, removed: 2 });
  expect(readFileSync(join(root, "_site/changed.html"), "utf8")).toBe("new");
  expect(readFileSync(join(root, "_site/kept/index.html"), "utf8")).toBe("old");
  for (const path of ["gone", "other.css"])
    expect(statSync(join(root, "_site", path), { throwIfNoEntry: false })).toBeUndefined();
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
