import { describe, expect, test } from "vitest";
import { decodeText } from "../../../scripts/content/transcripts/decode-text.ts";

const TEXT = "1\n00:00:01,000 --> 00:00:04,000\nقال إننا لن نقبل بعودة القوانين القديمة\n";
const UTF8 = new TextEncoder().encode(TEXT);

/** What every encoder of a single-byte set does, by the set's own decoder. */
function encoded(text: string, set: string): Uint8Array {
  const letters = [...new TextDecoder(set).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter));
}

function twice(set: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(set).decode(UTF8));
}

const utf16 = Buffer.from(TEXT, "utf16le");
const withMark = Buffer.from(`\uFEFF${TEXT}`, "utf16le");

describe("a file's bytes", () => {
  test.each([
    ["UTF-8", UTF8, "utf-8"],
    ["UTF-16 with its mark", withMark, "utf-16le"],
    ["UTF-16, the other way round", Buffer.from(withMark).swap16(), "utf-16be"],
    ["UTF-16 without a mark", utf16, "utf-16le"],
    ["UTF-16 without a mark, the other way round", Buffer.from(utf16).swap16(), "utf-16be"],
    ["Windows' Arabic", encoded(TEXT, "windows-1256"), "windows-1256"],
    ["ISO's Arabic", encoded(TEXT, "iso-8859-6"), "iso-8859-6"],
    ["Windows' Western letters", Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x73]), "windows-1252"],
  ])("%s", (_name, bytes, encoding) => {
    const text = encoding === "windows-1252" ? "cafés" : TEXT;
    expect(decodeText(bytes)).toEqual({ text, encoding, damage: null });
  });

  test.each(["windows-1252", "windows-1256"])("UTF-8 that was taken for %s and encoded again", (set) => {
    expect(decodeText(twice(set))).toEqual({
      text: TEXT,
      encoding: "utf-8",
      damage: { kind: "twice", read: set },
    });
  });

  test("one bad byte, or a copy that broke off inside a letter, leaves all others as they are", () => {
    const at = UTF8.indexOf(0xd9, 40);
    const bad = Uint8Array.from(UTF8, (byte, index) => (index === at ? 0xff : byte));
    expect(decodeText(bad)).toMatchObject({ encoding: "utf-8", damage: { kind: "bytes", line: 3 } });
    expect(decodeText(UTF8.slice(0, -2)).damage).toEqual({ kind: "bytes", count: 1, line: 3 });
    expect(decodeText(UTF8.slice(0, -2)).text).toBe(`${TEXT.slice(0, -2)}\uFFFD`);
  });

  test("Arabic that is rich in ط and ظ, and French, are not taken for damage", () => {
    for (const text of ["طائر الطيطوى طار ظهراً فوق طاحونة", "Où était-il né, à l'été, là-bas ? Ø est danois"])
      expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: "utf-8", damage: null });
  });
});
