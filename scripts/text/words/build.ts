// What a build says of itself.

import { catalogue } from "../catalogue.ts";

export const buildWords = catalogue({
  reading: { ar: "قراءة episodes/", en: "reading episodes/" },
  assembling: { ar: "تجميع البرنامج من {files}", en: "putting the programme together: {files} read" },
  files: {
    ar: {
      zero: "لا ملفات",
      one: "ملف واحد",
      two: "ملفين",
      few: "{count} ملفات",
      many: "{count} ملفاً",
      other: "{count} ملف",
    },
    en: { one: "{count} file", other: "{count} files" },
  },
  making: {
    ar: "فُحص {done} من {all} من مجموعات الصفحات وملفات RSS، وصُنع {made}",
    en: "{done} of {all} groups of pages and feeds looked at, {made} made",
  },
  upToDate: { ar: "{output}/ على أحدث حال", en: "{output}/ is up to date" },
  built: {
    ar: "{output}/ بُني في {seconds} ث، مع {counts}",
    en: "{output}/ built in {seconds} s: {counts}",
  },
  /** Between counts, of which those of nothing are left out. */
  between: { ar: "، و", en: ", " },
  written: { ar: "كتابة {files}", en: "{files} written" },
  unchanged: { ar: "إبقاء {files}", en: "{files} as they were" },
  removed: { ar: "حذف {files}", en: "{files} removed" },
  placeholder: {
    ar: "الموقع مبني لعنوان لا يصل إليه أحد، {site}: اكتب عنوانه الحقيقي في episodes/show.yml قبل نشره",
    en: "The site is built for an address that nobody can open, {site}: write the real one in episodes/show.yml before you publish it",
  },
  noCache: {
    ar: "{path} ليس مجلداً يُكتب فيه ({reason}): احذفه، أو دع هذا المستخدم يكتب فيه. لا شيء من الموقع فيه، ولم يُبنَ شيء",
    en: "{path} is no folder that can be written ({reason}): delete it, or let this user write into it. Nothing of the site is in it, and nothing was built",
  },
  noPort: {
    ar: "لا منفذ خالٍ من {port} فصاعداً: أغلق معاينة أخرى",
    en: "no free port from {port} on: stop another preview",
  },
  asItWas: { ar: "{output}/ كما كان", en: "{output}/ is as it was" },
  nothingBuilt: { ar: "لم يُبنَ شيء", en: "nothing was built" },
});
