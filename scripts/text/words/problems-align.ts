// Problems of quotes held against the recording.

import type { ProblemEntries } from "./problem-words.ts";

export const alignProblems = {
  "recording.altered": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» يخالف ما قيل في التسجيل عند {time}: {differences}",
      write:
        "ما قيل في التسجيل، بعد الاستماع عند {time}. وتصح … مكان كلمة محذوفة أو أكثر، لا مكان نفي ولا عدد",
    },
    en: {
      subject: "quote",
      found: "“{quote}” is not what the recording says at {time}: {differences}",
      write:
        "the words of the recording, after listening at {time}; … may stand for what is left out, but for no negation and no number",
    },
  },
  "recording.altered-places": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» يخالف ما قيل في التسجيل في كل المواضع المحتملة ({times}): {differences}",
      write: "ما قيل في التسجيل، بعد الاستماع عند أحد هذه الأوقات",
    },
    en: {
      subject: "quote",
      found: "“{quote}” is not what the recording says, at any of its likely places ({times}): {differences}",
      write: "the words of the recording, after listening at one of these times",
    },
  },
  "recording.close": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» قريب مما قيل عند {time}، وليس كلمة كلمة: {differences}",
      write: "كما في التسجيل، إن كان الخطأ في الاقتباس؛ وإلا فصحح ملف النص",
    },
    en: {
      subject: "quote",
      found: "“{quote}” is close to what is said at {time}, not word for word: {differences}",
      write: "the words of the recording, if the quote is wrong; else mend the transcript",
    },
  },
  "recording.doubtful": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» لم يسمعه برنامج التعرف على الكلام هكذا عند {time}: {differences}",
      write: "الكلام كما تسمعه عند {time}؛ وإن أخطأ البرنامج فصحح ملف النص واكتب by: people",
    },
    en: {
      subject: "quote",
      found: "“{quote}” is not what the recogniser heard at {time}: {differences}",
      write:
        "the words as you hear them at {time}; if the recogniser is wrong, mend the transcript and write by: people",
    },
  },
  "recording.absent": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» لا أثر له في ملف النص {file}",
      write: "الكلام كما قيل، أو ملف النص لهذا التسجيل نفسه",
    },
    en: {
      subject: "quote",
      found: "“{quote}” is nowhere in the transcript {file}",
      write: "the words as they were said, or the transcript of this recording",
    },
  },
  "recording.absent-near": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» ليس في ملف النص {file}؛ وأقرب ما فيه إليه عند {time}: «{heard}»",
      write: "الكلام كما تسمعه عند {time}، إن كان هناك؛ وإلا فصحح ملف النص",
    },
    en: {
      subject: "quote",
      found: "“{quote}” is not in the transcript {file}; what is most like it stands at {time}: “{heard}”",
      write:
        "the words as you hear them at {time}, if that is the place; if the transcript is wrong, mend it",
    },
  },
  "recording.ambiguous": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» قيل أكثر من مرة: {times}",
      write: "التوقيت الصحيح منها بعد الاسم، مثل [{code}]",
    },
    en: {
      subject: "quote",
      found: "“{quote}” was said more than once: {times}",
      write: "the right one of these times after the name, such as [{code}]",
    },
  },
  "recording.cut": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» يبدأ بعد «{word}» مباشرة ({time}): من دونها ينقلب المعنى",
      write: "«{word}» أيضاً",
    },
    en: {
      subject: "quote",
      found: "“{quote}” begins just after “{word}” ({time}): without it, the sense is turned round",
      write: "“{word}” too",
    },
  },
  "recording.time": {
    ar: {
      subject: "التوقيت",
      found: "[{typed}]: هذا الكلام في التسجيل عند {time}",
      write: "[{code}]",
    },
    en: {
      subject: "time code",
      found: "[{typed}]: the recording says these words at {time}",
      write: "[{code}]",
    },
  },
  "recording.voice": {
    ar: {
      subject: "اقتباس",
      found: "عند {time} الصوت في ملف النص صوت {voice}، لا صوت {name}",
      write: "اسم المتحدث هناك، أو صحح الاسم في ملف النص",
    },
    en: {
      subject: "quote",
      found: "at {time} the transcript has the voice of {voice}, not of {name}",
      write: "the name of the one who speaks, or mend the name in the transcript",
    },
  },
  "recording.chapter": {
    ar: {
      subject: "عنوان",
      found: "«{title}» بلا توقيت، وأول اقتباس تحته يبدأ عند {time}",
      write: "[{code}] بعد العنوان، إن كان فصلاً من فصول التسجيل",
    },
    en: {
      subject: "heading",
      found: "“{title}” has no time code; its first quote begins at {time}",
      write: "[{code}] after the title, if it is a chapter of the recording",
    },
  },
} satisfies ProblemEntries;
