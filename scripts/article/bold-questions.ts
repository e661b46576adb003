// An interview whose questions are set in bold, and nobody's turn is labelled -> its turns.

import type { Paragraph } from "./paragraphs.ts";
import { ANSWER, ENDS_ASKING, type Interview, ownTexts, type Turn } from "./turns.ts";

const LEAST_QUESTIONS = 2;

/** @returns null where the paragraphs, all of the text's, have no such questions */
export function boldInterviewIn(all: readonly Paragraph[]): Interview | null {
  const questions = new Set(
    all.flatMap(({ text, isBold }) => (isBold && ENDS_ASKING.test(text) ? [text] : [])),
  );
  // Answers follow: a list of questions alone is none.
  const isAnswered = all.some(({ text }, at) => questions.has(text) && isAnswer(all[at + 1], questions));
  if (questions.size < LEAST_QUESTIONS || !isAnswered) return null;
  return {
    askers: [],
    isUnsigned: true,
    opensTurn: (paragraph) => questions.has(paragraph),
    turnsIn: (paragraphs) => {
      const asked = [...paragraphs.keys()].filter((at) => questions.has(paragraphs[at] ?? ""));
      return asked.flatMap((at, index) => turnsAt(paragraphs, at, asked[index + 1] ?? paragraphs.length));
    },
  };
}

function isAnswer(next: Paragraph | undefined, questions: ReadonlySet<string>): boolean {
  return next !== undefined && next.level === null && !questions.has(next.text);
}

/** A question and what follows it up to the next one. */
function turnsAt(paragraphs: readonly string[], at: number, end: number): readonly Turn[] {
  const unlabelled = { label: ANSWER, printed: "" };
  const question = { ...unlabelled, isQuestion: true, texts: [paragraphs[at] ?? ""], from: at, to: at };
  const texts = ownTexts(paragraphs.slice(at + 1, end));
  const answer = { ...unlabelled, isQuestion: false, texts, from: at + 1, to: at + texts.length };
  return texts.length === 0 ? [question] : [question, answer];
}
