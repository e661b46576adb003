// media.lock.json: what servers said, remembered byte for byte.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import {
  formatMediaLock,
  MediaLockFault,
  parseMediaLock,
  readMediaLock,
  writeMediaLock,
} from "../../../scripts/content/media/media-lock.ts";
import { seconds } from "../../../scripts/domain/seconds.ts";

const root = mkdtempSync(join(tmpdir(), "lock-"));
afterAll(() => rmSync(root, { recursive: true }));

const pixels = fc.option(fc.nat(8000));
const facts = fc.record({
  type: fc.constantFrom("video/mp4", "audio/mpeg"),
  bytes: fc.maxSafeNat(),
  duration: fc.option(fc.nat(40_000_000).map((ms) => seconds(ms / 1000))),
  width: pixels,
  height: pixels,
  sha256: fc.constant(null),
  version: fc.option(fc.string()),
});
const locks = fc.dictionary(fc.webUrl(), facts).map((media) => ({ media: new Map(Object.entries(media)) }));

test("reading what was written gives the same lock", () => {
  fc.assert(
    fc.property(locks, (lock) => {
      expect(parseMediaLock(formatMediaLock(lock))).toEqual(lock);
    }),
  );
});

test("the order in which servers answered does not show", () => {
  fc.assert(
    fc.property(locks, (lock) => {
      const turned = { media: new Map([...lock.media].reverse()) };
      expect(formatMediaLock(turned)).toBe(formatMediaLock(lock));
    }),
  );
});

test("a programme without a lock remembers nothing; with one, what was written", async () => {
  expect((await readMediaLock(root)).media.size).toBe(0);
  const fact = { type: "audio/mpeg", bytes: 7, duration: seconds(1.5), width: null, height: null };
  const lock = {
    media: new Map([["https://media.example/ب.mp3", { ...fact, sha256: null, version: '"v1"' }]]),
  };
  await writeMediaLock(root, lock);
  expect(await readMediaLock(root)).toEqual(lock);
  expect(readFileSync(join(root, "media.lock.json"), "utf8")).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "media": {
        "https://media.example/ب.mp3": {
          "type": "audio/mpeg",
          "bytes": 7,
          "duration": 1.5,
          "width": null,
          "height": null,
          "version": "\\"v1\\""
        }
      }
    }
    "
  `);
});

describe("a damaged lock is refused, never guessed at", () => {
  test.each([
    ["no JSON", "{"],
    ["another version", '{"version": 2, "media": {}}'],
    ["a list", "[]"],
    ["facts that are none", '{"version": 1, "media": {"https://a.example/": null}}'],
    [
      "bytes that are none",
      '{"version": 1, "media": {"https://a.example/": {"type": "audio/mpeg", "bytes": -1}}}',
    ],
    ["a merge that was not finished", '<<<<<<< HEAD\n{"version": 1, "media": {}}\n=======\n'],
  ])("%s", async (_, text) => {
    writeFileSync(join(root, "media.lock.json"), text);
    await expect(readMediaLock(root)).rejects.toThrow(MediaLockFault);
  });
});
