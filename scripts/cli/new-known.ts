// What the programme knows, as drafts need it: its people and topics, its languages, its day.

import { join } from "node:path";
import { readProgramme } from "../content/read-programme.ts";
import type { Offer } from "../domain/draft.ts";
import type { Day, PersonId, TopicId } from "../domain/names.ts";
import type { EpisodeRecord, ProgrammeRecord } from "../domain/record.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { dayAt } from "../text/day-at.ts";
import type { NamedPerson } from "../text/names.ts";
import type { CliIo } from "./io.ts";

export interface Known {
  readonly record: ProgrammeRecord;
  readonly people: readonly NamedPerson[];
  readonly topics: readonly Offer<TopicId>[];
  /** The language of comments in drafts: the programme's own, when we speak it. */
  readonly language: InterfaceLanguage;
  /** The language of messages in the terminal. */
  readonly messages: InterfaceLanguage;
  readonly today: Day;
}

/** Everything a draft needs of the programme. Its faults are `check`'s to tell, not ours. */
export async function readKnown(io: CliIo): Promise<Known> {
  const { record, ...read } = await readProgramme(join(io.cwd, "episodes"));
  const messages = io.lang ?? read.messages;
  const { show } = record;
  return {
    record,
    people: record.people.map(({ id, name, aliases, latin, roles, honorifics }) => ({
      id,
      name: name.value,
      aliases,
      latin,
      roles: [...roles, ...honorifics],
    })),
    topics: record.topics.map(({ id, name }) => ({ id, name })),
    language: show === null ? messages : /^ar(-|$)/i.test(show.language) ? "ar" : "en",
    messages,
    today: dayAt(io.now(), show?.timeZone ?? "UTC"),
  };
}

/** The programme's people, those of the newest episodes first. */
export function offeredPeople({ record }: Known): readonly Offer<PersonId>[] {
  const newestFirst = record.episodes.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const ids = newestFirst.flatMap(({ guests }) => guests.map(({ value }) => value.person));
  const nameById = new Map(record.people.map(({ id, name }) => [String(id), { id, name: name.value }]));
  const inOrder = [...ids, ...nameById.keys()].flatMap((id) => nameById.get(id) ?? []);
  return [...new Set(inOrder)];
}

/** The next number and season, when the programme numbers its episodes. */
export function nextNumber(episodes: readonly EpisodeRecord[]): {
  readonly number: number | null;
  readonly season: number | null;
} {
  const season = highest(episodes.map((episode) => episode.season));
  const numbers = episodes
    .filter((episode) => episode.season === season)
    .map(({ number }) => number?.value ?? null);
  const last = highest(numbers);
  return { number: last === null ? null : last + 1, season };
}

function highest(values: readonly (number | null)[]): number | null {
  return values.reduce(
    (most, value) => (value !== null && (most === null || value > most) ? value : most),
    null,
  );
}

/**
 * Where an episode of this day is written, below the programme's folder: beside the newest one, in its own year's
 * folder where the programme keeps years apart.
 */
export function episodeFolder(episodes: readonly EpisodeRecord[], day: Day): string {
  const newest = episodes.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  const folder = newest?.file.split("/").slice(1, -1).join("/") ?? "";
  return /^\d{4}$/.test(folder) ? day.slice(0, 4) : folder;
}
