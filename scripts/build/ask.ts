// A Show that notes what is asked of it while something is made: what was noted is what the thing depends on.
// What is made for several files is memoized; whoever uses it depends on what it was made of.

import type { Show } from "../domain/show.ts";
import { type Hash, hash, hashText } from "./hash.ts";
import { type Recent, recent } from "./recent.ts";
import type { Store } from "./store.ts";

/** One thing asked: `head:2024-02-13-x`, `body:2024-02-13-x`, `person:layla`, `fact:list:/episodes/:2`. */
export type Key = string;

/** Values of each kind that are surely held; the kind is what stands before the colon. */
const HELD = 1024;

export interface AskedShow {
  /** To be rendered with. */
  readonly show: Show;
  /** Runs something and says what it asked; what runs around it depends on that only where it is told so. */
  readonly record: <T>(run: () => T) => { readonly result: T; readonly keys: readonly Key[] };
  /** Asked as well: what is no part of the programme, or was asked by something that is used again. */
  readonly note: (key: Key) => void;
  /** What a key gives now: the same as before, and whatever asked for it need not be made again. */
  readonly hashOf: (key: Key) => Hash;
}

export interface Asking {
  /** What an episode's long parts hash to, without reading them. */
  readonly hashOfBody: (slug: string) => Hash;
  readonly hashOfTranscript: (id: string) => Hash;
  /** What a key gives that is no part of the programme, such as a template. */
  readonly hashOfOther?: (key: Key) => Hash;
  /** Where `keep` keeps. */
  readonly store?: Store | null;
}

type Note = (key: Key) => void;

export function askShow(plain: Show, asking: Asking): AskedShow {
  let noted: Set<Key> | null = null;
  const note: Note = (key) => noted?.add(key);
  const facts = new Map<Key, unknown>();
  // Given while files are listed, before any is rendered: one that came later would be taken for no fact at all.
  const missed = new Set<Key>();
  const hashOf = memoized((key) => {
    const id = key.slice("fact:".length);
    if (key.startsWith("fact:") && !facts.has(id)) missed.add(id);
    return lookUp(plain, facts, asking, key);
  });
  const record: AskedShow["record"] = (run) => {
    const outer = noted;
    const own = new Set<Key>();
    noted = own;
    try {
      return { result: run(), keys: [...own] };
    } finally {
      noted = outer;
    }
  };
  const { programme, addresses, formerQuotes } = plain;
  const show: Show = {
    programme,
    addresses,
    formerQuotes,
    ...askedLookups(plain, note),
    // Getters, so that only who looks at a list depends on all of it.
    get episodes() {
      note("episodes:");
      return plain.episodes;
    },
    get people() {
      note("people:");
      return plain.people;
    },
    get topics() {
      note("topics:");
      return plain.topics;
    },
    get hosts() {
      note("hosts:");
      return plain.hosts;
    },
    fact: (key, value) => {
      if (missed.has(key))
        throw new Error(`askShow: the fact ${key} is given after files were compared by it`);
      facts.set(key, value);
      return () => {
        note(`fact:${key}`);
        return value;
      };
    },
    memo: memo(record, note),
    // Who asks for the programme itself is not noted: what every file depends on, what is kept depends on too.
    keep: keep({ record, note, hashOf, store: asking.store ?? null, around: hash([programme, addresses]) }),
  };
  return { show, record, note, hashOf };
}

function noting<K extends string, V>(note: Note, kind: string, get: (key: K) => V): (key: K) => V {
  return (key) => {
    note(`${kind}:${key}`);
    return get(key);
  };
}

type Lookups =
  | "episodeBySlug"
  | "personById"
  | "topicById"
  | "appearancesByPerson"
  | "episodesByTopic"
  | "body"
  | "transcript";

function askedLookups(plain: Show, note: Note): Pick<Show, Lookups> {
  return {
    episodeBySlug: { get: noting(note, "head", (slug) => plain.episodeBySlug.get(slug)) },
    personById: { get: noting(note, "person", (id) => plain.personById.get(id)) },
    topicById: { get: noting(note, "topic", (id) => plain.topicById.get(id)) },
    appearancesByPerson: { get: noting(note, "appearances", (id) => plain.appearancesByPerson.get(id)) },
    episodesByTopic: { get: noting(note, "of-topic", (id) => plain.episodesByTopic.get(id)) },
    body: noting(note, "body", plain.body),
    transcript: (slug, language) => {
      note(`transcript:${slug} ${language}`);
      return plain.transcript(slug, language);
    },
  };
}

function lookUp(show: Show, facts: ReadonlyMap<Key, unknown>, asking: Asking, key: Key): Hash {
  const colon = key.indexOf(":");
  const id = key.slice(colon + 1);
  switch (key.slice(0, colon)) {
    case "head":
      return hash(show.episodeBySlug.get(id as never) ?? null);
    case "body":
      return asking.hashOfBody(id);
    case "transcript":
      return asking.hashOfTranscript(id);
    case "person":
      return hash(show.personById.get(id as never) ?? null);
    case "topic":
      return hash(show.topicById.get(id as never) ?? null);
    case "appearances":
      return hash(show.appearancesByPerson.get(id as never) ?? null);
    case "of-topic":
      return hash(show.episodesByTopic.get(id as never) ?? null);
    case "fact":
      return hash(facts.get(id) ?? null);
    case "episodes":
    case "people":
    case "topics":
    case "hosts":
      return hash(show[key.slice(0, colon) as "episodes" | "people" | "topics" | "hosts"]);
    default:
      return asking.hashOfOther?.(key) ?? "";
  }
}

function memoized(make: (key: Key) => Hash): (key: Key) => Hash {
  const known = new Map<Key, Hash>();
  return (key) => {
    const before = known.get(key) ?? make(key);
    known.set(key, before);
    return before;
  };
}

interface Made<T = unknown> {
  readonly result: T;
  readonly keys: readonly Key[];
}

function memo(record: AskedShow["record"], note: Note): Show["memo"] {
  const byKind = new Map<string, Recent<string, Made>>();
  return <T>(key: string, make: () => T): T => {
    const kind = key.slice(0, key.indexOf(":"));
    const known = byKind.get(kind) ?? recent<string, Made>(HELD);
    byKind.set(kind, known);
    const before = known.get(key) as Made<T> | undefined;
    const made = before ?? record(make);
    if (before === undefined) known.set(key, made);
    for (const one of made.keys) note(one);
    return made.result;
  };
}

interface Keeping extends Pick<AskedShow, "record" | "note" | "hashOf"> {
  readonly store: Store | null;
  /** Of what everything depends on. */
  readonly around: Hash;
}

/** In the store: what it was made of, what that gave, and the result. */
interface Kept<T = unknown> extends Made<T> {
  readonly gave: Hash;
}

function keep({ record, note, hashOf, store, around }: Keeping): Show["keep"] {
  const giveNow = (keys: readonly Key[]) => hashText([around, ...keys.map(hashOf)].join(" "));
  return <T>(partition: string, key: string, make: () => T): T => {
    const before = store?.get(partition, key) as Kept<T> | undefined;
    const isCurrent = before !== undefined && before.gave === giveNow(before.keys);
    const made = isCurrent ? before : record(make);
    if (!isCurrent) store?.set(partition, key, { ...made, gave: giveNow(made.keys) });
    for (const one of made.keys) note(one);
    return made.result;
  };
}
