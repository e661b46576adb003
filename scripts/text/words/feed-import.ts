// What an import of a feed writes into files and says.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type FeedImportWords = WordsOf<typeof feedImportWords>;

export const feedImportWords = catalogue({
  /** First line of an episode's front matter. {feed} */
  from: {
    ar: "مستوردة من {feed}. تعرف التطبيقات هذه الحلقة بمعرّفها guid، فلا يتغير أبداً.",
    en: "Imported from {feed}. The guid is what apps know this episode by: it never changes.",
  },
  showHead: {
    ar: "البرنامج كما يصفه ملف RSS. راجع كل سطر مرة.",
    en: "The programme, as its feed describes it. Look at every line once.",
  },
  aboutSite: { ar: "العنوان الذي سيكون فيه الموقع الجديد", en: "the address the new site will be served at" },
  aboutZone: { ar: "تخمين من تواريخ ملف RSS", en: "guessed from the dates of the feed" },
  aboutEmail: {
    ar: "ليس في ملف RSS بريد: إلى هذا العنوان تكتب أدلة البودكاست",
    en: "the feed names no e-mail: directories write to this one",
  },
  aboutGuid: {
    ar: "podcast:guid: به تعرف أدلة البودكاست البرنامج، ولا يتغير أبداً",
    en: "podcast:guid: directories know the programme by it; it never changes",
  },
  aboutArtwork: {
    ar: "ما زالت عند المضيف القديم: ضع الصورة في media/ قبل أن تُحذف",
    en: "still on the old host: put the picture into media/ before that is gone",
  },
  /** Parts of the podcast namespace's taxonomy, in the order of its names. */
  reporter: { ar: "مراسل", en: "Reporter" },
  narrator: { ar: "راوٍ", en: "Narrator" },
  announcer: { ar: "مذيع", en: "Announcer" },
  voiceActor: { ar: "ممثل صوتي", en: "Voice actor" },
  written: {
    ar: "حلقات جديدة: {count}. معروفة من قبل: {known}.",
    en: "New episodes: {count}. Known already: {known}.",
  },
  wouldWrite: {
    ar: "حلقات جديدة: {count}. معروفة من قبل: {known}. لم يُكتب شيء (--dry-run).",
    en: "New episodes: {count}. Known already: {known}. Nothing was written (--dry-run).",
  },
  nothingNew: {
    ar: "لا جديد: يعرف البرنامج حلقات ملف RSS كلها، وعددها {known}.",
    en: "Nothing new: the programme knows all {known} episodes of the feed.",
  },
  nothingWritten: { ar: "لم يُكتب شيء.", en: "Nothing was written." },
  fetching: { ar: "جارٍ جلب الفصول والنصوص: {count}", en: "Fetching chapters and transcripts: {count}" },
  next: {
    ar: "بعد هذا: npm run check. كيف تنتقل بلا أن تفقد مشتركاً: docs/moving-here.md",
    en: "Next: npm run check. How to move without losing a subscriber: docs/moving-here.md",
  },
});
