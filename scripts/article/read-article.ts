// An article's text -> what it says: titles, sections, prose, and every quotation with its speaker carried over.

import type { Article, ArticleBlock, ArticleQuote, Doubt } from "./article.ts";
import { reportsIn } from "./find-speech.ts";
import { type FlowSentence, type FlowStretch, flowOf } from "./flow.ts";
import { introductionFinder } from "./introductions.ts";
import { layOut } from "./lay-out.ts";
import { type OutlinePart, outlineOf } from "./outline.ts";
import { readParagraphs } from "./paragraphs.ts";
import { type Heard, openSpeakerBook, type SpeakerBook } from "./speaker-book.ts";
import { wordsOf } from "./speaker-phrase.ts";
import { standingFinder } from "./standing.ts";
import { type Judged, judgeQuotations } from "./statements.ts";
import { openingOf, summaryOf } from "./summary.ts";

// No sentence is longer; hostile text is.
const MOST_WORDS = 300;

/**
 * An article, read.
 * @param text as decodeArticle gives it
 * @param isKnown tells names of people the programme knows: they need no role beside them to be speakers
 */
export function readArticle(text: string, isKnown: (name: string) => boolean = () => false): Article {
  const { titles, parts } = outlineOf(readParagraphs(text));
  const introductionOf = introductionFinder(parts.map(({ text: part }) => part));
  const book = openSpeakerBook({ isKnown, introductionOf });
  const sentences: string[] = [];
  const blocks = runsOf(parts).flatMap(({ heading, paragraphs }) => {
    const read = readRun(paragraphs, book, heading !== null, sentences);
    return heading === null ? read : [{ kind: "heading" as const, text: heading }, ...read];
  });
  const standing = standingFinder(sentences);
  const counts = quoteCounts(blocks);
  const people = book.people().map((person, index) => ({
    ...person,
    quotes: counts.get(index) ?? 0,
    standing: standing(person.name),
  }));
  return { titles, summary: summaryOf(parts, book.isKnown), opening: openingOf(parts), blocks, people };
}

function quoteCounts(blocks: readonly ArticleBlock[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind !== "quote" || block.voice.kind !== "person") continue;
    counts.set(block.voice.person, (counts.get(block.voice.person) ?? 0) + 1);
  }
  return counts;
}

interface Run {
  readonly heading: string | null;
  readonly paragraphs: string[];
}

function runsOf(parts: readonly OutlinePart[]): readonly Run[] {
  const runs: Run[] = [{ heading: null, paragraphs: [] }];
  for (const { kind, text } of parts) {
    if (kind === "heading") runs.push({ heading: text, paragraphs: [] });
    else runs.at(-1)?.paragraphs.push(text);
  }
  return runs;
}

// `sentences` gathers the text around the quotations.
function readRun(
  paragraphs: readonly string[],
  book: SpeakerBook,
  isAfterHeading: boolean,
  sentences: string[],
): readonly ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let isFresh = isAfterHeading;
  for (const flow of flowOf(paragraphs)) {
    let isNewParagraph = true;
    for (const sentence of flow) {
      sentences.push(sentence.texts.join(" "));
      const read = readSentence(sentence, book, isFresh);
      if (read.hasSpeaker) isFresh = false;
      for (const block of read.blocks) {
        const last = blocks.at(-1);
        if (!isNewParagraph && block.kind === "prose" && last?.kind === "prose") {
          blocks[blocks.length - 1] = { kind: "prose", text: `${last.text} ${block.text}` };
        } else {
          blocks.push(block);
        }
        isNewParagraph = false;
      }
    }
  }
  return blocks;
}

interface ReadSentence {
  readonly blocks: readonly ArticleBlock[];
  /** Whether somebody was named as a speaker: whoever carries on after it is no longer carried over a heading. */
  readonly hasSpeaker: boolean;
}

function readSentence(sentence: FlowSentence, book: SpeakerBook, isFresh: boolean): ReadSentence {
  const judged = judgeQuotations(sentence, book.isKnown);
  const { texts, said } = withTermsInText(sentence, judged);
  if (said.length === 0) return { blocks: layOutProse(texts), hasSpeaker: hearReports(texts[0] ?? "", book) };
  let isCarried = isFresh;
  const quotes = said.map(({ stretch, judgement }): ArticleQuote => {
    const printed = judgement.speech?.printed ?? "";
    const gender = judgement.speech?.gender ?? null;
    const heard = printed === "" ? book.carryOn(gender) : book.hear(printed, gender);
    isCarried = isCarried && printed === "";
    return {
      kind: "quote",
      texts: stretch.texts,
      voice: heard.voice,
      doubts: doubtsOf(heard, stretch, judgement, isCarried),
    };
  });
  const reports = said.map(({ judgement }) => judgement.report);
  const blocks = layOut(texts, reports).flatMap((piece): readonly ArticleBlock[] => {
    if (piece.kind === "prose") return [piece];
    const quote = quotes[piece.index];
    return quote ? [quote] : [];
  });
  return { blocks, hasSpeaker: !isCarried };
}

function layOutProse(texts: readonly string[]): readonly ArticleBlock[] {
  const text = (texts[0] ?? "").trim();
  return text === "" ? [] : [{ kind: "prose", text }];
}

// Reported speech without a quotation: who spoke is who carries on after it.
function hearReports(text: string, book: SpeakerBook): boolean {
  const named = reportsIn(wordsOf(text).slice(0, MOST_WORDS)).filter(({ printed }) => printed !== "");
  for (const { printed, gender } of named) book.hear(printed, gender);
  return named.length > 0;
}

interface Said {
  readonly stretch: FlowStretch;
  readonly judgement: Judged;
}

// Terms and names in marks go back into the text as they were.
function withTermsInText(
  sentence: FlowSentence,
  judged: readonly Judged[],
): { readonly texts: readonly string[]; readonly said: readonly Said[] } {
  const texts = [sentence.texts[0] ?? ""];
  const said: Said[] = [];
  for (const [index, stretch] of sentence.stretches.entries()) {
    const judgement = judged[index];
    const after = sentence.texts[index + 1] ?? "";
    if (judgement?.isStatement) {
      said.push({ stretch, judgement });
      texts.push(after);
    } else {
      texts[texts.length - 1] += stretch.source + after;
    }
  }
  return { texts, said };
}

function doubtsOf(
  heard: Heard,
  stretch: FlowStretch,
  judgement: Judged,
  isCarried: boolean,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (!stretch.isClosed) doubts.push("unclosed");
  if (heard.voice.kind !== "person") return [...doubts, heard.voice.kind];
  if (isCarried) doubts.push("across-heading");
  else if (judgement.speech === null) doubts.push("assumed");
  else if (!heard.isSure) doubts.push("ambiguous");
  return doubts;
}
