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
