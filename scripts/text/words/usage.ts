// What the command line says of how it is called. A name between braces takes a value.

import { catalogue } from "../catalogue.ts";

export const usageWords = catalogue({
  usage: { ar: "الاستعمال:", en: "usage:" },
  help: { ar: "هذا الشرح", en: "this help" },
  lang: {
    ar: "لغة الرسائل، بدل ما في show.yml: ‏ar أو en",
    en: "the language of the messages, instead of show.yml's: ar or en",
  },
  unknownOption: {
    ar: "ليس {option} من خيارات {verb}، وهي: {known}",
    en: "{verb} has no option {option}; it has {known}",
  },
  unknownOptionNear: {
    ar: "ليس {option} من خيارات {verb}. أتقصد {nearest}؟",
    en: "{verb} has no option {option}. Did you mean {nearest}?",
  },
  needsValue: { ar: "{option}: القيمة ناقصة. {about}", en: "{option}: its value is missing. {about}" },
  takesNoValue: { ar: "{option} لا يأخذ قيمة", en: "{option} takes no value" },
  wrongValue: { ar: "{option} {value}: لا يصح. {about}", en: "{option} {value}: this will not do. {about}" },
  keptByNpm: {
    ar: "أخذ npm الخيار {option} لنفسه. ضع قبله --: {write}",
    en: "npm took {option} for its own. Write -- before it: {write}",
  },
  missing: { ar: "ينقص الأمرَ {name}", en: "{name} is missing" },
  oneTooMany: { ar: "«{value}» زائد على ما يأخذه الأمر", en: "“{value}” is one too many" },
  needsPackage: {
    ar: "هذا الأمر يحتاج إلى الحزمة {name}، ولم تُثبَّت مع --omit=dev: نفّذ npm ci",
    en: "This command needs the package {name}, which --omit=dev leaves out: run npm ci",
  },
  verbs: { ar: "الأوامر:", en: "commands:" },
  unknownVerb: { ar: "لا أمر باسم {verb}.", en: "There is no command {verb}." },
  unknownVerbNear: {
    ar: "لا أمر باسم {verb}. أتقصد {nearest}؟",
    en: "There is no command {verb}. Did you mean {nearest}?",
  },
  unknownEpisode: { ar: "لا حلقة باسم {name}.", en: "There is no episode {name}." },
  unknownEpisodeNear: {
    ar: "لا حلقة باسم {name}. أتقصد {nearest}؟",
    en: "There is no episode {name}. Did you mean {nearest}?",
  },
  noFfmpeg: {
    ar: "لا يوجد ffmpeg. ثبِّته: apt-get install ffmpeg، أو brew install ffmpeg، أو winget install ffmpeg",
    en: "There is no ffmpeg. Install it: apt-get install ffmpeg, brew install ffmpeg, or winget install ffmpeg",
  },
  more: {
    ar: "npm run {verb} -- --help يشرح الأمر بخياراته.",
    en: "npm run {verb} -- --help explains one with its options.",
  },
});
