// An article's text -> what it says: titles, sections, prose, and every quotation with its speaker carried over.

import { foldedWords } from "../text/fold.ts";
import type { Article, ArticleBlock, ArticlePerson } from "./article.ts";
import { boldInterviewIn } from "./bold-questions.ts";
import { joinFields } from "./fields.ts";
import { withoutFurniture } from "./furniture.ts";
import { intervieweeIn } from "./interviewee.ts";
import { introductionFinder } from "./introductions.ts";
import { type OutlinePart, outlineOf } from "./outline.ts";
import { readParagraphs } from "./paragraphs.ts";
import { readTurns } from "./read-interview.ts";
import { type ProseReading, readFlow } from "./read-prose.ts";
import { joinSignatures } from "./signatures.ts";
import { openSpeakerBook } from "./speaker-book.ts";
import { standingFinder } from "./standing.ts";
import { openingOf, summaryOf } from "./summary.ts";
import { type Interview, interviewIn } from "./turns.ts";

/**
 * An article, read.
 * @param text as decodeArticle gives it
 * @param isKnown tells names of people the programme knows: they need no role beside them to be speakers
 */
export function readArticle(text: string, isKnown: (name: string) => boolean = () => false): Article {
  const { kept: cleared, leftOut } = withoutFurniture(readParagraphs(text));
  const kept = joinSignatures(joinFields(cleared));
  const interview = interviewIn(kept.map(({ text: paragraph }) => paragraph)) ?? boldInterviewIn(kept);
  const { titles, parts } = outlineOf(
    interview === null ? kept : kept.map((one) => ({ ...one, isTurn: interview.opensTurn(one.text) })),
  );
  const texts = parts.map(({ text: part }) => part);
  const book = openSpeakerBook({ isKnown, introductionOf: introductionFinder(texts) });
  const reading: Reading = {
    book,
    interview,
    sentences: [],
    introduced: new Map(),
    answered: new Set(),
    isMentioned: mentionFinder(texts),
  };
  meetInterviewed(
    titles.map(({ text: title }) => title),
    reading,
  );
  const blocks = runsOf(parts).flatMap((run) => readSection(run, reading));
  const people = peopleOf(blocks, reading);
  const [summary, opening] = [summaryOf(parts, book.isKnown), openingOf(parts)];
  return { titles, summary, opening, blocks, people, leftOut };
}

/** Who asks by name, and whom the title names where no answer is signed: they speak before the text says so. */
function meetInterviewed(titles: readonly string[], { book, interview, introduced }: Reading): void {
  for (const label of interview?.askers ?? []) introduced.set(book.meet(label), "host");
  const interviewee = interview?.isUnsigned ? intervieweeIn(titles) : "";
  if (interviewee !== "") introduced.set(book.meet(interviewee), "guest");
}

function readSection({ heading, paragraphs }: Run, reading: Reading): readonly ArticleBlock[] {
  const read = readRun(paragraphs, reading, heading !== null);
  return heading === null ? read : [{ kind: "heading", text: heading }, ...read];
}

interface Reading extends ProseReading {
  readonly interview: Interview | null;
  /** Who answered in it, by number. */
  readonly answered: Set<number>;
}

function peopleOf(blocks: readonly ArticleBlock[], reading: Reading): readonly ArticlePerson[] {
  const standing = standingFinder(reading.sentences);
  const counts = quoteCounts(blocks);
  return reading.book.people().map((person, index) => ({
    ...person,
    quotes: counts.get(index) ?? 0,
    standing:
      reading.introduced.get(index) ?? (reading.answered.has(index) ? "guest" : standing(person.name)),
  }));
}

function mentionFinder(texts: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(foldedWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (name) => (counts.get(foldedWords(name).at(-1) ?? "") ?? 0) > 1;
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

function readRun(
  paragraphs: readonly string[],
  reading: Reading,
  isAfterHeading: boolean,
): readonly ArticleBlock[] {
  const { interview, book, answered } = reading;
  const readProse = (part: readonly string[]) => readFlow(part, reading, isAfterHeading);
  return interview === null
    ? readProse(paragraphs)
    : readTurns(paragraphs, { interview, book, answered, readProse });
}
