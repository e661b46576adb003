// A kept file that is not what was written is as if it were not there.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSealed, writeSealed } from "../../scripts/memory/sealed-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sealed-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what is written is read, whatever it is, in a folder that was not there", () => {
  const file = join(folder, "a", "b");
  expect(readSealed(file)).toBeNull();
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      writeSealed(file, bytes);
      expect(new Uint8Array(readSealed(file) ?? [0, 0])).toEqual(bytes);
    }),
  );
  writeSealed(file, "نص");
  expect(String(readSealed(file))).toBe("نص");
  expect(readdirSync(join(folder, "a"))).toEqual(["b"]);
});

test("with another bit anywhere, cut anywhere or emptied it is nothing", () => {
  const file = join(folder, "a");
  writeSealed(file, "ما قيل في الحلقة");
  const whole = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      writeFileSync(file, flipped);
      expect(readSealed(file)).toBeNull();
      writeFileSync(file, whole.subarray(0, at));
      expect(readSealed(file)).toBeNull();
    }),
  );
});

test("where it cannot be written somebody is told, and nothing is left beside", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => writeSealed(join(folder, "file", "a"), "x")).toThrow();
  expect(readdirSync(folder)).toEqual(["file"]);
});
