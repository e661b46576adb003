// How Arabic tables of captions call their columns -> the names that programs give them.

import { fold } from "./fold.ts";

const COLUMNS = {
  start: [
    "البداية",
    "بداية",
    "من",
    "وقت البداية",
    "وقت البدء",
    "البدء",
    "الوقت",
    "التوقيت",
    "الزمن",
    "الدخول",
  ],
  end: ["النهاية", "نهاية", "إلى", "وقت النهاية", "وقت الانتهاء", "الانتهاء", "الخروج"],
  speaker: ["المتحدث", "المتكلم", "المتحدثة", "الاسم", "الصوت", "الضيف", "القائل"],
  text: ["النص", "نص", "الكلام", "العبارة", "الجملة", "التفريغ", "الترجمة", "المحتوى", "القول"],
} as const;

/** By the folded Arabic name. */
export const ARABIC_COLUMNS: ReadonlyMap<string, string> = new Map(
  Object.entries(COLUMNS).flatMap(([column, names]) => names.map((name) => [fold(name), column] as const)),
);
