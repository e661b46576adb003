import { describe, expect, test } from "vitest";
import { readBlocks } from "../../scripts/content/markdown/blocks.ts";
import { sourceText } from "../../scripts/content/source-text.ts";
import { openTelling } from "../../scripts/content/telling.ts";
import type { BlockRecord } from "../../scripts/domain/record.ts";

function read(text: string) {
  const telling = openTelling();
  const source = sourceText("episodes/test.md", text);
  const { blocks, images } = readBlocks(source.text, { source, firstLine: 0 }, telling);
  return { blocks, images, problems: telling.problems() };
}

/** Prose as one line: markup, `⟨time⟩`, `⟨picture⟩`. */
function shown(block: BlockRecord | undefined): string {
  if (block?.kind !== "prose") return "";
  return block.prose
    .map((part) =>
      part.kind === "html"
        ? part.html
        : part.kind === "time"
          ? `⟨${part.label}⟩`
          : `⟨${part.path}|${part.alt}⟩`,
    )
    .join("")
    .trim();
}

function quoteOf(text: string) {
  const [block] = read(text).blocks;
  return block?.kind === "quote" ? block.quote : null;
}

describe("running text", () => {
  test.each([
    ["كلمة **مهمة** و*مائلة*.", "<p>كلمة <strong>مهمة</strong> و<em>مائلة</em>.</p>"],
    ["في [02:40] من الحلقة", "<p>في ⟨02:40⟩ من الحلقة</p>"],
    ["من [٠٢:٠٣–٠٢:١٧]، ثم", "<p>من ⟨02:03–02:17⟩، ثم</p>"],
    ["**في [02:40]**", "<p><strong>في ⟨02:40⟩</strong></p>"],
    ["`[02:40]` شفرة", "<p><code>[02:40]</code> شفرة</p>"],
    ["\\[02:40] نص", "<p>[02:40] نص</p>"],
    ["[02:40](https://a.example/) رابط", '<p><a href="https://a.example/">02:40</a> رابط</p>'],
    ["[عند [02:40] هنا](https://a.example/)", '<p><a href="https://a.example/">عند [02:40] هنا</a></p>'],
    ["[02:40]: مقدمة", "<p>⟨02:40⟩: مقدمة</p>"],
    ["![جسر](media/a.jpg)", "<p>⟨media/a.jpg|جسر⟩</p>"],
    ["![جسر](./media/جسر%20قديم.jpg)", "<p>⟨media/جسر قديم.jpg|جسر⟩</p>"],
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    [
      "<b>نص</b> &lt; {{ show.title }} {% raw %}",
      "<p>&lt;b&gt;نص&lt;/b&gt; &lt; {{ show.title }} {% raw %}</p>",
    ],
    ["    أربع مسافات ليست شفرة", "<p>أربع مسافات ليست شفرة</p>"],
    ["```js\nalert(1)\n```", "<pre><code>alert(1)\n</code></pre>"],
    [
      "| أ | ب |\n| :-- | --: |\n| 1 | 2 |",
      "<table>\n<thead>\n<tr>\n<th>أ</th>\n<th>ب</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>",
    ],
    ["1. أول\n2. ثان", "<ol>\n<li>أول</li>\n<li>ثان</li>\n</ol>"],
    ["> اقتباس عادي", "<blockquote>\n<p>اقتباس عادي</p>\n</blockquote>"],
    ["- # عنوان في قائمة", "<ul>\n<li>\n<h3>عنوان في قائمة</h3>\n</li>\n</ul>"],
    [
      "<https://a.example/?a=1&b=2>",
      '<p><a href="https://a.example/?a=1&amp;b=2">https://a.example/?a=1&amp;b=2</a></p>',
    ],
    ['[نص](https://a.example/ "تلميح")', '<p><a href="https://a.example/" title="تلميح">نص</a></p>'],
    ["[نص](javascript:alert)", "<p>نص</p>"],
    ["ملصق \u202Eمقلوب\u202C هنا &#x202E;", "<p>ملصق مقلوب هنا</p>"],
  ])("%s", (typed, expected) => {
    expect(shown(read(typed).blocks[0]).replace(/ +(?=<\/p>)/, "")).toBe(expected);
  });

  test("a block of prose has its words without markup, for excerpts and search", () => {
    const [block] = read("في [02:40] **يقول** [الضيف](https://a.example/): `نعم`.").blocks;
    expect(block).toMatchObject({ plain: "في 02:40 يقول الضيف: نعم." });
  });
});

describe("chapters", () => {
  test("a second-level heading with a time code at its end is a chapter, any other only a heading", () => {
    const { blocks, problems } = read("## أول [01:58]\n\n## ثان\n\n### ثالث\n\nرابع [٠٢:٠٠]\n---\n");
    expect(problems).toEqual([]);
    expect(blocks).toMatchObject([
      { kind: "chapter", title: "أول", start: 118, place: { line: 1, column: 8 } },
      { kind: "heading", level: 2, text: "ثان" },
      { kind: "heading", level: 3, text: "ثالث" },
      { kind: "chapter", title: "رابع", start: 120, place: { line: 7, column: 6 } },
    ]);
  });
});

describe("quotes", () => {
  test("a blockquote whose last paragraph begins with an em dash is a quote with its speaker and time", () => {
    expect(quoteOf("> أول.\n> تتمة.\n>\n> ثان.\n>\n> — قاصد محمود صالح [02:03–02:17]\n")).toMatchObject({
      text: "أول. تتمة.\n\nثان.",
      prose: [{ kind: "html", html: "<p>أول.\nتتمة.</p>\n<p>ثان.</p>\n" }],
      name: { value: "قاصد محمود صالح", place: { line: 6, column: 5 } },
      span: { value: { start: 123, end: 137 }, place: { line: 6, column: 21 } },
      timecodeGoesTo: { line: 6, column: 20 },
      place: { line: 1, column: 1 },
    });
  });

  test.each(["—", "―", "–", "--", "---", "ـ", "ــ", "\u200F—", "\u200F— \u200F"])(
    "the dash may be typed as %s",
    (dash) => {
      expect(quoteOf(`> كلام.\n>\n> ${dash} ليلى`)).toMatchObject({ name: { value: "ليلى" }, span: null });
    },
  );

  test("a direction mark around the name or the time is nobody's letter", () => {
    const quote = quoteOf("> كلام.\n>\n> \u200F— ليلى\u200F [02:03]\u200F");
    expect(quote).toMatchObject({ name: { value: "ليلى" }, span: { value: { start: 123 } } });
  });

  test("an em dash may begin the last line of the words' own paragraph", () => {
    expect(quoteOf("> كلام\n> يطول.\n> — ليلى، الباحثة [02:03]")).toMatchObject({
      text: "كلام يطول.",
      prose: [{ html: "<p>كلام\nيطول.</p>\n" }],
      name: { value: "ليلى، الباحثة", place: { line: 3, column: 5 } },
      span: { value: { start: 123, end: null }, place: { line: 3, column: 19 } },
      timecodeGoesTo: { line: 3, column: 18 },
    });
  });

  test("a hyphen or an en dash inside the words' paragraph is a word of the quote, and nobody's name", () => {
    expect(quoteOf("> حوار:\n> – نعم\n> - لا")).toBeNull();
  });

  test.each([
    ["«كلام قيل»", "كلام قيل"],
    ["“كلام قيل”", "كلام قيل"],
    ["” كلام قيل”", "كلام قيل"],
    ['"كلام قيل"', "كلام قيل"],
    ["«كلام» و«كلام»", "«كلام» و«كلام»"],
    ["«كلام» قيل", "«كلام» قيل"],
    ["كلام «قيل»", "كلام «قيل»"],
    ["«»", "«»"],
  ])("marks around all the words are left out: %s", (typed, text) => {
    expect(quoteOf(`> ${typed}\n>\n> — ليلى`)?.text).toBe(text);
  });

  test("a time code goes just after the name, where nothing else stands", () => {
    const text = "مقدمة\n\n> كلام.\n>\n>  —  **ليلى**  \n\nنص";
    const place = quoteOf(text.slice(7))?.timecodeGoesTo ?? { line: 0, column: 0 };
    const line = text.slice(7).split("\n")[place.line - 1] ?? "";
    expect(`${line.slice(0, place.column - 1)} [02:03]`).toBe(">  —  **ليلى** [02:03]");
  });

  test.each([
    ["— ليلى [1:75:00]", "ليلى", "timecode.minutes"],
    ["— ليلى 02:03", "ليلى", "quote.time-brackets"],
    ["— ليلى [2.30]", "ليلى", "timecode.form"],
    ["— [02:03] ليلى", "ليلى", "quote.time-last"],
    ["— [02:03]", "", "quote.nameless"],
  ])("what is wrong in its last line is told, and the words are kept to be held: %s", (line, name, code) => {
    const text = `> كلام قيل.\n>\n> ${line}`;
    expect(read(text).problems.map((problem) => problem.code)).toEqual([code]);
    expect(quoteOf(text)).toMatchObject({
      text: "كلام قيل.",
      name: { value: name },
      span: null,
      timecodeGoesTo: null,
    });
  });

  test("places are those of the file, whatever letters it is typed with", () => {
    const decomposed = "> كلام.\n>\n> — آمنة هند [2:75]".normalize("NFD");
    const { problems } = read(decomposed);
    const [problem] = problems;
    const line = decomposed.split("\n")[2] ?? "";
    expect(problem?.place).toEqual({ file: "episodes/test.md", line: 3, column: line.indexOf("[") + 1 });
  });
});
