// Problems of import, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const importProblems = {} as const satisfies ProblemWords;
