// Problems that directories and podcast apps would have with the feeds, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const feedProblems = {
  "feed.title": {
    subject: "عنوان الخلاصة",
    found: "«{title}» فارغ أو أطول من 255 حرفاً",
    write: "عنواناً من حرف إلى 255 حرفاً في show.yml",
  },
  "feed.description": {
    subject: "وصف الخلاصة",
    found: "طول الوصف {bytes} بايت",
    write: "وصفاً من بايت إلى 4000 بايت في show.yml (الحرف العربي بايتان)",
  },
  "feed.artwork-missing": {
    subject: "صورة البرنامج",
    found: "ليس للبرنامج صورة، ولن تدرجه أدلة البودكاست بغيرها",
    write:
      "artwork: media/NAME.png في show.yml: صورة مربعة JPEG أو PNG من 1400 إلى 3000 بكسل، بألوان RGB بلا شفافية",
  },
  "feed.artwork-type": {
    subject: "صورة البرنامج",
    found: "{url}: لا تقبل الأدلة إلا ‎.jpg و‎.png باسم لاتيني",
    write: "ملفاً اسمه من حروف a-z وأرقام وشرطات، وينتهي بـ ‎.jpg أو ‎.png",
  },
  "feed.artwork-size": {
    subject: "صورة البرنامج",
    found: "قياس الصورة {width} × {height} بكسل، ولا تقبل الأدلة إلا مربعاً من 1400 إلى 3000",
    write: "صورة مربعة، وأحسنها 3000 × 3000، باسم جديد",
  },
  "feed.artwork-colours": {
    subject: "صورة البرنامج",
    found: "ألوان الصورة «{colours}»، ولا تقبل الأدلة إلا RGB بلا شفافية",
    write: "الصورة محفوظة من جديد بصيغة JPEG، أو PNG بألوان RGB على خلفية كاملة، باسم جديد",
  },
  "feed.link": {
    subject: "رابط الخلاصة",
    found: "«{url}» ليس عنوان موقع",
    write: "site: https://… في show.yml، فإن كان مكتوباً فهذا خلل في المولّد",
  },
  "feed.label-of-channel": {
    subject: "عبارة",
    found: "«{text}» في {name} فارغة أو أطول من 128 حرفاً",
    write: "عبارة من حرف إلى 128 حرفاً في show.yml",
  },
  "feed.language": {
    subject: "اللغة",
    found: "{language} ليس رمز لغة",
    write: "رمزاً مثل ar أو ar-AE أو en في show.yml",
  },
  "feed.category-missing": {
    subject: "الفئة",
    found: "ليس للبرنامج فئة",
    write: "categories: [{ name: News, sub: Politics }] في show.yml",
  },
  "feed.category-unknown": {
    subject: "الفئة",
    found: "{category}: لا تعرفها Apple Podcasts، والإملاء وحالة الحروف معتبران",
    write: "فئة من فئات Apple في show.yml (الأقرب: {nearest})",
  },
  "feed.explicit": {
    subject: "explicit",
    found: "قيمة itunes:explicit هي «{value}»",
    write: "explicit: true أو explicit: false في show.yml",
  },
  "feed.author": {
    subject: "الناشر",
    found: "لا تذكر الخلاصة من صنعها",
    write: "author: في show.yml",
  },
  "feed.owner-email": {
    subject: "المالك",
    found: "«{email}» ليس عنوان بريد، وإليه ترسل الأدلة رسالة التأكيد",
    write: "owner: { name: …, email: name@host } في show.yml",
  },
  "feed.self": {
    subject: "عنوان الخلاصة",
    found: '{url} لا تذكر عنوانها في atom:link rel="self"',
    write: "site: https://… في show.yml، فإن كان مكتوباً فهذا خلل في المولّد",
  },
  "feed.guid": {
    subject: "معرّف الخلاصة",
    found: "«{guid}» ليس UUID",
    write: "guid: المعرّف الذي كان للخلاصة، في show.yml",
  },
  "feed.locked": {
    subject: "locked",
    found: "قيمة podcast:locked هي «{value}»",
    write: "locked: true أو locked: false في show.yml",
  },
  "feed.medium": {
    subject: "medium",
    found: "قيمة podcast:medium هي «{value}»، ولا تعرفها المواصفة",
    write: "لا شيء: هذا خلل في المولّد",
  },
  "feed.txt": {
    subject: "txt",
    found: "طول podcast:txt هو {characters} حرف",
    write: "4000 حرف على الأكثر",
  },
  "feed.insecure": {
    subject: "عنوان الخلاصة",
    found: "{url} بلا https: تحذر منه التطبيقات أو ترفضه",
    write: "site: https://… في show.yml",
  },
  "feed.empty": {
    subject: "الخلاصة",
    found: "لا حلقة في {url}",
    write: "انشر حلقة تحملها الخلاصة",
  },
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
  "feed.no-sound": {
    subject: "الوسائط",
    found: "ليست الحلقة في feed.xml، وهي خلاصة تحمل ملفات الصوت",
    write: "audio: مع ملف صوت للحلقة، لمن يسمع ولا يشاهد",
  },
  "feed.no-film": {
    subject: "الوسائط",
    found: "الفيديو على {kind}، ولا تحمله feed/video.xml التي تحمل الملفات",
    write: "video: مع ملف MP4، إن أردت أن يصل الفيديو إلى تطبيقات البودكاست والتلفزيون",
  },
} as const satisfies ProblemWords;
