// Problems of importing a feed, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const feedImportProblems = {
  "feed.unreadable": {
    subject: "الخلاصة",
    found: "تعذرت قراءتها ({reason})",
    write: "اسم ملف موجود، أو عنواناً يجيب",
  },
  "feed.too-large": {
    subject: "الخلاصة",
    found: "أكبر من {most} ميغابايت",
    write: "الخلاصة نفسها، فإن كانت بهذا الحجم فاستوردها على أجزاء",
  },
  "feed.encoding": {
    subject: "الخلاصة",
    found: "الترميز «{encoding}» غير معروف",
    write: "الخلاصة محفوظة بترميز UTF-8",
  },
  "feed.entities": {
    subject: "الخلاصة",
    found: "فيها كيانات خاصة بها (<!ENTITY): لا تحتاج إليها خلاصة بودكاست، وقد تُصنع للأذى",
    write: "الخلاصة بلا تعريف نوع المستند",
  },
  "feed.broken": {
    subject: "الخلاصة",
    found: "XML غير متماسك: {reason}",
    write: "الخلاصة كاملة كما يقدمها مضيفها، فلا يوثق بشيء فيها بعد هذا السطر",
  },
  "feed.not-rss": {
    subject: "الخلاصة",
    found: "العنصر الأول فيها «{root}»",
    write: "خلاصة RSS لبودكاست: <rss> وفيها <channel>",
  },
  "feed.page": {
    subject: "الخلاصة",
    found: "صفحة ويب لا خلاصة",
    write:
      "عنوان خلاصة البودكاست، ويسميها المضيف «RSS»، فإن كانت الصفحة مقالاً فالأمر نفسه بالصفحة محفوظة باسم ينتهي بـ .html",
  },
  "feed.page-of-feed": {
    subject: "الخلاصة",
    found: "صفحة ويب لا خلاصة، وفي الصفحة عنوان خلاصة",
    write: 'npm run import -- "{url}"',
  },
  "feed.no-items": {
    subject: "الخلاصة",
    found: "لا حلقة فيها",
    write: "الخلاصة التي تشترك فيها التطبيقات",
  },
  "feed.mended": {
    subject: "الخلاصة",
    found: "صياغة غير سليمة: {reason}",
    write: "لا شيء: أُخذ النص كما هو، فراجع الحلقة مرة",
  },
  "feed.more": {
    subject: "الخلاصة",
    found: "مواضع أخرى من أنواع ما سبق، عددها {count}",
    write: "كما سبق",
  },
  "feed.guid-twice": {
    subject: "guid",
    found: "{guid} هو أيضاً معرّف العنصر في السطر {line}: لا تعرض التطبيقات إلا أحدهما",
    write: "بيدك إن كانت هذه حلقة أخرى: npm run new",
  },
  "feed.no-guid": {
    subject: "guid",
    found: "لا معرّف لحلقة «{title}»: تعرفها التطبيقات بهذا: {guid}، فأُخذ",
    write: "لا شيء",
  },
  "feed.nothing": {
    subject: "عنصر",
    found: "لا معرّف لحلقة «{title}» ولا ملف ولا صفحة: لا تعرفها التطبيقات، فتُركت",
    write: "بيدك إن كانت حلقة: npm run new",
  },
  "feed.no-title": {
    subject: "العنوان",
    found: "لا عنوان للعنصر {guid}",
    write: "title: في ملف الحلقة",
  },
  "feed.no-date": {
    subject: "التاريخ",
    found: "لا تاريخ لحلقة «{title}»، فتُركت",
    write: "بيدك: npm run new، ومعها guid الذي في الخلاصة",
  },
  "feed.date": {
    subject: "التاريخ",
    found: "«{date}» ليس تاريخاً: تُركت حلقة «{title}»",
    write: "بيدك: npm run new، ومعها guid الذي في الخلاصة",
  },
  "feed.no-media": {
    subject: "الوسائط",
    found: "لا ملف لحلقة «{title}»",
    write: "audio: أو video: في ملفها إن كان لها تسجيل",
  },
  "feed.not-media": {
    subject: "الوسائط",
    found: "ملف حلقة «{title}» نوعه {type}، فليس صوتاً ولا صورة: {url}",
    write: "audio: أو video: في ملفها إن كان لها تسجيل",
  },
  "feed.no-length": {
    subject: "الوسائط",
    found: "لا تذكر حلقة «{title}» طول الملف {url}",
    write: "الأمر npm run check -- --remote، فهو يسأل الخادم",
  },
  "feed.length": {
    subject: "الوسائط",
    found: "تذكر حلقة «{title}» أن حجم الملف {url} «{length}»، وليس هذا حجم تسجيل بالبايت، فلم يؤخذ",
    write: "الأمر npm run check -- --remote، فهو يسأل الخادم",
  },
  "feed.number-taken": {
    subject: "رقم الحلقة",
    found: "رقم حلقة «{title}» هو {number}، وهو رقم حلقة أخرى",
    write: "number: في ملفها، فقد تُرك",
  },
  "feed.topic-missing": {
    subject: "موضوع",
    found: "ليس «{name}» في topics.yml، وهو موضوع حلقات مستوردة عددها {count}، فتُرك",
    write: "{id}: {name} في topics.yml، و{id} بين topics: في ملفاتها",
  },
  "feed.left": {
    subject: "الفصول والنصوص",
    found: "لبعض الحلقات فصول أو نصوص في عناوين خاصة بها، وعددها {count}، مثل {url}",
    write:
      "npm run import -- {feed} --fetch لجلبها، فإن كانت الحلقات قد كُتبت فاحذف ملفاتها وملف feed.lock.json أولاً",
  },
  "feed.chapters-form": {
    subject: "الفصول",
    found: "ليس {url} قائمة فصول",
    write: "الفصول في ملف الحلقة، مثل: ## العنوان [02:40]",
  },
  "feed.unfetched": {
    subject: "عنوان",
    found: "تعذر جلب {url} ({reason})",
    write: "ما فيه بيدك، أو احذف ملف الحلقة واستورد من جديد",
  },
  "feed.no-email": {
    subject: "البريد",
    found: "لا تذكر الخلاصة بريد مالكها",
    write: "owner: في show.yml",
  },
  "feed.other-guid": {
    subject: "podcast:guid",
    found: "معرّف الخلاصة {guid}، ومعرّف البرنامج {was}",
    write: "guid: {guid} في show.yml إن كانت الخلاصة لهذا البرنامج ولم يشترك أحد هنا بعد",
  },
  "feed.older-pages": {
    subject: "الأرشيف",
    found: "الحلقات الأقدم في {url}",
    write: "الأمر نفسه بعنوان الخلاصة لا بملف، أو بتلك الصفحة",
  },
  "feed.file-there": {
    subject: "ملف",
    found: "{file} موجود من قبل",
    write: "لم يُكتب شيء: أبعد ذلك الملف ثم استورد من جديد",
  },
} as const satisfies ProblemWords;
