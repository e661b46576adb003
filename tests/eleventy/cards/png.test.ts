import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodePng, isWholePng, type Pixels } from "../../../scripts/eleventy/cards/png.ts";

const pixels = fc
  .record({ width: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }) })
  .chain(({ width, height }) =>
    fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }).map((rgba): Pixels => {
      for (let at = 3; at < rgba.length; at += 4) rgba[at] = 255;
      return { width, height, rgba };
    }),
  );

/** Reads back what the specification says a PNG without filters holds. */
function decode(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get("IHDR") ?? Buffer.alloc(13);
  return {
    depth: header[8],
    colourType: header[9],
    rows: inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0)),
  };
}

describe("a picture without alpha", () => {
  test("holds every pixel, eight bits of red, green and blue", async () => {
    await fc.assert(
      fc.asyncProperty(pixels, async ({ width, height, rgba }) => {
        const { depth, colourType, rows } = decode(await encodePng({ width, height, rgba }));
        expect([depth, colourType]).toEqual([8, 2]);
        const expected: number[] = [];
        for (let y = 0; y < height; y++) {
          expected.push(0);
          for (let x = 0; x < width; x++)
            expected.push(...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 3));
        }
        expect([...rows]).toEqual(expected);
      }),
    );
  });

  test("a pixel that is not opaque is a fault of the drawing", async () => {
    const rgba = new Uint8Array([1, 2, 3, 255, 4, 5, 6, 254]);
    await expect(encodePng({ width: 2, height: 1, rgba })).rejects.toThrow("pixel 1,0 is not opaque");
  });
});

describe("a kept picture", () => {
  const size = { width: 4, height: 3 };
  const whole = encodePng({ ...size, rgba: new Uint8Array(4 * 3 * 4).fill(255) });

  test("is known as whole", async () => {
    expect(isWholePng(await whole, size)).toBe(true);
    expect(isWholePng(await whole, { width: 3, height: 4 })).toBe(false);
  });

  test("is not whole when cut short or longer, wherever", async () => {
    const png = await whole;
    for (let length = 0; length < png.length; length++)
      expect(isWholePng(png.subarray(0, length), size)).toBe(false);
    expect(isWholePng(Buffer.concat([png, Buffer.from([0])]), size)).toBe(false);
  });

  test("is not whole when any one byte is another", async () => {
    for (let at = 0; at < (await whole).length; at++) {
      const png = Buffer.from(await whole);
      png[at] = (png[at] ?? 0) ^ 0x55;
      expect(isWholePng(png, size), `byte ${at}`).toBe(false);
    }
  });
});
