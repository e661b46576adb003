// A person's entry over as many pages as it needs: what they said by topic, then where they were heard. A page is cut by
// what stands on it, so that somebody with much to say has no heavier a page than others.

import type { Slug, TopicId } from "../../domain/names.ts";
import type { Person } from "../../domain/person.ts";
import type { PersonAppearance, Show } from "../../domain/show.ts";
import { groupBy } from "./group-by.ts";
import { partAddress } from "./page-making.ts";

/** What was said on one day. */
export interface Occasion {
  readonly episode: Slug;
  /** One of the two ends of what was said about a topic over time. */
  readonly end: "first" | "last" | null;
}

/** What was said about a topic, or the part of it that a page has. Null for episodes without one. */
export interface EntrySection {
  readonly topic: TopicId | null;
  readonly occasions: readonly Occasion[];
  /** Episodes that are about this too: what was said in them stands under their first topic, and is only named here. */
  readonly alsoIn: readonly Slug[];
}

export interface EntryPart {
  readonly sections: readonly EntrySection[];
  readonly appearances: readonly Slug[];
}

/** A topic of an entry, and the page it begins on. */
export interface EntryTopic {
  readonly topic: TopicId | null;
  /** Of quotes, whichever topic they stand under. */
  readonly count: number;
  readonly href: string;
}

/** What a page may hold: as much as so many quotes in a list. */
const QUOTES_A_PAGE = 24;
/** What each row takes of that. */
const WEIGHTS = { occasion: 0.4, named: 0.25, appearance: 0.35 } as const;

type Row =
  | {
      readonly kind: "said";
      readonly topic: TopicId | null;
      readonly occasion: Occasion;
      readonly weight: number;
    }
  | {
      readonly kind: "named";
      readonly topic: TopicId | null;
      readonly episode: Slug;
      readonly weight: number;
    }
  | { readonly kind: "heard"; readonly episode: Slug; readonly weight: number };

/** Never none: somebody who said nothing has a page. */
export function entryParts(show: Show, person: Person): readonly EntryPart[] {
  const parts: Row[][] = [];
  let left = 0;
  for (const row of rowsOf(show, person)) {
    if (parts.length === 0 || row.weight > left) {
      parts.push([]);
      left = QUOTES_A_PAGE;
    }
    parts.at(-1)?.push(row);
    left -= row.weight;
  }
  return (parts.length === 0 ? [[]] : parts).map(partOf);
}

/** The topics of an entry in the order they stand there. Made once for its pages and the lists that lead to it. */
export function entryTopics(show: Show, person: Person): readonly EntryTopic[] {
  return show.memo(`entry topics:${person.address.path}`, () => listTopics(show, person));
}

function listTopics(show: Show, person: Person): readonly EntryTopic[] {
  const quoteCounts = new Map(
    (show.appearancesByPerson.get(person.id) ?? []).map((one) => [one.episode, one.quoteCount]),
  );
  const found = new Map<TopicId | null, { count: number; part: number }>();
  for (const [index, { sections }] of entryParts(show, person).entries()) {
    for (const { topic, occasions, alsoIn } of sections) {
      const known = found.get(topic) ?? { count: 0, part: index + 1 };
      for (const slug of [...occasions.map(({ episode }) => episode), ...alsoIn])
        known.count += quoteCounts.get(slug) ?? 0;
      found.set(topic, known);
    }
  }
  return [...found].map(([topic, { count, part }]) => ({
    topic,
    count,
    href: `${partAddress(person.address, part).path}#${topicAnchor(topic)}`,
  }));
}

/** Where on the page what is said about a topic begins. */
export function topicAnchor(topic: TopicId | null): string {
  return `about-${topic ?? "other"}`;
}

function rowsOf(show: Show, person: Person): readonly Row[] {
  const heard = show.appearancesByPerson.get(person.id) ?? [];
  const quoted = heard.filter(({ quoteCount }) => quoteCount > 0);
  const topicsOf = ({ episode }: PersonAppearance) => show.episodeBySlug.get(episode)?.topics ?? [];
  const firstTopic = (one: PersonAppearance) => topicsOf(one)[0] ?? null;
  const byFirst = groupBy(quoted, firstTopic);
  const all = new Set([...byFirst.keys(), ...quoted.flatMap(topicsOf)]);
  const said = [...all].flatMap((topic): readonly Row[] => {
    const others = quoted.filter((one) =>
      topicsOf(one)
        .slice(1)
        .some((id) => id === topic),
    );
    return [...inFull(topic, byFirst.get(topic) ?? []), ...named(topic, others)];
  });
  return [
    ...said,
    ...heard.map(({ episode }): Row => ({ kind: "heard", episode, weight: WEIGHTS.appearance })),
  ];
}

/** Within a topic in the order of time: said then, said now. */
function inFull(topic: TopicId | null, heard: readonly PersonAppearance[]): readonly Row[] {
  return heard.toReversed().map(({ episode, quoteCount }, index) => ({
    kind: "said",
    topic,
    occasion: { episode, end: endOf(index, heard.length) },
    weight: quoteCount + WEIGHTS.occasion,
  }));
}

function named(topic: TopicId | null, heard: readonly PersonAppearance[]): readonly Row[] {
  return heard.toReversed().map(({ episode, quoteCount }) => ({
    kind: "named",
    topic,
    episode,
    weight: quoteCount * WEIGHTS.named,
  }));
}

/** Null between the two ends, and where there is but one day. */
function endOf(index: number, count: number): Occasion["end"] {
  if (count < 2) return null;
  if (index === 0) return "first";
  return index === count - 1 ? "last" : null;
}

function partOf(rows: readonly Row[]): EntryPart {
  const about = groupBy(
    rows.flatMap((row) => (row.kind === "heard" ? [] : [row])),
    ({ topic }) => topic,
  );
  return {
    sections: [...about].map(([topic, own]) => ({
      topic,
      occasions: own.flatMap((row) => (row.kind === "said" ? [row.occasion] : [])),
      alsoIn: own.flatMap((row) => (row.kind === "named" ? [row.episode] : [])),
    })),
    appearances: rows.flatMap((row) => (row.kind === "heard" ? [row.episode] : [])),
  };
}
