// Problems of media, in English.

import type { ProblemWords } from "../problem-words.ts";

export const mediaProblems = {} as const satisfies ProblemWords;
