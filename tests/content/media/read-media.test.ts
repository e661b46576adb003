// What an editor is told of a media file that an episode names.

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMedia } from "../../../scripts/content/media/read-media.ts";
import type { MediaLock } from "../../../scripts/domain/media.ts";
import { absoluteUrl } from "../../../scripts/domain/names.ts";
import type { MediaSource } from "../../../scripts/domain/record.ts";
import { seconds } from "../../../scripts/domain/seconds.ts";
import { describeProblem } from "../../../scripts/text/problems.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const root = join(mkdtempSync(join(tmpdir(), "programme-")), "episodes");
const place = { file: "episodes/2024-02-13-a.md", line: 7, column: 8 };
const url = absoluteUrl("https://media.example/a.mp4");
const known = { type: "video/mp4", bytes: 9, duration: seconds(3), width: 64, height: 36, sha256: null };
const lock: MediaLock = { media: new Map([[url, { ...known, version: null }]]) };

beforeAll(() => {
  mkdirSync(join(root, "media"), { recursive: true });
  copyFileSync(join(fixtures, "tiny.mp4"), join(root, "media/episode-one.mp4"));
  copyFileSync(join(fixtures, "tiny.webm"), join(root, "media/really-webm.mp4"));
  writeFileSync(join(root, "media/empty.mp3"), "");
  writeFileSync(join(root, "media/page.mp3"), "<!doctype html>".repeat(50));
  const half = Buffer.from("RIFF\xff\xff\x00\x00WAVEfmt ", "latin1");
  writeFileSync(join(root, "media/half.wav"), Buffer.concat([half, Buffer.alloc(100)]));
});
afterAll(() => rmSync(join(root, ".."), { recursive: true }));

const local = (path: string): MediaSource => ({ kind: "local", path });

test("a sound file gives its facts and no word", async () => {
  const { facts, problems } = await readMedia(root, lock, local("media/episode-one.mp4"), place);
  expect(facts).toMatchObject({ type: "video/mp4", width: 64, height: 36 });
  expect(problems).toEqual([]);
});

test("a remote file is what the lock remembers of it, and nobody is asked", async () => {
  const { facts, problems } = await readMedia(root, lock, { kind: "remote", url }, place);
  expect(facts).toMatchObject(known);
  expect(problems).toEqual([]);
});

describe("what is wrong is said at the place where it was typed, with the remedy", () => {
  test("in sentences kept in a golden file", async () => {
    const sources = [
      ...[
        "media/episode-on.mp4",
        "media/nowhere-near-anything.mp3",
        "media/empty.mp3",
        "media/page.mp3",
        "media/half.wav",
        "media/really-webm.mp4",
        "media",
        "../../../etc/passwd",
      ].map(local),
      { kind: "remote", url: absoluteUrl("https://media.example/unasked.mp4") } as const,
    ];
    const said = await Promise.all(
      sources.map(async (source) => {
        const { problems } = await readMedia(root, lock, source, place);
        return problems.map((problem) => {
          expect(problem.place).toEqual(place);
          const sentences = (["en", "ar"] as const).map((language) => {
            const { subject, found, write } = describeProblem(problem, language);
            return `  ${subject}\n    ${found}\n    ${write}`;
          });
          return [`${problem.severity} ${problem.code}`, ...sentences].join("\n");
        });
      }),
    );
    await expect(`${said.flat().join("\n\n")}\n`).toMatchFileSnapshot(
      "../../golden/content/media-problems.txt",
    );
  });
});
