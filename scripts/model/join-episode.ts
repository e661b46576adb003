// The names in an episode joined with the people and topics they mean.

import type { Appearance } from "../domain/episode.ts";
import type { PersonId, TopicId } from "../domain/names.ts";
import type { Place, Problem } from "../domain/problem.ts";
import type { EpisodeRecord, PersonRecord, QuoteRecord, Typed } from "../domain/record.ts";
import { nearest } from "../text/nearest.ts";
import { error } from "../text/problems.ts";
import type { FoundPerson } from "./find-person.ts";
import { roleOfTheDay } from "./people.ts";
import { areTwins } from "./twin-people.ts";
import type { Withdrawal } from "./withdrawal.ts";

/** What an episode's names are looked up in. */
export interface Joining {
  readonly withdrawal: Withdrawal;
  readonly findPerson: (name: string) => FoundPerson;
  readonly peopleById: ReadonlyMap<string, PersonRecord>;
  readonly topicIds: ReadonlySet<string>;
}

export interface JoinedEpisode {
  readonly guests: readonly Appearance[];
  /** Quoted, but not guests, in the order they are quoted. */
  readonly quoted: readonly Appearance[];
  readonly topics: readonly TopicId[];
  /** Null where the programme's hosts present it. */
  readonly hosts: readonly PersonId[] | null;
  /** Who said what; a quote whose speaker is not known is missing, and reported. */
  readonly speakers: ReadonlyMap<QuoteRecord, PersonRecord>;
  readonly problems: readonly Problem[];
}

export function joinEpisode(record: EpisodeRecord, joining: Joining): JoinedEpisode {
  const problems: Problem[] = [];
  const guests = joinGuests(record, joining, problems);
  const speakers = joinSpeakers(record, joining, problems);
  const isGuest = new Set(guests.map(({ person }) => person));
  const quoted = new Map<PersonId, Appearance>();
  for (const speaker of speakers.values()) {
    const person = joining.withdrawal.publicId(speaker);
    if (person === null || isGuest.has(person)) continue;
    quoted.set(person, { person, role: roleOfTheDay(speaker, null, record.day) });
  }
  const topics = joinTopics(record, joining, problems);
  const hosts = record.hosts ? joinHosts(record.hosts, joining, problems) : null;
  return { guests, quoted: [...quoted.values()], topics, hosts, speakers, problems };
}

function joinGuests(record: EpisodeRecord, joining: Joining, problems: Problem[]): readonly Appearance[] {
  const guests = new Map<PersonId, Appearance>();
  for (const { value, place } of record.guests) {
    const person = joining.peopleById.get(value.person);
    if (!person) {
      const near = nearest(value.person, [...joining.peopleById.keys()]);
      problems.push(unknownId("guest", place, value.person, near));
      continue;
    }
    const id = joining.withdrawal.publicId(person);
    if (id === null) continue;
    if (guests.has(id)) problems.push(error("guest.twice", place, { id: value.person }));
    guests.set(id, { person: id, role: roleOfTheDay(person, value.role, record.day) });
  }
  return [...guests.values()];
}

function joinHosts(
  typed: NonNullable<EpisodeRecord["hosts"]>,
  { peopleById, withdrawal }: Joining,
  problems: Problem[],
): readonly PersonId[] {
  return typed.flatMap(({ value, place }) => {
    const person = peopleById.get(value);
    if (!person) problems.push(unknownId("guest", place, value, nearest(value, [...peopleById.keys()])));
    return (person && withdrawal.publicId(person)) ?? [];
  });
}

function joinSpeakers(
  record: EpisodeRecord,
  joining: Joining,
  problems: Problem[],
): ReadonlyMap<QuoteRecord, PersonRecord> {
  const speakers = new Map<QuoteRecord, PersonRecord>();
  for (const block of record.blocks) {
    if (block.kind !== "quote") continue;
    const { name } = block.quote;
    if (name.value === "") continue;
    const found = joining.findPerson(name.value);
    if (found.kind === "one") speakers.set(block.quote, found.person);
    else if (found.kind === "many" && areTwins(found.people)) continue;
    else problems.push(twoNames(name, joining) ?? speakerProblem(found, name.value, name.place));
  }
  return speakers;
}

/** Two who sign one quote: whose words are whose, only their editor knows. */
function twoNames({ value, place }: Typed<string>, { findPerson }: Joining): Problem | null {
  const names = value.split(/\s+(?:and|&|with|مع)\s+|\s*[،,/]\s*|\s+و(?=\S)/u);
  const isEach = names.length > 1 && names.every((name) => findPerson(name).kind === "one");
  return isEach ? error("person.two", place, { name: value, first: names[0] ?? "" }) : null;
}

function speakerProblem(found: Exclude<FoundPerson, { kind: "one" }>, name: string, place: Place): Problem {
  if (found.kind === "many") {
    return error("person.ambiguous", place, { name, people: found.people.map(({ id }) => id).join(", ") });
  }
  const near = found.nearest.map((person) => `${person.name.value} (${person.id})`);
  return error(near.length > 0 ? "person.unknown-near" : "person.unknown", place, {
    name,
    nearest: near.join(", "),
  });
}

function joinTopics(record: EpisodeRecord, joining: Joining, problems: Problem[]): readonly TopicId[] {
  const topics = new Set<TopicId>();
  for (const { value, place } of record.topics) {
    if (joining.topicIds.has(value)) topics.add(value as TopicId);
    else problems.push(unknownId("topic", place, value, nearest(value, [...joining.topicIds])));
  }
  return [...topics];
}

function unknownId(kind: "guest" | "topic", place: Place, id: string, near: readonly string[]): Problem {
  return near.length > 0
    ? error(`${kind}.unknown-near`, place, { id, nearest: near.join(", ") })
    : error(`${kind}.unknown`, place, { id });
}
