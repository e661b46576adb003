// Words of the machine reading, and of the command that makes it.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type NarrationWords = WordsOf<typeof narrationWords>;

export const narrationWords = catalogue({
  /** Said first, and written on every frame, in the captions and in the files' comments. */
  label: {
    ar: "قراءة آلية لنص الحلقة، وليست تسجيلاً للبث ولا صوت الضيوف",
    en: "A machine reading of the episode's text: not a recording of the broadcast, nor the guests' voices",
  },
  /** The label in two words, for a place beside a button. */
  short: { ar: "قراءة آلية", en: "machine reading" },
  /** How a disclosure may say that a machine reads, in words without the article, parted by strokes. */
  says: {
    ar: "قراءة آلية | صوت آلي | بصوت آلي | صوت اصطناعي | بصوت اصطناعي | قارئ آلي | مقروء آلياً | مقروءة آلياً | قرئ آلياً",
    en: "machine reading | machine read | read by a machine | synthetic voice | computer voice | text to speech",
  },
  /** Words before these that deny it. */
  denies: { ar: "ليس ليست لا غير دون بلا وليس وليست ولا", en: "not no never without" },
  /** The narrator's name in captions. */
  narrator: { ar: "القارئ الآلي", en: "Machine reader" },
  /** The chapter before the first heading. */
  opening: { ar: "المقدمة", en: "Introduction" },
  /** ISO 639-2, for tags in media files. */
  tagLanguage: { ar: "ara", en: "eng" },
  /** Words, parted by spaces, that a new line of a caption may well begin with. */
  breathBefore: {
    ar: "في من إلى على عن مع بين حتى منذ حول التي الذي الذين اللذين اللتين ما إن أن لأن لكن حيث ثم أو أم قد لن لم لا كما إذا إذ بل هو هي وهو وهي رغم بعد قبل عند لدى قال قالت",
    en: "and or but that which who whose of in on at to for from with by as if when because while",
  },
  /** Abbreviations as they are said: a written word whole -> spoken words. */
  spokenForms: {
    ar: {
      "د.": "الدكتور",
      "أ.": "الأستاذ",
      "أ.د.": "الأستاذ الدكتور",
    },
    en: { "Dr.": "Doctor", "Prof.": "Professor" },
  },
});

export type NarrateMessages = WordsOf<typeof narrateMessages>;

export const narrateMessages = catalogue({
  exists: {
    ar: "توجد ملفات سابقة: {files}. أضف --force لتُكتب فوقها.",
    en: "These are there already: {files}. Add --force to overwrite them.",
  },
  isRecording: {
    ar: "{files}: تسجيل للحلقة، لا قراءة آلية صُنعت هنا. لا يُكتب فوقه، ولو مع --force: القراءة لحلقة بلا تسجيل.",
    en: "{files}: a recording of the episode, and no reading made here. It is never written over, not with --force either: a reading is for an episode without a recording.",
  },
  stopped: { ar: "توقفت القراءة، ولم يُكتب شيء.", en: "The reading was stopped, and nothing was written." },
  failed: {
    ar: "لم تتم القراءة، ولم يُكتب شيء: {reason}",
    en: "The reading could not be made, and nothing was written: {reason}",
  },
  noSpeech: {
    ar: "لا توجد مكتبة espeak-ng لتقرأ. ثبِّتها: apt-get install espeak-ng",
    en: "No espeak-ng library is here to speak. Install it: apt-get install espeak-ng",
  },
  noVoice: {
    ar: "لا صوت في espeak-ng للغة {language}.",
    en: "espeak-ng has no voice for the language {language}.",
  },
  noBrowser: {
    ar: "لا متصفح Chromium لتصوير اللوحات. ثبِّته: apt-get install chromium، أو اذكر مساره في CHROMIUM_PATH",
    en: "No Chromium is here to shoot the frames. Install it: apt-get install chromium, or name yours in CHROMIUM_PATH",
  },
  speaking: { ar: "القراءة", en: "speech" },
  drawing: { ar: "اللوحات", en: "frames" },
  encoding: { ar: "الترميز", en: "encoding" },
  files: { ar: "الملفات", en: "Files" },
  loudness: { ar: "مستوى الصوت", en: "Loudness" },
  chapters: { ar: "الفصول", en: "Chapters" },
  quotes: { ar: "الاقتباسات", en: "Quotes" },
  tooLoud: { ar: "لم يبلغ مستوى الصوت هدفه: {measured}", en: "The loudness missed its target: {measured}" },
});
