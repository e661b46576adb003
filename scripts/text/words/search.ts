// The search's words.

import { catalogue } from "../catalogue.ts";

export const searchWords = catalogue({
  title: { ar: "البحث في البرنامج", en: "Search the programme" },
  open: { ar: "بحث", en: "Search" },
  label: { ar: "كلمات البحث", en: "Words to look for" },
  placeholder: { ar: "كلمة أو عبارة أو اسم", en: "A word, a phrase or a name" },
  submit: { ar: "بحث", en: "Search" },
  close: { ar: "إغلاق البحث", en: "Close the search" },
  clear: { ar: "إزالة التصفية", en: "Remove the filters" },
  guest: { ar: "المتحدث", en: "Speaker" },
  topic: { ar: "الموضوع", en: "Topic" },
  year: { ar: "السنة", en: "Year" },
  anyGuest: { ar: "كل المتحدثين", en: "All speakers" },
  anyTopic: { ar: "كل الموضوعات", en: "All topics" },
  anyYear: { ar: "كل السنوات", en: "All years" },
  person: { ar: "المتحدثون", en: "Speakers" },
  topicKind: { ar: "الموضوعات", en: "Topics" },
  episode: { ar: "الحلقات", en: "Episodes" },
  quote: { ar: "الاقتباسات", en: "Quotes" },
  passage: { ar: "في التسجيل", en: "In the recordings" },
  chapter: { ar: "فصل", en: "Chapter" },
  unpublished: { ar: "لا يظهر إلا في هذه المعاينة", en: "Only in this preview" },
  more: { ar: "عرض المزيد", en: "Show more" },
  moreOf: { ar: "عرض المزيد: {kind}", en: "Show more: {kind}" },
  about: {
    ar: "في اقتباسات البرنامج وحلقاته ونصوصها الكاملة، وتُفتح كل نتيجة عند لحظتها.",
    en: "In every quote, every episode and every transcript; a result opens at its second.",
  },
  hint: {
    ar: "البحث يفهم الكلمة بتشكيل وبلا تشكيل، وبأي رسم للهمزة. والعبارة بين علامتي تنصيص تُبحث كما هي.",
    en: "Type as you like, with or without accents. Put a phrase between quotation marks to find it as it is.",
  },
  startHere: { ar: "أو من هنا", en: "Or begin here" },
  searching: { ar: "جارٍ البحث…", en: "Searching…" },
  noneTitle: { ar: "لا نتائج لـ«{query}»", en: "Nothing found for “{query}”" },
  meant: { ar: "هل تقصد «{query}»؟", en: "Did you mean “{query}”?" },
  noneText: { ar: "قد تفيد كلمات أقل أو كلمة أخرى.", en: "Try fewer words, or another one." },
  noneFiltered: {
    ar: "لا نتائج بهذه التصفية. والبحث في البرنامج كله بإزالتها.",
    en: "Nothing found with these filters. Remove them to search the whole programme.",
  },
  someWords: {
    ar: "لا نتيجة تضم كل الكلمات، وهذه نتائج تضم بعضها.",
    en: "No place has all of your words; these have some of them.",
  },
  failedTitle: { ar: "تعذّر البحث الآن", en: "The search cannot run now" },
  failedText: {
    ar: "لم يصل فهرس البحث، وقد يكون السبب الاتصال. وما يلي يعمل بلا بحث:",
    en: "Its index did not arrive. Check the connection and try again; these work without it:",
  },
  retry: { ar: "إعادة المحاولة", en: "Try again" },
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
  indexed: { ar: "فهرس البحث: {records} في {seconds} ث", en: "search: {records} in {seconds} s" },
  records: {
    ar: {
      zero: "لا مواد",
      one: "مادة واحدة",
      two: "مادتان",
      few: "{count} مواد",
      many: "{count} مادة",
      other: "{count} مادة",
    },
    en: { one: "{count} record", other: "{count} records" },
  },
});
