// What is wrong with the two files that `npm run align` is given, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const alignFileProblems = {
  "align.missing": {
    subject: "ملف",
    found: "لا ملف بهذا الاسم",
    write: "ملف نص التسجيل ثم ملف الاقتباسات: npm run --silent align -- TRANSCRIPT QUOTES",
  },
  "align.json": {
    subject: "الاقتباسات",
    found: "الملف ليس JSON سليماً: «{text}» لا مكان لها هنا",
    write: '["…", { "text": "…", "speaker": "…" }]',
  },
  "align.json-end": {
    subject: "الاقتباسات",
    found: "ينتهي الملف قبل أن يكتمل JSON",
    write: '["…", { "text": "…", "speaker": "…" }]',
  },
  "align.no-array": {
    subject: "الاقتباسات",
    found: "لا قائمة في الملف",
    write: '["…", { "text": "…", "speaker": "…" }]',
  },
  "align.quote": {
    subject: "الاقتباسات",
    found: "الاقتباس رقم {number} ليس نصاً، ولا نصاً مع قائله",
    write: '"…" أو { "text": "…", "speaker": "…" }',
  },
} as const satisfies ProblemWords;
