// The programme's topics that an article names: in a title or section title, or twice in its text.

import type { Offer } from "../domain/draft.ts";
import type { TopicId } from "../domain/names.ts";
import { foldedWords } from "../text/fold.ts";
import type { Article, ArticleBlock } from "./article.ts";

const LEAST_IN_TEXT = 2;
// و ف ب ل ك written to the word; لل for ل with the article.
const ATTACHED = /^[\u0648\u0641\u0628\u0643](?=\p{L}{3})/u;
const DATIVE = /^\u0644\u0644(?=\p{L}{2})|^\u0644\u0627\u0644/u;

/** The known topics that the article is likely about, those named more often first. */
export function topicsOf(article: Article, known: readonly Offer<TopicId>[]): readonly Offer<TopicId>[] {
  const headings = wordsIn([
    ...article.titles.map(({ text }) => text),
    ...article.blocks.filter(({ kind }) => kind === "heading").flatMap(textsOf),
  ]);
  const body = wordsIn(article.blocks.flatMap(textsOf));
  return known
    .map((topic) => {
      const words = foldedWords(topic.name);
      const inText = countOf(body, words);
      return { topic, inText, isNamed: countOf(headings, words) > 0 || inText >= LEAST_IN_TEXT };
    })
    .filter(({ isNamed }) => isNamed)
    .sort((a, b) => b.inText - a.inText)
    .map(({ topic }) => topic);
}

function textsOf(block: ArticleBlock): readonly string[] {
  return block.kind === "quote" ? block.texts : [block.text];
}

function wordsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap(foldedWords).map((word) => word.replace(ATTACHED, "").replace(DATIVE, "\u0627\u0644"));
}

// How often the words stand in a row.
function countOf(words: readonly string[], wanted: readonly string[]): number {
  const [first, ...rest] = wanted;
  if (first === undefined) return 0;
  return words.filter(
    (word, at) => word === first && rest.every((next, offset) => words[at + 1 + offset] === next),
  ).length;
}
