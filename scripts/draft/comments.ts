// Comments of a draft: explanations, offers and questions as YAML comment lines.

import type { Offer, Question, QuestionPlace } from "../domain/draft.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { draftWords, questionWords } from "../text/words/draft.ts";
import { yamlComment } from "./yaml-scalar.ts";

// More than a screen holds is no offer.
const MOST_OFFERS = 20;

/** One comment line for people; `depth` sets it in by two spaces each. What becomes a key or an item is offered below. */
export function comment(text: string, depth = 0): string {
  return `#${" ".repeat(1 + depth * 2)}${yamlComment(text)}`;
}

/** A comment line between the items of a list. */
export function commentBetween(text: string): string {
  return `  ${comment(text)}`;
}

/** An item of a list as a comment: no space after the sign, so that without it the item stands in line with the others. */
export function offeredItem(text: string): string {
  return `  #${yamlComment(text)}`;
}

/** A key as a comment: without its sign it stands at the margin, where keys do. */
export function offeredKey(text: string): string {
  return `#${yamlComment(text)}`;
}

/** A question as an editor reads it, without the sign of a comment. */
export function questionText(question: Question, language: InterfaceLanguage): string {
  const questions: Readonly<Record<string, string>> = questionWords(language);
  const sentence = questions[question.code];
  if (sentence === undefined) throw new Error(`questionText: no sentence for ${question.code}`);
  return yamlComment(`${draftWords(language).question}: ${fillIn(sentence, question.values)}`);
}

/** The questions at one key, a line each. */
export function questionsAt(
  questions: readonly Question[],
  place: QuestionPlace,
  language: InterfaceLanguage,
): readonly string[] {
  return questions
    .filter(({ at }) => at === place)
    .map((question) => comment(questionText(question, language)));
}

/** What stands above a key: its questions, or without any the key explained. */
export function above(
  questions: readonly Question[],
  place: QuestionPlace,
  explanation: string,
  language: InterfaceLanguage,
): readonly string[] {
  const asked = questionsAt(questions, place, language);
  return asked.length > 0 ? asked : [comment(explanation)];
}

/** Known people or topics, a line each, the first twenty. */
export function offerLines(
  title: string,
  offers: readonly Offer[],
  language: InterfaceLanguage,
): readonly string[] {
  if (offers.length === 0) return [];
  const shown = offers.slice(0, MOST_OFFERS).map(({ id, name }) => offeredItem(`- ${id}  # ${name}`));
  const rest = offers.length - shown.length;
  const more = fillIn(draftWords(language).andMore, { count: String(rest) });
  return [commentBetween(title), ...shown, ...(rest > 0 ? [commentBetween(more)] : [])];
}
