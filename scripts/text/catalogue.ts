// A catalogue of words: each key holds both languages side by side, and one function gives them in the one asked for.

import { type InterfaceLanguage, localeOf } from "./dates.ts";

/** One key of a catalogue in both languages. */
export type Both<Value> = Readonly<Record<InterfaceLanguage, Value>>;

/** The forms of a counted noun, by Unicode plural category. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

type Entries = Readonly<Record<string, Both<unknown>>>;
type InOneLanguage<Of extends Entries> = { readonly [Key in keyof Of]: Of[Key][InterfaceLanguage] };

/** What a catalogue gives: `WordsOf<typeof cardWords>`. */
export type WordsOf<Catalogue extends (language: InterfaceLanguage) => unknown> = ReturnType<Catalogue>;

const NUMBERS = {
  ar: new Intl.NumberFormat(localeOf("ar")),
  en: new Intl.NumberFormat(localeOf("en")),
} as const;
const RULES = { ar: new Intl.PluralRules(localeOf("ar")), en: new Intl.PluralRules(localeOf("en")) } as const;

/**
 * The way to ask a catalogue for its words.
 * @example
 * const cardWords = catalogue({ verbatim: { ar: "مطابق للتسجيل", en: "Verbatim" } });
 * cardWords("en").verbatim // "Verbatim"
 */
export function catalogue<Of extends Entries>(
  entries: Of,
): (language: InterfaceLanguage) => InOneLanguage<Of> {
  const words = { ar: inLanguage(entries, "ar"), en: inLanguage(entries, "en") } as const;
  return (language) => words[language];
}

function inLanguage<Of extends Entries>(entries: Of, language: InterfaceLanguage): InOneLanguage<Of> {
  const pairs = Object.entries(entries).map(([key, both]) => [key, both[language]]);
  return Object.fromEntries(pairs) as InOneLanguage<Of>;
}

/** A sentence with its `{names}` filled; a name without a value stays as it is. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * A counted noun in its form.
 * @example counted(words.countQuotes, 2, "ar") // "اقتباسان"
 * @example counted(words.countQuotes, 2400, "ar") // "2,400 اقتباس"
 */
export function counted(forms: PluralForms, count: number, language: InterfaceLanguage): string {
  return fillIn(forms[RULES[language].select(count)] ?? forms.other, { count: grouped(count, language) });
}

/** A whole number with a mark between its thousands: `2,400`. */
export function grouped(count: number, language: InterfaceLanguage): string {
  return NUMBERS[language].format(count);
}
