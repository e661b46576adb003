import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFeed } from "../../scripts/feed-import/read-feed.ts";
import { parseXml, textOf } from "../../scripts/text/parse-xml.ts";
import { cpuMs } from "../support/cpu.ts";

describe("a hostile file", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["of elements in each other", `<rss>${"<a>".repeat(500_000)}`],
    ["of attributes", `<rss ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(" ")}/>`],
    ["of openings of CDATA", `<rss>${"<![CDATA[".repeat(300_000)}`],
    ["of ampersands", `<rss>${"&".repeat(1_000_000)}</rss>`],
    ["of brackets", `<rss>${"<".repeat(1_000_000)}`],
    ["of a namespace of slashes", `<rss xmlns:x="${"/".repeat(2_000_000)}a" x:y=""/>`],
    ["of comments", `${"<!--".repeat(300_000)}`],
    ["of items without anything", `<rss><channel>${"<item/>".repeat(100_000)}</channel></rss>`],
  ];
  test.each(hostile)("%s is read or refused in a moment", (_title, text) => {
    const started = cpuMs();
    expect(() => readFeed("hostile.xml", text)).not.toThrow();
    expect(cpuMs() - started).toBeLessThan(8000);
  });

  test("with a document type puts nothing of its own in", () => {
    const text = '<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><rss>&a;&c;</rss>';
    const { root } = parseXml(text);
    expect(root && textOf(root)).toBe("&a;&c;");
    expect(readFeed("x.xml", text).problems.map(({ code }) => code)).toEqual(["feed.entities"]);
  });

  test("of any letters at all is read or refused", () => {
    const pieces = fc.constantFrom(
      "<rss>",
      "<channel>",
      "<item>",
      "</item>",
      "</channel>",
      "</rss>",
      "<title>",
      "</title>",
      "<![CDATA[",
      "]]>",
      "<guid>x</guid>",
      "<pubDate>Tue, 13 Feb 2024 20:00:00 GMT</pubDate>",
      "&amp;",
      "&",
      "<!--",
      "-->",
      "<?x",
      "?>",
      "<itunes:person",
      ">",
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 5 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const { feed, problems } = readFeed("any.xml", parts.join(""));
        if (feed === null) expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
