// Words that editors write where the format wants a sign: folded by text/fold.ts, for guessing what was meant.

import { fold } from "./fold.ts";

const folded = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([words, meant]) => words.split(" ").map((word) => [fold(word), meant] as const)));

/** Yes and no. */
export const truthWords = folded<boolean>([
  ["true yes on y 1 نعم أجل صح صحيح", true],
  ["false no off n 0 لا كلا خطأ", false],
]);

/** Months by their names, eastern and western, to their numbers; two words are joined by a no-break space here. */
export const monthNames = folded<number>([
  ["يناير كانون\u00A0الثاني جانفي january jan", 1],
  ["فبراير شباط فيفري february feb", 2],
  ["مارس آذار march mar", 3],
  ["أبريل إبريل نيسان أفريل april apr", 4],
  ["مايو أيار ماي may", 5],
  ["يونيو يونيه حزيران جوان june jun", 6],
  ["يوليو يوليه يوليوز تموز جويلية july jul", 7],
  ["أغسطس آب أوت غشت august aug", 8],
  ["سبتمبر أيلول شتنبر september sep sept", 9],
  ["أكتوبر تشرين\u00A0الأول october oct", 10],
  ["نوفمبر تشرين\u00A0الثاني نونبر november nov", 11],
  ["ديسمبر كانون\u00A0الأول دجنبر december dec", 12],
]);

/** Languages by their own names and each other's, to their tags. */
export const languageNames = folded<string>([
  ["arabic العربية عربي عربية ara", "ar"],
  ["english الإنجليزية الإنكليزية إنجليزي إنكليزي إنجليزية eng", "en"],
  ["french français الفرنسية فرنسي fra fre", "fr"],
  ["persian farsi الفارسية فارسي fas per", "fa"],
  ["kurdish الكردية كردي", "ku"],
  ["turkish türkçe التركية تركي tur", "tr"],
  ["russian русский الروسية روسي rus", "ru"],
  ["spanish español الإسبانية إسباني spa", "es"],
  ["german deutsch الألمانية ألماني deu ger", "de"],
  ["urdu الأردية أردو urd", "ur"],
  ["hebrew العبرية عبري heb", "he"],
]);
