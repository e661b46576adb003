// Problems of import, and of new files.

import type { ProblemEntries } from "./problem-words.ts";

export const importProblems = {
  "import.missing": {
    ar: {
      subject: "مقال",
      found: "لا ملف بهذا الاسم",
      write: "مسار ملف المقال: npm run import -- article.txt",
    },
    en: {
      subject: "article",
      found: "no such file",
      write: "the path of the article's text: npm run import -- article.txt",
    },
  },
  "import.unreadable": {
    ar: {
      subject: "مقال",
      found: "ملف لا يُسمح بقراءته، أو مجلد",
      write: "مسار ملف المقال: npm run import -- article.txt",
    },
    en: {
      subject: "article",
      found: "a file that may not be read, or a folder",
      write: "the path of the article's text: npm run import -- article.txt",
    },
  },
  "import.empty": {
    ar: {
      subject: "مقال",
      found: "ملف فارغ",
      write: "نص المقال فيه",
    },
    en: {
      subject: "article",
      found: "an empty file",
      write: "the article's text into it",
    },
  },
  "import.long": {
    ar: {
      subject: "مقال",
      found: "أكثر من {limit} بايت: لا مقال بهذا الطول",
      write: "كل مقال في ملف",
    },
    en: {
      subject: "article",
      found: "more than {limit} bytes: no article is that long",
      write: "one article a file",
    },
  },
  "import.binary": {
    ar: {
      subject: "مقال",
      found: "ليس نصاً: صورة أو برنامج أو ما يشبههما",
      write: "مستند Word (.docx) أو صفحة محفوظة (.html) أو نص عادي بلا تنسيق بترميز UTF-8",
    },
    en: {
      subject: "article",
      found: "no text: a picture, a program or the like",
      write: "a Word document (.docx), a saved page (.html), or plain text in UTF-8",
    },
  },
  "import.document": {
    ar: {
      subject: "مقال",
      found: "مستند لا يُقرأ: PDF أو RTF أو ODT أو .doc أو .mhtml، أو .docx تالف أو مقفل بكلمة سر",
      write: "المستند نفسه محفوظاً من برنامجه .docx أو .html، أو نصه في ملف .txt",
    },
    en: {
      subject: "article",
      found:
        "a document that is not read: PDF, RTF, ODT, .doc or .mhtml, or a .docx that is damaged or locked",
      write: "the same document saved by its program as .docx or .html, or its text in a .txt file",
    },
  },
  "import.markup": {
    ar: {
      subject: "مقال",
      found: "ملف XML ليس صفحة ويب: ملف RSS أو خريطة موقع أو ما يشبههما",
      write: "نص المقال أو صفحته، أما ملف RSS للبودكاست فباسمه أو برابطه: npm run import -- feed.xml",
    },
    en: {
      subject: "article",
      found: "XML that is no web page: a feed, a sitemap or the like",
      write:
        "the article's text or page; a podcast's feed by its file or its address: npm run import -- feed.xml",
    },
  },
  "import.encoding": {
    ar: {
      subject: "مقال",
      found: "حروف ليست بترميز UTF-8 ولا Windows-1256",
      write: "الملف محفوظاً من جديد بترميز UTF-8",
    },
    en: {
      subject: "article",
      found: "letters that are neither UTF-8 nor Windows-1256",
      write: "the file again, saved as UTF-8",
    },
  },
  "import.exists": {
    ar: {
      subject: "ملف",
      found: "ملف بهذا الاسم موجود من قبل",
      write: "اسم آخر بحروف لاتينية مع --slug، أو --force للكتابة فوقه",
    },
    en: {
      subject: "file",
      found: "a file of this name is there already",
      write: "another address with --slug, or --force to write over it",
    },
  },
  "import.slug-taken": {
    ar: {
      subject: "عنوان",
      found: "{slug} عنوان {file}",
      write: "اسم آخر بحروف لاتينية مع --slug",
    },
    en: {
      subject: "address",
      found: "{slug} is the address of {file}",
      write: "another address with --slug",
    },
  },
  "import.write": {
    ar: {
      subject: "ملف",
      found: "لا يمكن كتابته: {reason}",
      write: "لا شيء بعد، فلم يتغير أي ملف. تأكد من أن الكتابة في المجلد مسموحة، ثم حاول ثانية",
    },
    en: {
      subject: "file",
      found: "it cannot be written: {reason}",
      write: "nothing yet; no file was changed. See that the folder may be written to, then try again",
    },
  },
  "new.exists": {
    ar: {
      subject: "ملف",
      found: "ملف بهذا الاسم موجود من قبل",
      write: "اسم آخر بحروف لاتينية مع --slug",
    },
    en: {
      subject: "file",
      found: "a file of this name is there already",
      write: "another address with --slug",
    },
  },
  "new.host-exists": {
    ar: {
      subject: "ملف",
      found: "هذا الملف موجود من قبل",
      write: "الأمر نفسه مع --force ليُكتب فوقه، أو احذفه أولاً",
    },
    en: {
      subject: "file",
      found: "this file is there already",
      write: "the same command with --force to write over it, or delete it first",
    },
  },
  "new.person-known": {
    ar: {
      subject: "شخص",
      found: "«{name}» موجود في people/ من قبل: {people}",
      write: "ذلك المعرّف، أو --force مع --slug آخر إن كان شخصاً غيره بالاسم نفسه",
    },
    en: {
      subject: "person",
      found: "“{name}” is in people/ already: {people}",
      write: "that id; or, for another person of the same name, --force with another --slug",
    },
  },
} satisfies ProblemEntries;
