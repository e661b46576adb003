// What a build says of itself.

import { catalogue } from "../catalogue.ts";

export const buildWords = catalogue({
  reading: { ar: "قراءة episodes/", en: "reading episodes/" },
  assembling: {
    ar: "تجميع البرنامج: قُرئ من الملفات {count}",
    en: "putting the programme together: {count} files read",
  },
  making: {
    ar: "فُحص {done} من {all} من مجموعات الصفحات والخلاصات، وصُنع {made}",
    en: "{done} of {all} groups of pages and feeds looked at, {made} made",
  },
  upToDate: { ar: "{output}/ على أحدث حال", en: "{output}/ is up to date" },
  built: {
    ar: "{output}/ بُني في {seconds} ث: كُتب من الملفات {written}، وبقي على حاله {unchanged}، وحُذف {removed}",
    en: "{output}/ built in {seconds} s: {written} files written, {unchanged} as they were, {removed} removed",
  },
  noCache: {
    ar: "{path} ليس مجلداً يُكتب فيه ({reason}): احذفه، أو دع هذا المستخدم يكتب فيه. لا شيء من الموقع فيه، ولم يُبنَ شيء",
    en: "{path} is no folder that can be written ({reason}): delete it, or let this user write into it. Nothing of the site is in it, and nothing was built",
  },
  noPort: {
    ar: "لا منفذ خالٍ من {port} فصاعداً: أوقف معاينة أخرى",
    en: "no free port from {port} on: stop another preview",
  },
  asItWas: { ar: "{output}/ كما كان", en: "{output}/ is as it was" },
});
