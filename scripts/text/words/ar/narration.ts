// Words of the machine reading, and of the command that makes it, in Arabic.

import type { NarrateMessages, NarrationWords } from "../narration-words.ts";

export const narrationWords: NarrationWords = {
  label: "قراءة آلية لنص الحلقة، وليست تسجيلاً للبث ولا صوت الضيوف",
  narrator: "القارئ الآلي",
  opening: "المقدمة",
  tagLanguage: "ara",
  breathBefore:
    "في من إلى على عن مع بين حتى منذ حول التي الذي الذين اللذين اللتين ما إن أن لأن لكن حيث ثم أو أم قد لن لم لا كما إذا إذ بل هو هي وهو وهي رغم بعد قبل عند لدى قال قالت",
  spokenForms: {
    "د.": "الدكتور",
    "أ.": "الأستاذ",
    "أ.د.": "الأستاذ الدكتور",
  },
};

export const narrateMessages: NarrateMessages = {
  usage: `الاستعمال: npm run narrate -- EPISODE [خيارات]

  EPISODE     اسم ملف الحلقة بلا امتداد، أو مساره
  --force     تكتب فوق ملفات قراءة سابقة
  --dry-run   تطبع ما سيُقرأ، ولا تصنع شيئاً
`,
  unknownEpisode: "لا حلقة باسم {name}.",
  unknownEpisodeNear: "لا حلقة باسم {name}. أتقصد {nearest}؟",
  exists: "توجد ملفات سابقة: {files}. أضف --force لتُكتب فوقها.",
  noSpeech: "لا توجد مكتبة espeak-ng لتقرأ. ثبِّتها: apt-get install espeak-ng",
  noVoice: "لا صوت في espeak-ng للغة {language}.",
  noFfmpeg: "لا يوجد برنامج ffmpeg. ثبِّته: apt-get install ffmpeg",
  noBrowser:
    "لا متصفح Chromium لتصوير اللوحات. ثبِّته: apt-get install chromium، أو اذكر مساره في CHROMIUM_PATH",
  speaking: "القراءة",
  drawing: "اللوحات",
  encoding: "الترميز",
  files: "الملفات",
  loudness: "علو الصوت",
  chapters: "الفصول",
  quotes: "الأقوال",
  tooLoud: "لم يبلغ علو الصوت هدفه: {measured}",
};
