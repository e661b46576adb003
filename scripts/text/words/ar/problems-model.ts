// Problems of joining what the files say, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const modelProblems = {
  "person.unknown": {
    subject: "شخص",
    found: "«{name}»: لا أحد في people/ بهذا الاسم",
    write: "{nearest}أو أضف الملف {file}",
  },
  "person.ambiguous": {
    subject: "شخص",
    found: "«{name}» قد يكون أياً من {people}",
    write: "الاسم كاملاً، أو اسماً بديلاً لا يحمله إلا واحد منهم",
  },
} as const satisfies ProblemWords;
