import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { EpisodeDraft } from "../../scripts/domain/draft.ts";
import type { Day, PersonId, Slug, TopicId } from "../../scripts/domain/names.ts";
import { markdownText } from "../../scripts/draft/markdown-text.ts";
import { writeEpisodeDraft } from "../../scripts/draft/write-episode.ts";
import { writePersonDraft } from "../../scripts/draft/write-person.ts";
import { yamlComment, yamlScalar } from "../../scripts/draft/yaml-scalar.ts";

describe("a string becomes a YAML scalar that reads back as itself", () => {
  test.each([
    ["روسيا تسعى.. هل ستنجح؟", "روسيا تسعى.. هل ستنجح؟"],
    ["العراق: إلى أين؟", '"العراق: إلى أين؟"'],
    ["12:30", '"12:30"'],
    ["true", '"true"'],
    ["", '""'],
    ["- بند", '"- بند"'],
    ["نص # لا تعليق", '"نص # لا تعليق"'],
    ['قال "نعم" \\ ثم', '"قال \\"نعم\\" \\\\ ثم"'],
    ["سطر\nوسطر", '"سطر\\nوسطر"'],
    ["خفي\u202Eخفي", '"خفي\\u202eخفي"'],
    ["{ name: x }", '"{ name: x }"'],
  ])("%j", (text, scalar) => {
    expect(yamlScalar(text)).toBe(scalar);
  });

  test("whatever the string, as a value, in a list and in braces", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }).map(withoutHalves));
    fc.assert(
      fc.property(text, (value) => {
        const scalar = yamlScalar(value);
        expect(
          parse(`a: ${scalar}  # c\nb: [${scalar}, ${scalar}]\nc:\n  - { d: ${scalar}, e: 1 }\n`),
        ).toEqual({
          a: value,
          b: [value, value],
          c: [{ d: value, e: 1 }],
        });
      }),
      { numRuns: 500 },
    );
  });

  test("whatever the string, a comment of it stays a comment", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parse(`# ${yamlComment(text)}\na: 1 # ${yamlComment(text)}\n`)).toEqual({ a: 1 });
      }),
    );
  });
});

describe("a paragraph becomes Markdown that shows it letter for letter", () => {
  const markdown = new MarkdownIt({ html: true, linkify: false });
  const unescaped = (html: string) =>
    html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const shown = (source: string) => unescaped(markdown.render(source).replace(/^<p>|<\/p>\n$/g, ""));

  test.each([
    "# ليس عنواناً",
    "1. ليس قائمة",
    "- ولا هذه",
    "[رابط](https://a.example) و[02:30] و**غليظ**",
    "<script>alert(1)</script> و&lt;",
    "---",
    "===",
    "> لا اقتباس",
    "`شيفرة` \\* ~~شطب~~",
    "| جدول |",
  ])("%s", (text) => {
    expect(shown(markdownText(text))).toBe(text);
  });

  test("whatever the letters", () => {
    const sign = fc.constantFrom(..."#*_[]()<>`~|\\&;:-+=.!1ا b\"'".split(""));
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 40 }), (signs) => {
        const text = signs.join("").replace(/\s+/g, " ").trim();
        fc.pre(text !== "");
        expect(shown(markdownText(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

const DRAFT: EpisodeDraft = {
  slug: "2026-01-05-water" as Slug,
  origin: null,
  title: "الماء",
  otherTitles: [],
  source: null,
  hosts: [],
  number: 7,
  season: null,
  date: "2026-01-05" as Day,
  summary: "",
  guests: [],
  voices: [],
  quoted: [],
  topics: ["water" as TopicId],
  offeredPeople: Array.from({ length: 23 }, (_, index) => ({
    id: `p-${index}` as PersonId,
    name: `اسم ${index}`,
  })),
  offeredTopics: [],
  blocks: [],
  questions: [],
};

test("a skeleton's front matter has the keys of an episode, and its blanks are empty", () => {
  const [, front = ""] = writeEpisodeDraft(DRAFT, "ar").split("---\n");
  expect(parse(front)).toEqual({
    title: "الماء",
    number: 7,
    date: "2026-01-05",
    summary: "",
    guests: null,
    topics: ["water"],
    draft: true,
  });
});

test("twenty known people are offered, and the rest are counted", () => {
  const text = writeEpisodeDraft(DRAFT, "en");
  expect(text.match(/^ {2}#- p-\d+/gm)).toHaveLength(20);
  expect(text).toContain("and 3 more");
});

test("hostile names stay inside their scalars and comments", () => {
  const hostile = 'اسم\n---\nwithdrawn: all # "';
  const text = writePersonDraft(
    {
      id: "x" as PersonId,
      name: hostile,
      role: "صفة }, evil: 1",
      since: "2026-01-05" as Day,
      bio: ["<script>", hostile],
      questions: [{ at: "name", code: "name.split", values: { printed: hostile } }],
    },
    "ar",
  );
  const [, front = ""] = text.split(/^---\n/m);
  expect(parse(front)).toEqual({
    name: hostile,
    roles: [{ text: "صفة }، evil: 1", from: "2026-01-05" }],
    aliases: [],
    links: [],
  });
});

// Half a surrogate pair is no character, and YAML has no way to hold it.
function withoutHalves(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/g, "");
}
