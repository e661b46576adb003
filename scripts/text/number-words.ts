// Number words, folded by text/fold.ts: Arabic with its everyday variants, and English.
// A word is listed once; و ف ب ل ك ال written to it are taken off by whoever asks.

/** What a number word does to the number it is part of. */
export interface NumberWord {
  readonly value: number;
  /** `unit` 0-9, `ten` the word ten itself (also the second half of Arabic 11-19), `teen` 11-19, `tens` 20-90. */
  readonly kind: "unit" | "ten" | "teen" | "tens" | "hundred" | "scale";
}

function listed(
  kind: NumberWord["kind"],
  lists: readonly (readonly [number, string])[],
): readonly (readonly [string, NumberWord])[] {
  return lists.flatMap(([value, list]) => list.split(" ").map((word) => [word, { value, kind }] as const));
}

// Everyday thirteen to nineteen and three hundred to nine hundred: a stem of the unit, an ending of the ten or the hundred.
const STEMS: readonly (readonly [number, string])[] = [
  [3, "ثلاث ثلث تلات تلت ثلا تلا"],
  [4, "اربع اربعه ربع"],
  [5, "خمس خمسه"],
  [6, "ست سته س"],
  [7, "سبع سبعه"],
  [8, "ثمان ثماني تمان تماني تمن ثمن"],
  [9, "تسع تسعه"],
];
const TEEN_ENDINGS = ["تاشر", "طاشر", "اشر", "تعش", "طعش", "عش", "تعشر", "طعشر"];
const HUNDRED_ENDINGS = ["ميه", "مايه", "ميت", "مايت"];

/** Every number word. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map([
  ...listed("unit", [
    [0, "صفر zero"],
    [1, "واحد واحده one"],
    [2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي اتنين تنين ثنين two"],
    [3, "ثلاث ثلاثه تلات تلاته ثلاثا three"],
    [4, "اربع اربعه four"],
    [5, "خمس خمسه five"],
    [6, "ست سته six"],
    [7, "سبع سبعه seven"],
    [8, "ثمان ثماني ثمانيه تمان تماني تمانيه eight"],
    [9, "تسع تسعه nine"],
  ]),
  ...listed("ten", [[10, "عشر عشره ten"]]),
  ...listed("teen", [
    [11, "احدعش احدعشر حداشر احداشر حدعش حداعش eleven"],
    [12, "اثنعش اثناعشر اطنعش اتناشر اتنعش اثنعشر طنعش ثنعش twelve"],
    [13, "thirteen"],
    [14, "fourteen"],
    [15, "fifteen"],
    [16, "sixteen"],
    [17, "seventeen"],
    [18, "eighteen"],
    [19, "nineteen"],
  ]),
  ...STEMS.flatMap(([unit, stems]) =>
    stems
      .split(" ")
      .flatMap((stem) => [
        ...listed("teen", [[10 + unit, TEEN_ENDINGS.map((ending) => stem + ending).join(" ")]]),
        ...listed("hundred", [[100 * unit, HUNDRED_ENDINGS.map((ending) => stem + ending).join(" ")]]),
      ]),
  ),
  ...listed("tens", [
    [20, "عشرون عشرين عشرينات twenty"],
    [30, "ثلاثون ثلاثين تلاتين ثلاثينات thirty"],
    [40, "اربعون اربعين اربعينات forty"],
    [50, "خمسون خمسين خمسينات fifty"],
    [60, "ستون ستين ستينات sixty"],
    [70, "سبعون سبعين سبعينات seventy"],
    [80, "ثمانون ثمانين تمانين ثمانينات eighty"],
    [90, "تسعون تسعين تسعينات ninety"],
  ]),
  ...listed("hundred", [
    [100, "ميه مايه hundred"],
    [200, "ميتين مايتين ميتان مايتان ميتا مايتا ميتي مايتي"],
  ]),
  ...listed("scale", [
    [1000, "الف الفا الاف الوف thousand"],
    [2000, "الفين الفان الفي"],
    [1_000_000, "مليون مليونا ملايين million"],
    [2_000_000, "مليونين مليونان مليوني"],
    [1_000_000_000, "مليار مليارا مليارات بليون بلايين billion"],
    [2_000_000_000, "مليارين ملياران ملياري"],
    [1_000_000_000_000, "تريليون ترليون تريليونات trillion"],
  ]),
]);

/** Hundred in front of what is counted in Egyptian, the dead elsewhere: a hundred only before thousand or million. */
export const HUNDRED_OF = "ميت";
/** A fraction that is a unit before hundred: ربع مية is four hundred. */
export const UNITS_OF_HUNDRED: ReadonlyMap<string, number> = new Map([
  ["ثلث", 3],
  ["ربع", 4],
  ["تمن", 8],
  ["ثمن", 8],
]);

/** The unit before ten in Arabic's eleven, a pronoun elsewhere. */
export const ELEVENS: ReadonlySet<string> = new Set(["احد", "احدي", "حادي", "حاديه"]);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Ordinals and fractions: numbers that stand alone. */
export const ORDINALS = words(`
  اول اولي اوليين ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه سادس سادسه سابع سابعه ثامن ثامنه تاسع تاسعه عاشر عاشره
  نصف ربع ثلث ثلثين ثلثي ارباع سدس ثمن عشرات ميات مضاعف ضعف ضعفين ضعفي
  first second third fourth fifth sixth seventh eighth ninth tenth half quarter thirds double twice dozens hundreds
  thousands millions billions`);

/** `in the hundred`, said in one word or after في. */
export const PERCENT = words("بالميه بالمايه percent");
/** What `في` makes percent of. */
export const OF_HUNDRED = words("الميه المايه ميه مايه");

/** Plurals that say many when no number stands before them. */
export const LONE_PLURALS = words("الاف الوف ملايين مليارات بلايين تريليونات");

const valued = (lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap(([value, list]) => list.split(" ").map((word) => [word, value] as const)));

/** Ordinals by what they count; eleventh and so on are two words, of which `حادي` stands in no other. */
export const ORDINAL_VALUES: ReadonlyMap<string, number> = valued([
  [1, "اول اولي حادي حاديه first"],
  [2, "ثاني ثانيه second"],
  [3, "ثالث ثالثه third"],
  [4, "رابع رابعه fourth"],
  [5, "خامس خامسه fifth"],
  [6, "سادس سادسه sixth"],
  [7, "سابع سابعه seventh"],
  [8, "ثامن ثامنه eighth"],
  [9, "تاسع تاسعه ninth"],
  [10, "عاشر عاشره tenth"],
]);

/** Parts of one. */
export const FRACTIONS: ReadonlyMap<string, number> = valued([
  [1 / 2, "نصف نصفا half"],
  [1 / 3, "ثلث"],
  [2 / 3, "ثلثين ثلثي ثلثان"],
  [1 / 4, "ربع ربعا quarter"],
  [1 / 5, "خمسا"],
]);
/** Several parts of one, by how many make it: three fourths. */
export const PARTS_OF_ONE: ReadonlyMap<string, number> = valued([
  [3, "اثلاث تلتات thirds"],
  [4, "ارباع ترباع quarters"],
  [5, "اخماس fifths"],
  [6, "اسداس"],
  [10, "اعشار tenths"],
]);
/** What is said for the decimal point. */
export const DECIMAL_POINTS = words("فاصله فاصل نقطه point");
/** What hours are told by, and the minutes after them. */
export const HOUR = words("ساعه الساعه");
export const MINUTES = words("دقيقه دقايق دقيقتين دقايقا");
