// An episode -> what its files were made of: front matter as values, text, and the people in it. An import has it back
// without guessing; apps pass it over. Spec: docs/episode-format.md; media by their addresses.

import type { Episode } from "../../domain/episode.ts";
import type { PersonId } from "../../domain/names.ts";
import { type DatedRole, type Person, roleOn } from "../../domain/person.ts";
import type { Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import type { EpisodeInput } from "../../schema/episode.ts";
import type { PersonInput } from "../../schema/person.ts";
import { saysMachineReading } from "../../text/machine-reading.ts";
import { typedProse, typedText } from "../typed-text.ts";

/** Keys as an editor types them; the schemas hold their values when they are files again. */
type Typed<Input> = { readonly [Key in keyof Input]?: unknown };

export interface EpisodeSource {
  readonly front_matter: Typed<EpisodeInput>;
  readonly markdown: string;
  readonly people: readonly {
    readonly id: PersonId;
    readonly front_matter: Typed<PersonInput>;
    readonly markdown: string;
  }[];
}

export function episodeSource(show: Show, episode: Episode): EpisodeSource {
  const presenters = episode.hosts ?? show.programme.podcast?.hosts ?? [];
  const parts = [...presenters, ...[...episode.guests, ...episode.quoted].map(({ person }) => person)];
  return {
    front_matter: frontMatter(show, episode),
    markdown: typedText(show, episode),
    people: [...new Set(parts)].flatMap((id) => {
      const person = named(show, id);
      if (person === null) return [];
      const markdown = typedProse(person.bio, person.address.url);
      return [{ id, front_matter: personInput(person), markdown: markdown && `${markdown}\n` }];
    }),
  };
}

/** Somebody who is named: hosts have no page of their own. */
function named({ personById, hosts }: Show, id: PersonId): Person | null {
  const person = personById.get(id) ?? hosts.find((host) => host.id === id);
  return person === undefined || person.isAnonymous ? null : person;
}

function frontMatter(show: Show, episode: Episode): Typed<EpisodeInput> {
  const { disclosure, isReading, location } = episode;
  const isSaid = disclosure !== null && saysMachineReading(disclosure);
  return {
    title: episode.title,
    ...given("kind", episode.kind),
    ...given("hidden", episode.isHidden),
    ...given("number", episode.number),
    ...given("season", episode.season),
    date: episode.published,
    ...given("updated", episode.updated),
    ...given("language", episode.language),
    summary: episode.summary,
    ...given(
      "hosts",
      episode.hosts?.filter((id) => named(show, id)),
    ),
    ...listed("guests", guestInputs(show, episode)),
    ...listed("topics", episode.topics),
    ...mediaInputs(episode),
    ...given("location", location && withoutNulls(location)),
    ...given("explicit", episode.isExplicit === show.programme.isExplicit ? null : episode.isExplicit),
    guid: episode.guid,
    ...listed("redirect_from", episode.redirectFrom),
    ...listed("sources", episode.sources.map(withoutNulls)),
    ...given("disclosure", disclosure),
    ...given("recording", isReading === isSaid ? null : isReading ? "reading" : "broadcast"),
    ...listed("corrections", correctionInputs(episode)),
  };
}

function mediaInputs({ duration, audio, video, unasked, poster }: Episode): Typed<EpisodeInput> {
  const isFile = audio !== null || video?.kind === "file";
  const asked = (kind: "audio" | "video") => (unasked?.kind === kind ? unasked.url : null);
  return {
    ...given("audio", audio?.url ?? asked("audio")),
    ...given("video", video?.kind === "youtube" ? `youtube:${video.id}` : (video?.url ?? asked("video"))),
    ...given("poster", poster?.url),
    ...given("duration", isFile || duration === null ? null : formatClock(duration)),
  };
}

/** A role of the day is typed only where it is not the person's on that day. */
function guestInputs(show: Show, { guests, day }: Episode): readonly unknown[] {
  return guests.flatMap(({ person: id, role }): readonly unknown[] => {
    const person = named(show, id);
    if (person === null) return [];
    return role === null || role === roleOn(person.roles, day) ? [id] : [{ person: id, role }];
  });
}

function correctionInputs({ corrections, quotes }: Episode): readonly unknown[] {
  return corrections.map(({ date, text, quote: id }) => ({
    date,
    text,
    ...given("quote", quotes.find((quote) => quote.id === id)?.text),
  }));
}

function personInput({ name, latin, honorifics, roles, aliases, links, photo }: Person): Typed<PersonInput> {
  return {
    name,
    ...given("latin", latin),
    ...given("honorific", honorificInput(honorifics)),
    ...listed("roles", roles.map(roleInput)),
    ...listed("aliases", aliases),
    ...listed("links", links),
    ...given("photo", photo?.url),
  };
}

/** One that always stands there is typed by itself. */
function honorificInput(honorifics: readonly DatedRole[]): unknown {
  const [first = null, ...more] = honorifics.map(roleInput);
  return more.length === 0 && (first === null || typeof first === "string") ? first : [first, ...more];
}

function roleInput(role: DatedRole): unknown {
  const { text, ...days } = withoutNulls(role);
  return Object.keys(days).length === 0 ? text : { text, ...days };
}

function given<K extends string, V>(key: K, value: V | null | undefined): { readonly [key in K]?: V } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}

function listed<K extends string, V>(key: K, values: readonly V[]): { readonly [key in K]?: readonly V[] } {
  return given(key, values.length === 0 ? null : values);
}

/** A value's facts that are known. */
function withoutNulls<T extends object>(value: T): { readonly [K in keyof T]: NonNullable<T[K]> } {
  const known = Object.entries(value).filter(([, fact]) => fact !== null);
  return Object.fromEntries(known) as { readonly [K in keyof T]: NonNullable<T[K]> };
}
