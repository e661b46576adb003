// Words of the kit: what goes into posts, and what the command says.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type KitWords = WordsOf<typeof kitWords>;

export const kitWords = catalogue({
  page: { ar: "الحلقة بنصها واقتباساتها", en: "The episode with its text and quotes" },
  chapters: { ar: "الفصول", en: "Chapters" },
  opening: { ar: "المقدمة", en: "Introduction" },
  guests: { ar: "المتحدثون", en: "Speakers" },
  links: { ar: "روابط", en: "Links" },
  sources: { ar: "المصادر", en: "Sources" },
  said: { ar: "مما قيل", en: "What was said" },
  listen: { ar: "استماع من {time}", en: "Listen from {time}" },
  separator: { ar: "، ", en: ", " },
  open: { ar: "«", en: "“" },
  close: { ar: "»", en: "”" },
});

export type KitMessages = WordsOf<typeof kitMessages>;

export const kitMessages = catalogue({
  notAssembled: {
    ar: "{file}: الحلقة لا تُفهم بعد. npm run check يقول ما يُصلح.",
    en: "{file}: the episode cannot be understood yet. npm run check says what to mend.",
  },
  unpublished: {
    ar: "{file}: لم تُنشر بعد، فالروابط لا تعمل بعد.",
    en: "{file}: it is not published yet, so its links lead nowhere yet.",
  },
  placeholder: {
    ar: "site: في show.yml هو {site}: عنوان للأمثلة، فلا تُرسل الروابط.",
    en: "site: in show.yml is {site}: an address for examples, so the links are not to be sent.",
  },
  fewChapters: {
    ar: "أقل من ثلاثة فصول بينها عشر ثوانٍ: لا يعرض يوتيوب فصولاً.",
    en: "Fewer than three chapters ten seconds apart: YouTube shows no chapters.",
  },
  counted: { ar: "{path}  {count} من {limit}", en: "{path}  {count} of {limit}" },
  written: { ar: "{path}", en: "{path}" },
});
