// Problems of align, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const alignProblems = {} as const satisfies ProblemWords;
