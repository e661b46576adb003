// Problems of align, in English.

import type { ProblemWords } from "../problem-words.ts";

export const alignProblems = {} as const satisfies ProblemWords;
