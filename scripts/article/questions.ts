// An article, read -> what only a person can answer about it, in the order of the file's keys.

import type { Question, QuestionPlace } from "../domain/draft.ts";
import type { Day } from "../domain/names.ts";
import { wordsOf } from "../text/speaker-phrase.ts";
import { splitRole } from "../text/split-role.ts";
import type { QuestionCode } from "../text/words/draft.ts";
import type { Article, ArticleQuote } from "./article.ts";
import { type Identified, takesPart } from "./identify.ts";
import { isRoleLabel } from "./turns.ts";

/** Where the draft's date is from. */
export type DateOrigin = "typed" | "file" | "page" | "text" | "numbers" | "today";

interface Dated {
  readonly date: Day;
  readonly dateFrom: DateOrigin;
  /** The other day that its numbers could be. */
  readonly otherDay?: Day | null;
  readonly source: string | null;
}

const FIRST_WORDS = 4;

/** The questions of an episode's draft. */
export function episodeQuestions(
  article: Article,
  people: readonly Identified[],
  topics: number,
  { date, dateFrom, otherDay, source }: Dated,
): readonly Question[] {
  return [
    ...(article.titles.length > 1 ? [ask("title", "title.choice")] : []),
    ...(article.titles.length === 0 ? [ask("title", "title.none")] : []),
    ...(dateFrom === "typed" ? [] : [ask("date", `date.${dateFrom}`, { date, other: otherDay ?? "" })]),
    ask("summary", "summary.opening"),
    ...guestQuestions(article, people),
    ...(people.some(({ standing }) => standing === "host") ? [ask("hosts", "hosts.said")] : []),
    ask("topics", topics > 0 ? "topics.proposed" : "topics.none"),
    ask("recording", "recording.where"),
    ask("sources", source === null ? "sources.where" : "sources.page"),
    ...textQuestions(article, people),
  ];
}

/** The questions of a new person's draft. */
export function personQuestions(person: Identified): readonly Question[] {
  const words = wordsOf(person.name).length;
  const isDoubtful = words === 1 || words > 3;
  const [near] = person.nearest;
  return [
    ...(near ? [ask("name", "name.near", { name: near.name, id: near.id })] : []),
    ...(isDoubtful ? [ask("name", "name.split", { printed: person.printed })] : []),
    ask("latin", "latin.how"),
    ...(splitRole(person.role).office === "" ? [ask("roles", "roles.none")] : []),
    ask("bio", "bio.more"),
  ];
}

function guestQuestions({ blocks }: Article, people: readonly Identified[]): readonly Question[] {
  const isNameless = blocks.some((block) => block.kind === "quote" && isBareAnswer(block));
  const quoted = people.filter(takesPart);
  const reported = people.filter(
    (person) => !takesPart(person) && (person.role !== "" || wordsOf(person.name).length > 1),
  );
  const names = reported.map(({ printed }) => printed).join("، ");
  return [
    ...(reported.length > 0 ? [ask("guests", "guests.reported", { names })] : []),
    ...(quoted.some(({ standing }) => standing === "guest") ? [ask("guests", "guests.said")] : []),
    ...(isNameless && quoted.length === 0 ? [ask("guests", "guests.unnamed")] : []),
    ...(quoted.some(({ standing }) => standing === null) ? [ask("guests", "guests.standing")] : []),
  ];
}

/** An answer under ج or الضيف, where nobody is introduced. */
function isBareAnswer({ voice }: ArticleQuote): boolean {
  return voice.kind === "unnamed" && isRoleLabel(voice.printed);
}

function textQuestions(article: Article, people: readonly Identified[]): readonly Question[] {
  const quotes = article.blocks.filter((block) => block.kind === "quote");
  if (quotes.length === 0) return [ask("text", "text.no-quotes")];
  return quotes.flatMap((quote, index) =>
    quote.doubts.map((doubt) =>
      ask("text", `text.${doubt}`, {
        number: String(index + 1),
        words: firstWords(quote),
        name: voiceName(quote, people),
      }),
    ),
  );
}

function voiceName({ voice }: ArticleQuote, people: readonly Identified[]): string {
  if (voice.kind === "person") return people[voice.person]?.name ?? "";
  return voice.kind === "unknown" ? "" : voice.printed;
}

function firstWords({ texts }: ArticleQuote): string {
  const words = wordsOf(texts[0] ?? "");
  return words.slice(0, FIRST_WORDS).join(" ") + (words.length > FIRST_WORDS ? "…" : "");
}

function ask(at: QuestionPlace, code: QuestionCode, values: Question["values"] = {}): Question {
  return { at, code, values };
}
