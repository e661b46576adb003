// A draft is on no page and in no feed: what is wrong with it is told, and stops nothing.

import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecordHead } from "../domain/record.ts";
import type { ProblemCode } from "../text/problems.ts";

const OPEN = "question.open" satisfies ProblemCode;

/** Problems with those of drafts apart. */
export interface SettledProblems {
  /** In the same order; errors of drafts are warnings, and all that is told of drafts says so. */
  readonly problems: readonly Problem[];
  /** Drafts that have errors: a preview cannot show them. */
  readonly brokenDrafts: ReadonlySet<EpisodeRecordHead>;
}

/**
 * @param problems of reading and of joining the episodes
 * @param waiting files of people whom no episode but a draft names: the questions in them wait with it
 */
export function settleDrafts(
  episodes: readonly EpisodeRecordHead[],
  problems: readonly Problem[],
  waiting: ReadonlySet<string> = new Set(),
): SettledProblems {
  const draftOf = draftFinder(episodes);
  const brokenDrafts = new Set<EpisodeRecordHead>();
  const settled = problems.map((problem): Problem => {
    if (problem.code === OPEN && waiting.has(problem.place.file))
      return { ...problem, severity: "warning", isDrafts: true };
    const draft = draftOf(problem.place.file);
    if (draft === undefined) return problem;
    // A preview shows a draft whose questions are open: that is what it is looked at for.
    if (problem.severity === "error" && problem.code !== OPEN) brokenDrafts.add(draft);
    return { ...problem, severity: "warning", isDrafts: true };
  });
  return { problems: settled, brokenDrafts };
}

/** Which draft a file belongs to: its own, what stands beside it under its name, and transcripts that only it names. */
function draftFinder(
  episodes: readonly EpisodeRecordHead[],
): (file: string) => EpisodeRecordHead | undefined {
  const drafts = episodes.filter(({ isDraft }) => isDraft);
  const byFile = new Map(drafts.flatMap((draft) => draft.transcripts.map(({ file }) => [file, draft])));
  for (const { isDraft, transcripts } of episodes) {
    if (!isDraft) for (const { file } of transcripts) byFile.delete(file);
  }
  const byStem = new Map(drafts.map((draft) => [stemOf(draft.file), draft]));
  return (file) => byFile.get(file) ?? byStem.get(stemOf(file));
}

/** @example stemOf("episodes/2024-02-13-a.ar.vtt") // "episodes/2024-02-13-a" */
function stemOf(file: string): string {
  return file.replace(/(?:\.[\w-]+)+$/, "");
}
