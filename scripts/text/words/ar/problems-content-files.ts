// Problems of files and their form, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const fileProblems = {
  "folder.missing": {
    subject: "البرنامج",
    found: "لا يوجد هنا مجلد episodes/",
    write: "نفّذ الأمر في مجلد المشروع، أو أنشئ episodes/ وفيه show.yml",
  },
  "show.missing": {
    subject: "البرنامج",
    found: "لا يوجد ملف show.yml",
    write: "الملف episodes/show.yml وفيه title وdescription وtime_zone وair_time وsite وowner وguid",
  },
  "file.name": {
    subject: "اسم الملف",
    found: "«{found}»: الاسم يصير عنوان الصفحة",
    write: "اسماً من a-z و0-9 وشرطات، مثل 2024-02-13-russia-iraq.md",
  },
  "file.name-near": {
    subject: "اسم الملف",
    found: "«{found}»: الاسم يصير عنوان الصفحة، فلا يكون فيه إلا a-z و0-9 وشرطات",
    write: "سمِّه {write}، أو بكلمات أوضح",
  },
  "file.ending": {
    subject: "اسم الملف",
    found: "«{found}» لا يُقرأ: لاحقته ليست من المعروفة هنا",
    write: "سمِّه {write}",
  },
  "file.no-text": {
    subject: "ملف",
    found: "«{found}» وثيقة معالج نصوص، لا نص صرف",
    write: "كلامها في ملف {write} بمحرر نصوص بسيط",
  },
  "file.link": {
    subject: "ملف",
    found: "هو وصلة تقود إلى خارج مجلد البرنامج",
    write: "ضع الملف نفسه هنا",
  },
  "file.unreadable": {
    subject: "ملف",
    found: "لا يمكن قراءته ({reason})",
    write: "ملفاً نصياً تُسمح قراءته",
  },
  "file.too-large": {
    subject: "ملف",
    found: "{size}: لا نص بهذا الطول",
    write: "نصاً لا يتجاوز {most}؛ أما التسجيلات والصور فمكانها media/",
  },
  "file.encoding": {
    subject: "ملف",
    found: "محفوظ بترميز {encoding}: ستظهر الحروف العربية مشوهة",
    write: "احفظه من جديد بترميز UTF-8",
  },
  "file.more": {
    subject: "ملف",
    found: "في هذا الملف مشكلات أخرى عددها {count}",
    write: "أصلح ما سبق أولاً",
  },
  "front-matter.missing": {
    subject: "رأس الملف",
    found: "السطر الأول «{found}»",
    write: "--- في السطر الأول، ثم {keys}، ثم --- ثانية",
  },
  "front-matter.empty-file": {
    subject: "رأس الملف",
    found: "الملف فارغ",
    write: "--- في السطر الأول، ثم {keys}، ثم --- ثانية",
  },
  "front-matter.blank-before": {
    subject: "رأس الملف",
    found: "سطر فارغ يسبق --- الأولى",
    write: "--- في السطر الأول تماماً",
  },
  "front-matter.unclosed": {
    subject: "رأس الملف",
    found: "يبدأ بـ --- ولا ينتهي",
    write: "سطراً فيه --- بعد آخر مفتاح وقبل النص",
  },
  "front-matter.language": {
    subject: "رأس الملف",
    found: "«{found}»: رأس الملف بيانات، لا {language}، ولا يُنفَّذ أبداً",
    write: "--- وحدها، ثم المفاتيح بصيغة YAML",
  },
  "text.lost": {
    subject: "حرف",
    found: "العلامة � مكان حرف ضاع عند حفظ النص أو نسخه",
    write: "الحرف نفسه، كما هو حيث نُسخ النص",
  },
  "text.control": {
    subject: "حرف",
    found: "حرف تحكم لا يُرى ({found})",
    write: "النص بدونه: احذف الحروف التي حوله واكتبها من جديد",
  },
  "text.bidi": {
    subject: "حرف",
    found: "علامة لا تُرى تقلب اتجاه ما بعدها ({found})، لُصقت من مكان آخر",
    write: "النص بدونها: احذف الحروف التي حولها واكتبها من جديد",
  },
  "text.nesting": {
    subject: "النص",
    found: "قوائم أو اقتباسات متداخلة أعمق مما يُقرأ",
    write: "مستويات أقل",
  },
} as const satisfies ProblemWords;
