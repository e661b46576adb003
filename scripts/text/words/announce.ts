// What `npm run announce` says.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type AnnounceWords = WordsOf<typeof announceWords>;

export const announceWords = catalogue({
  nobody: {
    ar: "لا جهة لإبلاغها: اذكر خوادم WebSub أو IndexNow أو Podping تحت announce في show.yml ليصل الجديد إلى متابعيها فوراً.",
    en: "Nobody to tell: name hubs, IndexNow or Podping under “announce” in show.yml, and their readers hear of news at once.",
  },
  noNews: {
    ar: "لا جديد منذ المرة الماضية: أُبلغ الجميع.",
    en: "Nothing new since the last time: everybody has been told.",
  },
  noSite: {
    ar: "لا موقع في {folder}/: نفّذ npm run build أولاً، ثم انشره، ثم أعلن عنه.",
    en: "No site in {folder}/: npm run build first, deploy it, then announce it.",
  },
  noState: {
    ar: "ليس {file} سجلاً للإعلانات: سيُبلَّغ الجميع من جديد.",
    en: "{file} is no record of announcements: everybody is told anew.",
  },
  noRecord: {
    ar: "تعذرت كتابة {file}: لم يُبلَّغ أحد، إذ لن يُحفظ من أُبلغ. حدد مكاناً آخر بالخيار --state FILE.",
    en: "{file} cannot be written: nobody was told, for nothing would remember it. --state FILE names another place.",
  },
  noToken: {
    ar: "في show.yml طلب لإبلاغ Podping، لكن PODPING_TOKEN غير محدد: لم تُبلَّغ تطبيقات البودكاست.",
    en: "Podping is asked for in show.yml, but PODPING_TOKEN is not set: podcast apps were not told.",
  },
  told: {
    ar: "أُبلغ    {service} {endpoint}  {about}  {news}",
    en: "told     {service} {endpoint}  {about}  {news}",
  },
  wouldTell: {
    ar: "سيُبلَّغ   {service} {endpoint}  {about}  {news}",
    en: "would tell  {service} {endpoint}  {about}  {news}",
  },
  failed: {
    ar: "تعذر     {service} {endpoint}  {about}  {reason}، المحاولات: {attempts}",
    en: "failed   {service} {endpoint}  {about}  {reason}, attempts: {attempts}",
  },
  skipped: {
    ar: "لم يُبلَّغ {service} {endpoint}  {about}  لم يُجب من قبل",
    en: "skipped  {service} {endpoint}  {about}  did not answer before",
  },
  again: {
    ar: "من لم يُبلَّغ يُبلَّغ في المرة القادمة: npm run announce.",
    en: "Who was not told is told the next time: npm run announce.",
  },
  news: {
    ar: "جديد {added}، متغيّر {changed}، محذوف {removed}",
    en: "new {added}, changed {changed}, gone {removed}",
  },
  headOnly: { ar: "بيانات البرنامج نفسه", en: "the programme's own particulars" },
});
