// The categories of our own feeds' items -> topics: known ones by name, new ones where the programme has none yet.
// Other hosts' categories are keywords and shelf marks: they are left out.

import { isSlug, type TopicId } from "../domain/names.ts";
import { foldName } from "../text/names.ts";
import { freeSlug, proposeSlug } from "../text/slugs.ts";

/** A topic by its name. */
export interface NamedTopic {
  readonly id: TopicId;
  readonly name: string;
}

/** Every topic met so far. */
export class TopicBook {
  readonly #byName: Map<string, TopicId>;
  readonly #takesNew: boolean;
  readonly #new: NamedTopic[] = [];

  /** @param known those of topics.yml; null where there is no such file, and one is written */
  constructor(known: readonly NamedTopic[] | null) {
    this.#takesNew = known === null;
    this.#byName = new Map((known ?? []).map(({ id, name }) => [foldName(name), id]));
  }

  idsOf(names: readonly string[]): readonly TopicId[] {
    return [...new Set(names.flatMap((name) => this.#idOf(name) ?? []))];
  }

  /** In the order they were met. */
  get newTopics(): readonly NamedTopic[] {
    return this.#new;
  }

  #idOf(name: string): TopicId | null {
    const known = this.#byName.get(foldName(name));
    if (known !== undefined || !this.#takesNew) return known ?? null;
    const taken = new Set<string>(this.#byName.values());
    const proposed = proposeSlug(name);
    const id = freeSlug(isSlug(proposed) ? proposed : "topic", (one) => taken.has(one)) as TopicId;
    this.#byName.set(foldName(name), id);
    this.#new.push({ id, name });
    return id;
  }
}
