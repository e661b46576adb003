// Problems of content, in English.

import type { ProblemWords } from "../problem-words.ts";

export const contentProblems = {} as const satisfies ProblemWords;
