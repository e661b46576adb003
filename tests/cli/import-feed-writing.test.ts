import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FileThere, writeTogether } from "../../scripts/cli/write-together.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "together-"));
});
afterEach(() => rm(root, { recursive: true }));

const all = async () => (await readdir(root, { recursive: true })).sort();
const text = (path: string) => readFile(join(root, path), "utf8");

describe("files written together", () => {
  test("are all there, new ones and old ones anew", async () => {
    await writeFile(join(root, "lock.json"), "old");
    await writeTogether(root, [{ path: "people/a.md", text: "a" }], [{ path: "lock.json", text: "new" }]);
    expect(await all()).toEqual(["lock.json", "people", "people/a.md"]);
    expect(await text("lock.json")).toBe("new");
  });

  test("make their folder", async () => {
    const deep = join(root, "project/episodes");
    await writeTogether(deep, [{ path: "a.md", text: "a" }], []);
    expect(await all()).toEqual(["project", "project/episodes", "project/episodes/a.md"]);
  });

  test("write nothing over a file, nor through a link", async () => {
    const outside = await mkdtemp(join(tmpdir(), "outside-"));
    await symlink(join(outside, "nowhere"), join(root, "b.md"));
    const files = [
      { path: "a.md", text: "a" },
      { path: "b.md", text: "b" },
    ];
    await expect(writeTogether(root, files, [])).rejects.toThrow(FileThere);
    expect(await all()).toEqual(["b.md"]);
    expect(await readdir(outside)).toEqual([]);
    await rm(outside, { recursive: true });
  });

  test("leave everything as it was when the last one fails", async () => {
    await writeFile(join(root, "first.json"), "first");
    // A folder cannot be written as a file.
    await mkdir(join(root, "second.json"));
    await writeFile(join(root, "second.json/x"), "x");
    const before = await all();
    const replaced = [
      { path: "first.json", text: "changed" },
      { path: "second.json", text: "changed" },
    ];
    await expect(writeTogether(root, [{ path: "new/deep/a.md", text: "a" }], replaced)).rejects.toThrow();
    expect(await all()).toEqual(before);
    expect(await text("first.json")).toBe("first");
  });

  test("write one path once", async () => {
    const twice = [
      { path: "a.md", text: "a" },
      { path: "a.md", text: "b" },
    ];
    await expect(writeTogether(root, twice, [])).rejects.toThrow(FileThere);
    expect(await all()).toEqual([]);
  });
});
