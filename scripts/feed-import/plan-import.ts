// A feed and a project -> the files to write, the facts to remember, and what an editor should know. Pure.

import type { LockedEpisode } from "../domain/feed-lock.ts";
import { slug } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import { fillIn } from "../text/catalogue.ts";
import { type ProblemCode, warning } from "../text/problems.ts";
import { type FeedImportWords, feedImportWords } from "../text/words/feed-import.ts";
import { type EpisodeMedia, episodeMedia } from "./episode-media.ts";
import { episodeStem } from "./episode-stem.ts";
import { foreignWords, ownWords } from "./episode-words.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { PeopleBook } from "./import-people.ts";
import {
  type Fetched,
  type ImportPlan,
  type ImportSource,
  type ImportTarget,
  numberKey,
  type PlannedFile,
} from "./import-plan.ts";
import { TopicBook } from "./import-topics.ts";
import { lockedEpisode, lockedFeeds } from "./merge-lock.ts";
import { guestsRead, withNamedGuests } from "./named-guests.ts";
import { rolesIn } from "./people-parts.ts";
import { isVideoFeed, proposeShow } from "./propose-show.ts";
import { chooseTranscripts } from "./transcripts.ts";
import { writeEpisode, writePerson, writeTopics } from "./write-files.ts";

/** The feed's items that the project does not know, oldest first: files are numbered in the order of publication. */
export function newItems(feed: Feed, { guids }: ImportTarget): readonly FeedItem[] {
  return feed.items
    .filter(({ guid }) => !guids.has(guid))
    .toSorted((a, b) => Date.parse(a.published) - Date.parse(b.published));
}

export function planImport(
  feed: Feed,
  source: ImportSource,
  target: ImportTarget,
  fetched: Fetched,
): ImportPlan {
  const named = withNamedGuests(feed);
  const items = newItems(feed, target);
  const people = peopleOf(feed, items, target);
  const topics = new TopicBook(target.topics, feed.link && new URL(feed.link).host);
  const words = feedImportWords(target.language);
  const importing = new Importing({ feed, source, target, fetched, people, topics, words });
  const episodes = items.map((item) => importing.episode(named.get(item) ?? item));
  const show = target.hosts === null ? [importing.showFile()] : [];
  const persons = people.newPeople.map((one) => ({ path: `people/${one.id}.md`, text: writePerson(one) }));
  const { newTopics } = topics;
  const listed = newTopics.length === 0 ? [] : [{ path: "topics.yml", text: writeTopics(newTopics) }];
  return {
    files: [...show, ...listed, ...persons, ...episodes.flatMap(({ files }) => files)],
    media: new Map(episodes.flatMap(({ facts }) => [...facts])),
    episodes: episodes.map(({ locked }) => locked),
    feeds: lockedFeeds(feed, source, target),
    problems: [
      ...importing.problems(),
      ...guestsRead(items, named, source.name),
      ...otherGuid(feed, source, target),
    ],
    count: items.length,
    known: feed.items.length - items.length,
  };
}

function peopleOf(feed: Feed, items: readonly FeedItem[], target: ImportTarget): PeopleBook {
  const site = feed.link && new URL(feed.link).host;
  const people = new PeopleBook(target.people, target.hosts ?? [], { site, roles: rolesIn(target.language) });
  for (const { own } of items) for (const person of own?.people ?? []) people.adopt(person);
  if (target.hosts === null) people.adoptHosts(feed);
  return people;
}

interface PlannedEpisode {
  readonly files: readonly PlannedFile[];
  readonly facts: EpisodeMedia["facts"];
  readonly locked: LockedEpisode;
}

interface Given {
  readonly feed: Feed;
  readonly source: ImportSource;
  readonly target: ImportTarget;
  readonly fetched: Fetched;
  readonly people: PeopleBook;
  readonly topics: TopicBook;
  readonly words: FeedImportWords;
}

/** One import under way: which names and numbers are taken by now, and what is to be told. */
class Importing {
  readonly #problems: Problem[] = [];
  readonly #given: Given;
  readonly #slugs: Set<string>;
  readonly #numbers: Set<string>;
  /** What is at addresses of its own and was not fetched: one for each episode that has some. */
  readonly #left: { readonly line: number; readonly url: string }[] = [];

  constructor(given: Given) {
    this.#given = given;
    this.#slugs = new Set(given.target.slugs);
    this.#numbers = new Set(given.target.numbers);
  }

  episode(item: FeedItem): PlannedEpisode {
    const { feed, source, fetched, words } = this.#given;
    const stem = episodeStem(item, (one) => this.#slugs.has(one));
    this.#slugs.add(stem);
    const media = episodeMedia(item, feed.isOwn);
    for (const { url, type } of feed.isOwn ? [] : media.left)
      this.#tell("feed.file-left", item.line, { title: item.title, url, type });
    const { files, addresses } = chooseTranscripts(item, feed.language, fetched.transcripts);
    const transcript = addresses.size === 0 ? null : Object.fromEntries(addresses);
    const wording = { ...this.#given, number: this.#numberOf(item), media, transcript };
    const file = item.own ? ownWords(item.own, item, wording) : foreignWords(item, wording);
    const url = file.left ?? [...addresses.values()][0];
    if (url !== undefined) this.#left.push({ line: item.line, url });
    const text = writeEpisode(file, fillIn(words.from, { feed: source.name }));
    const beside = files.map(({ ending, text: words }) => ({ path: `${stem}.${ending}`, text: words }));
    return {
      files: [{ path: `${stem}.md`, text }, ...beside],
      facts: media.facts,
      locked: lockedEpisode(item, slug(stem), media.locked),
    };
  }

  showFile(): PlannedFile {
    const { feed, source, people, words } = this.#given;
    const show = proposeShow(feed, source, { hosts: people.hosts, words });
    for (const { from, to } of show.categories) {
      const code = to === null ? "feed.category-left" : "feed.category-mapped";
      this.#tell(code, 1, { from, to: to ?? "" });
    }
    if (show.isCut) this.#tell("feed.description-cut", 1);
    if (show.isMailGuessed) this.#tell("feed.no-email", 1);
    return { path: "show.yml", text: show.text };
  }

  /** Once everything is planned. */
  problems(): readonly Problem[] {
    const { source, topics } = this.#given;
    for (const { line, count, ...topic } of topics.missing)
      this.#tell("feed.topic-missing", line, { ...topic, count: String(count) });
    const [first] = this.#left;
    if (first) {
      const count = String(this.#left.length);
      this.#tell("feed.left", first.line, { count, url: first.url, feed: source.name });
    }
    return this.#problems;
  }

  #numberOf({ number, season, type, line, title }: FeedItem): number | null {
    // A trailer has the number of the episode that it is for.
    if (number === null || type !== "full") return number;
    const key = numberKey(season, number);
    if (this.#numbers.has(key)) {
      this.#tell("feed.number-taken", line, { title, number: String(number) });
      return null;
    }
    this.#numbers.add(key);
    return number;
  }

  #tell(code: ProblemCode, line: number, values: Problem["values"] = {}): void {
    this.#problems.push(warning(code, { file: this.#given.source.name, line, column: 1 }, values));
  }
}

function otherGuid(
  feed: Feed,
  { name }: ImportSource,
  { programmeGuid: was }: ImportTarget,
): readonly Problem[] {
  if (feed.guid === null || was === null || was === feed.guid || isVideoFeed(feed.items)) return [];
  return [warning("feed.other-guid", { file: name, line: 1, column: 1 }, { guid: feed.guid, was })];
}
