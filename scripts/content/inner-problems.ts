// Links of texts to other pages of the site, held to what is there.

import { innerLink } from "../domain/inner-link.ts";
import type { Problem } from "../domain/problem.ts";
import type { PersonRecord, Typed } from "../domain/record.ts";
import { nearest } from "../text/nearest.ts";
import { error, warning } from "../text/problems.ts";

interface Known {
  readonly record: { readonly slug: string; readonly isDraft: boolean } | null;
}

/** Those that lead to nobody and nothing, and as warnings those to a draft, which has no page yet. */
export function innerProblems(
  links: readonly Typed<string>[],
  episodes: readonly Known[],
  people: readonly PersonRecord[],
): readonly Problem[] {
  const drafts = new Map(
    episodes.flatMap(({ record }) => (record === null ? [] : [[record.slug, record.isDraft] as const])),
  );
  const ids = { episode: [...drafts.keys()], person: people.map(({ id }) => String(id)) };
  return links.flatMap(({ value, place }) => {
    const link = innerLink(value);
    if (link === null) return [];
    const { kind, id } = link;
    if (ids[kind].includes(id))
      return kind === "episode" && drafts.get(id) === true ? [warning("link.draft", place, { id })] : [];
    const near = nearest(id, ids[kind], 1)[0];
    if (near === undefined) return [error(`link.no-${kind}`, place, { id })];
    return [error("link.near", place, { id, write: `${kind}:${near}` })];
  });
}
