// Records to the Show: joined, ordered, timed, indexed. Pure: the same records and moment give the same Show.

import { alignQuotes } from "../align/align-quotes.ts";
import type { TimecodeEdit } from "../align/write-timecodes.ts";
import type { Episode } from "../domain/episode.ts";
import type { AbsoluteUrl, PersonId } from "../domain/names.ts";
import type { Person } from "../domain/person.ts";
import { compareProblems, type Problem } from "../domain/problem.ts";
import type { EpisodeRecord, ProgrammeRecord, ShowRecord } from "../domain/record.ts";
import type { Programme, Show, Topic } from "../domain/show.ts";
import { localeOf } from "../text/dates.ts";
import { modelWords } from "../text/words/model.ts";
import { type AddressBook, addressBook } from "./addresses.ts";
import { assembleEpisode, type EpisodeMaking } from "./assemble-episode.ts";
import type { EpisodeMemory } from "./episode-memory.ts";
import { personFinder } from "./find-person.ts";
import { indexShow } from "./index-show.ts";
import { linkNeighbours } from "./indexes.ts";
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
  /** What was assembled before in this process, for records that have not changed. */
  readonly memory?: EpisodeMemory;
  /** What records that are remembered were made of. */
  readonly states?: ReadonlyMap<EpisodeRecord, string>;
}

/** The programme assembled, with every problem of joining it; `show` is null without a readable show.yml. */
export interface AssembledShow {
  readonly show: Show | null;
  readonly problems: readonly Problem[];
  /** Times found for quotes whose editor typed none: `check --write` puts them into the files. */
  readonly timesToWrite: readonly TimecodeEdit[];
}

export function assembleShow(record: ProgrammeRecord, options: AssembleOptions): AssembledShow {
  if (record.show === null) return { show: null, problems: [], timesToWrite: [] };
  const settings = record.show;
  const addresses = addressBook(options.site ?? settings.site);
  const words = modelWords(settings.interface);
  const withdrawal = withdrawalOf(record.people, words, settings.guid);
  const making: EpisodeMaking = {
    show: settings,
    addresses,
    withdrawal,
    findPerson: personFinder(record.people),
    peopleById: new Map(record.people.map((person) => [String(person.id), person])),
    topicIds: new Set(record.topics.map(({ id }) => String(id))),
    align: options.align ?? alignQuotes,
    now: options.now,
  };
  const assemble = (episode: EpisodeRecord) => assembleEpisode(episode, making);
  const memory = options.memory?.(record, options.site ?? "", options.states ?? new Map());
  const assembled = record.episodes.map((episode) => memory?.(episode, assemble) ?? assemble(episode));
  const shown = assembled.flatMap(({ episode }) =>
    episode.unpublished === null || options.preview === true ? [episode] : [],
  );
  const episodes = linkNeighbours(shown);
  const heard = new Set(episodes.flatMap(heardIn));
  const tones = assignTones(episodes.toReversed().map(heardIn));
  const everyone = record.people.flatMap((person): readonly Person[] => {
    const id = withdrawal.publicId(person);
    if (id === null) return [];
    return [{ ...makePerson(person, id, { addresses, withdrawal, words }), tone: tones.get(id) ?? 0 }];
  });
  const people = everyone.filter(({ id }) => heard.has(id)).sort(byName(settings));
  const discussed = new Set(episodes.flatMap((episode) => episode.topics));
  const topics = record.topics
    .filter(({ id }) => discussed.has(id))
    .map(({ id, name, description }): Topic => ({ id, name, description, address: addresses.topic(id) }))
    .sort(byName(settings));
  const show = indexShow({
    programme: makeProgramme(settings, addresses, options.site),
    episodes,
    people,
    hosts: hostsOf(settings, episodes, everyone),
    topics,
    // permanence/ knows them: the lock has a part in no other place of the model.
    formerQuotes: new Map(),
    addresses: addresses.show,
  });
  const problems = [
    ...assembled.flatMap((one) => one.problems),
    ...twinPeople(record.people),
    ...twinProblems(record.episodes),
  ];
  return {
    show,
    problems: problems.sort(compareProblems),
    timesToWrite: assembled.flatMap((one) => one.timesToWrite),
  };
}

function makeProgramme(
  { file: _file, messages: _messages, quotes: _quotes, artwork, site, ...settings }: ShowRecord,
  addresses: AddressBook,
  otherSite: AbsoluteUrl | undefined,
): Programme {
  return { ...settings, site: otherSite ?? site, artwork: artwork && addresses.media(artwork.value) };
}

/** A host whose name is withheld, or who wants no trace, is not among them: their public id is another one, or none. */
function hostsOf(
  { podcast }: ShowRecord,
  episodes: readonly Episode[],
  everyone: readonly Person[],
): readonly Person[] {
  const ids = new Set([...(podcast?.hosts ?? []), ...episodes.flatMap(({ hosts = [] }) => hosts)]);
  return [...ids].flatMap((host) => everyone.filter(({ id }) => id === host));
}

function heardIn(episode: Episode): readonly PersonId[] {
  return [...episode.guests, ...episode.quoted].map(({ person }) => person);
}

/** By name as the programme's language sorts, then by id, so that two of one name keep their order. */
function byName({ language }: ShowRecord) {
  const collator = new Intl.Collator(language.startsWith("ar") ? localeOf("ar") : language);
  return (a: { name: string; id: string }, b: { name: string; id: string }) =>
    collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
