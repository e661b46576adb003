// Words that editors write where the format wants a sign: folded by text/fold.ts, for guessing what was meant.

import { fold } from "./fold.ts";

const folded = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([words, meant]) => words.split(" ").map((word) => [fold(word), meant] as const)));

/** Yes and no. */
export const truthWords = folded<boolean>([
  ["true yes on y 1 نعم أجل صح صحيح", true],
  ["false no off n 0 لا كلا خطأ", false],
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
