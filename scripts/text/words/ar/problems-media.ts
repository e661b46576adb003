// Problems of media, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const mediaProblems = {} as const satisfies ProblemWords;
