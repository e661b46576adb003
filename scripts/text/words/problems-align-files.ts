// What is wrong with the two files that `npm run align` is given.

import type { ProblemEntries } from "./problem-words.ts";

export const alignFileProblems = {
  "align.missing": {
    ar: {
      subject: "ملف",
      found: "لا ملف بهذا الاسم",
      write: "ملف النص ثم ملف الاقتباسات: npm run --silent align -- TRANSCRIPT QUOTES",
    },
    en: {
      subject: "file",
      found: "no such file",
      write: "a transcript and a file of quotes: npm run --silent align -- TRANSCRIPT QUOTES",
    },
  },
  "align.json": {
    ar: {
      subject: "الاقتباسات",
      found: "الملف ليس JSON سليماً: «{text}» لا مكان لها هنا",
      write: '["…", { "text": "…", "speaker": "…" }]',
    },
    en: {
      subject: "quotes",
      found: "the file is no JSON: “{text}” cannot stand here",
      write: '["…", { "text": "…", "speaker": "…" }]',
    },
  },
  "align.json-end": {
    ar: {
      subject: "الاقتباسات",
      found: "ينتهي الملف قبل أن يكتمل JSON",
      write: '["…", { "text": "…", "speaker": "…" }]',
    },
    en: {
      subject: "quotes",
      found: "the file ends before its JSON is complete",
      write: '["…", { "text": "…", "speaker": "…" }]',
    },
  },
  "align.no-array": {
    ar: {
      subject: "الاقتباسات",
      found: "لا قائمة في الملف",
      write: '["…", { "text": "…", "speaker": "…" }]',
    },
    en: {
      subject: "quotes",
      found: "no list",
      write: '["…", { "text": "…", "speaker": "…" }]',
    },
  },
  "align.quote": {
    ar: {
      subject: "الاقتباسات",
      found: "الاقتباس رقم {number} ليس نصاً، ولا نصاً مع اسم المتحدث",
      write: '"…" أو { "text": "…", "speaker": "…" }',
    },
    en: {
      subject: "quotes",
      found: "quote {number} is neither a text nor a text with its speaker",
      write: '"…" or { "text": "…", "speaker": "…" }',
    },
  },
} satisfies ProblemEntries;
