// Problems of importing a feed, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const feedImportProblems = {} as const satisfies ProblemWords;
