// Problems of an episode's text, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const textProblems = {
  "timecode.minutes": {
    subject: "وقت",
    found: "[{found}]: أقصى الدقائق 59",
    write: "[{corrected}]، أي {corrected|spoken}، إن كان هذا هو المقصود",
  },
  "timecode.minutes-range": {
    subject: "وقت",
    found: "[{found}]: أقصى الدقائق 59",
    write: "[{corrected}]",
  },
  "timecode.seconds": {
    subject: "وقت",
    found: "[{found}]: أقصى الثواني 59",
    write: "[{corrected}]، أي {corrected|spoken}، إن كان هذا هو المقصود",
  },
  "timecode.seconds-range": {
    subject: "وقت",
    found: "[{found}]: أقصى الثواني 59",
    write: "[{corrected}]",
  },
  "timecode.order": {
    subject: "وقت",
    found: "[{found}] ينتهي قبل أن يبدأ",
    write: "[{corrected}]",
  },
  "timecode.form": {
    subject: "وقت",
    found: "[{found}]: لا يُكتب الوقت هكذا",
    write: "[{corrected}]، أو \\[{found}] إن لم يكن وقتاً",
  },
  "timecode.unreadable": {
    subject: "وقت",
    found: "[{found}] ليس وقتاً في تسجيل",
    write: "[M:SS] أو [H:MM:SS]، أو \\[{found}] إن لم يكن وقتاً",
  },
  "heading.untitled": { subject: "عنوان", found: "عنوان بلا كلمات", write: "كلماته بعد ##، أو احذفه" },
  "heading.first-level": {
    subject: "عنوان",
    found: "«{title}» عنوان من المستوى الأول، وللصفحة واحد: عنوانها",
    write: "## {title}",
  },
  "chapter.level": {
    subject: "فصل",
    found: "«{title}» معه وقت، وليس عنواناً من المستوى الثاني",
    write: "## {title} [{code}]، أو العنوان بلا وقت",
  },
  "chapter.place": {
    subject: "فصل",
    found: "للفصل وقت واحد في آخره",
    write: "## {title} [{code}]",
  },
  "chapter.range": {
    subject: "فصل",
    found: "[{found}]: ينتهي الفصل حيث يبدأ الذي بعده",
    write: "## {title} [{code}]",
  },
  "chapter.round-brackets": {
    subject: "فصل",
    found: "({code}) بين قوسين هلاليين نص، لا وقت",
    write: "## {title} [{code}]، إن كان فصل يبدأ هنا",
  },
  "chapter.brackets": {
    subject: "فصل",
    found: "{code} في آخر العنوان ليس بين قوسين معقوفين: هو نص، لا وقت",
    write: "## {title} [{code}]، إن كان فصل يبدأ هنا",
  },
  "quote.empty": {
    subject: "اقتباس",
    found: "اسم بلا كلام فوقه",
    write: "الكلام أولاً، ثم سطراً فيه «>» وحدها، ثم الاسم",
  },
  "quote.nameless": {
    subject: "اقتباس",
    found: "شرطة بلا اسم بعدها",
    write: "— ثم اسم شخص له ملف في people/",
  },
  "quote.time-last": {
    subject: "اقتباس",
    found: "لهذا السطر وقت واحد، مكانه بعد الاسم",
    write: "— {name} [02:03–02:17]",
  },
  "quote.time-brackets": {
    subject: "اقتباس",
    found: "الوقت {code} ليس بين قوسين معقوفين",
    write: "— {name} [{code}]",
  },
  "quote.time-inside": {
    subject: "اقتباس",
    found: "[{code}] داخل الكلام المقتبس",
    write: "الوقت بعد الاسم: — {name} [{code}]",
  },
  "quote.name-outside": {
    subject: "اقتباس",
    found: "«{line}» تحت الاقتباس لا فيه: يظهر الكلام بلا قائل",
    write: "العلامة > أمامه، وأمام السطر الفارغ الذي فوقه",
  },
  "quote.listed-name": {
    subject: "اقتباس",
    found: "«- {name}» قائمة: يظهر الكلام فوقها بلا قائل",
    write: "— {name}، بشرطة طويلة، إن كان هو القائل",
  },
  "quote.name-unmarked": {
    subject: "اقتباس",
    found: "«{name}» في آخر الاقتباس، وليس في فقرة تبدأ بشرطة: يظهر الكلام بلا قائل",
    write: "«— {name}» في فقرة وحدها، قبلها سطر فيه «>» فقط، إن كان هو القائل",
  },
  "quote.nested": {
    subject: "اقتباس",
    found: "اقتباس داخل قائمة أو اقتباس آخر: لن يقود وقته إلى شيء",
    write: "السطور نفسها من أول السطر، وقبلها وبعدها سطر فارغ",
  },
  "image.alt": {
    subject: "صورة",
    found: "{found}: لا كلمات لمن لا يراها",
    write: "![ما تُظهره الصورة]({found})",
  },
  "image.elsewhere": {
    subject: "صورة",
    found: "{found} في موقع آخر، وسيُعلمه المتصفح بكل قارئ",
    write: "نسخة منها في media/، هكذا: ![ما تُظهره الصورة](media/name.jpg)",
  },
  "image.path": {
    subject: "صورة",
    found: "«{found}» ليس ملفاً في media/",
    write: "![ما تُظهره الصورة](media/name.jpg)",
  },
  "link.relative": {
    subject: "رابط",
    found: "«{found}» ليس عنواناً كاملاً",
    write: "عنواناً يبدأ بـ https://",
  },
  "link.scheme": {
    subject: "رابط",
    found: "«{found}»: لا يُعرض رابط إلى {scheme}",
    write: "عنواناً يبدأ بـ https://، أو mailto: ثم بريداً",
  },
  "link.definition": {
    subject: "رابط",
    found: "لا يُقرأ عنوان منفصل عن رابطه",
    write: "[الكلمات](https://the.address) حيث مكان الرابط",
  },
} as const satisfies ProblemWords;
