// What check says at the end.

import { catalogue } from "../catalogue.ts";

export const checkWords = catalogue({
  errors: {
    ar: {
      zero: "لا أخطاء",
      one: "خطأ واحد",
      two: "خطآن",
      few: "{count} أخطاء",
      many: "{count} خطأً",
      other: "{count} خطأ",
    },
    en: { one: "{count} error", other: "{count} errors" },
  },
  warnings: {
    ar: {
      zero: "لا تنبيهات",
      one: "تنبيه واحد",
      two: "تنبيهان",
      few: "{count} تنبيهات",
      many: "{count} تنبيهاً",
      other: "{count} تنبيه",
    },
    en: { one: "{count} warning", other: "{count} warnings" },
  },
  inFiles: {
    ar: {
      zero: "بلا ملفات",
      one: "في ملف واحد",
      two: "في ملفين",
      few: "في {count} ملفات",
      many: "في {count} ملفاً",
      other: "في {count} ملف",
    },
    en: { one: "in {count} file", other: "in {count} files" },
  },
  clean: { ar: "لا شيء يحتاج إلى إصلاح: {episodes}.", en: "Nothing to mend: {episodes}." },
  episodes: {
    ar: {
      zero: "لا حلقات",
      one: "حلقة واحدة",
      two: "حلقتان",
      few: "{count} حلقات",
      many: "{count} حلقة",
      other: "{count} حلقة",
    },
    en: { one: "{count} episode", other: "{count} episodes" },
  },
  and: { ar: " و", en: " and " },
  comma: { ar: "، ", en: ", " },
  waiting: { ar: "ليس على الموقع بعد: {episodes}.", en: "Not on the site yet: {episodes}." },
  draft: { ar: "{file} (مسودة)", en: "{file} (draft)" },
  scheduled: { ar: "{file} (مجدولة إلى {until})", en: "{file} (scheduled for {until})" },
  others: { ar: "وغيرها {count}", en: "and {count} more" },
  readAs: { ar: "قُرئ ملف نص من {program}: {files}.", en: "Read as a transcript of {program}: {files}." },
  readAsMachine: {
    ar: "قُرئ ملف نص كتبته آلة، من {program}، ولم يراجعه أحد: {files}.",
    en: "Read as a machine's transcript, of {program}, that nobody has checked: {files}.",
  },
  notAccepted: {
    ar: "لم يُكتب feed.lock.json: أصلح الأخطاء أولاً، ثم أعد الأمر.",
    en: "feed.lock.json was not written: mend the errors first, then run the command again.",
  },
  oneForm: {
    ar: "--json و--annotations صيغتان: اكتب إحداهما",
    en: "--json and --annotations are two forms: write one of them",
  },
  asking: { ar: "جارٍ الاتصال بخوادم الوسائط…", en: "Asking the servers of remote media…" },
});
