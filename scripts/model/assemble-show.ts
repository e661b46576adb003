// Records to the Show: joined, ordered, timed, indexed. Pure: the same records and moment give the same Show.

import { alignInOrder } from "../align/align-in-order.ts";
import type { TimecodeEdit } from "../align/write-timecodes.ts";
import type { EpisodeHead } from "../domain/episode.ts";
import type { AbsoluteUrl, PersonId, Slug } from "../domain/names.ts";
import type { Person } from "../domain/person.ts";
import { compareProblems, type Problem } from "../domain/problem.ts";
import type {
  EpisodeRecordHead,
  PersonRecord,
  ProgrammeRecord,
  ShowRecord,
  TopicRecord,
} from "../domain/record.ts";
import type { Programme, Show, Topic } from "../domain/show.ts";
import { localeOf } from "../text/dates.ts";
import { modelWords } from "../text/words/model.ts";
import { type AddressBook, addressBook } from "./addresses.ts";
import { type AssembledEpisode, assembleEpisode, type EpisodeMaking } from "./assemble-episode.ts";
import { personFinder } from "./find-person.ts";
import { indexShow, type ShowBodies } from "./index-show.ts";
import { lateRoles } from "./late-roles.ts";
import { linkNeighbours } from "./link-neighbours.ts";
import { assignTones, makePerson } from "./people.ts";
import type { QuoteAligner } from "./quote-times.ts";
import { twinPeople } from "./twin-people.ts";
import { twinProblems } from "./twin-problems.ts";
import { withdrawalOf } from "./withdrawal.ts";

export interface AssembleOptions {
  /** Milliseconds since 1970: what is published later is scheduled. */
  readonly now: number;
  /** Instead of show.yml's `site`, for a preview on another host. */
  readonly site?: AbsoluteUrl;
  /** Whether drafts and scheduled episodes are in it, marked as such. */
  readonly preview?: boolean;
  /** Another aligner, such as one that remembers. */
  readonly align?: QuoteAligner;
}

/** The programme assembled, with every problem of joining it; `show` is null without a readable show.yml. */
export interface AssembledShow {
  readonly show: Show | null;
  readonly problems: readonly Problem[];
  /** Times found for quotes whose editor typed none: `check --write` puts them into the files. */
  readonly timesToWrite: readonly TimecodeEdit[];
}

export function assembleShow(record: ProgrammeRecord, options: AssembleOptions): AssembledShow {
  const making = showMaking(record, options);
  if (making === null) return { show: null, problems: [], timesToWrite: [] };
  const assembled = record.episodes.map((episode) => assembleEpisode(episode, making.episodes));
  return joinShow(making, record.episodes, assembled, bodiesOf(assembled));
}

/** What a programme is assembled with, from all of it but the episodes. */
export interface ShowMaking {
  readonly episodes: EpisodeMaking;
  readonly people: readonly PersonRecord[];
  readonly topics: readonly TopicRecord[];
  readonly options: AssembleOptions;
}

/** Null without a readable show.yml. */
export function showMaking(
  { show, people, topics }: Omit<ProgrammeRecord, "episodes">,
  options: AssembleOptions,
): ShowMaking | null {
  if (show === null) return null;
  const episodes: EpisodeMaking = {
    show,
    addresses: addressBook(options.site ?? show.site),
    withdrawal: withdrawalOf(people, modelWords(show.interface), show.guid),
    findPerson: personFinder(people),
    peopleById: new Map(people.map((person) => [String(person.id), person])),
    topicIds: new Set(topics.map(({ id }) => String(id))),
    align: options.align ?? alignInOrder,
    now: options.now,
  };
  return { episodes, people, topics, options };
}

/** An assembled episode without what is long of it. */
export type AssembledHead = Pick<AssembledEpisode, "head" | "problems" | "timesToWrite">;

/**
 * Assembled episodes as one Show.
 * @param records of the same episodes, in the same order
 */
export function joinShow(
  { episodes: making, people: everybody, topics: named, options }: ShowMaking,
  records: readonly EpisodeRecordHead[],
  assembled: readonly AssembledHead[],
  bodies: ShowBodies,
): AssembledShow {
  const { show: settings, addresses, withdrawal } = making;
  const shown = assembled.flatMap(({ head }) =>
    head.unpublished === null || options.preview === true ? [head] : [],
  );
  const episodes = linkNeighbours(shown);
  const heard = new Set(episodes.flatMap(heardIn));
  const tones = assignTones(episodes.toReversed().map(heardIn));
  const words = modelWords(settings.interface);
  const everyone = everybody.flatMap((person): readonly Person[] => {
    const id = withdrawal.publicId(person);
    if (id === null) return [];
    return [{ ...makePerson(person, id, { addresses, withdrawal, words }), tone: tones.get(id) ?? 0 }];
  });
  const people = everyone.filter(({ id }) => heard.has(id)).sort(byName(settings));
  const discussed = new Set(episodes.flatMap((episode) => episode.topics));
  const topics = named
    .filter(({ id }) => discussed.has(id))
    .map(({ id, name, description }): Topic => ({ id, name, description, address: addresses.topic(id) }))
    .sort(byName(settings));
  const facts = {
    programme: makeProgramme(settings, addresses, options.site),
    episodes,
    people,
    hosts: hostsOf(settings, episodes, everyone),
    topics,
    // permanence/ knows them: the lock has a part in no other place of the model.
    formerQuotes: new Map(),
    addresses: addresses.show,
  };
  const problems = [
    ...assembled.flatMap((one) => one.problems),
    ...twinPeople(everybody),
    ...lateRoles(
      everybody,
      assembled.map(({ head }) => head),
    ),
    ...twinProblems(records),
  ];
  return {
    show: indexShow(facts, bodies),
    problems: problems.sort(compareProblems),
    timesToWrite: assembled.flatMap((one) => one.timesToWrite),
  };
}

function bodiesOf(assembled: readonly AssembledEpisode[]): ShowBodies {
  const bySlug = new Map(assembled.map((one) => [one.head.slug, one]));
  const at = (slug: Slug): AssembledEpisode => {
    const found = bySlug.get(slug);
    if (found === undefined) throw new RangeError(`assembleShow: no episode ${slug}`);
    return found;
  };
  return {
    body: (slug) => at(slug).body,
    transcript: (slug, language) => {
      const found = at(slug).transcripts.find((one) => one.language === language);
      if (found === undefined) throw new RangeError(`assembleShow: ${slug} has no transcript in ${language}`);
      return found;
    },
  };
}

function makeProgramme(
  {
    file: _file,
    places: _places,
    messages: _messages,
    quotes: _quotes,
    artwork,
    site,
    ...settings
  }: ShowRecord,
  addresses: AddressBook,
  otherSite: AbsoluteUrl | undefined,
): Programme {
  return { ...settings, site: otherSite ?? site, artwork: artwork && addresses.media(artwork.value) };
}

/** A host whose name is withheld, or who wants no trace, is not among them: their public id is another one, or none. */
function hostsOf(
  { podcast }: ShowRecord,
  episodes: readonly EpisodeHead[],
  everyone: readonly Person[],
): readonly Person[] {
  const ids = new Set([...(podcast?.hosts ?? []), ...episodes.flatMap(({ hosts = [] }) => hosts)]);
  return [...ids].flatMap((host) => everyone.filter(({ id }) => id === host));
}

/** Everyone with a page because of an episode: its guests, and those whom it quotes. */
export function heardIn(episode: Pick<EpisodeHead, "guests" | "quoted">): readonly PersonId[] {
  return [...episode.guests, ...episode.quoted].map(({ person }) => person);
}

/** By name as the programme's language sorts, then by id, so that two of one name keep their order. */
function byName({ language }: ShowRecord) {
  const collator = new Intl.Collator(language.startsWith("ar") ? localeOf("ar") : language);
  return (a: { name: string; id: string }, b: { name: string; id: string }) =>
    collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
