// Problems of transcripts, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const transcriptProblems = {
  "transcript.format": {
    subject: "نص التسجيل",
    found: "{file}: صيغة غير معروفة لنص تسجيل",
    write: "ملفاً من نوع .vtt أو .srt أو .json أو .txt",
  },
  "transcript.vtt-header": {
    subject: "نص التسجيل",
    found: "يبدأ الملف بـ«{text}»",
    write: "WEBVTT وحدها في السطر الأول، وبعدها سطر فارغ",
  },
  "transcript.srt-named-vtt": {
    subject: "نص التسجيل",
    found: "ترجمة بصيغة SRT في ملف اسمه ينتهي بـ‎.vtt",
    write: "اسم الملف هكذا: {file}؛ أو WEBVTT وحدها في السطر الأول، ونقطة مكان كل فاصلة في الأوقات",
  },
  "transcript.time": {
    subject: "وقت الترجمة",
    found: "«{text}» ليس سطر أوقات",
    write: "سطراً مثل 00:01:02.500 --> 00:01:05.000",
  },
  "transcript.time-range": {
    subject: "وقت الترجمة",
    found: "{text}: الدقائق والثواني لا تتجاوز 59",
    write: "{corrected}",
  },
  "transcript.time-comma": {
    subject: "وقت الترجمة",
    found: "{text}: لا تقبل المتصفحات الفاصلة هنا",
    write: "{corrected}",
  },
  "transcript.time-digits": {
    subject: "وقت الترجمة",
    found: "{text}: لا تقبل المتصفحات هنا إلا الأرقام 0–9",
    write: "{corrected}",
  },
  "transcript.arrow": {
    subject: "وقت الترجمة",
    found: "«{text}» بين الوقتين",
    write: "-->",
  },
  "transcript.backwards": {
    subject: "مقطع",
    found: "ينتهي عند {end}، قبل أن يبدأ عند {start}",
    write: "نهاية بعد {start}",
  },
  "transcript.disorder": {
    subject: "مقطع",
    found: "يبدأ عند {start}، قبل المقطع المكتوب فوقه ({before})",
    write: "المقاطع بترتيب التسجيل؛ وقد رُتّبت مؤقتاً",
  },
  "transcript.overlap": {
    subject: "مقطع",
    found: "يبدأ عند {start}، والمقطع السابق مستمر حتى {end}",
    write: "نهاية للمقطع السابق قبل {start}، إلا إذا تكلم اثنان معاً",
  },
  "transcript.word-time": {
    subject: "وقت كلمة",
    found: "{text} لا يقع بين الوقت الذي قبله والوقت الذي بعده",
    write: "وقتاً بين {start} و{end}، بعد الوقت السابق",
  },
  "transcript.no-blank-line": {
    subject: "مقطع",
    found: "لا سطر فارغ قبله",
    write: "سطراً فارغاً بين كل مقطعين",
  },
  "transcript.stray-text": {
    subject: "مقطع",
    found: "«{text}» ليس فوقه سطر أوقات",
    write: "فوقه سطراً مثل 00:01:02.500 --> 00:01:05.000، أو NOTE قبله إن كان تعليقاً",
  },
  "transcript.json": {
    subject: "نص التسجيل",
    found: "الملف ليس JSON سليماً: «{text}» لا مكان لها هنا",
    write: "ملف JSON كما يكتبه Podcasting 2.0 أو Whisper أو whisper.cpp",
  },
  "transcript.json-end": {
    subject: "نص التسجيل",
    found: "ينتهي الملف قبل أن يكتمل JSON",
    write: "ملف JSON كما يكتبه Podcasting 2.0 أو Whisper أو whisper.cpp",
  },
  "transcript.json-shape": {
    subject: "نص التسجيل",
    found: "لا قائمة مقاطع في الملف",
    write: "segments وفي كل مقطع startTime وendTime وbody، أو ملف JSON كما يكتبه Whisper أو whisper.cpp",
  },
  "transcript.segment": {
    subject: "مقطع",
    found: "المقطع {number}: {key} مفقود",
    write: "{key} بالثواني، مثل 62.5",
  },
  "transcript.segment-time": {
    subject: "مقطع",
    found: "المقطع {number}: قيمة {key} «{value}» وليست وقتاً بالثواني",
    write: "عدداً من الثواني، مثل {write}",
  },
  "transcript.no-times": {
    subject: "نص التسجيل",
    found: "لا سطر يبدأ برمز زمني",
    write: "رمزاً زمنياً قبل كل جزء، مثل [00:01:02]",
  },
  "transcript.empty": {
    subject: "نص التسجيل",
    found: "لا كلام في الملف",
    write: "نص ما قيل في التسجيل، أو احذف الملف",
  },
  "transcript.more": {
    subject: "مقاطع",
    found: "{count} من النوع نفسه غير ما ذُكر، آخرها في السطر {line}",
    write: "كما في المذكور أعلاه",
  },
} as const satisfies ProblemWords;
