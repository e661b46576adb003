// A feed and a project -> the files to write, the facts to remember, and what an editor should know. Pure.

import type { LockedEpisode } from "../domain/feed-lock.ts";
import { slug } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
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
import { mapCategories } from "./map-categories.ts";
import { lockedEpisode, lockedFeeds } from "./merge-lock.ts";
import { guestsRead, withNamedGuests } from "./named-guests.ts";
import { rolesIn } from "./people-parts.ts";
import { isVideoFeed, proposeShow } from "./propose-show.ts";
import { chooseTranscripts } from "./transcripts.ts";
import { type EpisodeFile, writeEpisode, writePerson, writeShow, writeTopics } from "./write-files.ts";

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
  const importing = new Importing({ feed, source, target, fetched, people, topics });
  const episodes = items.map((item) => importing.episode(named.get(item) ?? item));
  const show = target.hosts === null ? [importing.showFile()] : [];
  const persons = people.newPeople.map((one) => ({ path: `people/${one.id}.md`, text: writePerson(one) }));
  const { newTopics } = topics;
  const listed = newTopics.length === 0 ? [] : [{ path: "topics.yml", text: writeTopics(newTopics) }];
  return {
    files: [...show, ...listed, ...persons, ...episodes.flatMap(({ files }) => files)],
    media: new Map(episodes.flatMap(({ media }) => [...media.facts])),
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
  readonly media: EpisodeMedia;
  readonly locked: LockedEpisode;
}

interface Given {
  readonly feed: Feed;
  readonly source: ImportSource;
  readonly target: ImportTarget;
  readonly fetched: Fetched;
  readonly people: PeopleBook;
  readonly topics: TopicBook;
}

/** One import under way: which names and numbers are taken by now, and what is to be told. */
class Importing {
  readonly #problems: Problem[] = [];
  readonly #given: Given;
  readonly #slugs: Set<string>;
  readonly #numbers: Set<string>;
  readonly #words: FeedImportWords;
  /** What is at addresses of its own and was not fetched: one for each episode that has some. */
  readonly #left: { readonly line: number; readonly url: string }[] = [];

  constructor(given: Given) {
    this.#given = given;
    this.#slugs = new Set(given.target.slugs);
    this.#numbers = new Set(given.target.numbers);
    this.#words = feedImportWords(given.target.language);
  }

  episode(item: FeedItem): PlannedEpisode {
    const stem = episodeStem(item, (one) => this.#slugs.has(one));
    this.#slugs.add(stem);
    const { feed, source, fetched } = this.#given;
    const media = episodeMedia(item, feed.isOwn);
    for (const { url, type } of feed.isOwn ? [] : media.left)
      this.#tell("feed.file-left", item, { url, type });
    const transcripts = chooseTranscripts(item, feed.language, fetched.transcripts);
    const wording = { ...this.#given, number: this.#numberOf(item), media };
    const { frontMatter, body, left } = item.own
      ? ownWords(item.own, item, wording)
      : foreignWords(item, wording);
    const elsewhere = [...left, ...transcripts.addresses.values()];
    if (elsewhere[0] !== undefined) this.#left.push({ line: item.line, url: elsewhere[0] });
    const { audio = null, video = null } = frontMatter;
    const transcript = transcripts.addresses.size === 0 ? null : Object.fromEntries(transcripts.addresses);
    const file: EpisodeFile = {
      feed: source.name,
      frontMatter: {
        ...frontMatter,
        audio: media.audio ?? audio,
        video: media.video ?? video,
        transcript,
      },
      body,
    };
    const beside = transcripts.files.map(({ ending, text }) => ({ path: `${stem}.${ending}`, text }));
    return {
      files: [{ path: `${stem}.md`, text: writeEpisode(file, this.#words) }, ...beside],
      media,
      locked: lockedEpisode(item, slug(stem), media.locked),
    };
  }

  showFile(): PlannedFile {
    const show = proposeShow(this.#given.feed, this.#given.source, this.#given.people.hosts);
    for (const { from, to } of mapCategories(this.#given.feed.categories).changed) {
      const code = to === null ? "feed.category-left" : "feed.category-mapped";
      this.#problems.push(warning(code, this.#at(1), { from, to: to ?? "" }));
    }
    if (show.isCut) this.#problems.push(warning("feed.description-cut", this.#at(1)));
    if (show.owner.isGuessed) this.#problems.push(warning("feed.no-email", this.#at(1)));
    return { path: "show.yml", text: writeShow(show, this.#words) };
  }

  /** Once everything is planned. */
  problems(): readonly Problem[] {
    for (const { line, count, ...topic } of this.#given.topics.missing) {
      const values = { ...topic, count: String(count) };
      this.#problems.push(warning("feed.topic-missing", this.#at(line), values));
    }
    const [first] = this.#left;
    if (!first) return this.#problems;
    const values = { count: String(this.#left.length), url: first.url, feed: this.#given.source.name };
    return [...this.#problems, warning("feed.left", this.#at(first.line), values)];
  }

  #numberOf(item: FeedItem): number | null {
    // A trailer has the number of the episode that it is for.
    if (item.number === null || item.type !== "full") return item.number;
    const key = numberKey(item.season, item.number);
    if (this.#numbers.has(key)) {
      this.#tell("feed.number-taken", item, { number: String(item.number) });
      return null;
    }
    this.#numbers.add(key);
    return item.number;
  }

  #tell(code: ProblemCode, { line, title }: FeedItem, values: Problem["values"]): void {
    this.#problems.push(warning(code, this.#at(line), { title, ...values }));
  }

  #at(line: number): Problem["place"] {
    return { file: this.#given.source.name, line, column: 1 };
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
