// Problems of transcript, in English.

import type { ProblemWords } from "../problem-words.ts";

export const transcriptProblems = {} as const satisfies ProblemWords;
