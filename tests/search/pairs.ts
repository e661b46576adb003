// What people type, and the page that they mean: written by hand, before the search was asked.

import type { SearchKind } from "../../scripts/domain/search.ts";

/** A query, the kind of finding meant, words of it in its own spelling, and for a passage the second it opens at. */
export type Pair = readonly [query: string, kind: SearchKind, words: string, second?: number];

/** Over tests/search/corpus.ts. */
export const CORPUS_PAIRS: readonly Pair[] = [
  // Hamza and its seats.
  ["مسئول", "quote", "المسئول الأول"],
  ["مسؤول", "quote", "المسئول الأول"],
  ["مسءول", "quote", "المسئول الأول"],
  ["المسوول الاول", "quote", "المسئول الأول"],
  ["مسئولية دول المنبع", "passage", "مسؤولية دول المنبع", 70],
  ["مسؤولية", "passage", "وهاي المسوولية", 28],
  ["مسئولية", "passage", "وهاي المسوولية", 28],
  ["شئون المزارعين", "passage", "شؤون المزارعين", 27],
  ["شوون المزارعين", "passage", "شؤون المزارعين", 27],
  ["هيأة مستقلة", "quote", "بهيئة مستقلة"],
  ["رئيس الوزرا", "passage", "رئيس الوزراء", 0],
  ["ريس الوزراء", "passage", "رئيس الوزراء", 0],
  ["موتمر صحافي", "passage", "مؤتمر صحافي", 0],
  ["مؤتمر", "passage", "مؤتمر صحافي", 0],
  ["دايرة انتخابية", "quote", "دائرة انتخابية"],
  ["أطباء الطوارىء", "episode", "أطباء الطوارئ"],
  ["شيء", "passage", "كل شى تأخر", 14],
  ["بناء الجناح", "passage", "بناء الجناح", 20],
  ["قرائة الموازنة", "passage", "قراءة الموازنه", 20],
  ["بطئ النقل", "quote", "بُطء النقل"],
  ["الما انقطع", "passage", "والماء انقطع", 14],
  ["يملا الخزان", "passage", "يُملأ الخزّان", 88],
  ["سؤال", "quote", "إلا سؤاله"],
  // Alef and its signs.
  ["ازمة المياه", "episode", "أزمة المياه"],
  ["الاداره", "quote", "سوء الإدارة"],
  ["اربيل", "passage", "وفي أربيل", 34],
  ["إربيل", "passage", "وفي أربيل", 34],
  ["انا اونيل", "person", "آنا أونيل"],
  ["مراة", "quote", "مرآة لمدينة"],
  // Ta marbuta and ha, alef maqsura and ya.
  ["وزيره الصحه", "passage", "ووزيرة الصحه", 20],
  ["وزيرة الصحة", "passage", "ووزيرة الصحه", 20],
  ["حريه الصحافه", "episode", "حرية الصحافة"],
  ["عيسي مصطفي", "person", "عيسى مصطفى"],
  ["المرضي", "quote", "يقتل المرضى"],
  ["لمدينه صغيره", "quote", "لمدينة صغيرة"],
  ["المستشفي", "passage", "هذه المستشفى", 0],
  // Tashkeel, tatweel, signs that cannot be seen.
  ["تُظْهِرُ الأَرْقَامُ", "passage", "وَتُظهِرُ الأرقامُ", 20],
  ["تظهر الارقام", "passage", "وَتُظهِرُ الأرقامُ", 20],
  ["مَنْسُوبَ النَّهْرِ", "passage", "نبدأ من منسوب النهر", 0],
  ["منسوب النهر انخفض", "passage", "مَنسوبَ النَّهرِ", 20],
  ["الدواء", "quote", "الــدواء موجود"],
  ["دواء", "episode", "المستشفيات بلا دواء"],
  ["شح المياه", "quote", "شحّ المياه"],
  ["الشمري", "person", "رؤى الشمّري"],
  ["\u202bالسدود\u202c", "quote", "على السدود"],
  // The article and what is written to a word.
  ["برلمان", "passage", "والبرلمان لن يصوّت", 10],
  ["البرلمان", "passage", "والبرلمان لن يصوّت", 10],
  ["وللبرلمان", "passage", "وللبرلمان أن يرفض", 10],
  ["سدود صغيرة", "passage", "وبالسدود الصغيرة", 88],
  ["الهيئة", "quote", "بهيئة مستقلة"],
  ["فرات", "episode", "دجلة والفرات"],
  ["ناخبون شباب", "passage", "والناخبون الشباب", 45],
  ["الوعود", "passage", "لا يثقون بالوعود", 45],
  ["المرايا المدينة مرآة", "quote", "مرآة لمدينة"],
  // Digits.
  ["33 متر", "passage", "٣٣ متراً", 20],
  ["٣٣ مترا", "passage", "٣٣ متراً", 20],
  ["1200 سرير", "passage", "١٢٠٠ سرير", 0],
  ["١٥ طبيب", "passage", "15 طبيبا", 0],
  // Names, roles, Latin letters.
  ["روى الشمري", "person", "رؤى الشمّري"],
  ["رؤي", "person", "رؤى الشمّري"],
  ["هيثم عبدالله", "person", "هيثم العبد الله"],
  ["Rua Shammari", "person", "رؤى الشمّري"],
  ["anna oneill", "person", "آنا أونيل"],
  ["O'Neill", "person", "آنا أونيل"],
  ["المهندس هيثم السدود", "quote", "على السدود"],
  ["FREEDOM of the press", "quote", "Freedom of the press"],
  ["microphones", "passage", "In Erbil we waited", 16],
  ["Erbil ministers", "passage", "In Erbil we waited", 16],
  // A topic by the Latin word that the editor gave it.
  ["water", "topic", "المياه"],
  ["Elections", "topic", "الانتخابات"],
  // As one asks, and as one types.
  ["ماذا قال هيثم عن السدود؟", "quote", "على السدود"],
  ["من المسؤول عن شح المياه", "episode", "أزمة المياه"],
  ["الانتخاب", "episode", "الانتخابات المبكرة"],
  ["انتخاب", "topic", "الانتخابات"],
  ["المياه", "topic", "المياه"],
  ["هجرة المزارعين", "episode", "أزمة المياه"],
  ["يصدقها", "passage", "ولا يُصدّقها", 45],
  ["الموعد ثاب", "passage", "إن الموعد ثابت", 0],
];

/** Over the first episode, in episodes/. */
export const FIRST_EPISODE_PAIRS: readonly Pair[] = [
  ["السفير الروسى", "passage", "السفير الروسي لدى العراق"],
  ["القوات الامريكيه", "quote", "بقاء القوات الأمريكية"],
  ["قوات أمريكية", "quote", "بقاء القوات الأمريكية"],
  ["موقف ايران من التقارب", "passage", "موقف إيران من التقارب الروسي العراقي"],
  ["قاصد محمود صالح", "person", "قاصد محمود صالح"],
  ["الفريق الركن", "person", "قاصد محمود صالح"],
  ["استبدال إحتلال", "quote", "استبدال احتلال بآخر"],
  ["الإتحاد السوفيتي", "quote", "الاتحاد السوفييتي"],
  ["لجنه الاعمال", "quote", "لإتمام أعمال اللجنة"],
  ["أقل من ٢٤ ساعة", "passage", "أقل من 24 ساعة"],
  ["يحيي رسول", "person", "يحيى رسول"],
  ["ثلاثة جنود", "episode", "روسيا تسعى"],
  ["عراق", "topic", "العراق"],
  ["iran", "topic", "إيران"],
  ["United States", "topic", "الولايات المتحدة"],
  ["iraq", "episode", "روسيا تسعى"],
  ["البرلمان", "quote", "قرار في البرلمان"],
];

/** Queries of which no place has every word: the places with most of them are shown, and the reader is told. */
export const PARTIAL_PAIRS: readonly Pair[] = [
  ["مسلسل الحلقة المزارعين", "episode", "أزمة المياه"],
  ["مهاجرة مزارعين القرى", "episode", "أزمة المياه"],
  ["ناقة في البرلمان", "passage", "والبرلمان لن يصوّت"],
];

/** What must not be found: another word, however near its letters. */
export const STRANGERS: readonly Pair[] = [
  ["بر", "passage", "البئر القديم"],
  ["مال", "passage", "والماء انقطع"],
  ["سد الذرائع", "quote", "على السدود"],
  ["حرب", "episode", "حرية الصحافة"],
  ["قرص", "passage", "قراءة الموازنه"],
  ["شعب", "passage", "شؤون المزارعين"],
  ["34 متر", "passage", "٣٣ متراً"],
  ["رئاسة", "passage", "رئيس الوزراء"],
  ["القديس", "passage", "البئر القديم"],
  ["كتاب", "quote", "بهيئة مستقلة"],
];
