import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeFeed } from "../../scripts/feed-import/decode-feed.ts";
import { episodeText } from "../../scripts/feed-import/episode-text.ts";
import { readNotes } from "../../scripts/feed-import/notes.ts";
import { notesToMarkdown } from "../../scripts/feed-import/notes-to-markdown.ts";
import { readFeed } from "../../scripts/feed-import/read-feed.ts";

const TAGS =
  "p div span b i u small font center section article table tr td th tbody ul ol li dl dt dd h2 h3 blockquote pre form button label details summary figure figcaption noscript fieldset cite mark sup".split(
    " ",
  );
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant("WORD"),
    fc.constantFrom("<br>", "<img src='x.png'>", " ", "\n", "<hr>", "<!-- x -->", "<script>no()</script>"),
    fc
      .tuple(fc.constantFrom(...TAGS, "a"), fc.array(tie("html"), { maxLength: 4 }))
      .map(([tag, inside]) => `<${tag}${tag === "a" ? " href='LINK'" : ""}>${inside.join("")}</${tag}>`),
  ),
}));

test("whatever the markup, every word of the notes is there, apart from its neighbours in other blocks, and in order", () => {
  fc.assert(
    fc.property(fc.array(html, { maxLength: 6 }), (parts) => {
      let count = 0;
      const typed = parts.join(" ").replaceAll("WORD", () => `w${count++}q `);
      const said = [...notesToMarkdown(readNotes(typed, "https://a.example/")).matchAll(/w\d+q/g)].map(
        String,
      );
      // A table's browser moves what stands between its rows in front of it: order is held where there is none.
      const expected = Array.from({ length: count }, (_, n) => `w${n}q`);
      expect(typed.includes("<t") ? said.toSorted() : said).toEqual(
        typed.includes("<t") ? expected.toSorted() : expected,
      );
    }),
    { numRuns: 400 },
  );
});

test("whatever stands in a link, it is there", () => {
  fc.assert(
    fc.property(fc.array(html, { minLength: 1, maxLength: 3 }), (parts) => {
      const inside = parts
        .join(" ")
        .replaceAll("LINK", "#")
        .replace(/<\/?(?:a|form|button)\b[^>]*>/g, "");
      const typed = `<p>x</p><div><a href="https://b.example/y">${inside}z</a></div>`;
      expect(notesToMarkdown(readNotes(typed, null))).toContain("https://b.example/y");
    }),
  );
});

describe("bytes of any set", () => {
  const WORDS: readonly (readonly [string, string, (text: string) => Uint8Array])[] = [
    ["ar", "حلقة النهر عن القناة والسد", arabic],
    ["ar", "حلقة عن ثمن الماء في الحقول", isoArabic],
    ["fr", "Épisode à propos de la forêt", (text) => Buffer.from(text, "latin1")],
  ];
  const named = fc.constantFrom(
    "UTF-8",
    "utf-16",
    "ISO-8859-1",
    "windows-1256",
    "us-ascii",
    "x-unknown",
    null,
  );
  const served = fc.constantFrom("utf-8", "iso-8859-1", "utf-16le", "windows-1252", null);
  const head = (set: string | null, language: string) =>
    `<?xml version="1.0"${set === null ? "" : ` encoding="${set}"`}?><rss><channel><language>${language}</language><title>`;

  test("that are UTF-8 are read as that, whatever anybody says", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), named, served, ([language, words], set, server) => {
        const bytes = Buffer.from(`${head(set, language)}${words}`, "utf8");
        expect(decodeFeed(bytes, server).text).toContain(words);
      }),
    );
  });

  test("that are said to be UTF-8 and are none are read by the feed's language", () => {
    for (const [language, words, encode] of WORDS) {
      for (const [set, server] of [
        ["UTF-8", null],
        [null, "utf-8"],
        ["UTF-8", "utf-8"],
        [null, null],
      ] as const) {
        const bytes = Buffer.concat([Buffer.from(head(set, language)), encode(words)]);
        const decoded = decodeFeed(bytes, server);
        expect(decoded.text).toContain(words);
        expect(decoded).toMatchObject({ misnamed: server ?? set?.toLowerCase() ?? null });
      }
    }
  });

  test("that are UTF-8 but for a letter are UTF-8, and the lost letter is told at its line", () => {
    const [before, after] = ["<rss><channel>\n<title>حلقة النهر ق", "ناة</title></channel></rss>"].map(
      (part) => Buffer.from(part),
    );
    const { text } = decodeFeed(
      Buffer.concat([before ?? Buffer.alloc(0), Buffer.from([0xd8]), after ?? Buffer.alloc(0)]),
      null,
    );
    const { feed, problems } = readFeed("feed.xml", text ?? "");
    expect(feed?.title).toBe("حلقة النهر قناة");
    expect(problems.find(({ code }) => code === "feed.lost-letter")).toMatchObject({ place: { line: 2 } });
  });
});

function arabic(text: string): Uint8Array {
  return inSet("windows-1256", text);
}

function isoArabic(text: string): Uint8Array {
  return inSet("iso-8859-6", text);
}

/** Letters that a set of single bytes has. */
function inSet(set: string, text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(set).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 63));
}

describe("an item's several texts", () => {
  const bodyOf = (elements: string) => {
    const item = `<item><title>ع</title><guid>g</guid><pubDate>Tue, 13 Feb 2024 20:00:00 GMT</pubDate>${elements}</item>`;
    const { feed } = readFeed(
      "f.xml",
      `<rss><channel><link>https://a.example/</link>${item}</channel></rss>`,
    );
    const [read] = feed?.items ?? [];
    if (!read) throw new Error("no item");
    const { summary, body } = episodeText(read, new Map());
    return { summary, body };
  };
  const encoded = (html: string) => `<content:encoded><![CDATA[${html}]]></content:encoded>`;

  test.each([
    [
      "both stand in the text, the description first",
      `<description>وصف.\n\nخاتمة الوصف.</description>${encoded("<p>ملاحظات.</p>")}`,
      { summary: "وصف.", body: "خاتمة الوصف.\n\nملاحظات.\n" },
    ],
    [
      "one that is the beginning of the other stands once",
      `<description>أول الكلام وث…</description>${encoded("<p>أول الكلام، <b>وثاني</b> الكلام.</p>")}`,
      { summary: "أول الكلام وث…", body: "أول الكلام، **وثاني** الكلام.\n" },
    ],
    [
      "one that differs in markup alone stands once",
      `<description>أول. ثان.</description>${encoded("<p>أول.</p><ul><li>ثان.</li><li>ثالث.</li></ul>")}`,
      { summary: "أول. ثان.", body: "أول.\n\n- ثان.\n- ثالث.\n" },
    ],
    [
      "a link that only one has is kept",
      `<description><![CDATA[<p>س.</p><p>انظر <a href="/x">هنا</a>.</p>]]></description>${encoded("<p>س. انظر هنا.</p><p>ص.</p>")}`,
      { summary: "س.", body: "انظر [هنا](https://a.example/x).\n\nس. انظر هنا.\n\nص.\n" },
    ],
    [
      "a player alone gives way to the words",
      `<description>أول.\n\nثان.</description>${encoded('<iframe src="https://p.example/"></iframe>')}`,
      { summary: "أول.", body: "أول.\n\nثان.\n" },
    ],
    [
      "a third text is kept too",
      `<itunes:summary>ملخص.</itunes:summary><description>وصف.</description><itunes:subtitle>عنوان جانبي</itunes:subtitle>`,
      { summary: "ملخص.", body: "عنوان جانبي\n\nوصف.\n" },
    ],
    [
      "elements of HTML that nobody escaped are read as what they are",
      '<description><p>فقرة <b>قوية</b></p><ul><li>بند &amp; <a href="/y">رابط</a></li></ul></description>',
      { summary: "فقرة قوية", body: "فقرة **قوية**\n\n- بند & [رابط](https://a.example/y)\n" },
    ],
  ])("%s", (_name, elements, expected) => {
    expect(bodyOf(elements)).toEqual(expected);
  });

  test("of any length and overlap lose no word", () => {
    const word = fc.constantFrom("ماء", "نهر", "سد", "قناة", "river", "12", "https://a.example/z");
    const text = fc.array(
      fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" ")),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const elements = `<description>${a.join("\n\n")}</description>${encoded(b.map((one) => `<p>${one}</p>`).join(""))}<itunes:summary>${c.join("\n\n")}</itunes:summary>`;
        const { summary, body } = bodyOf(elements);
        for (const part of [...a, ...b, ...c].flatMap((one) => one.split(" "))) {
          expect(`${summary} ${body}`.split(/[\s<>]+/)).toContain(part);
        }
      }),
    );
  });
});
