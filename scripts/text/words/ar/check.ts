// What check says at the end, in Arabic.

export const checkWords = {
  errors: {
    one: "خطأ واحد",
    two: "خطآن",
    few: "{count} أخطاء",
    many: "{count} خطأً",
    other: "{count} خطأ",
  },
  warnings: {
    one: "تنبيه واحد",
    two: "تنبيهان",
    few: "{count} تنبيهات",
    many: "{count} تنبيهاً",
    other: "{count} تنبيه",
  },
  inFiles: {
    one: "في ملف واحد",
    two: "في ملفين",
    few: "في {count} ملفات",
    many: "في {count} ملفاً",
    other: "في {count} ملف",
  },
  clean: "لا شيء يحتاج إلى إصلاح: {episodes}.",
  episodes: {
    zero: "لا حلقات",
    one: "حلقة واحدة",
    two: "حلقتان",
    few: "{count} حلقات",
    many: "{count} حلقة",
    other: "{count} حلقة",
  },
  and: " و",
  comma: "، ",
  waiting: "ليس على الموقع بعد: {episodes}.",
  draft: "{file} (مسودة)",
  scheduled: "{file} (مجدولة إلى {until})",
  others: "وغيرها {count}",
  notAccepted: "لم يُكتب feed.lock.json: أصلح الأخطاء أولاً، ثم أعد الأمر.",
  asking: "سؤال خوادم الوسائط البعيدة…",
} as const;
