// Problems that directories and podcast apps would have with a feed's items, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const feedItemProblems = {
  "feed.item-title": {
    subject: "العنوان",
    found: "«{title}» فارغ أو أطول من 255 حرفاً",
    write: "عنواناً من حرف إلى 255 حرفاً",
  },
  "feed.item-link": {
    subject: "رابط الحلقة",
    found: "«{url}» ليس عنواناً تفتحه التطبيقات",
    write: "لا شيء: هذا خلل في المولّد، فأبلغوا عنه",
  },
  "feed.item-artwork": {
    subject: "صورة الحلقة",
    found: "{url}: لا تقبل الأدلة إلا ‎.jpg و‎.png باسم لاتيني",
    write: "لا شيء: هذا خلل في المولّد، فأبلغوا عنه",
  },
  "feed.enclosure-missing": {
    subject: "الوسائط",
    found: "الحلقة في خلاصة بودكاست بلا ملف",
    write: "audio: أو video: مع ملف",
  },
  "feed.enclosure-length": {
    subject: "الوسائط",
    found: "حجم {url} هو {bytes} بايت",
    write: "ملفاً يمكن قراءته، وللملف البعيد: npm run check -- --remote",
  },
  "feed.enclosure-type": {
    subject: "الوسائط",
    found: "{type}: لا تقبل الأدلة هذا النوع",
    write: "MP3 أو M4A للصوت، وMP4 أو M4V أو MOV للصورة",
  },
  "feed.enclosure-ending": {
    subject: "الوسائط",
    found: "نهاية {url} لا توافق ما في الملف",
    write: "اسماً ينتهي بـ {ending}",
  },
  "feed.enclosure-ascii": {
    subject: "الوسائط",
    found: "في {url} حروف غير a-z، ولا تقبلها Apple Podcasts",
    write: "اسم ملف من حروف a-z وأرقام وشرطات",
  },
  "feed.enclosure-twice": {
    subject: "الوسائط",
    found: "{url} هو أيضاً ملف {other}، فتحسب التطبيقات الثانية حلقة تعرفها",
    write: "ملفاً خاصاً بالحلقة",
  },
  "feed.item-guid": {
    subject: "guid",
    found: "«{guid}» فارغ، أو هو أيضاً معرّف {other}",
    write: "معرّفاً خاصاً بالحلقة، أو احذف guid",
  },
  "feed.item-date": {
    subject: "التاريخ",
    found: "«{date}» ليس وقتاً معروفاً",
    write: "تاريخاً مثل 2024-02-13 أو 2024-02-13T20:00:00+04:00",
  },
  "feed.item-duration": {
    subject: "المدة",
    found: "طول التسجيل «{value}»، فلا تعرض التطبيقات مدة",
    write: "duration: مع طول التسجيل، مثل 48:10",
  },
  "feed.item-explicit": {
    subject: "explicit",
    found: "قيمة itunes:explicit هي «{value}»",
    write: "explicit: true أو explicit: false",
  },
  "feed.item-number": {
    subject: "الرقم",
    found: "{value} ليس رقم حلقة ولا رقم موسم",
    write: "عدداً صحيحاً من 1 فما فوق",
  },
  "feed.item-description": {
    subject: "الملخص",
    found: "طول الوصف في الخلاصة {bytes} بايت",
    write: "summary: من بايت إلى 4000 بايت",
  },
  "feed.item-content": {
    subject: "النص",
    found: "يكون في الخلاصة {markup}، ولا تعرضه القارئات",
    write: "Markdown مع روابط https، فإن كان كذلك فهذا خلل في المولّد",
  },
  "feed.transcript": {
    subject: "النص المفرّغ",
    found: "{url} ({type}) ليس نصاً مفرّغاً تعرفه التطبيقات",
    write: "نصاً مفرّغاً في ملف ‎.vtt أو ‎.srt أو ‎.json",
  },
  "feed.chapters": {
    subject: "الفصول",
    found: "{url} ({type}) ليس ملف فصول تعرفه التطبيقات",
    write: "لا شيء: هذا خلل في المولّد",
  },
  "feed.soundbite-time": {
    subject: "اقتباس",
    found: "المقطع الذي يبدأ عند الثانية {start} وطوله {length} ليس داخل التسجيل",
    write: "وقتاً داخل التسجيل",
  },
  "feed.label-long": {
    subject: "اسم",
    found: "«{text}» فارغ أو أطول من 128 حرفاً",
    write: "اسماً أقصر",
  },
  "feed.person-role": {
    subject: "شخص",
    found: "{role} في {group} ليس دوراً في تصنيف البودكاست",
    write: "لا شيء: هذا خلل في المولّد",
  },
  "feed.alternate": {
    subject: "الوسائط",
    found: "نسخة أخرى من التسجيل ({type}) بلا نوع أو بلا عنوان",
    write: "video: أو audio: مع ملف أو عنوان https",
  },
} as const satisfies ProblemWords;
