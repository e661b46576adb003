// Problems of joining what the files say, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const modelProblems = {
  "person.unknown": {
    subject: "شخص",
    found: "«{name}»: لا أحد في people/ بهذا الاسم",
    write: 'اسم شخص له ملف في people/، أو أضفه بالأمر: npm run new -- --person "{name}"',
  },
  "person.unknown-near": {
    subject: "شخص",
    found: "«{name}»: لا أحد في people/ بهذا الاسم",
    write: 'هل تقصد {nearest}؟ وإلا فأضف الشخص بالأمر: npm run new -- --person "{name}"',
  },
  "person.ambiguous": {
    subject: "شخص",
    found: "«{name}» قد يكون أياً من {people}",
    write: "الاسم كاملاً، أو اسماً بديلاً لا يحمله إلا واحد منهم",
  },
  "person.twice": {
    subject: "شخص",
    found: "«{name}» هو أيضاً اسم من في {file}، ولا شيء يميّز بينهما",
    write:
      "احذف أحد الملفين إن كانا لشخص واحد؛ وإلا فاسماً أكمل في «name»، أو اسماً آخر لكل منهما في «aliases»",
  },
  "guest.unknown": {
    subject: "ضيف",
    found: "{id}: لا يوجد ملف people/{id}.md",
    write: 'اسم ملف من people/، أو أضف الشخص بالأمر: npm run new -- --person "اسمه" --slug {id}',
  },
  "guest.unknown-near": {
    subject: "ضيف",
    found: "{id}: لا يوجد ملف people/{id}.md",
    write: 'هل تقصد {nearest}؟ وإلا فأضف الشخص بالأمر: npm run new -- --person "اسمه" --slug {id}',
  },
  "guest.twice": {
    subject: "ضيف",
    found: "{id} مذكور بين الضيوف من قبل",
    write: "كل ضيف مرة واحدة",
  },
  "topic.unknown": {
    subject: "موضوع",
    found: "{id}: ليس في topics.yml",
    write: "موضوعاً من topics.yml، أو أضف إليه سطراً: {id} ثم نقطتين ثم اسم الموضوع",
  },
  "topic.unknown-near": {
    subject: "موضوع",
    found: "{id}: ليس في topics.yml",
    write: "هل تقصد {nearest}؟ وإلا فأضف إلى topics.yml سطراً: {id} ثم نقطتين ثم اسم الموضوع",
  },
  "correction.quote-unknown": {
    subject: "تصويب",
    found: "«{quote}»: لا اقتباس في هذه الحلقة يبدأ هكذا",
    write: "الكلمات الأولى من الاقتباس المصوَّب، أو احذف quote",
  },
  "chapter.order": {
    subject: "فصل",
    found: "«{title}» يبدأ عند {time}، بعد فصل يبدأ عند {before}",
    write: "الفصول بترتيب التسجيل",
  },
  "chapter.same-time": {
    subject: "فصل",
    found: "«{title}» يبدأ عند {time} كالفصل الذي قبله",
    write: "وقتاً آخر لأحدهما",
  },
  "time.after-end": {
    subject: "وقت",
    found: "[{time}]: ينتهي التسجيل عند {duration}",
    write: "وقتاً قبل {duration}",
  },
  "captions.after-end": {
    subject: "نص التسجيل",
    found: "نص التسجيل يمتد حتى {end}، وينتهي التسجيل عند {duration}",
    write: "نص هذا التسجيل، أو أوقاتاً صحيحة",
  },
  "captions.end-after-end": {
    subject: "نص التسجيل",
    found: "سطر من نص التسجيل يمتد حتى {end}، وينتهي التسجيل عند {duration}",
    write: "نهاية قبل {duration}",
  },
  "episode.slug-twice": {
    subject: "عنوان الصفحة",
    found: "«{value}» مأخوذ للملف {file}",
    write: "اسماً آخر للملف، أو قيمة أخرى في redirect_from",
  },
  "episode.guid-twice": {
    subject: "guid",
    found: "{value} هو أيضاً معرّف {file}",
    write: "معرّفاً خاصاً بالحلقة، أو احذف guid",
  },
  "episode.number-twice": {
    subject: "رقم الحلقة",
    found: "{value} هو أيضاً رقم {file}",
    write: "الرقم التالي غير المستعمل",
  },
} as const satisfies ProblemWords;
