// Plurals that change a word within: قمصان of قميص, قوانين of قانون. Patterns only; the words are the programme's own.

/** A plural's pattern, and the patterns of what it may be the plural of; 1 to 4 are the letters that stay. */
const PATTERNS: readonly (readonly [plural: RegExp, singulars: readonly string[]])[] = [
  [/^(.)(.)(.)ان$/, ["12ي3", "12ا3", "1ا23", "123"]],
  [/^(.)وا(.)ي(.)$/, ["1ا2و3", "1ا2ي3", "1و2ا3", "1ا23"]],
  [/^(.)ي?ا(.)ي(.)$/, ["1ا2و3", "12يه3"]],
  [/^(.)(.)و(.)$/, ["123ي", "123", "1ا23", "12", "123ه"]],
  [/^(.)ي(?:و|ا)(.)$/, ["1ي2", "1ي2ه", "1و2"]],
  [/^ا(.)(.)ا(.)$/, ["123", "12ي3", "1ا23", "123ه", "1ا3"]],
  [/^(.)(.)(.)اʔ$/, ["12ي3", "1ا23"]],
  [/^ا(.)(.)(.)?اʔ$/, ["12ي3", "12ي2", "12ي"]],
  [/^(.)(.)ا(.)$/, ["1ا23", "123ه", "12ي3"]],
  [/^(.)(.)(.)$/, ["12ي3ه", "12ي3", "123ه", "1ا23", "12و3"]],
  [/^(.)(.)اʔ(.)$/, ["12ي3ه", "12ا3ه", "12و3ه", "12ي3", "12و3"]],
  [/^(.)وا(.)(.)$/, ["1ا23", "1ا23ه"]],
  [/^(.)(.)ا(.)(.)$/, ["1234", "1234ه"]],
  [/^(.)(.)ا(.)ي(.)$/, ["123و4", "123ا4", "123ي4"]],
  [/^(.)(.)(.)ه$/, ["1ا23"]],
  [/^ا(.)(.)(.)ه$/, ["12ا3", "12ي3"]],
  [/^ا(.)(.)(.)$/, ["123", "12ا3"]],
  [/^(.)(.)اه$/, ["1ا2ي", "1ا2"]],
  [/^(.)(.)(.)?ي$/, ["12ي3", "12يه"]],
  [/^(.)(.)ايا$/, ["12يه"]],
  [/^(.)(.)ا(.)ي$/, ["123ي", "123اه", "123يه"]],
  [/^(.)وا(.)ʔ$/, ["1ي2اʔ"]],
];

/**
 * Plurals of a pattern that is more often a word of its own: جبال is of جبل, but مطار is not of مطر, nor نهار of نهر.
 * Source: the usual ones of any grammar, by our own hand.
 */
const OF_THREE = new Set(
  `جبال جمال رجال بحار كلاب حبال رماح سهام بلاد عباد ثمار شباك صعاب ظلال عظام نعال شعاب تلال سلال ديار ثياب رياح رياض
  سياط بغال ذʔاب رمال ضباع سباع كباش نصال كعاب فخاخ رهان`.split(/\s+/),
);
/** The other way round: كتب is of كتاب. */
const OF_FOUR = new Set("كتب حمر فرش لجم ʔطر جدر ʔسس حجب شهب نظم سحب لحف عقل لثم نصب".split(" "));

/**
 * What a word may be the plural of, by its pattern alone.
 * @param word as text/search-terms.ts folds it, without an article
 * @example singularsOf("قمصان") // ["قميص", "قماص", "قامص", "قمص"]
 */
export function singularsOf(word: string): readonly string[] {
  const listed = [
    ...(OF_THREE.has(word) ? [word.slice(0, 2) + word.slice(3)] : []),
    ...(OF_FOUR.has(word) ? [`${word.slice(0, 2)}ا${word.slice(2)}`] : []),
  ];
  const patterned = PATTERNS.flatMap(([plural, singulars]) => {
    const letters = plural.exec(word);
    if (letters === null) return [];
    return singulars.map((singular) => singular.replace(/\d/g, (place) => letters[Number(place)] ?? ""));
  });
  return [...listed, ...patterned];
}
