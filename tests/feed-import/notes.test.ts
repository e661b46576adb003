import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBlocks } from "../../scripts/content/markdown/blocks.ts";
import { sourceText } from "../../scripts/content/source-text.ts";
import { openTelling } from "../../scripts/content/telling.ts";
import { plainNotes } from "../../scripts/feed-import/note-blocks.ts";
import { readNotes } from "../../scripts/feed-import/notes.ts";
import { notesToMarkdown } from "../../scripts/feed-import/notes-to-markdown.ts";
import { cpuMs } from "../support/cpu.ts";

const BASE = "https://old.example/episodes/1/";
const markdown = (notes: string) => notesToMarkdown(readNotes(notes, BASE));

/** What our own reader of content makes of a body. */
function readBack(body: string) {
  const telling = openTelling();
  const { blocks } = readBlocks(body, { source: sourceText("episodes/a.md", body), firstLine: 0 }, telling);
  return { blocks, problems: telling.problems() };
}

const table: readonly (readonly [string, string, string])[] = [
  ["paragraphs", "<p>أول</p><p>ثانٍ</p>", "أول\n\nثانٍ\n"],
  ["lines within a paragraph", "<p>أول<br>ثانٍ<br/></p>", "أول\\\nثانٍ\n"],
  ["two breaks as a new paragraph", "أول<br><br>ثانٍ", "أول\n\nثانٍ\n"],
  ["loose text around blocks", "قبل<p>في</p>بعد", "قبل\n\nفي\n\nبعد\n"],
  ["headings on our two levels", "<h1>أ</h1><h2>ب</h2><h4>ج</h4>", "## أ\n\n## ب\n\n### ج\n"],
  ["strong and emphasised words", "<p>كلام <b>قوي</b> و<i>مائل</i>.</p>", "كلام **قوي** و*مائل*.\n"],
  ["strong words with their spaces outside", "<p>a<b> b </b>c</p>", "a **b** c\n"],
  ["no mark where nobody would read it", "<p>a<b>«b»</b>c</p>", "a«b»c\n"],
  [
    "links, made whole",
    '<a href="../2/?a=1&amp;b=2">التالية</a>',
    "[التالية](https://old.example/episodes/2/?a=1&b=2)\n",
  ],
  ["an address that is its own words", "https://a.example/x_y.", "<https://a.example/x_y>.\n"],
  [
    "no link to anything that runs",
    '<a href="javascript:alert(1)">x</a> <a href="data:text/html,x">y</a>',
    "x y\n",
  ],
  ["lists in lists", "<ul><li>أ<ol><li>ب</li></ol></li><li>ج</li></ul>", "- أ\n  1. ب\n- ج\n"],
  ["a quotation of nobody", "<blockquote><p>قول</p><p>آخر</p></blockquote>", "> قول\n>\n> آخر\n"],
  [
    "a quotation's source below it, so that it is nobody's quote",
    "<blockquote><p>قول</p><p>— فلان</p></blockquote>",
    "> قول\n\n— فلان\n",
  ],
  [
    "a source on the last line of a quotation's paragraph below it too",
    "<blockquote>قول<br>— فلان</blockquote>",
    "> قول\n\n— فلان\n",
  ],
  [
    "a quotation in a quotation as one",
    "<blockquote>أ<blockquote>ب</blockquote></blockquote>",
    "> أ\n>\n> ب\n",
  ],
  ["a break inside a link as a space", '<a href="/z">أ<i><br></i>ب</a>', "[أ ب](https://old.example/z)\n"],
  [
    "a link around a picture by the picture's words",
    '<a href="/z"><img alt="صفحتنا"></a>',
    "[صفحتنا](https://old.example/z)\n",
  ],
  [
    "a link around a picture without words by its host",
    '<a href="/z"><img></a>',
    "[old.example](https://old.example/z)\n",
  ],
  ["a link around a paragraph", '<a href="/z"><div>نص</div></a>', "[نص](https://old.example/z)\n"],
  ["lines of a text as typed", "<pre>أ\nب</pre>", "أ\\\nب\n"],
  ["a list that begins later", '<ol start="3"><li>أ</li><li>ب</li></ol>', "3. أ\n4. ب\n"],
  ["a table's empty cells not at all", "<table><tr><td><img></td><td>أ</td><td></td></tr></table>", "أ\n"],
  ["paragraphs in a cell apart", "<table><tr><td><p>أ</p><p>ب</p></td></tr></table>", "أ ب\n"],
  ["line ends where nothing else parts paragraphs", "أ <b>ب</b>\n\nج\nد", "أ **ب**\n\nج\\\nد\n"],
  ["a table row by row", "<table><tr><td>أ</td><td>ب</td></tr></table>", "أ · ب\n"],
  ["time codes as words", "<p>[02:40] و [1]</p>", "\\[02:40\\] و \\[1\\]\n"],
  [
    "signs of Markdown as signs",
    "<p># *a* _b_ `c` ~d~ |e|</p>",
    "\\# \\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\|\n",
  ],
  ["markup that was escaped as text", "<p>&lt;script&gt; &amp;amp;</p>", "\\<script\\> \\&amp;\n"],
  [
    "nothing of scripts, styles, frames and pictures",
    '<p>أ</p><script>b()</script><style>c</style><iframe src="x">d</iframe><img src="e" onerror="f()" alt="g">',
    "أ\n",
  ],
  ["plain text by its empty lines", "أول\nسطر\n\nثانٍ & <3", "أول\\\nسطر\n\nثانٍ & \\<3\n"],
  ["a block inside a span", "<span>a<p>b</p></span>", "a\n\nb\n"],
  ["text without what turns it round", "<p>\u202Eabc\u2069 \u2067د\u200B</p>", "abc د\n"],
];

describe("shownotes become Markdown:", () => {
  test.each(table)("%s", (_title, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  test("an exclamation mark before a link makes no picture of it", () => {
    expect(markdown("<p>استمع الآن!<a href='https://x.example/a'>هنا</a></p>")).toBe(
      "استمع الآن\\![هنا](https://x.example/a)\n",
    );
    expect(markdown("<p><b>!<i>x</i></b><i><a href='https://x.example/a'>هنا</a></i></p>")).not.toContain(
      "![",
    );
  });

  test("of nothing comes nothing", () => {
    expect(["", " \n ", "<p></p>", "<br><br>", "<script>x</script>"].map(markdown)).toEqual([
      "",
      "",
      "",
      "",
      "",
    ]);
  });
});

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "نص",
    "— فلان",
    "[02:40]",
    "> x",
    "# y",
    "1. z",
    "- w",
    "---",
    "===",
    "**",
    "__a__",
    "&lt;b&gt;",
    "a&amp;b",
    "![x](y)",
    "!",
    "[a](b)",
    "\\",
    "\\\\",
    "```",
    "~~~",
    "| a |",
    "<https://x.example>",
    "##",
    "  ",
    "https://x.example/a_b*c",
  ),
);
const leaf = words.map((text) => text.replaceAll("<", "&lt;"));
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom(
          "p",
          "b",
          "i",
          "strong",
          "em",
          "a href='https://x.example/(y)'",
          "a href='/z'",
          "ul",
          "ol",
          "li",
          "blockquote",
          "h1",
          "h3",
          "div",
          "span",
          "td",
          "tr",
          "table",
          "pre",
          "script",
        ),
        fc.array(tie("node"), { maxLength: 4 }),
      )
      .map(([tag, inside]) => `<${tag}>${inside.join("")}</${tag.split(" ")[0]}>`),
    fc.constantFrom("<br>", "<hr>", "<img src=x>", " ", "\n"),
  ),
}));

/** Letters and digits only: what a reader reads. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

test("whatever the notes hold, the same words are read back, and none of them became a quote, a chapter or a fault", () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
      const html = `<p></p>${nodes.join("")}`;
      const notes = readNotes(html, BASE);
      const { blocks, problems } = readBack(notesToMarkdown(notes));
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const kinds = new Set(blocks.map(({ kind }) => kind));
      expect([...kinds].filter((kind) => kind === "quote" || kind === "chapter")).toEqual([]);
      const times = blocks.filter(
        (block) => block.kind === "prose" && block.prose.some(({ kind }) => kind !== "html"),
      );
      expect(times).toEqual([]);
      const plain = blocks.map((block) =>
        block.kind === "prose" ? block.plain : block.kind === "heading" ? block.text : "",
      );
      expect(letters(plain.join(""))).toBe(letters(plainNotes(notes)));
    }),
    { numRuns: 1500 },
  );
});

const hostile: readonly (readonly [string, string])[] = [
  ["a hundred thousand boxes in each other", "<div>".repeat(100_000)],
  ["as many bold letters", "<b>a".repeat(60_000)],
  ["as many links", "<a href=x><p>".repeat(20_000)],
  ["a list that never ends", "<ul><li>".repeat(30_000)],
  ["an address of dots", `<p>http://${".".repeat(190_000)}a</p>`],
  ["a line of breaks", `<p><b>${"<br>".repeat(45_000)}x</b></p>`],
  ["a heading of hashes", `<h2>${"#".repeat(190_000)}a</h2>`],
  ["tables in tables", "<table><tr><td>".repeat(10_000)],
  ["nothing but brackets", "[(".repeat(90_000)],
];

test.each(hostile)("%s cost no more than a moment", (_title, html) => {
  const started = cpuMs();
  expect(typeof markdown(html)).toBe("string");
  expect(cpuMs() - started).toBeLessThan(5000);
});
