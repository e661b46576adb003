import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodePng, isWholePng } from "../../../scripts/render/cards/png.ts";
import type { Raster } from "../../../scripts/render/cards/raster.ts";

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const raster: fc.Arbitrary<Raster> = fc
  .record({
    width: fc.integer({ min: 1, max: 20 }),
    height: fc.integer({ min: 1, max: 20 }),
    palette: fc.array(colour, { minLength: 1, maxLength: 256 }),
  })
  .chain(({ width, height, palette }) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height, max: palette.length - 1 })
      .map((pixels) => ({ width, height, palette, pixels })),
  );

/** Reads back what the specification says of a PNG of eight bits with the first three filters. */
function decode(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get("IHDR") ?? Buffer.alloc(13);
  const palette = chunks.get("PLTE");
  const each = palette ? 1 : 3;
  const length = header.readUInt32BE(0) * each;
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const colours: number[][] = [];
  let above = Buffer.alloc(length);
  for (let row = 0; row < rows.length; row += length + 1) {
    const bytes = Buffer.from(rows.subarray(row + 1, row + 1 + length));
    expect([0, 1, 2]).toContain(rows[row]);
    if (rows[row] === 1)
      for (let x = each; x < length; x++) bytes[x] = (bytes[x] ?? 0) + (bytes[x - each] ?? 0);
    if (rows[row] === 2) for (let x = 0; x < length; x++) bytes[x] = (bytes[x] ?? 0) + (above[x] ?? 0);
    above = bytes;
    for (let x = 0; x < length; x += each) {
      const from = palette ? (bytes[x] ?? 0) * 3 : x;
      colours.push([...(palette ?? bytes).slice(from, from + 3)]);
    }
  }
  return { depth: header[8], colourType: header[9], colours };
}

describe("a picture of few colours", () => {
  test.each([
    ["palette", 3],
    ["rgb", 2],
  ] as const)("as %s holds every pixel's colour, eight bits of each and no alpha", (png, type) => {
    fc.assert(
      fc.property(raster, (one) => {
        const { depth, colourType, colours } = decode(encodePng(one, png));
        expect([depth, colourType]).toEqual([8, type]);
        expect(colours).toEqual([...one.pixels].map((number) => one.palette[number]));
      }),
    );
  });
});

describe("a kept picture", () => {
  const size = { width: 4, height: 3, png: "palette" } as const;
  const whole = encodePng({ ...size, palette: [[1, 2, 3]], pixels: new Uint8Array(4 * 3) }, size.png);

  test("is known as whole", () => {
    expect(isWholePng(whole, size)).toBe(true);
    expect(isWholePng(whole, { ...size, width: 3, height: 4 })).toBe(false);
    expect(isWholePng(whole, { ...size, png: "rgb" })).toBe(false);
  });

  test("is not whole when cut short or longer, wherever", () => {
    const png = whole;
    for (let length = 0; length < png.length; length++)
      expect(isWholePng(png.subarray(0, length), size)).toBe(false);
    expect(isWholePng(Buffer.concat([png, Buffer.from([0])]), size)).toBe(false);
  });

  test("is not whole when any one byte is another", () => {
    for (let at = 0; at < whole.length; at++) {
      const png = Buffer.from(whole);
      png[at] = (png[at] ?? 0) ^ 0x55;
      expect(isWholePng(png, size), `byte ${at}`).toBe(false);
    }
  });
});
