// What the readers of one file tell: problems, not more than anybody would read.

import type { Place, Problem } from "../domain/problem.ts";
import { error, type ProblemCode, warning } from "../text/problems.ts";

const MOST_PROBLEMS = 100;

/** Collects the problems of one file. A place is a function: working it out costs time, and some are not told. */
export interface Telling {
  readonly error: (code: ProblemCode, place: () => Place, values?: Problem["values"]) => void;
  readonly warning: (code: ProblemCode, place: () => Place, values?: Problem["values"]) => void;
  /** What was told so far; when there was more, a last problem says how many. */
  readonly problems: () => readonly Problem[];
}

export function openTelling(): Telling {
  const told: Problem[] = [];
  let untold = 0;
  const tell =
    (make: typeof error): Telling["error"] =>
    (code, place, values = {}) => {
      if (told.length < MOST_PROBLEMS) told.push(make(code, place(), values));
      else untold += 1;
    };
  return {
    error: tell(error),
    warning: tell(warning),
    problems: () => {
      const last = told.at(-1);
      return last && untold > 0 ? [...told, error("file.more", last.place, { count: String(untold) })] : told;
    },
  };
}
