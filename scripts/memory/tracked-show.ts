// A Show that notes what is looked up in it while something is rendered: what was noted is what the rendering depends on.
// Outside a recording it is the Show itself, at no cost.

import type { Episode } from "../domain/episode.ts";
import type { Show } from "../domain/show.ts";
import { STANDING } from "./fingerprint.ts";

/** One thing looked up: `personById layla`, `episodeBySlug 2024-02-13-x title`, `episodes`. */
export type Reading = string;

export interface ShowTracking {
  /** To be rendered with. */
  readonly show: Show;
  /** Runs something and says what it looked up; what runs around it is not told. */
  readonly record: <T>(run: () => T) => { readonly result: T; readonly readings: readonly Reading[] };
  /** Looked up as well: by something that is used again. */
  readonly note: (readings: readonly Reading[]) => void;
}

export const MAPS = [
  "episodeBySlug",
  "personById",
  "topicById",
  "appearancesByPerson",
  "episodesByTopic",
] as const;
export const LISTS = ["episodes", "people", "topics"] as const;
type Note = (reading: Reading) => void;

const trackings = new WeakMap<Show, ShowTracking>();

/** The tracking that a Show belongs to; undefined for one that notes nothing. */
export function trackingOf(show: Show): ShowTracking | undefined {
  return trackings.get(show);
}

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
    const map: ReadonlyMap<string, unknown> = show[name];
    const seen =
      name === "episodeBySlug" ? episodesSeen(map as ReadonlyMap<string, Episode>, note, isRecording) : null;
    Object.defineProperty(tracked, name, { enumerable: true, value: new TrackedMap(map, name, note, seen) });
  }
  const tracking: ShowTracking = {
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
    note: (readings) => {
      for (const reading of readings) notes?.add(reading);
    },
  };
  trackings.set(tracked, tracking);
  return tracking;
}

/** A map that notes what is asked of it: one key, or all of them. */
class TrackedMap<V> implements ReadonlyMap<string, V> {
  private readonly map: ReadonlyMap<string, V>;
  private readonly name: string;
  private readonly note: Note;
  /** What is handed out in a value's place, and notes by itself; null for the value. */
  private readonly seen: ((id: string) => V | undefined) | null;

  constructor(
    map: ReadonlyMap<string, V>,
    name: string,
    note: Note,
    seen: ((id: string) => V | undefined) | null,
  ) {
    this.map = map;
    this.name = name;
    this.note = note;
    this.seen = seen;
  }

  get(id: string): V | undefined {
    const seen = this.seen?.(id);
    if (seen !== undefined) return seen;
    this.note(`${this.name} ${id}`);
    return this.map.get(id);
  }

  has(id: string): boolean {
    this.note(`${this.name} ${id}`);
    return this.map.has(id);
  }

  private get all(): ReadonlyMap<string, V> {
    this.note(this.name);
    return this.map;
  }

  get size(): number {
    return this.all.size;
  }
  forEach(run: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.all.forEach(run);
  }
  entries() {
    return this.all.entries();
  }
  keys() {
    return this.all.keys();
  }
  values() {
    return this.all.values();
  }
  [Symbol.iterator]() {
    return this.all[Symbol.iterator]();
  }
}

/** While something is recorded: an episode that notes its parts, one for each. */
function episodesSeen(
  map: ReadonlyMap<string, Episode>,
  note: Note,
  isRecording: () => boolean,
): (id: string) => Episode | undefined {
  const tracked = new WeakMap<Episode, Episode>();
  return (id) => {
    const episode = map.get(id);
    if (episode === undefined || !isRecording()) return undefined;
    const known = tracked.get(episode) ?? trackEpisode(episode, note);
    tracked.set(episode, known);
    return known;
  };
}

/** An episode of which each part is noted by itself: a page that names another's title does not depend on its text. */
function trackEpisode(episode: Episode, note: Note): Episode {
  const whole = `episodeBySlug ${episode.slug}`;
  const readings = new Map<string, Reading>();
  return new Proxy(episode, {
    get: (target, key) => {
      if (typeof key === "symbol") {
        // What stands for it stands for all of it.
        if (key === STANDING) note(whole);
        return Reflect.get(target, key);
      }
      const reading = readings.get(key) ?? `${whole} ${key}`;
      readings.set(key, reading);
      note(reading);
      return Reflect.get(target, key);
    },
    ownKeys: (target) => {
      note(whole);
      return Reflect.ownKeys(target);
    },
  });
}
