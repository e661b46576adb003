// The categories of our own feeds' items -> topics: known ones by name or id, new ones where the programme has none yet.
// Other hosts' categories are keywords and shelf marks: they are left out.

import { isSlug, type TopicId } from "../domain/names.ts";
import { foldName } from "../text/names.ts";
import { freeSlug, proposeSlug } from "../text/slugs.ts";
import type { FeedCategory, FeedItem } from "./feed.ts";

/** A topic by its name. */
export interface NamedTopic {
  readonly id: TopicId;
  readonly name: string;
}

/** A topic that topics.yml has not: where it is met first, and how many episodes have it. */
export interface MissingTopic extends NamedTopic {
  readonly line: number;
  readonly count: number;
}

/** Every topic met so far. */
export class TopicBook {
  readonly #byName: Map<string, TopicId>;
  readonly #takesNew: boolean;
  readonly #site: string | null;
  readonly #new: NamedTopic[] = [];
  readonly #missing = new Map<TopicId, MissingTopic>();

  /**
   * @param known those of topics.yml; null where there is no such file, and one is written
   * @param site the old site's host: its pages of topics say their ids
   */
  constructor(known: readonly NamedTopic[] | null, site: string | null) {
    this.#takesNew = known === null;
    this.#site = site;
    this.#byName = new Map((known ?? []).map(({ id, name }) => [foldName(name), id]));
  }

  idsOf({ categories, line }: Pick<FeedItem, "categories" | "line">): readonly TopicId[] {
    return [...new Set(categories.flatMap((category) => this.#idOf(category, line) ?? []))];
  }

  /** In the order they were met. */
  get newTopics(): readonly NamedTopic[] {
    return this.#new;
  }

  /** The same, where topics.yml is there and nothing is added to it. */
  get missing(): readonly MissingTopic[] {
    return [...this.#missing.values()];
  }

  #idOf(category: FeedCategory, line: number): TopicId | null {
    const { name } = category;
    const folded = foldName(name);
    const named = this.#byName.get(folded);
    if (named !== undefined) return named;
    const taken = new Set<string>(this.#byName.values());
    const own = this.#ownId(category);
    // The same topic, called otherwise by now.
    if (own !== null && taken.has(own)) return own;
    const proposed = proposeSlug(name);
    const free = freeSlug(isSlug(proposed) ? proposed : "topic", (one) => taken.has(one)) as TopicId;
    const id = own ?? free;
    if (!this.#takesNew) {
      const before = this.#missing.get(id) ?? { id, name, line, count: 0 };
      this.#missing.set(id, { ...before, count: before.count + 1 });
      return null;
    }
    this.#byName.set(folded, id);
    this.#new.push({ id, name });
    return id;
  }

  /** The id in the address of a topic's page, `…/topics/ID/`. */
  #ownId({ address }: FeedCategory): TopicId | null {
    if (address === null || new URL(address).host !== this.#site) return null;
    const id = /\/topics\/([^/]+)\/$/.exec(new URL(address).pathname)?.[1] ?? "";
    return isSlug(id) ? (id as TopicId) : null;
  }
}
