// Problems of transcript, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const transcriptProblems = {} as const satisfies ProblemWords;
