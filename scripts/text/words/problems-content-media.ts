// Problems of which media and transcripts an episode names.

import type { ProblemEntries } from "./problem-words.ts";

export const namedMediaProblems = {
  "transcript.missing": {
    ar: {
      subject: "ملف النص",
      found: "{path}: لا يوجد ملف كهذا",
      write: "مسار ملف .vtt أو .srt أو .json، بدءاً مما بعد episodes/",
    },
    en: {
      subject: "transcript",
      found: "{path}: there is no such file",
      write: "the path of a .vtt, .srt or .json file, from episodes/ on",
    },
  },
  "transcript.misspelt": {
    ar: {
      subject: "ملف النص",
      found: "{path}: لا يوجد ملف كهذا",
      write: "{nearest}",
    },
    en: {
      subject: "transcript",
      found: "{path}: there is no such file",
      write: "{nearest}",
    },
  },
  "transcript.other-name": {
    ar: {
      subject: "ملف النص",
      found: "اسم الملف يقول إن لغته {language}، وحروفه حروف لغة أخرى",
      write: "سمِّه {name}",
    },
    en: {
      subject: "transcript",
      found: "its name says that it is in {language}, and its letters are of another language",
      write: "rename it to {name}",
    },
  },
  "transcript.other-key": {
    ar: {
      subject: "ملف النص",
      found: "لغته هنا {language}، وحروفه حروف لغة أخرى",
      write: "{other} مكان {language}",
    },
    en: {
      subject: "transcript",
      found: "it is said to be in {language}, and its letters are of another language",
      write: "{other} in place of {language}",
    },
  },
  "transcript.no-language": {
    ar: {
      subject: "ملف النص",
      found: "{found}: لا يدل اسمه على لغته",
      write: "سمِّه {write}، أو برمز لغته مكان {language}",
    },
    en: {
      subject: "transcript",
      found: "{found}: its name does not say in which language it is",
      write: "rename it to {write}, or with the code of its own language in place of {language}",
    },
  },
  "transcript.twice": {
    ar: {
      subject: "ملف النص",
      found: "{first} و{second} كلاهما بلغة {language}",
      write: "واحد منهما",
    },
    en: {
      subject: "transcript",
      found: "{first} and {second} are both in {language}",
      write: "one of the two",
    },
  },
  "transcript.beside": {
    ar: {
      subject: "ملف النص",
      found: "{file} بجانب الحلقة وهو المأخوذ، لا {url}",
      write: "لا شيء: احذف {language} من transcript، أو احذف transcript كله إن لم يبق فيه شيء",
    },
    en: {
      subject: "transcript",
      found: "{file} stands beside the episode and is taken; {url} is not",
      write: "nothing: delete {language} from transcript, or transcript itself when nothing else is in it",
    },
  },
  "transcript.stray": {
    ar: {
      subject: "ملف النص",
      found: "{found} لا يتبع أي حلقة",
      write: "اسم الحلقة نفسه ثم اللغة ثم .vtt أو .srt (الأقرب: {nearest})، أو احذف الملف",
    },
    en: {
      subject: "transcript",
      found: "{found} belongs to no episode",
      write: "the episode's own name, a language and .vtt or .srt (nearest: {nearest}), or remove the file",
    },
  },
  "transcript.unread": {
    ar: {
      subject: "ملف النص",
      found: "{found} بجانب الحلقة وليس ملف نص يُقرأ: لن تُراجع به الاقتباسات",
      write: "النص نفسه وفيه أوقات، باسم {write} بجانب الحلقة، أو انقل الملف إلى مجلد آخر",
    },
    en: {
      subject: "transcript",
      found: "{found} stands beside the episode and is no transcript that is read: no quote is held to it",
      write: "the same exported with times, as {write} beside the episode; or move the file elsewhere",
    },
  },
  "transcript.unasked": {
    ar: {
      subject: "ملف النص",
      found: "{url}: ملف نص في موقع آخر لم يُجلب بعد",
      write: "npm run check -- --remote ثم احفظ transcripts.lock في المستودع؛ أو ضع نسخة منه بجانب الحلقة",
    },
    en: {
      subject: "transcript",
      found: "{url}: a transcript on another host, not fetched yet",
      write: "npm run check -- --remote, then commit transcripts.lock; or a copy beside the episode",
    },
  },
  "duration.known": {
    ar: {
      subject: "المدة",
      found: "المكتوب {typed}، والتسجيل نفسه يقول {read}",
      write: "لا شيء: تؤخذ المدة من الملف",
    },
    en: {
      subject: "duration",
      found: "{typed} is typed, and the recording itself says {read}",
      write: "no duration: the file is asked",
    },
  },
  "media.not-video": {
    ar: {
      subject: "فيديو",
      found: "{path} من نوع {type}، ولا صورة متحركة فيه",
      write: "ملف MP4 أو WebM؛ أما الصوت فقط فمكانه audio:",
    },
    en: {
      subject: "video",
      found: "{path} is {type}, and has no moving picture",
      write: "an MP4 or WebM file; sound alone belongs in audio:",
    },
  },
  "media.not-audio": {
    ar: {
      subject: "صوت",
      found: "{path} من نوع {type}، وليس ملفاً صوتياً",
      write: "ملف MP3 أو M4A؛ أما الفيديو فمكانه video:",
    },
    en: {
      subject: "audio",
      found: "{path} is {type}, and no sound file",
      write: "an MP3 or M4A file; a video belongs in video:",
    },
  },
  "media.not-image": {
    ar: {
      subject: "صورة",
      found: "{path} من نوع {type}، وليس صورة",
      write: "ملف JPEG أو PNG أو WebP",
    },
    en: {
      subject: "picture",
      found: "{path} is {type}, and no picture",
      write: "a JPEG, PNG or WebP file",
    },
  },
} satisfies ProblemEntries;
