// What clips says.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type ClipsMessages = WordsOf<typeof clipsMessages>;

export const clipsMessages = catalogue({
  noRecording: {
    ar: "{file}: لا تسجيل يُقص منه. اكتب video: أو audio: ملفاً في media/ أو عنواناً؛ وإن كان على يوتيوب فاكتب اسم ملفه على جهازك: --recording FILE",
    en: "{file}: no recording to cut. Write video: or audio: with a file in media/ or an address; if it is on YouTube, name its file here: --recording FILE",
  },
  unreadable: {
    ar: "لا يُقرأ التسجيل {source}: {fault}",
    en: "The recording {source} cannot be read: {fault}",
  },
  notAssembled: {
    ar: "{file}: الحلقة لا تُفهم بعد. npm run check يقول ما يُصلح.",
    en: "{file}: the episode cannot be understood yet. npm run check says what to mend.",
  },
  noQuotes: { ar: "{file}: لا اقتباسات في الحلقة.", en: "{file}: there are no quotes in the episode." },
  unknownQuote: {
    ar: "لا اقتباس باسم {name} في {file}. الاقتباسات من 1 إلى {count}، أو معرّفاتها في عناوين صفحاتها.",
    en: "There is no quote {name} in {file}. Quotes are 1 to {count}, or their ids from the addresses of their pages.",
  },
  noTime: {
    ar: "{name}: لا يُعرف متى قيل. اكتب توقيته بعد اسم المتحدث: [02:03–02:17]",
    en: "{name}: nobody knows when it was said. Write its time after the speaker's name: [02:03–02:17]",
  },
  noEnd: {
    ar: "{name}: لا يُعرف متى ينتهي. اكتب توقيته بنهايته: [02:03–02:17]",
    en: "{name}: nobody knows when it ends. Write its time with its end: [02:03–02:17]",
  },
  notHeard: {
    ar: "{name}: ليس في التسجيل بهذه الكلمات، أو لا يُعرف أين. npm run check يقول ما سُمع.",
    en: "{name}: the recording does not have it in these words, or nobody knows where. npm run check says what was heard.",
  },
  otherVoice: {
    ar: "{name}: يقوله في التسجيل صوت آخر. npm run check يقول من.",
    en: "{name}: another voice says it in the recording. npm run check says whose.",
  },
  outside: {
    ar: "{name}: توقيته بعد نهاية التسجيل. صحِّح توقيته.",
    en: "{name}: its time is after the recording's end. Mend its time.",
  },
  failed: { ar: "{name}: توقف القص: {fault}", en: "{name}: cutting stopped: {fault}" },
  progress: { ar: "اقتباس {done} من {all}، الباقي {left}", en: "quote {done} of {all}, {left} left" },
  made: { ar: "{path} ({length})", en: "{path} ({length})" },
  same: { ar: "{path} كما هو", en: "{path} as it was" },
  tooLong: {
    ar: "{path}: {length}، وهو أطول مما يأخذ {places}",
    en: "{path}: {length}, longer than {places} takes",
  },
  done: {
    ar: "في {folder} جديد: {made}، وكما كان: {same}",
    en: "{made} cut, {same} as they were, in {folder}",
  },
});
