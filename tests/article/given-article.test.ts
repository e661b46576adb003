// The programme's first article, as it was given: what ARTICLE.md says of it, held.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeArticle } from "../../scripts/article/decode-article.ts";
import { readArticle } from "../../scripts/article/read-article.ts";

const bytes = readFileSync(join(import.meta.dirname, "../fixtures/given/studio-akhbar-alaan-2024-02-13.txt"));
const decoded = decodeArticle(bytes);
const source = decoded.kind === "text" ? decoded.text : "";
const article = readArticle(source);
const quotes = article.blocks.filter((block) => block.kind === "quote");

test("it has six quotations by the right three speakers, none in doubt", () => {
  const speakers = quotes.map(({ voice }) => voice.kind === "person" && article.people[voice.person]?.name);
  expect(speakers).toEqual([
    "يحيى رسول",
    "يحيى رسول",
    "قاصد محمود صالح",
    "قاصد محمود صالح",
    "صباح العكيلي",
    "صباح العكيلي",
  ]);
  expect(quotes.flatMap(({ doubts }) => doubts)).toEqual([]);
});

test("its roles are as printed, and who is a guest is left open", () => {
  expect(article.people.filter((person) => person.quotes > 0)).toEqual([
    {
      name: "يحيى رسول",
      role: "المتحدث باسم الجيش العراقي اللواء",
      printed: "المتحدث باسم الجيش العراقي اللواء يحيى رسول",
      quotes: 2,
      standing: null,
    },
    {
      name: "قاصد محمود صالح",
      role: "الفريق الركن د.",
      printed: "الفريق الركن د. قاصد محمود صالح",
      quotes: 2,
      standing: null,
    },
    {
      name: "صباح العكيلي",
      role: "المحلل السياسي",
      printed: "المحلل السياسي صباح العكيلي",
      quotes: 2,
      standing: null,
    },
  ]);
});

test("nobody without a quotation is drafted: the ambassador stays in the prose", () => {
  expect(article.people.every((person) => person.quotes > 0)).toBe(true);
  expect(article.blocks.some((block) => block.kind === "prose" && block.text.includes("السفير الروسي"))).toBe(
    true,
  );
});

test("it has two sections, and the repeated line is its first title candidate", () => {
  expect(article.blocks.filter((block) => block.kind === "heading").map(({ text }) => text)).toEqual([
    "موقف إيران من التقارب الروسي العراقي",
    "روسيا والعراق.. علاقة متكافئة أم لا؟",
  ]);
  expect(article.titles.map(({ text }) => text)).toEqual([
    "روسيا تسعى لإيجاد موطئ قدم لها في العراق.. هل ستنجح؟",
    "روسيا تستغل خروج القوات الأمريكية من العراق",
  ]);
});

test("every quotation stands in the source letter for letter", () => {
  for (const { texts } of quotes) {
    for (const text of texts) expect(source).toContain(text);
  }
});

test("every word of the source is in the draft, and no other word is", () => {
  const words = (text: string) =>
    text.split(/[\s\u00A0]+/u).map((word) => word.replace(/[“”:.,،؟…()]/gu, ""));
  const count = (texts: readonly string[]) => texts.flatMap(words).filter((word) => word !== "").length;
  const draft = article.blocks.flatMap((block) => (block.kind === "quote" ? block.texts : [block.text]));
  const [headline = "", firstLine = ""] = article.titles.map(({ text }) => text);
  expect(count(draft)).toBe(count([source]) - 2 * count([headline]) - count([firstLine]));
});
