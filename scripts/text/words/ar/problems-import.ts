// Problems of import, and of new files, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const importProblems = {
  "import.missing": {
    subject: "مقال",
    found: "لا ملف بهذا الاسم",
    write: "مسار ملف المقال: npm run import -- article.txt",
  },
  "import.unreadable": {
    subject: "مقال",
    found: "ملف لا يُسمح بقراءته، أو مجلد",
    write: "مسار ملف المقال: npm run import -- article.txt",
  },
  "import.empty": {
    subject: "مقال",
    found: "ملف فارغ",
    write: "نص المقال فيه",
  },
  "import.long": {
    subject: "مقال",
    found: "أكثر من {limit} بايت: لا مقال بهذا الطول",
    write: "كل مقال في ملف",
  },
  "import.binary": {
    subject: "مقال",
    found: "ليس نصاً صرفاً: مستند أو صورة أو ما يشبههما",
    write: "نص المقال منسوخاً ومحفوظاً نصاً صرفاً بترميز UTF-8",
  },
  "import.markup": {
    subject: "مقال",
    found: "ملف XML ليس صفحة ويب: خلاصة أو خريطة موقع أو ما يشبههما",
    write: "نص المقال أو صفحته، أما خلاصة البودكاست فبملفها أو بعنوانها: npm run import -- feed.xml",
  },
  "import.encoding": {
    subject: "مقال",
    found: "حروف ليست بترميز UTF-8 ولا Windows-1256",
    write: "الملف محفوظاً من جديد بترميز UTF-8",
  },
  "import.exists": {
    subject: "ملف",
    found: "ملف بهذا الاسم موجود من قبل",
    write: "اسماً آخر بحروف لاتينية مع --slug، أو --force للكتابة فوقه",
  },
  "import.slug-taken": {
    subject: "عنوان",
    found: "{slug} عنوان {file}",
    write: "اسماً آخر بحروف لاتينية مع --slug",
  },
  "import.write": {
    subject: "ملف",
    found: "لا يمكن كتابته: {reason}",
    write: "لا شيء بعد، فلم يتغير أي ملف. تأكد من أن الكتابة في المجلد مسموحة، ثم حاول ثانية",
  },
  "new.exists": {
    subject: "ملف",
    found: "ملف بهذا الاسم موجود من قبل",
    write: "اسماً آخر بحروف لاتينية مع --slug",
  },
  "new.person-known": {
    subject: "شخص",
    found: "«{name}» موجود في people/ من قبل: {people}",
    write: "ذلك المعرّف، أو --force مع --slug آخر إن كان شخصاً غيره بالاسم نفسه",
  },
} as const satisfies ProblemWords;
