// Problems of import, in English.

import type { ProblemWords } from "../problem-words.ts";

export const importProblems = {} as const satisfies ProblemWords;
