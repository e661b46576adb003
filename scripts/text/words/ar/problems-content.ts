// Problems of content, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const contentProblems = {} as const satisfies ProblemWords;
