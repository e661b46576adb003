// What is kept is read back, by another process too; what is damaged, or another version's, is as if it were not there.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../scripts/build/store.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const VALUE = { title: "حلقة", cues: [{ start: 1.5, words: null }], bytes: new Uint8Array([0, 255]) };

function keep(version = "1") {
  const store = openStore(folder, version);
  store.set("bodies/a", "all", VALUE);
  store.set("bodies/b", "all", "other");
  store.flush();
  return store;
}

test("values are there again in another process, and the same object in one", () => {
  const store = keep();
  expect(store.get("bodies/a", "all")).toBe(VALUE);
  const again = openStore(folder, "1");
  expect(again.get("bodies/a", "all")).toEqual(VALUE);
  expect(again.get("bodies/a", "all")).toBe(again.get("bodies/a", "all"));
  expect([again.get("bodies/a", "none"), again.get("bodies/none", "all")]).toEqual([undefined, undefined]);
});

test("what another version of the code made is not known", () => {
  keep();
  expect(openStore(folder, "2").get("bodies/a", "all")).toBeUndefined();
});

test("a file that is cut short, or has any byte of it changed, is as if it were not there", () => {
  keep();
  const file = join(folder, "bodies", readdirSync(join(folder, "bodies"))[0] ?? "");
  const bytes = readFileSync(file);
  const read = () => ["a", "b"].map((name) => openStore(folder, "1").get(`bodies/${name}`, "all"));
  const whole = read();
  for (let at = 0; at < bytes.length; at += 7) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    expect(read().filter((value) => value === undefined)).toHaveLength(1);
    writeFileSync(file, bytes.subarray(0, at));
    expect(read().filter((value) => value === undefined)).toHaveLength(1);
  }
  writeFileSync(file, bytes);
  expect(read()).toEqual(whole);
});

test("a family keeps the partitions that are named, and no other", () => {
  const store = keep();
  store.set("heads/a", "all", 1);
  store.retain("bodies", ["bodies/b"]);
  const again = openStore(folder, "1");
  expect([again.get("bodies/a", "all"), again.get("bodies/b", "all")]).toEqual([undefined, "other"]);
  expect(again.get("heads/a", "all")).toBe(1);
});

test("where nothing can be written all stays in memory", () => {
  const file = join(folder, "taken");
  writeFileSync(file, "no folder");
  const store = openStore(file, "1");
  for (let at = 0; at < 2000; at++) store.set(`bodies/${at}`, "all", at);
  store.flush();
  expect([store.get("bodies/0", "all"), store.get("bodies/1999", "all")]).toEqual([0, 1999]);
  expect(store.size("bodies/0")).toBe(0);
});
