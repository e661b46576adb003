// Problems of what apps remember, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const permanenceProblems = {
  "lock.unreadable": {
    subject: "feed.lock.json",
    found: "تعذرت قراءة الملف ({reason})",
    write: "ملفاً تُتاح قراءته، أو آخر نسخة محفوظة منه: git restore episodes/feed.lock.json",
  },
  "lock.json": {
    subject: "feed.lock.json",
    found: "ليس الملف JSON سليماً: {reason}",
    write: "لا شيء بيدك: git restore episodes/feed.lock.json",
  },
  "lock.conflict": {
    subject: "feed.lock.json",
    found: "في الملف نسختان متعارضتان كما تركهما git",
    write: "أسطر النسختين معاً بلا علامات <<<<<<< و======= و>>>>>>>: كل حلقة سُجلت في إحداهما تبقى",
  },
  "lock.twice": {
    subject: "feed.lock.json",
    found: "«{key}» مكرر في الموضع نفسه",
    write: "واحداً منهما، وهو الأقدم إن اختلفا",
  },
  "lock.value": {
    subject: "feed.lock.json",
    found: "«{path}» ليس مما يكتبه البرنامج في هذا الموضع",
    write: "لا شيء بيدك: git restore episodes/feed.lock.json",
  },
  "lock.version": {
    subject: "feed.lock.json",
    found: "إصدار الملف {version}، وهذا البرنامج يعرف الإصدار {known}",
    write: "لا شيء: استعمل الإصدار الأحدث من البرنامج، وهو الذي كتب الملف",
  },
  "lock.missing": {
    subject: "feed.lock.json",
    found: "لا وجود للملف {file}: لا شيء يحفظ المعرّفات والملفات كما تتذكرها التطبيقات",
    write: "الأمر npm run check -- --accept، ثم احفظ الملف في المستودع",
  },
  "lock.new": {
    subject: "حلقة جديدة",
    found: "«{slug}» منشورة وليست في feed.lock.json بعد",
    write: "الأمر npm run check -- --accept بعد ظهورها على الموقع، ثم احفظ الملف في المستودع",
  },
  "lock.guid-twice": {
    subject: "guid",
    found: "{guid} هو أيضاً معرّف {file}: لن تعرض التطبيقات إلا واحدة من الحلقتين",
    write: "معرّفاً خاصاً بالحلقة، أو احذف guid",
  },
  "lock.guid-changed": {
    subject: "guid",
    found: "كان المعرّف {was} وصار {guid}: ستنزّل التطبيقات كلها الحلقة من جديد",
    write: "guid: {was} (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.guid-lost": {
    subject: "guid",
    found: "هذه هي «{slug}» باسم ملف آخر، وقد تغيّر المعرّف مع الاسم، وكان {was}",
    write: "guid: {was} (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.renamed": {
    subject: "اسم الملف",
    found: "تبدو هذه «{slug}» باسم ملف آخر: ضاع عنوان صفحتها وضاع معرّفها {was}",
    write:
      "redirect_from: [{slug}] ومعه guid: {was}، أو أعد اسم الملف القديم (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.guid-retired": {
    subject: "guid",
    found: "كان {guid} معرّف «{slug}» التي أُخرجت من الخلاصات: لن تعرض التطبيقات التي عرفتها هذه الحلقة",
    write: "معرّفاً آخر، أو احذف guid (وإن عادت الحلقة نفسها: npm run check -- --accept)",
  },
  "lock.vanished": {
    subject: "حلقة",
    found: "«{slug}» كانت منشورة واختفت: ستفقدها التطبيقات والروابط",
    write: "ملف الحلقة من جديد (وإن كان سحبها مقصوداً: npm run check -- --accept)",
  },
  "lock.guest-feed-lost": {
    subject: "خلاصة ضيف",
    found: "{url} كانت منشورة واختفت: من يتابع «{id}» لن يصله شيء بعد اليوم",
    write: "{id} من جديد، اسماً للملف في people/ وفي الحلقات (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.topic-feed-lost": {
    subject: "خلاصة موضوع",
    found: "{url} كانت منشورة واختفت: من يتابع «{id}» لن يصله شيء بعد اليوم",
    write: "{id} من جديد، في topics.yml وفي topics الحلقات (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.turned-draft": {
    subject: "مسودة",
    found: "«{slug}» كانت منشورة، وستختفي الآن لأنها صارت مسودة",
    write: "الحلقة بلا draft: true (وإن كان سحبها مقصوداً: npm run check -- --accept)",
  },
  "lock.turned-scheduled": {
    subject: "التاريخ",
    found: "«{slug}» كانت منشورة، وستختفي الآن حتى يحين تاريخها",
    write: "التاريخ الذي نُشرت فيه (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.address-lost": {
    subject: "عنوان الصفحة",
    found: "كان «{was}» عنوان «{slug}»، ولا شيء يقود منه إليها الآن",
    write: "redirect_from: [{was}] (وإن كان التخلي عن العنوان القديم مقصوداً: npm run check -- --accept)",
  },
  "lock.enclosure-changed": {
    subject: "ملف الوسائط",
    found: "كان طول الملف في {url} {was} بايت، وصار {bytes}: من نزّل القديم يبقى عنده القديم",
    write: "الملف الجديد باسم جديد مثل {next} (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.enclosure-replaced": {
    subject: "ملف الوسائط",
    found: "تغيّر محتوى الملف في {url} أو نوعه، وطوله {bytes} بايت كما كان: من نزّل القديم يبقى عنده القديم",
    write: "الملف الجديد باسم جديد مثل {next} (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.audio-gone": {
    subject: "الصوت",
    found: "كانت خلاصة الصوت تحمل {url}، ولا ملف صوت للحلقة الآن",
    write: "ملف الصوت من جديد (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.video-gone": {
    subject: "الفيديو",
    found: "كانت خلاصة الفيديو تحمل {url}، ولا ملف فيديو للحلقة الآن",
    write: "ملف الفيديو من جديد (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.feed-guid": {
    subject: "podcast:guid",
    found: "كان معرّف البرنامج {was} وصار {guid}: ستحسبه الأدلة برنامجاً آخر",
    write: "guid: {was}",
  },
  "lock.artwork-changed": {
    subject: "صورة البرنامج",
    found: "تغيّرت الصورة في {url}، وتبقى القديمة عند التطبيقات والأدلة",
    write: "الصورة الجديدة باسم جديد مثل {next} (وإن كان هذا مقصوداً: npm run check -- --accept)",
  },
  "lock.feed-moved": {
    subject: "الخلاصة",
    found: "كانت الخلاصة في {was} وصارت في {url}",
    write: "تحويلاً دائماً (301) من العنوان القديم، ثم npm run check -- --accept",
  },
} as const satisfies ProblemWords;
