// Prose in the forms its outputs want.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Html } from "../../scripts/domain/names.ts";
import type { Prose } from "../../scripts/domain/prose.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import { escapeMarkdown, proseToMarkdown } from "../../scripts/render/markdown-text.ts";
import { escapeHtml } from "../../scripts/render/markup.ts";
import { decodeEntities, markupTokens } from "../../scripts/render/markup-tokens.ts";
import { proseToHtml } from "../../scripts/render/prose.ts";
import { feedProse, pageProse, plainProse } from "../../scripts/render/prose-targets.ts";
import { episodesOf, smallShow } from "../support/show.ts";

const show = smallShow();
const [full, audioOnly, , youTube, stream] = episodesOf(show);
if (!full || !audioOnly || !youTube || !stream) throw new Error("the small programme lost its episodes");
const html = (text: string): Prose => [{ kind: "html", html: text as Html }];
const time: Prose = [{ kind: "time", span: { start: seconds(160.5), end: seconds(170) }, label: "02:40" }];

test.each([
  ["<p>Nobody came.</p>", '<p><bdi dir="ltr">Nobody came.</bdi></p>'],
  ["<p>قال <em>NATO.</em> ثم</p>", '<p>قال <em><bdi dir="ltr">NATO</bdi>.</em> ثم</p>'],
  ["<ul><li>Who (and why)?</li></ul>", '<ul><li><bdi dir="ltr">Who (and why)?</bdi></li></ul>'],
])("what is English from end to end has its full stop with it: %s", (written, right) => {
  expect(proseToHtml(html(written), pageProse(show, full))).toBe(right);
});

describe("a time code in prose", () => {
  test("on the page opens the media at its second, and tells the player its span", () => {
    expect(proseToHtml(time, pageProse(show, full))).toBe(
      '<a href="/media/rivers.mp4#t=160.5,170" data-start="160.5" data-end="170"><bdi dir="ltr">02:40</bdi></a>',
    );
  });

  test("of a video on YouTube opens it there; of a stream with sound, the sound file", () => {
    expect(proseToHtml(time, pageProse(show, youTube))).toContain(
      'href="https://www.youtube.com/watch?v=abcdefghijk&amp;t=160"',
    );
    expect(proseToHtml(time, pageProse(show, stream))).toContain('href="/media/stream.mp3#t=160.5,170"');
  });

  test("in a feed leads to the page at that second, by its whole address", () => {
    expect(proseToHtml(time, feedProse(show, full))).toBe(
      '<a href="https://programme.example/episodes/2024-02-13-rivers/?t=160.5"><bdi dir="ltr">02:40</bdi></a>',
    );
  });

  test("in a biography is text", () => {
    expect(proseToHtml(time, plainProse(show.programme))).toBe('<bdi dir="ltr">02:40</bdi>');
  });
});

describe("in a feed", () => {
  const feed = (text: string) => proseToHtml(html(text), feedProse(show, full));

  test.each([
    ['<a href="../other/">x</a>', '<a href="https://programme.example/episodes/other/">'],
    ['<a href="#c1">x</a>', '<a href="https://programme.example/episodes/2024-02-13-rivers/#c1">'],
    ['<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">'],
    ['<a href="javascript:alert(1)">x</a>', "<a>"],
    ['<a href="data:text/html,x">x</a>', "<a>"],
    ['<a href="https://a.example/" class="b" style="c" onclick="d">x</a>', '<a href="https://a.example/">'],
    ['<img src="/media/a.png" alt="ص">', '<img src="https://programme.example/media/a.png" alt="ص">'],
  ])("%s becomes absolute and bare", (typed, written) => {
    expect(feed(typed)).toContain(written);
  });

  test("what readers do not show is left out, its text kept", () => {
    expect(feed("<section><p>نص</p><script>x</script></section>")).toBe('<p>نص</p><bdi dir="ltr">x</bdi>');
  });

  test("a picture that the site keeps is found by its whole address", () => {
    const picture: Prose = [{ kind: "image", path: "media/خريطة 1.png", alt: "خريطة" }];
    expect(proseToHtml(picture, feedProse(show, full))).toBe(
      '<img src="https://programme.example/media/%D8%AE%D8%B1%D9%8A%D8%B7%D8%A9%201.png" alt="خريطة">',
    );
  });
});

describe("names in the other script", () => {
  test("are isolated in text, not in code and not twice", () => {
    const written = proseToHtml(
      html("<p>قال NATO (2024) و<code>npm run</code> و<bdi>AT&amp;T</bdi>.</p>"),
      pageProse(show, full),
    );
    expect(written).toBe(
      '<p>قال <bdi dir="ltr">NATO</bdi> (2024) و<code>npm run</code> و<bdi>AT&amp;T</bdi>.</p>',
    );
  });

  test("are told apart across the parts of one paragraph", () => {
    const parts: Prose = [...html("<p>في <code>a"), ...time, ...html("b</code> ثم BBC</p>")];
    expect(proseToHtml(parts, feedProse(show, full))).toContain('b</code> ثم <bdi dir="ltr">BBC</bdi></p>');
  });
});

describe("markup in pieces", () => {
  test("holds whatever text was escaped into it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = markupTokens(`<p>${escapeHtml(text)}</p>` as Html);
        expect(tokens.map((token) => (token.kind === "text" ? token.text : "")).join("")).toBe(text);
      }),
    );
  });

  test("an entity that nobody writes here is text, and a number too large for a character too", () => {
    expect(decodeEntities("&nbsp; &#x41; &#9999999; &amp;lt;")).toBe("&nbsp; A &#9999999; &lt;");
  });
});

describe("prose as Markdown", () => {
  const target = {
    time: () => "https://a.example/?t=1",
    image: (path: string) => `https://a.example/${path}`,
    link: (href: string) => new URL(href, "https://a.example/b/").href,
  };
  const markdown = (text: string) => proseToMarkdown(html(text), target);

  test.each([
    ["<p>أ <strong>ب</strong> <em>ج</em></p>\n<p>د</p>", "أ **ب** *ج*\n\nد"],
    ['<p><a href="../x/">رابط</a></p>', "[رابط](https://a.example/x/)"],
    ["<ul>\n<li>أ</li>\n<li>ب</li>\n</ul>", "- أ\n- ب"],
    ["<ol>\n<li>أ</li>\n<li>ب</li>\n</ol>", "1. أ\n2. ب"],
    ["<blockquote>\n<p>أ</p>\n<p>ب</p>\n</blockquote>", "> أ\n>\n> ب"],
    ["<pre><code>a *b*\n  c\n</code></pre>", "```\na *b*\n  c\n```"],
    ["<p>a<br>\nb</p>", "a\\\nb"],
    ["<h3>عنوان</h3>", "### عنوان"],
    ["<hr>", "---"],
  ])("%s", (typed, written) => {
    expect(markdown(typed)).toBe(written);
  });

  test.each([
    ["*نجمة* و_شرطة_", "\\*نجمة\\* و\\_شرطة\\_"],
    ["# ليس عنواناً", "\\# ليس عنواناً"],
    ["1. ليس قائمة", "1\\. ليس قائمة"],
    ["<b>[x](y)", "\\<b\\>\\[x\\](y)"],
  ])("text that looks like Markdown stays text: %s", (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});
