// The search's words.

import { catalogue } from "../catalogue.ts";

export const searchWords = catalogue({
  title: { ar: "ابحث في البرنامج", en: "Search the programme" },
  open: { ar: "ابحث", en: "Search" },
  label: { ar: "كلمات البحث", en: "Words to look for" },
  placeholder: { ar: "كلمة أو عبارة أو اسم", en: "A word, a phrase or a name" },
  submit: { ar: "ابحث", en: "Search" },
  close: { ar: "أغلق البحث", en: "Close the search" },
  clear: { ar: "أزل التضييق", en: "Remove the filters" },
  guest: { ar: "القائل", en: "Speaker" },
  topic: { ar: "الموضوع", en: "Topic" },
  year: { ar: "السنة", en: "Year" },
  anyGuest: { ar: "كل الأشخاص", en: "Everybody" },
  anyTopic: { ar: "كل الموضوعات", en: "All topics" },
  anyYear: { ar: "كل السنوات", en: "All years" },
  person: { ar: "الأشخاص", en: "People" },
  topicKind: { ar: "الموضوعات", en: "Topics" },
  episode: { ar: "الحلقات", en: "Episodes" },
  quote: { ar: "الأقوال", en: "Quotes" },
  passage: { ar: "في التسجيل", en: "In the recordings" },
  chapter: { ar: "فصل", en: "Chapter" },
  unpublished: { ar: "لا يظهر إلا في هذه المعاينة", en: "Only in this preview" },
  more: { ar: "أظهر المزيد", en: "Show more" },
  moreOf: { ar: "أظهر المزيد: {kind}", en: "Show more: {kind}" },
  about: {
    ar: "في أقوال البرنامج وحلقاته وكل ما فُرّغ من تسجيلاته، وتُفتح النتيجة عند ثانيتها.",
    en: "In every quote, every episode and every transcript; a result opens at its second.",
  },
  hint: {
    ar: "اكتب كما تشاء: بتشكيل أو بلا تشكيل، وبأي رسم للهمزة. ضع العبارة بين علامتي تنصيص لتجدها كما هي.",
    en: "Type as you like, with or without accents. Put a phrase between quotation marks to find it as it is.",
  },
  startHere: { ar: "أو ابدأ من هنا", en: "Or begin here" },
  searching: { ar: "جارٍ البحث…", en: "Searching…" },
  noneTitle: { ar: "لا نتيجة عن «{query}»", en: "Nothing found for “{query}”" },
  meant: { ar: "هل تقصد «{query}»؟", en: "Did you mean “{query}”?" },
  noneText: { ar: "جرّب كلمات أقل أو كلمة أخرى.", en: "Try fewer words, or another one." },
  noneFiltered: {
    ar: "لا نتيجة مع هذا التضييق. أزله لتبحث في البرنامج كله.",
    en: "Nothing found with these filters. Remove them to search the whole programme.",
  },
  someWords: {
    ar: "لا موضع فيه كل كلماتك، وهذه مواضع فيها بعضها.",
    en: "No place has all of your words; these have some of them.",
  },
  failedTitle: { ar: "تعذّر البحث الآن", en: "The search cannot run now" },
  failedText: {
    ar: "لم يصل فهرس البحث. تحقق من الاتصال ثم أعد المحاولة، وما يلي يعمل بلا بحث:",
    en: "Its index did not arrive. Check the connection and try again; these work without it:",
  },
  retry: { ar: "أعد المحاولة", en: "Try again" },
  noScript: {
    ar: "يعمل البحث داخل متصفحك، ويحتاج إلى JavaScript. وبلا بحث تجد كل شيء هنا:",
    en: "The search runs inside your browser and needs JavaScript. Everything can be found without it here:",
  },
  keys: {
    ar: "Ctrl K يفتح البحث من أي صفحة، والسهمان ينتقلان بين النتائج.",
    en: "Ctrl K opens the search on any page; the arrows go from result to result.",
  },
  playFrom: { ar: "من {time}", en: "From {time}" },
  found: {
    ar: {
      zero: "لا نتائج",
      one: "نتيجة واحدة",
      two: "نتيجتان",
      few: "{count} نتائج",
      many: "{count} نتيجة",
      other: "{count} نتيجة",
    },
    en: { one: "{count} result", other: "{count} results" },
  },
  indexed: {
    ar: "البحث: فُهرس من المواد {count} في {seconds} ث",
    en: "search: {count} records in {seconds} s",
  },
});
