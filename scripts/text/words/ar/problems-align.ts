// Problems of quotes held against the recording, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const alignProblems = {
  "recording.altered": {
    subject: "اقتباس",
    found: "«{quote}» يخالف ما قيل في التسجيل عند {time}: {differences}",
    write: "ما قيل في التسجيل، أو … مكان المحذوف، بعد الاستماع عند {time}",
  },
  "recording.altered-places": {
    subject: "اقتباس",
    found: "«{quote}» يخالف ما قيل في التسجيل في كل المواضع المحتملة ({times}): {differences}",
    write: "ما قيل في التسجيل، بعد الاستماع عند أحد هذه الأوقات",
  },
  "recording.close": {
    subject: "اقتباس",
    found: "«{quote}» قريب مما قيل عند {time}، وليس كلمة كلمة: {differences}",
    write: "كما في التسجيل، إن كان الخطأ في الاقتباس؛ وإلا فصحح نص التسجيل",
  },
  "recording.absent": {
    subject: "اقتباس",
    found: "«{quote}» لا أثر له في نص التسجيل {file}",
    write: "الكلام كما قيل، أو نص هذا التسجيل نفسه",
  },
  "recording.ambiguous": {
    subject: "اقتباس",
    found: "«{quote}» قيل أكثر من مرة: {times}",
    write: "الوقت الصحيح منها بعد الاسم، مثل [{code}]",
  },
  "recording.cut": {
    subject: "اقتباس",
    found: "«{quote}» يبدأ بعد «{word}» مباشرة ({time}): من دونها ينقلب المعنى",
    write: "«{word}» أيضاً",
  },
  "recording.time": {
    subject: "رمز زمني",
    found: "[{typed}]: هذا الكلام في التسجيل عند {time}",
    write: "[{code}]",
  },
  "recording.voice": {
    subject: "اقتباس",
    found: "عند {time} الصوت في نص التسجيل صوت {voice}، لا صوت {name}",
    write: "اسم المتكلم هناك، أو صحح الاسم في نص التسجيل",
  },
  "recording.chapter": {
    subject: "عنوان",
    found: "«{title}» بلا رمز زمني، وأول اقتباس تحته يبدأ عند {time}",
    write: "[{code}] بعد العنوان، إن كان فصلاً من فصول التسجيل",
  },
} as const satisfies ProblemWords;
