// What two episodes may not share: an address, a guid, a number in a season.

import type { Place, Problem } from "../domain/problem.ts";
import type { EpisodeRecordHead } from "../domain/record.ts";
import { error } from "../text/problems.ts";

/** One problem for each later use of what an earlier episode has taken: subscribers and links know the earlier one. */
export function twinProblems(all: readonly EpisodeRecordHead[]): readonly Problem[] {
  // What a draft and a published episode share is for the draft to change.
  const byDay = all.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  const records = [...byDay.filter(({ isDraft }) => !isDraft), ...byDay.filter(({ isDraft }) => isDraft)];
  return [
    ...twins(records, "episode.slug-twice", addressesOf),
    ...twins(records, "episode.guid-twice", ({ guid }) =>
      guid ? [{ key: guid.value, place: guid.place }] : [],
    ),
    // A trailer has the number of the episode that it is for, and so may a bonus.
    ...twins(records, "episode.number-twice", ({ number, season, kind }) =>
      number && kind === undefined
        ? [{ key: `${season ?? ""}:${number.value}`, shown: String(number.value), place: number.place }]
        : [],
    ),
  ];
}

interface Claim {
  readonly key: string;
  readonly shown?: string;
  readonly place: Place;
}

function addressesOf({ slug, file, redirectFrom }: EpisodeRecordHead): readonly Claim[] {
  const own = { key: slug, place: { file, line: 1, column: 1 } };
  return [own, ...redirectFrom.map(({ value, place }) => ({ key: value, place }))];
}

function twins(
  records: readonly EpisodeRecordHead[],
  code: "episode.slug-twice" | "episode.guid-twice" | "episode.number-twice",
  claimsOf: (record: EpisodeRecordHead) => readonly Claim[],
): readonly Problem[] {
  const firstByKey = new Map<string, string>();
  const problems: Problem[] = [];
  for (const record of records) {
    for (const { key, shown, place } of claimsOf(record)) {
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, record.file);
      else problems.push(error(code, place, { value: shown ?? key, file: first }));
    }
  }
  return problems;
}
