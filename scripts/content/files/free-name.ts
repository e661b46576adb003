// A better name for a misnamed file: one that nobody has yet, and the captions beside the file renamed with it.

import type { Problem } from "../../domain/problem.ts";
import { error } from "../../text/problems.ts";
import { stemOf } from "./file-name.ts";
import type { FoundFiles } from "./find-files.ts";

/**
 * The problems, with names that are free: done to the letter, a remedy must not write one file over another.
 * @param files of the programme's folder, by whose names another is taken
 */
export function withFreeNames(
  problems: readonly Problem[],
  { episodes, people, transcripts }: Pick<FoundFiles, "episodes" | "people" | "transcripts">,
): readonly Problem[] {
  const taken = { episodes: new Set(episodes.map(stemOf)), people: new Set(people.map(stemOf)) };
  return problems.map((problem) => {
    const { code, place, values } = problem;
    if (code !== "file.name-near") return problem;
    const path = place.file.slice(place.file.indexOf("/") + 1);
    const own = people.includes(path) ? taken.people : taken.episodes;
    const name = freeStem(stemOf(values.write ?? ""), own);
    own.add(name);
    const renamed = { ...values, write: `${name}.md` };
    const beside = transcripts.filter((one) => one.startsWith(`${path.replace(/\.md$/i, "")}.`));
    if (beside.length === 0) return { ...problem, values: renamed };
    const endings = beside.map((one) => one.slice(path.replace(/\.md$/i, "").length));
    const captions = endings.map((ending) => `${name}${ending}`).join(", ");
    return error("file.name-captions", place, { ...renamed, captions });
  });
}

function freeStem(stem: string, taken: ReadonlySet<string>): string {
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? stem : `${stem}-${turn}`;
    if (!taken.has(name)) return name;
  }
}
