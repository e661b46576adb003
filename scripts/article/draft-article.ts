// An article, read -> the drafts of an episode and of the people quoted who have no file yet.
// Nothing is answered that the text does not say: it is asked.

import type { DraftBlock, DraftVoice, EpisodeDraft, Offer, PersonDraft } from "../domain/draft.ts";
import { type AbsoluteUrl, type Day, type Slug, slug, type TopicId } from "../domain/names.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import type { NamedPerson } from "../text/names.ts";
import { proposeSlug } from "../text/slugs.ts";
import { draftWords } from "../text/words/draft.ts";
import type { Article, ArticleBlock, Standing } from "./article.ts";
import { type Identified, identify, takesPart } from "./identify.ts";
import { type DateOrigin, episodeQuestions, personQuestions } from "./questions.ts";
import { topicsOf } from "./topics.ts";

/** What the programme knows already, and what came with the file. */
export interface DraftContext {
  readonly people: readonly NamedPerson[];
  readonly topics: readonly Offer<TopicId>[];
  readonly language: InterfaceLanguage;
  /** The name of the file the article is from. */
  readonly origin: string;
  readonly date: Day;
  readonly dateFrom: DateOrigin;
  /** The other day that the date's numbers could be. */
  readonly otherDay?: Day | null;
  /** The address of the page that the article is from, null when it is not known. */
  readonly source: AbsoluteUrl | null;
  /** Null to propose one from the date and the title. */
  readonly slug: Slug | null;
}

export interface ArticleDrafts {
  readonly episode: EpisodeDraft;
  readonly people: readonly PersonDraft[];
}

const UNTITLED = "episode";

/** The drafts of an article. */
export function draftArticle(article: Article, context: DraftContext): ArticleDrafts {
  const people = identify(article.people, context.people);
  const title = article.titles[0]?.text ?? article.opening;
  const topics = topicsOf(article, context.topics);
  const voices = (standing: Standing) =>
    people.filter((person) => person.standing === standing).flatMap(voiceOf);
  const episode: EpisodeDraft = {
    slug: context.slug ?? slug(`${context.date}-${proposeSlug(title) || UNTITLED}`),
    origin: context.origin,
    title,
    otherTitles: article.titles.slice(1).map(({ text }) => text),
    number: null,
    season: null,
    date: context.date,
    summary: article.summary || title,
    guests: voices("guest"),
    hosts: voices("host"),
    voices: voices(null),
    quoted: voices("elsewhere"),
    topics: topics.map(({ id }) => id),
    offeredPeople: [],
    offeredTopics: context.topics.filter((topic) => !topics.includes(topic)),
    source: context.source,
    blocks: article.blocks.map((block) => blockOf(block, people)),
    questions: episodeQuestions(article, people, topics.length, context),
  };
  const strangers = people.filter((person) => takesPart(person) && !person.isKnown);
  return { episode, people: strangers.map((person) => personDraft(person, title, context)) };
}

function voiceOf(person: Identified): readonly DraftVoice[] {
  const { id, name, printed, quotes } = person;
  return takesPart(person) ? [{ person: id, name, printed, quotes }] : [];
}

function blockOf(block: ArticleBlock, people: readonly Identified[]): DraftBlock {
  if (block.kind !== "quote") return block;
  const { voice, texts } = block;
  return {
    kind: "quote",
    texts,
    name: voice.kind === "person" ? (people[voice.person]?.name ?? null) : null,
  };
}

function personDraft(person: Identified, title: string, context: DraftContext): PersonDraft {
  const words = draftWords(context.language);
  return {
    id: person.id,
    name: person.name,
    role: person.role === "" ? null : person.role,
    since: context.dateFrom === "today" ? null : context.date,
    bio: [fillIn(words.bioFromArticle, { title, printed: person.printed }), words.bioSource],
    questions: personQuestions(person),
  };
}
