// What `new` and `import` say in a terminal, in Arabic.

import type { DraftingWords } from "../drafting-words.ts";

export const draftingWords = {
  usageNew:
    'الاستعمال: npm run new -- "العنوان" [--slug SLUG] [--date YYYY-MM-DD]\n           npm run new -- --person "الاسم" [--slug ID] [--force]',
  usageImport:
    "الاستعمال: npm run import -- ARTICLE [--date YYYY-MM-DD] [--slug SLUG] [--out DIR] [--force] [--dry-run]\n           npm run import -- FEED [--fetch] [--dry-run]",
  badDate: "--date {value}: لا يوم كهذا في التقويم، اكتبه هكذا: 2024-02-13",
  badSlug: "{value}: لا يكون في اسم الملف إلا a-z و0-9 وشرطات مفردة، مثل {proposal}",
  wrote: "كُتب: {file}",
  wouldWrite: "كان سيُكتب: {file}",
  encoding: "قُرئ بترميز {encoding}",
  next: "أجب عن الأسئلة في الملفات، ثم شغّل npm run check.",
  titlePrompt: "عنوان الحلقة: ",
  slugPrompt: "اسم الملف بحروف لاتينية، وهو عنوان صفحته على الموقع [{proposal}]: ",
  near: "في people/ اسم قريب: {names}",
} as const satisfies DraftingWords;
