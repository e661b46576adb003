// What a media file is, by its bytes. The fixtures were made once with ffmpeg: 64 × 36 pixels, one second, 440 Hz.

import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { MediaFault } from "../../../scripts/content/media/media-fault.ts";
import { probeBytes, probeFile } from "../../../scripts/content/media/probe-file.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const scratch = mkdtempSync(join(tmpdir(), "probe-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const read = (name: string) => new Uint8Array(readFileSync(join(fixtures, name)));

/** The bytes' facts, or the kind of fault. */
async function probe(bytes: Uint8Array, patience?: number) {
  const source = {
    size: bytes.length,
    read: async (start: number, end: number) => bytes.subarray(start, end),
  };
  return probeBytes(source, "file", patience).catch((fault: unknown) => {
    if (fault instanceof MediaFault) return fault.kind;
    throw fault;
  });
}

describe("a media file tells what it is", () => {
  test.each([
    ["tiny.mp4", "video/mp4", 1, 64, 36],
    ["slow-start.mp4", "video/mp4", 1, 64, 36],
    ["fragments.mp4", "video/mp4", 1.4, 64, 36],
    ["tiny.webm", "video/webm", 1.007, 64, 36],
    ["tiny.m4a", "audio/mp4", 1, null, null],
    ["tiny.mp3", "audio/mpeg", 1.224, null, null],
    ["bare.mp3", "audio/mpeg", 1.224, null, null],
    ["tiny.ogg", "audio/ogg", 1.007, null, null],
    ["tiny.wav", "audio/wav", 1, null, null],
    ["tiny.jpg", "image/jpeg", null, 64, 36],
    ["tiny.png", "image/png", null, 64, 36],
    ["tiny.webp", "image/webp", null, 64, 36],
    ["lossless.webp", "image/webp", null, 64, 36],
    ["alpha.webp", "image/webp", null, 20, 10],
  ])("%s is %s, %s seconds long, %s by %s", async (name, type, duration, width, height) => {
    const facts = await probeFile(join(fixtures, name));
    expect(facts).toMatchObject({ type, width, height });
    if (duration === null) expect(facts.duration).toBeNull();
    else expect(facts.duration).toBeCloseTo(duration, 1);
    const bytes = read(name);
    expect(facts.bytes).toBe(bytes.length);
    expect(facts.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test.each([
    [0, "grey"],
    [2, "rgb"],
    [3, "rgb"],
    [4, "alpha"],
    [6, "alpha"],
  ])("a PNG of colour type %d keeps its colours as %s", async (type, colours) => {
    const bytes = read("tiny.png");
    bytes[25] = type;
    expect(await probe(bytes)).toMatchObject({ colours });
  });

  test("a JPEG of three components is RGB, of one grey, of four neither", async () => {
    const bytes = read("tiny.jpg");
    const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0);
    const coloured = async (components: number) => {
      bytes[frame + 9] = components;
      return probe(bytes);
    };
    expect(await probe(bytes)).toMatchObject({ colours: "rgb" });
    expect(await coloured(1)).toMatchObject({ colours: "grey" });
    expect(await coloured(4)).toMatchObject({ colours: "other" });
  });

  test("whatever its name says", async () => {
    const path = join(scratch, "a.mp3");
    writeFileSync(path, read("tiny.webm"));
    expect((await probeFile(path)).type).toBe("video/webm");
  });
});

describe("a copy that broke off is refused", () => {
  const whole = readdirSync(fixtures).filter((name) => name !== "bare.mp3");
  test.each(whole.flatMap((name) => [0.97, 0.6, 0.2].map((share) => [name, share] as const)))(
    "%s cut at %d of its length",
    async (name, share) => {
      const bytes = read(name);
      const kind = await probe(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(["truncated", "broken", "unknown-format"]).toContain(kind);
      // Half a file still begins like its kind, so the message can say what happened to it.
      if (share > 0.5) expect(kind).toBe("truncated");
    },
  );
});

describe("what is no media file says so", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a text", new TextEncoder().encode("<!doctype html><title>404</title> ".repeat(40)), "unknown-format"],
    ["a few bytes", new Uint8Array([0, 0, 0, 8]), "unknown-format"],
    ["zeros", new Uint8Array(100_000), "unknown-format"],
  ])("%s", async (_, bytes, kind) => {
    const path = join(scratch, "b.mp4");
    writeFileSync(path, bytes);
    await expect(probeFile(path)).rejects.toMatchObject({ kind });
  });

  test("nothing at all, a folder, a device", async () => {
    await expect(probeFile(join(scratch, "none.mp4"))).rejects.toMatchObject({ kind: "missing" });
    await expect(probeFile(scratch)).rejects.toMatchObject({ kind: "not-a-file" });
    await expect(probeFile("/dev/zero")).rejects.toMatchObject({ kind: "not-a-file" });
  });
});

describe("a hostile file", () => {
  test("that sends its reader round in circles is given up, and the next file is read as ever", async () => {
    const bytes = read("tiny.mp4");
    const table = Buffer.from(bytes).indexOf("stts");
    // The time table claims four thousand million entries of its first kind.
    new DataView(bytes.buffer).setUint32(table + 12, 0xffffffff);
    const [hostile, sound] = await Promise.all([probe(bytes, 500), probe(read("tiny.mp4"), 5000)]);
    expect(hostile).toBe("broken");
    expect(sound).toMatchObject({ type: "video/mp4" });
  });

  test("with any bytes changed is read or refused, and nothing else", async () => {
    const names = fc.constantFrom(
      "tiny.webm",
      "tiny.mp3",
      "tiny.ogg",
      "tiny.wav",
      "tiny.jpg",
      "tiny.webp",
      "tiny.png",
    );
    const changes = fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(names, changes, async (name, spots) => {
        const bytes = read(name);
        for (const [at, value] of spots) bytes[at % bytes.length] = value;
        const answer = await probe(bytes, 1000);
        if (typeof answer !== "string") expect(answer.bytes).toBe(bytes.length);
      }),
      { numRuns: 60, seed: 20240213 },
    );
  });
});
