// Problems of importing a feed, in English.

import type { ProblemWords } from "../problem-words.ts";

export const feedImportProblems = {} as const satisfies ProblemWords;
