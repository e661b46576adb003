// Problems of which media and transcripts an episode names, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const namedMediaProblems = {
  "transcript.missing": {
    subject: "تفريغ",
    found: "{path}: لا يوجد ملف كهذا",
    write: "مسار ملف .vtt أو .srt أو .json، بدءاً مما بعد episodes/",
  },
  "transcript.misspelt": {
    subject: "تفريغ",
    found: "{path}: لا يوجد ملف كهذا",
    write: "{nearest}",
  },
  "transcript.no-language": {
    subject: "تفريغ",
    found: "{found}: لا يدل اسمه على لغته",
    write: "سمِّه {write}، إن كان بالعربية",
  },
  "transcript.twice": {
    subject: "تفريغ",
    found: "{first} و{second} كلاهما بلغة {language}",
    write: "واحداً منهما",
  },
  "transcript.beside": {
    subject: "نص التسجيل",
    found: "{file} بجانب الحلقة وهو المأخوذ، لا {url}",
    write: "لا شيء: احذف {language} من transcript، أو احذف transcript كله إن لم يبق فيه شيء",
  },
  "transcript.stray": {
    subject: "تفريغ",
    found: "{found} لا يتبع أي حلقة",
    write: "اسم الحلقة نفسه ثم اللغة ثم .vtt أو .srt (الأقرب: {nearest})، أو احذف الملف",
  },
  "transcript.unasked": {
    subject: "تفريغ",
    found: "{url}: تفريغ في موقع آخر لم يُجلب بعد",
    write: "npm run check -- --remote ثم احفظ transcripts.lock في المستودع؛ أو ضع نسخة منه بجانب الحلقة",
  },
  "duration.known": {
    subject: "المدة",
    found: "المكتوب {typed}، والتسجيل نفسه يقول {read}",
    write: "لا شيء: تؤخذ المدة من الملف",
  },
  "media.not-video": {
    subject: "فيديو",
    found: "{path} من نوع {type}، ولا صورة متحركة فيه",
    write: "ملف MP4 أو WebM؛ أما الصوت وحده فمكانه audio:",
  },
  "media.not-audio": {
    subject: "صوت",
    found: "{path} من نوع {type}، وليس ملفاً صوتياً",
    write: "ملف MP3 أو M4A؛ أما الفيديو فمكانه video:",
  },
  "media.not-image": {
    subject: "صورة",
    found: "{path} من نوع {type}، وليس صورة",
    write: "ملف JPEG أو PNG أو WebP",
  },
} as const satisfies ProblemWords;
