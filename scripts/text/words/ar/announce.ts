// What `npm run announce` says, in Arabic.

import type { AnnounceWords } from "../announce-words.ts";

export const announceWords = {
  nobody:
    "لا أحد يُخبَر: سمِّ المحاور أو IndexNow أو Podping تحت announce في show.yml ليصل الجديد إلى متابعيها فوراً.",
  noNews: "لا جديد منذ المرة الماضية: وصل الخبر إلى الجميع.",
  noSite: "لا موقع في {folder}/: نفّذ npm run build أولاً، ثم انشره، ثم أعلن عنه.",
  noState: "ليس {file} سجلاً للإعلانات: سيُخبَر الجميع من جديد.",
  noRecord: "تعذرت كتابة {file}: لم يُخبَر أحد، إذ لن يُحفظ من أُخبر. حدد مكاناً آخر بالخيار --state FILE.",
  noToken: "في show.yml طلب لإخبار Podping، لكن PODPING_TOKEN غير محدد: لم تُخبَر تطبيقات البودكاست.",
  told: "أُخبر    {service} {endpoint}  {about}  {news}",
  wouldTell: "سيُخبَر   {service} {endpoint}  {about}  {news}",
  failed: "تعذر     {service} {endpoint}  {about}  {reason}، المحاولات: {attempts}",
  skipped: "تُرك     {service} {endpoint}  {about}  لم يُجب من قبل",
  again: "من لم يصله الخبر يصله في المرة القادمة: npm run announce.",
  news: "جديد {added}، متغيّر {changed}، محذوف {removed}",
  headOnly: "بيانات البرنامج نفسه",
} as const satisfies AnnounceWords;
