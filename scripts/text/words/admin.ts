// The words of the page that editors write in a browser with.

import { catalogue } from "../catalogue.ts";

export const adminWords = catalogue({
  title: { ar: "تحرير {programme}", en: "Editing {programme}" },
  noScript: { ar: "هذه الصفحة تحتاج إلى JavaScript.", en: "This page needs JavaScript." },
  episodes: { ar: "الحلقات", en: "Episodes" },
  episode: { ar: "حلقة", en: "Episode" },
  people: { ar: "الأشخاص", en: "People" },
  person: { ar: "شخص", en: "Person" },
  settings: { ar: "البرنامج", en: "Programme" },
  show: { ar: "إعدادات البرنامج", en: "Programme's settings" },
  topics: { ar: "الموضوعات", en: "Topics" },
  body: { ar: "نص الحلقة", en: "Text of the episode" },
  bodyHint: {
    ar: "عنوان من المستوى الثاني ينتهي بوقت بين قوسين معقوفين هو فصل، مثل: المقدمة [00:00]. ولكل اقتباس زر «اقتباس».",
    en: "A second-level heading that ends with a time in square brackets is a chapter: Opening [00:00]. Quotes have a button of their own.",
  },
  biography: { ar: "السيرة", en: "Biography" },
  biographyHint: {
    ar: "سطران أو ثلاثة تظهر في صفحة الشخص.",
    en: "Two or three lines for the person's page.",
  },
  fileWords: { ar: "اسم الملف", en: "File name" },
  fileWordsHint: {
    ar: "كلمات العنوان بحروف لاتينية صغيرة بينها شرطات، مثل russia-iraq: مع التاريخ هي عنوان الحلقة على الموقع. ولا أثر لتغييرها في حلقة محفوظة.",
    en: "The title's words in small Latin letters with hyphens between them, such as russia-iraq: with the date they are the episode's address. Changing them does nothing to an episode that is saved.",
  },
  quote: { ar: "اقتباس", en: "Quote" },
  quoteWords: { ar: "ما قيل، كما قيل", en: "What was said, word for word" },
  quoteSpeaker: { ar: "المتحدث", en: "Who said it" },
  quoteTime: { ar: "الوقت، إن أردت", en: "Time, if you like" },
  quoteTimeHint: {
    ar: "مثل 02:03 أو 02:03–02:17. وبدونه يُبحث عنه في ملف النص.",
    en: "Such as 02:03 or 02:03–02:17. Without it, it is looked for in the transcript.",
  },
  choose: { ar: "اختر من القائمة", en: "Choose from the list" },
  topicId: { ar: "المعرّف", en: "Id" },
  topicIdHint: {
    ar: "حروف لاتينية صغيرة وأرقام وشرطات: united-states",
    en: "Small Latin letters, digits and hyphens: united-states",
  },
  transcriptLanguage: { ar: "اللغة", en: "Language" },
  transcriptLanguageHint: { ar: "رمز اللغة: ar أو en", en: "The language's code: ar or en" },
});
