// The people of a feed -> people of the programme: known ones by name, new ones with a file of their own.

import { isSlug, type PersonId } from "../domain/names.ts";
import type { PersonInput } from "../schema/person.ts";
import { foldName, matchPerson, type NamedPerson } from "../text/names.ts";
import { freeSlug, proposePersonId } from "../text/slugs.ts";
import { splitSpeaker } from "../text/speaker.ts";
import { splitRole } from "../text/split-role.ts";
import { CONTRIBUTOR } from "./element-values.ts";
import { countsOf, distinct, type Feed, type FeedItem, type FeedPerson } from "./feed.ts";
import type { OwnPerson } from "./own-episode.ts";
import { CREW, GUESTS, isHost } from "./people-parts.ts";

/** A person whom the programme does not know yet. */
export interface NewPerson {
  readonly id: PersonId;
  readonly file: PersonInput;
  /** The biography; ends in a line break, or is empty. */
  readonly markdown: string;
}

/** A guest of one episode; `role` is the office that the feed printed before the name. */
export interface ImportedGuest {
  readonly id: PersonId;
  readonly role: string | null;
}

/** Everybody met so far, and who is new among them. */
export class PeopleBook {
  readonly #known: readonly NamedPerson[];
  readonly #taken: Set<string>;
  /** Ids by folded name. */
  readonly #met = new Map<string, PersonId>();
  readonly #new = new Map<string, NewPerson>();
  /** Ids here, by the ids of our own feeds. */
  readonly #own = new Map<string, PersonId>();
  readonly #hosts: Set<string>;
  readonly #site: string | null;
  readonly #roles: ReadonlyMap<string, string>;

  /**
   * @param roles what the taxonomy's parts are called in the programme's language
   * @param site the old site's host: its pages about people are not theirs, and will be gone
   */
  constructor(
    people: readonly NamedPerson[],
    hosts: readonly string[],
    { site, roles }: { readonly site: string | null; readonly roles: ReadonlyMap<string, string> },
  ) {
    this.#known = people;
    this.#taken = new Set(people.map(({ id }) => id));
    this.#hosts = new Set(hosts);
    this.#site = site;
    this.#roles = roles;
  }

  /** Hosts of a programme that has none yet: those of the channel, else those of most episodes. */
  adoptHosts({ people, items }: Feed): void {
    const own = people.filter(isHost);
    const named = items.flatMap((item) => item.people.filter(isHost));
    const counts = countsOf(named.map(({ name }) => name));
    const usual = named.filter(({ name }) => (counts.get(name) ?? 0) > items.length / 2);
    for (const person of distinct(own.length > 0 ? own : usual, ({ name }) => name)) {
      this.#hosts.add(this.#idOf(person).id);
    }
  }

  /** Somebody as our own feed carries them. */
  adopt({ id: own, front_matter: file, markdown }: OwnPerson): void {
    if (this.#own.has(own)) return;
    const known = this.#match(file.name);
    const id = known ?? this.#freeId(own);
    this.#own.set(own, id);
    this.#met.set(foldName(file.name), id);
    if (known === null) this.#new.set(id, { id, file, markdown });
  }

  /** The id here of somebody whom a feed of our own calls so: here they may be known by another. */
  ownId(own: string): PersonId {
    return this.#own.get(own) ?? (own as PersonId);
  }

  /** Who takes part in an episode beside its hosts. */
  guestsOf({ people }: FeedItem): readonly ImportedGuest[] {
    const hosts = new Set(people.filter(isHost).map((person) => this.#idOf(person).id));
    const guests = new Map<string, ImportedGuest>();
    for (const person of people) {
      if (isHost(person) || CREW.test(person.role)) continue;
      const met = this.#idOf(person);
      const role = met.role ?? this.#roleNamed(person.role);
      if (!hosts.has(met.id) && !guests.has(met.id)) guests.set(met.id, { ...met, role });
    }
    return [...guests.values()];
  }

  /** Who presents an episode, where it names others than the programme's hosts; null where it names them or nobody. */
  hostsOf({ people }: FeedItem): readonly PersonId[] | null {
    if (people.every(({ role }) => role === CONTRIBUTOR)) return null;
    const own = [...new Set(people.filter(isHost).map((person) => this.#idOf(person).id))];
    const isUsual = own.length === this.#hosts.size && own.every((id) => this.#hosts.has(id));
    return isUsual ? null : own;
  }

  /** A part in the episode that is neither a host's nor a guest's: a reporter's. */
  #roleNamed(role: string): string | null {
    return GUESTS.has(role) ? null : (this.#roles.get(role) ?? role);
  }

  get hosts(): readonly string[] {
    return [...this.#hosts];
  }

  /** In the order they were met. */
  get newPeople(): readonly NewPerson[] {
    return [...this.#new.values()];
  }

  #idOf(person: FeedPerson): ImportedGuest {
    const { honorific, role, name } = spoken(person.name);
    let id = this.#match(name);
    if (id === null) {
      id = this.#freeId(this.#stemOf(person) ?? (proposePersonId(name) || "guest"));
      this.#met.set(foldName(name), id);
      this.#new.set(id, { id, file: { name }, markdown: "" });
    }
    this.#complete(id, person, honorific);
    return { id, role };
  }

  /** A name is looked for among the known once, however many episodes it stands in. */
  #match(name: string): PersonId | null {
    const folded = foldName(name);
    const met = this.#met.get(folded);
    if (met !== undefined) return met;
    const match = matchPerson(name, this.#known);
    if (match.kind !== "one") return null;
    this.#met.set(folded, match.id as PersonId);
    return match.id as PersonId;
  }

  /** The word that the old site knew a person by: theirs here too, so that old and new addresses are alike. */
  #stemOf({ href }: FeedPerson): string | null {
    if (href === null || new URL(href).host !== this.#site) return null;
    const last = new URL(href).pathname.split("/").findLast((part) => part !== "") ?? "";
    return isSlug(last) && /[a-z]{2}/.test(last) ? last : null;
  }

  #freeId(proposed: string): PersonId {
    const id = freeSlug(proposed, (one) => this.#taken.has(one)) as PersonId;
    this.#taken.add(id);
    return id;
  }

  /** What one item says of a new person and another one did not. One that our own feed carries is whole. */
  #complete(id: PersonId, person: FeedPerson, typed: string | null): void {
    const known = this.#new.get(id);
    if (!known || [...this.#own.values()].includes(id)) return;
    const { name, honorific = typed, links = this.#linksOf(person), photo = person.image } = known.file;
    const file: PersonInput = {
      name,
      ...(honorific === null ? {} : { honorific }),
      ...(links.length === 0 ? {} : { links: [...links] }),
      ...(photo === null ? {} : { photo }),
    };
    this.#new.set(id, { ...known, file });
  }

  #linksOf({ href }: FeedPerson): readonly string[] {
    return href === null || new URL(href).host === this.#site ? [] : [href];
  }
}

interface Spoken {
  readonly honorific: string | null;
  readonly role: string | null;
  readonly name: string;
}

/** Arabic feeds print titles and offices into names. */
function spoken(printed: string): Spoken {
  const bare = { honorific: null, role: null, name: printed };
  if (!/\p{Script=Arabic}/u.test(printed)) return bare;
  const { role, name } = splitSpeaker(printed);
  if (role === "" || !/\S\s+\S/.test(name)) return bare;
  const { honorific, office } = splitRole(role.replace(/(?<=\S)\s*[/\\](?=\s|$)/gu, ""));
  return { honorific: honorific === "" ? null : honorific, role: office === "" ? null : office, name };
}
