// The interface's words in a language: the catalogue, with values put in and counts in their plural form.

import { type InterfaceLanguage, localeOf } from "./dates.ts";
import { interfaceWords as arabic } from "./words/ar/interface.ts";
import { interfaceWords as english } from "./words/en/interface.ts";

/** The forms of a counted noun, by Unicode plural category. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The catalogue: the keys of English, in any language. */
export type InterfaceWords = {
  readonly [Key in keyof typeof english]: (typeof english)[Key] extends string ? string : PluralForms;
};

const CATALOGUES: Readonly<Record<InterfaceLanguage, InterfaceWords>> = { ar: arabic, en: english };
const RULES = { ar: new Intl.PluralRules(localeOf("ar")), en: new Intl.PluralRules(localeOf("en")) } as const;

/** All the words of a language. */
export function interfaceWords(language: InterfaceLanguage): InterfaceWords {
  return CATALOGUES[language];
}

/** A sentence with its `{names}` filled; a name without a value stays as it is. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * A counted noun in its form.
 * @example counted(words.countQuotes, 2, "ar") // "قولان"
 */
export function counted(forms: PluralForms, count: number, language: InterfaceLanguage): string {
  return fillIn(forms[RULES[language].select(count)] ?? forms.other, { count });
}
