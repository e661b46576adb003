// A Show that notes what is looked up in it while something is rendered: what was noted is what the rendering depends on.
// Outside a recording it is the Show itself, at no cost.

import type { Episode } from "../domain/episode.ts";
import type { PersonAppearance, Show } from "../domain/show.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";

/** One thing looked up: `personById layla`, `episodeBySlug 2024-02-13-x title`, `episodes`. */
export type Reading = string;

export interface ShowTracking {
  /** To be rendered with. */
  readonly show: Show;
  /** Runs something and says what it looked up. */
  readonly record: <T>(run: () => T) => { readonly result: T; readonly readings: readonly Reading[] };
}

const MAPS = ["episodeBySlug", "personById", "topicById", "appearancesByPerson", "episodesByTopic"] as const;
const LISTS = ["episodes", "people", "topics"] as const;
type MapName = (typeof MAPS)[number];
type Note = (reading: Reading) => void;

export function trackShow(show: Show): ShowTracking {
  let notes: Set<Reading> | null = null;
  const note: Note = (reading) => notes?.add(reading);
  const tracked: Show = { ...show };
  for (const name of LISTS) {
    Object.defineProperty(tracked, name, {
      enumerable: true,
      get: () => {
        note(name);
        return show[name];
      },
    });
  }
  const isRecording = () => notes !== null;
  for (const name of MAPS) {
    Object.defineProperty(tracked, name, {
      enumerable: true,
      value: trackMap(show, name, note, isRecording),
    });
  }
  return {
    show: tracked,
    record: (run) => {
      const outer = notes;
      const own = new Set<Reading>();
      notes = own;
      try {
        return { result: run(), readings: [...own] };
      } finally {
        notes = outer;
      }
    },
  };
}

function trackMap(
  show: Show,
  name: MapName,
  note: Note,
  isRecording: () => boolean,
): ReadonlyMap<string, unknown> {
  const map: ReadonlyMap<string, unknown> = show[name];
  return new Proxy(map, {
    get: (target, key) => {
      if (key === "get" || key === "has") {
        return (id: string) => {
          const value = target.get(id);
          if (name === "episodeBySlug" && key === "get" && value !== undefined && isRecording()) {
            return trackEpisode(value as Episode, note);
          }
          note(`${name} ${id}`);
          return key === "has" ? value !== undefined : value;
        };
      }
      note(name);
      const own: unknown = Reflect.get(target, key, target);
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}

/** An episode of which each part is noted by itself: a page that names another's title does not depend on its text. */
function trackEpisode(episode: Episode, note: Note): Episode {
  return new Proxy(episode, {
    get: (target, key) => {
      note(`episodeBySlug ${target.slug} ${String(key)}`);
      return Reflect.get(target, key);
    },
    ownKeys: (target) => {
      note(`episodeBySlug ${target.slug}`);
      return Reflect.ownKeys(target);
    },
  });
}

/** By its parts, which stay the same objects from build to build as long as nobody changes them. */
function heard({ episode, role, isGuest, quotes }: PersonAppearance): readonly unknown[] {
  return [episode, role, isGuest, quotes];
}

/** What a reading gives in a Show, as a fingerprint: the same one, and a rendering that read it need not be made again. */
export function readingIn(show: Show): (reading: Reading) => Fingerprint {
  const known = new Map<Reading, Fingerprint>();
  return (reading) => {
    const before = known.get(reading);
    if (before !== undefined) return before;
    const made = lookUp(show, reading);
    known.set(reading, made);
    return made;
  };
}

function lookUp(show: Show, reading: Reading): Fingerprint {
  const [name = "", id, part] = reading.split(" ");
  if (id === undefined) {
    const whole = show[name as MapName | (typeof LISTS)[number]];
    return fingerprint(Array.isArray(whole) ? whole : [...whole]);
  }
  const value: unknown = show[name as MapName].get(id as never);
  if (value === undefined) return "-";
  if (name === "appearancesByPerson") return fingerprint((value as readonly PersonAppearance[]).map(heard));
  return fingerprint(part === undefined ? value : (value as Readonly<Record<string, unknown>>)[part]);
}
