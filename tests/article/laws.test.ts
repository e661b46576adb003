// Laws of the importer, for texts made of everything articles are made of.

import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { draftArticle } from "../../scripts/article/draft-article.ts";
import { readArticle } from "../../scripts/article/read-article.ts";
import { parseEpisode } from "../../scripts/content/parse-episode.ts";
import { parsePerson } from "../../scripts/content/parse-person.ts";
import type { Day } from "../../scripts/domain/names.ts";
import { writeEpisodeDraft } from "../../scripts/draft/write-episode.ts";
import { writePersonDraft } from "../../scripts/draft/write-person.ts";
import { reportProblems } from "../../scripts/text/problem-report.ts";

const piece = fc.constantFrom(
  ..."قال|وقال|وأضاف|وأضافت|بحسب|إن|أن|فلان|الفلاني|المحلل|السياسي|د.|وزير|الدفاع|السفير|مصدر|عن|في|تصريح".split(
    "|",
  ),
  ...'“|”|"|«|»|‘|’|:|،|.|؟|..|—|#|*|[12:75]|<b>|&lt;|{{|---|- |1.|\\|`|نعم|كلام طويل بما يكفي لاقتباس كامل'.split(
    "|",
  ),
);
const line = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(" "));
const article = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n")), { maxLength: 12 })
  .map((lines) => lines.flat().join(""));
// Marks at the edges of a quotation, and Markdown's own, are not letters of it.
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

function draftOf(text: string) {
  return draftArticle(readArticle(text), {
    people: [],
    topics: [],
    language: "ar",
    origin: text.slice(0, 20),
    date: "2026-01-05" as Day,
    dateFrom: "today",
    source: null,
    slug: null,
  });
}

test("a quotation stands in the source letter for letter", () => {
  fc.assert(
    fc.property(article, (text) => {
      const source = letters(text);
      for (const block of readArticle(text).blocks) {
        const texts = block.kind === "quote" ? block.texts : [];
        for (const each of texts) expect(source).toContain(letters(each));
      }
    }),
    { numRuns: 300 },
  );
});

test("the drafts' front matter reads back, with the title, and nothing else than a draft's keys", () => {
  const keys = ["title", "date", "summary", "guests", "topics", "draft"];
  fc.assert(
    fc.property(article, (text) => {
      const { episode, people } = draftOf(text);
      const front = parse(writeEpisodeDraft(episode, "ar").split(/^---$/m)[1] ?? "");
      expect(Object.keys(front)).toEqual(keys);
      expect([front.title, front.draft]).toEqual([episode.title, true]);
      for (const person of people) {
        const written = parse(writePersonDraft(person, "ar").split(/^---$/m)[1] ?? "");
        expect(written.name).toBe(person.name);
      }
    }),
    { numRuns: 300 },
  );
});

test("check has nothing to say against a draft, whatever the article", () => {
  fc.assert(
    fc.property(article, (text) => {
      const { episode, people } = draftOf(text);
      fc.pre(episode.title !== "");
      const problems = [
        ...parseEpisode(`episodes/${episode.slug}.md`, writeEpisodeDraft(episode, "ar")).problems,
        ...people.flatMap(
          (person) => parsePerson(`episodes/people/${person.id}.md`, writePersonDraft(person, "ar")).problems,
        ),
      ];
      // A line that begins with a dash below words by nobody may well name their speaker: the editor is asked.
      // And what the import could not know it asks.
      const told = problems.filter(({ code }) => code !== "quote.name-outside" && code !== "question.open");
      expect(reportProblems(told, "en")).toBe("");
    }),
    { numRuns: 300 },
  );
});

test("an article reads the same twice", () => {
  fc.assert(
    fc.property(article, (text) => {
      expect(readArticle(text)).toEqual(readArticle(text));
    }),
    { numRuns: 50 },
  );
});
