// What feeds ask of a text: characters that XML holds, a limit in bytes, runs that read the other way.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteLength, cutToBytes, cutToCharacters } from "../../scripts/text/cut.ts";
import { foreignRuns } from "../../scripts/text/foreign-runs.ts";
import { cleanXml, escapeXmlAttribute, escapeXmlText } from "../../scripts/text/xml.ts";

describe("a text cut to a limit", () => {
  test("ends at a word, with an ellipsis, and is never longer than the limit", () => {
    const text = "النهر لا يعرف الحدود، ولا يسأل عنها أحداً";
    expect(cutToBytes(text, 45)).toBe("النهر لا يعرف الحدود…");
    expect(cutToCharacters(text, 14)).toBe("النهر لا يعرف…");
    expect(cutToBytes(text, 1000)).toBe(text);
  });

  test("that is one long word is cut inside it", () => {
    expect(cutToCharacters("ا".repeat(20), 5)).toBe("اااا…");
  });

  test("whatever it holds, keeps to the limit and breaks no character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 4, max: 90 }),
        (text, limit) => {
          expect(byteLength(cutToBytes(text, limit))).toBeLessThanOrEqual(limit);
          expect([...cutToCharacters(text, limit)].length).toBeLessThanOrEqual(limit);
          expect(text.startsWith(cutToBytes(text, limit).replace(/…$/, ""))).toBe(true);
        },
      ),
    );
  });
});

describe("a text for XML", () => {
  test.each([
    ["\u0000a\u0008\u000B\u001F\uFFFE\uFFFF", "a"],
    ["\uD83D نصف وجه \uDE00", " نصف وجه "],
    ["وجه 😀 كامل", "وجه 😀 كامل"],
    ["سطر\r\nسطر\rسطر", "سطر\nسطر\nسطر"],
    ["\u007F\u0080\u0085\u009F", "\u0085"],
  ])("%j keeps only what XML holds", (text, clean) => {
    expect(cleanXml(text)).toBe(clean);
  });

  test("is escaped so that no tag, entity, attribute or CDATA section ends in it", () => {
    expect(escapeXmlText("a < b & c ]]> d")).toBe("a &lt; b &amp; c ]]&gt; d");
    expect(escapeXmlAttribute('a "b"\n\tc')).toBe("a &quot;b&quot;  c");
  });
});

describe("runs that read the other way", () => {
  const foreign = (text: string, direction: "rtl" | "ltr" = "rtl") =>
    foreignRuns(text, direction).flatMap((run) => (run.isForeign ? [run.text] : []));

  test.each([
    ["قال NATO نعم", ["NATO"]],
    ["شركة AT&T و Windows 11.", ["AT&T", "Windows 11"]],
    ["لغة C++ وC#", ["C++", "C#"]],
    ["شبكة 5G (LTE)", ["5G", "LTE"]],
    ["كتاب “War and Peace”، لتولستوي", ["War and Peace"]],
    ["في 2024 وحدها", []],
    ["https://example.com/a_b", ["https://example.com/a_b"]],
  ])("%s", (text, runs) => {
    expect(foreign(text)).toEqual(runs);
  });

  test("in an English text are the Arabic ones", () => {
    expect(foreign("Studio أخبار الآن, Dubai", "ltr")).toEqual(["أخبار الآن"]);
  });

  test("joined, are the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("rtl" as const, "ltr" as const),
        (text, direction) => {
          expect(
            foreignRuns(text, direction)
              .map((run) => run.text)
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });

  test("a text of a million letters is read at once", { timeout: 5000 }, () => {
    expect(foreign(`${"a ".repeat(500_000)}ا`)).toHaveLength(1);
  });
});
