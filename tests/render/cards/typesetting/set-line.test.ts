import { describe, expect, test } from "vitest";
import { inkOf, setLine } from "../../../../scripts/render/cards/typesetting/set-line.ts";
import { TYPEFACES, typeface } from "../../../../scripts/render/cards/typesetting/typefaces.ts";
import { unpackWoff } from "../../../../scripts/render/cards/typesetting/woff.ts";

describe.each(TYPEFACES)("%s", (name) => {
  const type = typeface(name);
  const glyphs = (text: string) => setLine(text, type, "rtl").glyphs.map(({ id }) => id);

  test("Arabic letters join: a letter alone, first, inside and last has four shapes", () => {
    const [first, inside, last] = glyphs("ععع").toReversed();
    expect(new Set([...glyphs("ع"), first, inside, last]).size).toBe(4);
  });

  test("a word runs from right to left", () => {
    const [left, right] = setLine("ادر", type, "rtl")
      .glyphs.map(({ id }) => id)
      .filter((_, at) => at !== 1);
    expect([right, left]).toEqual([...glyphs("ا"), ...glyphs("ر")]);
  });

  test("lam and alef are one", () => {
    expect(setLine("لا", type, "rtl").width).toBeLessThan(setLine("ل ا", type, "rtl").width);
    const ids = (text: string) => setLine(text, type, "rtl").glyphs.map(({ id }) => id);
    expect(ids("لا")).not.toEqual(ids("ل\u200Cا"));
  });

  test("joined letters take less room than the same letters apart", () => {
    const width = (text: string) => setLine(text, type, "rtl").width;
    expect(width("مستقبل")).toBeLessThan([..."مستقبل"].reduce((sum, letter) => sum + width(letter), 0));
  });

  test("Latin, digits and quotation marks are in the type", () => {
    const missing = setLine("NATO 0123456789 «» “” () [] – … ؟ ، ؛ % ٠١٢٣٤٥٦٧٨٩", type, "rtl").glyphs.filter(
      ({ id }) => id === 0,
    );
    expect(missing).toEqual([]);
  });

  test("ink lies about the advance", () => {
    const line = setLine("البحر لا ينسى من عبره", type, "rtl");
    const ink = inkOf(line);
    expect(ink?.left).toBeGreaterThan(-100);
    expect(ink?.right).toBeLessThan(line.width + 100);
  });
});

test("nothing to see has no ink", () => {
  expect(inkOf(setLine(" ", typeface("text"), "rtl"))).toBeNull();
});

test("what is no web font is refused", () => {
  expect(() => unpackWoff(Buffer.from("<html>not a font</html>"))).toThrow("no WOFF");
});
