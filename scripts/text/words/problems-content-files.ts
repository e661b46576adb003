// Problems of files and their form.

import type { ProblemEntries } from "./problem-words.ts";

export const fileProblems = {
  "folder.missing": {
    ar: {
      subject: "البرنامج",
      found: "لا يوجد هنا مجلد episodes/",
      write: "نفّذ الأمر في مجلد المشروع، أو أنشئ episodes/ وفيه show.yml",
    },
    en: {
      subject: "programme",
      found: "there is no folder episodes/ here",
      write: "run the command in the project's folder, or make episodes/ with a show.yml in it",
    },
  },
  "file.person": {
    ar: { subject: "ملف", found: "هذا ملف شخص، ومكانه people/", write: "انقله إلى {path}" },
    en: {
      subject: "file",
      found: "this is a person's file, and belongs in people/",
      write: "move it to {path}",
    },
  },
  "file.episode": {
    ar: { subject: "ملف", found: "هذه حلقة، ومكانها خارج people/", write: "انقلها إلى {path}" },
    en: {
      subject: "file",
      found: "this is an episode, and does not belong in people/",
      write: "move it to {path}",
    },
  },
  "show.empty": {
    ar: {
      subject: "البرنامج",
      found: "الملف فارغ",
      write:
        "آخر نسخة محفوظة منه: git restore {file}؛ أو ملفاً جديداً يكتبه npm run new -- --programme بعد حذف هذا",
    },
    en: {
      subject: "programme",
      found: "the file is empty",
      write:
        "the last committed one: git restore {file}; or delete it, and npm run new -- --programme writes one",
    },
  },
  "show.missing": {
    ar: {
      subject: "البرنامج",
      found: "لا يوجد ملف show.yml",
      write: "الملف episodes/show.yml وفيه title وdescription وtime_zone وair_time وsite وowner وguid",
    },
    en: {
      subject: "programme",
      found: "there is no show.yml",
      write: "episodes/show.yml with title, description, time_zone, air_time, site, owner and guid",
    },
  },
  "file.name": {
    ar: {
      subject: "اسم الملف",
      found: "«{found}»: الاسم يصير عنوان الصفحة",
      write: "اسم من a-z و0-9 وشرطات، مثل 2026-01-20-water-prices.md",
    },
    en: {
      subject: "file name",
      found: "“{found}”: the name becomes the page's address",
      write: "a name of a-z, 0-9 and hyphens, such as 2026-01-20-water-prices.md",
    },
  },
  "file.name-near": {
    ar: {
      subject: "اسم الملف",
      found: "«{found}»: الاسم يصير عنوان الصفحة، فلا يكون فيه إلا a-z و0-9 وشرطات",
      write: "سمِّه {write}، أو بكلمات أوضح",
    },
    en: {
      subject: "file name",
      found: "“{found}”: the name becomes the page's address, of a-z, 0-9 and hyphens",
      write: "rename it to {write}, or to better words",
    },
  },
  "file.name-captions": {
    ar: {
      subject: "اسم الملف",
      found: "«{found}»: الاسم يصير عنوان الصفحة، فلا يكون فيه إلا a-z و0-9 وشرطات",
      write: "سمِّه {write}، أو بكلمات أوضح؛ وسمِّ معه ملف النص الذي بجانبه: {captions}",
    },
    en: {
      subject: "file name",
      found: "“{found}”: the name becomes the page's address, of a-z, 0-9 and hyphens",
      write: "rename it to {write}, or to better words; with it the captions beside it: {captions}",
    },
  },
  "file.ending": {
    ar: {
      subject: "اسم الملف",
      found: "«{found}» لا يُقرأ: امتداده ليس من المعروف هنا",
      write: "سمِّه {write}",
    },
    en: {
      subject: "file name",
      found: "“{found}” is passed over: its ending is another",
      write: "rename it to {write}",
    },
  },
  "file.no-text": {
    ar: {
      subject: "ملف",
      found: "«{found}» وثيقة معالج نصوص، لا نص عادي بلا تنسيق",
      write: "كلامها في ملف {write} بمحرر نصوص بسيط",
    },
    en: {
      subject: "file",
      found: "“{found}” is a word processor's document, and no plain text",
      write: "its words in {write}, with a plain text editor",
    },
  },
  "file.link": {
    ar: {
      subject: "ملف",
      found: "هو وصلة تقود إلى خارج مجلد البرنامج",
      write: "ضع الملف نفسه هنا",
    },
    en: {
      subject: "file",
      found: "it is a link that leads out of the programme's folder",
      write: "put the file itself here",
    },
  },
  "file.conflict": {
    ar: {
      subject: "تعارض git",
      found: "علامة {mark} التي يتركها git حيث تعارضت نسختان",
      write: "احتفظ بالصحيح من النسختين اللتين بين العلامات، ثم احذف أسطر العلامات كلها",
    },
    en: {
      subject: "git conflict",
      found: "{mark}, which git leaves where two versions met",
      write:
        "keep what is right of the two versions between the marks, then delete the lines of all the marks",
    },
  },
  "file.unreadable": {
    ar: {
      subject: "ملف",
      found: "لا يمكن قراءته ({reason})",
      write: "ملف نصي تُسمح قراءته",
    },
    en: {
      subject: "file",
      found: "it cannot be read ({reason})",
      write: "a text file that may be read",
    },
  },
  "file.too-large": {
    ar: {
      subject: "ملف",
      found: "{size}: لا نص بهذا الطول",
      write: "نص لا يتجاوز {most}؛ أما التسجيلات والصور فمكانها media/",
    },
    en: {
      subject: "file",
      found: "{size}: no text is that long",
      write: "a text of {most} at most; recordings and pictures belong in media/",
    },
  },
  "file.bytes": {
    ar: {
      subject: "ملف",
      found: "حروف ضائعة في ملف UTF-8، وعددها {count}",
      write: "الحروف الصحيحة مكان �",
    },
    en: {
      subject: "file",
      found: "letters are lost in this UTF-8 file, {count} in all",
      write: "the right letters for �",
    },
  },
  "file.encoding": {
    ar: {
      subject: "ملف",
      found: "محفوظ بترميز {encoding}: ستظهر الحروف العربية مشوهة",
      write: "احفظه من جديد بترميز UTF-8",
    },
    en: {
      subject: "file",
      found: "it is saved as {encoding}: Arabic letters would come out wrong",
      write: "save it again as UTF-8",
    },
  },
  "file.more": {
    ar: {
      subject: "ملف",
      found: "في هذا الملف مشكلات أخرى عددها {count}",
      write: "أصلح ما سبق أولاً",
    },
    en: {
      subject: "file",
      found: "{count} more problems in this file",
      write: "mend the ones above first",
    },
  },
  "front-matter.missing": {
    ar: {
      subject: "رأس الملف",
      found: "السطر الأول «{found}»، ومكانه ---",
      write: "--- في السطر الأول، ثم {keys}، ثم --- ثانية",
    },
    en: {
      subject: "front matter",
      found: "the first line is “{found}”, where --- belongs",
      write: "--- on the first line, then {keys}, then --- again",
    },
  },
  "front-matter.fence": {
    ar: {
      subject: "رأس الملف",
      found: "«{found}» مكان السطر --- الذي يحدّ المفاتيح",
      write: "--- ثلاث شرطات قصيرة وحدها في السطر",
    },
    en: {
      subject: "front matter",
      found: "“{found}” in the place of the line --- that bounds the keys",
      write: "--- three plain hyphens, alone in their line",
    },
  },
  "front-matter.empty-file": {
    ar: {
      subject: "رأس الملف",
      found: "الملف فارغ",
      write: "--- في السطر الأول، ثم {keys}، ثم --- ثانية",
    },
    en: {
      subject: "front matter",
      found: "the file is empty",
      write: "--- on the first line, then {keys}, then --- again",
    },
  },
  "front-matter.blank-before": {
    ar: {
      subject: "رأس الملف",
      found: "سطر فارغ يسبق --- الأولى",
      write: "--- في السطر الأول تماماً",
    },
    en: {
      subject: "front matter",
      found: "an empty line stands before the first ---",
      write: "--- on the very first line",
    },
  },
  "front-matter.unclosed": {
    ar: {
      subject: "رأس الملف",
      found: "يبدأ بـ --- ولا ينتهي",
      write: "سطر فيه --- بعد آخر مفتاح وقبل النص",
    },
    en: {
      subject: "front matter",
      found: "it begins with --- and never ends",
      write: "a line of --- after its last key, before the text",
    },
  },
  "front-matter.language": {
    ar: {
      subject: "رأس الملف",
      found: "«{found}»: رأس الملف بيانات، لا {language}، ولا يُنفَّذ أبداً",
      write: "--- فقط، ثم المفاتيح بصيغة YAML",
    },
    en: {
      subject: "front matter",
      found: "“{found}”: front matter is data, not {language}, and is never run",
      write: "--- alone, and the keys in YAML",
    },
  },
  "text.lost": {
    ar: {
      subject: "حرف",
      found: "العلامة � مكان حرف ضاع عند حفظ النص أو نسخه",
      write: "الحرف نفسه، كما هو حيث نُسخ النص",
    },
    en: {
      subject: "letter",
      found: "� stands for a letter that was lost when the text was saved or copied",
      write: "the letter itself, from where the text came from",
    },
  },
  "text.control": {
    ar: {
      subject: "حرف",
      found: "حرف تحكم لا يُرى ({found})",
      write: "النص بدونه: احذف الحروف التي حوله واكتبها من جديد",
    },
    en: {
      subject: "letter",
      found: "a control character that nobody sees ({found})",
      write: "the text without it: delete the letters around it and type them again",
    },
  },
  "text.bidi": {
    ar: {
      subject: "حرف",
      found: "علامة لا تُرى تقلب اتجاه ما بعدها ({found})، لُصقت من مكان آخر",
      write: "النص بدونها: احذف الحروف التي حولها واكتبها من جديد",
    },
    en: {
      subject: "letter",
      found: "an unseen sign that turns the direction of what follows ({found}), pasted from elsewhere",
      write: "the text without it: delete the letters around it and type them again",
    },
  },
  "text.nesting": {
    ar: {
      subject: "النص",
      found: "قوائم أو اقتباسات متداخلة أعمق مما يُقرأ",
      write: "مستويات أقل",
    },
    en: {
      subject: "text",
      found: "lists or quotes inside each other, too deep to be read",
      write: "fewer levels",
    },
  },
} satisfies ProblemEntries;
