// What `new` and `import` say in a terminal.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type DraftingWords = WordsOf<typeof draftingWords>;

export const draftingWords = catalogue({
  titleOrPerson: {
    ar: "اكتب عنوان الحلقة، أو --person مع اسم، وليس كليهما",
    en: "write an episode's title, or --person and a name, and not both",
  },
  ofFeeds: { ar: "--fetch لملفات RSS، و{file} مقال", en: "--fetch is for feeds, and {file} is an article" },
  ofArticles: {
    ar: "{option} للمقالات، و{file} ملف RSS",
    en: "{option} is for articles, and {file} is a feed",
  },
  badDate: {
    ar: "--date {value}: لا يوم كهذا في التقويم، اكتبه هكذا: 2024-02-13",
    en: "--date {value}: there is no such day; write it as 2024-02-13",
  },
  badSlug: {
    ar: "{value}: لا يكون في اسم الملف إلا a-z و0-9 وشرطات مفردة، مثل {proposal}",
    en: "{value}: an address has a-z, 0-9 and single hyphens only, such as {proposal}",
  },
  wrote: { ar: "كُتب: {file}", en: "written: {file}" },
  asItIs: { ar: "موجود كما يُكتب: {file}", en: "there already, as it would be written: {file}" },
  airs: {
    ar: "موعد نشرها {until}: إلى ذلك الحين لا تظهر إلا في npm start",
    en: "it is published at {until}: until then only npm start shows it",
  },
  wouldWrite: { ar: "كان سيُكتب: {file}", en: "would be written: {file}" },
  encoding: { ar: "قُرئ بترميز {encoding}", en: "read as {encoding}" },
  leftOut: {
    ar: "تُرك من النص ما ليس منه: {text}",
    en: "left out, since it is no part of the text: {text}",
  },
  next: {
    ar: "أجب عن الأسئلة في الملفات، ثم نفّذ npm run check.",
    en: "Answer the questions in the files, then run npm run check.",
  },
  titlePrompt: { ar: "عنوان الحلقة: ", en: "Title of the episode: " },
  slugPrompt: {
    ar: "اسم الملف بحروف لاتينية، وهو عنوان صفحته على الموقع [{proposal}]: ",
    en: "Address of the page [{proposal}]: ",
  },
  near: { ar: "في people/ اسم قريب: {names}", en: "people/ has a name like it: {names}" },
});
