// What a page does to an article: paragraphs that stand twice; interviews.

import { describe, expect, test } from "vitest";
import { episodeQuestions } from "../../scripts/article/questions.ts";
import { readArticle } from "../../scripts/article/read-article.ts";
import type { Day } from "../../scripts/domain/names.ts";

const LONG = "أعلنت بلدية متخيَّلة خطة جديدة لإصلاح شبكة الماء في الأحياء القديمة خلال سنتين.";
const SHORT = "بدأ العمل في الموقع.";
const LAST = "ويقول الأهالي إن الماء انقطع ثلاث مرات هذا العام في كل حي.";

const page = (...lines: readonly string[]) =>
  `<html><body><h1>ماء المدينة القديمة</h1>${lines.join("")}</body></html>`;
const p = (text: string) => `<p>${text}</p>`;
const proseOf = (text: string) =>
  readArticle(text).blocks.flatMap((block) => (block.kind === "prose" ? [block.text] : []));

describe("a paragraph that follows itself stays once", () => {
  test.each([
    ["short", page(p(SHORT), p(SHORT), p(LAST)), [SHORT, LAST]],
    ["long", page(p(LONG), p(LONG), p(LAST)), [LONG, LAST]],
    ["three times", page(p(SHORT), p(SHORT), p(SHORT), p(LAST)), [SHORT, LAST]],
    ["broken by <br>", page(p(`${LONG}<br>${LONG}<br>${LAST}`)), [LONG, LAST]],
    ["with a mark over a letter", page(p(SHORT), p(SHORT.replace("العمل", "العَمَل")), p(LAST)), [SHORT, LAST]],
  ])("%s", (_name, text, prose) => {
    expect(proseOf(text)).toEqual(prose);
  });

  test("but a short answer may be given again further on", () => {
    expect(proseOf(page(p(LONG), p("لا أظن ذلك."), p(LAST), p("لا أظن ذلك.")))).toEqual([
      LONG,
      "لا أظن ذلك.",
      LAST,
      "لا أظن ذلك.",
    ]);
  });

  test("and lines that end their sentences are paragraphs, not one that was wrapped", () => {
    expect(proseOf(`${LONG}\n${LAST}\n${LONG.replace("سنتين", "سنة")}\nخاتمة.`)).toHaveLength(4);
  });
});

test("an interview's questions in bold are questions, and their answers are signed by whom the title names", () => {
  const ANSWER = "بدأت قبل ثلاثين عاماً، حين كان النهر يفيض كل ربيع.";
  const text = page(
    p("التقيناه في مكتبه المطل على النهر."),
    p("<strong>متى بدأت العمل في السدود؟</strong>"),
    p(ANSWER),
    p("<b>وهل تكفي السدود اليوم؟</b>"),
    p(SHORT),
  ).replace("ماء المدينة القديمة", "مقابلة مع المهندس زياد الساحل: السد لا يكفي وحده");
  const { blocks, people } = readArticle(text);
  expect(
    blocks.map((block) => (block.kind === "quote" ? [block.voice, ...block.texts] : block.text)),
  ).toEqual([
    "التقيناه في مكتبه المطل على النهر.",
    "متى بدأت العمل في السدود؟",
    [{ kind: "person", person: 0 }, ANSWER],
    "وهل تكفي السدود اليوم؟",
    [{ kind: "person", person: 0 }, SHORT],
  ]);
  expect(people).toMatchObject([{ name: "زياد الساحل", role: "المهندس", standing: "guest" }]);
});

test("an interview that names nobody asks who answered, and signs no answer with a name", () => {
  const article = readArticle(
    [
      "السد لا يكفي وحده",
      "",
      "س: متى بدأ العمل في السد؟",
      "",
      "ج: بدأ قبل ثلاثين عاماً، حين كان النهر يفيض كل ربيع.",
      "",
      "س: وهل يكفي السد اليوم؟",
      "",
      "ج: لا أظن ذلك.",
    ].join("\n"),
  );
  const voices = article.blocks.flatMap((block) => (block.kind === "quote" ? [block.voice.kind] : []));
  expect(article.people).toEqual([]);
  expect(voices.length).toBe(2);
  expect(voices).not.toContain("person");
  const asked = episodeQuestions(article, [], 0, {
    date: "2024-02-13" as Day,
    dateFrom: "typed",
    source: null,
  });
  expect(asked.map(({ code }) => code)).toContain("guests.unnamed");
});
