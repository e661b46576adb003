// What a writer leaves behind: the whole text or the one before, and nothing else.

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeAtomic, writeAtomicSync } from "../../scripts/files/write-atomic.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-atomic-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ways = [
  ["writeAtomic", writeAtomic],
  ["writeAtomicSync", async (file: string, content: string | Uint8Array) => writeAtomicSync(file, content)],
] as const;

describe.each(ways)("%s", (_name, write) => {
  test("makes the folders above, and replaces what stood there", async () => {
    const file = join(folder, "a/b/c.txt");
    await write(file, "first");
    await write(file, new Uint8Array([0xd8, 0xa3]));
    expect(readFileSync(file, "utf8")).toBe("أ");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["c.txt"]);
  });

  test("writers at the same time leave one whole text, and nothing beside it", async () => {
    const file = join(folder, "state.json");
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(300_000));
    await Promise.all(texts.map((text) => write(file, text)));
    expect(texts).toContain(readFileSync(file, "utf8"));
    expect(readdirSync(folder)).toEqual(["state.json"]);
  });

  test("a place that cannot be taken is told, and nothing is left beside it", async () => {
    const file = join(folder, "taken");
    mkdirSync(join(file, "full"), { recursive: true });
    await expect(write(file, "text")).rejects.toThrow();
    await expect(write(join(folder, "taken/full/../../a\0b"), "text")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
    writeFileSync(join(folder, "file"), "");
    await expect(write(join(folder, "file/below"), "text")).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(["file", "taken"]);
  });

  test("a link is replaced, and what it leads to stays as it was", async () => {
    writeFileSync(join(folder, "elsewhere"), "theirs");
    symlinkSync(join(folder, "elsewhere"), join(folder, "link"));
    await write(join(folder, "link"), "ours");
    expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("theirs");
    expect(readFileSync(join(folder, "link"), "utf8")).toBe("ours");
  });

  test.skipIf(process.platform === "win32")("who may read and write it stays as it was", async () => {
    const file = join(folder, "shared.md");
    writeFileSync(file, "before");
    chmodSync(file, 0o664);
    await write(file, "after");
    expect(statSync(file).mode & 0o777).toBe(0o664);
  });
});
