// What an import of a feed writes into files and says, in Arabic.

import type { FeedImportWords } from "../feed-import-words.ts";

export const feedImportWords = {
  from: "مستوردة من {feed}. تعرف التطبيقات هذه الحلقة بمعرّفها guid، فلا يتغير أبداً.",
  episodeType: "نوعها في الخلاصة: {type}",
  showHead: "البرنامج كما تصفه خلاصته. راجع كل سطر مرة.",
  aboutSite: "العنوان الذي سيكون فيه الموقع الجديد",
  aboutZone: "تخمين من تواريخ الخلاصة",
  aboutEmail: "ليس في الخلاصة بريد: إلى هذا العنوان تكتب الأدلة",
  aboutGuid: "podcast:guid: به تعرف الأدلة البرنامج، ولا يتغير أبداً",
  aboutArtwork: "ما زالت عند المضيف القديم: ضع الصورة في media/ قبل أن تُحذف",
  written: "حلقات جديدة: {count}. معروفة من قبل: {known}.",
  wouldWrite: "حلقات جديدة: {count}. معروفة من قبل: {known}. لم يُكتب شيء (--dry-run).",
  nothingNew: "لا جديد: يعرف البرنامج حلقات الخلاصة كلها، وعددها {known}.",
  nothingWritten: "لم يُكتب شيء.",
  fetching: "جارٍ جلب الفصول والنصوص: {count}",
  next: "بعد هذا: npm run check. كيف تنتقل بلا أن تفقد مشتركاً: docs/moving-here.md",
} as const satisfies FeedImportWords;
