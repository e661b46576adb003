// Articles as other desks write them: programme pages, interviews, agency copy, blogs, English. What is read of each is a
// golden file, read by hand; and no word of any is lost: it is in the draft, or told as left out.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article, ArticleBlock } from "../../scripts/article/article.ts";
import { openArticle } from "../../scripts/article/open-article.ts";
import { readArticle } from "../../scripts/article/read-article.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/desks");

async function read(name: string) {
  const opened = await openArticle(readFileSync(join(FOLDER, name)));
  if (opened.kind === "fault") throw new Error(`${name}: ${opened.fault}`);
  return { source: opened.text, article: readArticle(opened.text) };
}

function shown({ titles, blocks, people, leftOut }: Article): string {
  const line = (block: ArticleBlock) => {
    if (block.kind !== "quote") return `${block.kind === "heading" ? "## " : ""}${block.text}`;
    const { voice, texts, doubts } = block;
    const name = voice.kind === "person" ? people[voice.person]?.name : voice.kind;
    return `> ${texts.join(" ¶ ")} — ${[name, ...doubts.map((doubt) => `?${doubt}`)].join(" ")}`;
  };
  return [
    ...titles.map(({ text }) => `# ${text}`),
    ...blocks.map(line),
    ...people.map(
      ({ standing, role, name, quotes }) => `@ ${standing ?? "?"} | ${role} | ${name} | ${quotes}`,
    ),
    ...leftOut.map((text) => `- ${text}`),
    "",
  ].join("\n");
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(readdirSync(FOLDER))("%s", (name) => {
  test("is read as its reader would", async () => {
    await expect(shown((await read(name)).article)).toMatchFileSnapshot(`../golden/desks/${name}.txt`);
  });

  test("loses no word", async () => {
    const { source, article } = await read(name);
    const texts = article.blocks.flatMap((block) => (block.kind === "quote" ? block.texts : [block.text]));
    // A label in front of an answer is its signature, and ج is whoever answers.
    const labels = article.blocks.map((block) =>
      block.kind === "quote" && "printed" in block.voice ? block.voice.printed : "",
    );
    const people = article.people.flatMap(({ printed, name, role }) => [printed, name, role]);
    const titles = article.titles.map(({ text }) => text);
    const kept = new Set(
      [...titles, ...texts, ...labels, ...people, ...article.leftOut, "ج"].flatMap(wordsOf),
    );
    // The address of a Markdown link is no word of the text.
    const lost = wordsOf(source.replace(/\]\([^)]*\)/g, "]")).filter((word) => !kept.has(word));
    expect(lost).toEqual([]);
  });
});
