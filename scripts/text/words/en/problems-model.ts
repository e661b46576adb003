// Problems of joining what the files say, in English.

import type { ProblemWords } from "../problem-words.ts";

export const modelProblems = {
  "person.unknown": {
    subject: "person",
    found: "“{name}”: nobody in people/ has this name",
    write: "{nearest}or add the file {file}",
  },
  "person.ambiguous": {
    subject: "person",
    found: "“{name}” could be {people}",
    write: "the full name, or an alias that only one of them has",
  },
} as const satisfies ProblemWords;
