// What is wrong with the two files that `npm run align` is given, in English.

import type { ProblemWords } from "../problem-words.ts";

export const alignFileProblems = {
  "align.missing": {
    subject: "file",
    found: "no such file",
    write: "a transcript and a file of quotes: npm run --silent align -- TRANSCRIPT QUOTES",
  },
  "align.json": {
    subject: "quotes",
    found: "the file is no JSON: “{text}” cannot stand here",
    write: '["…", { "text": "…", "speaker": "…" }]',
  },
  "align.json-end": {
    subject: "quotes",
    found: "the file ends before its JSON is complete",
    write: '["…", { "text": "…", "speaker": "…" }]',
  },
  "align.no-array": {
    subject: "quotes",
    found: "no list",
    write: '["…", { "text": "…", "speaker": "…" }]',
  },
  "align.quote": {
    subject: "quotes",
    found: "quote {number} is neither a text nor a text with its speaker",
    write: '"…" or { "text": "…", "speaker": "…" }',
  },
} as const satisfies ProblemWords;
