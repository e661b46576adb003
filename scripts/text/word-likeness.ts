// How surely a word of a text is the word that was asked for: itself, with something written to it, in another number,
// in other letters. Both as text/search-terms.ts folds them.

import { remembered } from "../domain/remember.ts";
import { singularsOf } from "./broken-plurals.ts";
import { stemOf } from "./clitics.ts";
import { mayBeSpelled } from "./latin-sounds.ts";
import { isLatin } from "./skeleton.ts";

/** What may follow a word and leave it that word: Arabic endings, English ones. */
const ENDING =
  /^(?:|ت?(?:ه|ي|ك|ها|هم|هن|هما|كم|نا)|ا|و|ت|ني|وا|ون|ين|ان|تان|تين|ات|اته|اتها|اتهم|اتنا|يه|يا|يون|يين|يات|وه|s|es|ed|d|ing|er|ers|ly|ion|ions)$/;
/** After two letters only what can be nothing else. */
const AFTER_TWO = /^(?:ا|ه|ان|ين|ها|هم|نا)$/;
const PRONOUN = /^ه(?:م|ن|ما|ا)?$/;
const ARTICLE = /^[وف]?[بك]?(?:ال|لل)(?=..)/;
/** Said of a word whose hamza is typed as the letter under it, or not at all. */
const SEATS = ["ا", "و", "ي"] as const;

/** 1 for the word itself, 0 for another. */
export function wordLikeness(asked: string, found: string): number {
  if (asked === found) return 1;
  if (/^\d/.test(asked) || /^\d/.test(found)) return 0;
  if (isLatin(asked) && isLatin(found)) return agree(asked, found) ? 0.6 : 0;
  if (isLatin(asked)) return spelled(found, asked);
  if (isLatin(found)) return spelled(asked, found);
  const [ours, theirs] = [formsOf(asked), formsOf(found)];
  let best = 0;
  for (const our of ours) {
    for (const their of theirs) {
      const weight = our.weight * their.weight;
      if (weight <= best) continue;
      if (our.form === their.form) best = weight;
      else if (weight * 0.7 > best && agree(our.form, their.form)) best = weight * 0.7;
    }
  }
  if (best > 0.5) return best;
  return arePlural(asked, found) || areForeign(asked, found) ? 0.5 : best;
}

/** A sound that Arabic has no letter for: جوجل, غوغل, قوقل. Once in a word it may be another word: جرام, غرام. */
const FOREIGN = /[جغقكگچ]/g;

function areForeign(asked: string, found: string): boolean {
  const [one, other] = [asked, found].map((word) => {
    const bare = word.replace(ARTICLE, "");
    const letters = new Set(bare.match(FOREIGN));
    return letters.size === 1 && (bare.match(FOREIGN)?.length ?? 0) > 1 ? bare.replace(FOREIGN, "ج") : null;
  });
  return one !== null && one === other;
}

/** Whether what was found begins with what was asked for: somebody is still typing. */
export function isBegun(asked: string, found: string): boolean {
  if (/^\d/.test(asked)) return false;
  return formsOf(found).some(
    ({ form }) => form.startsWith(asked) || form.startsWith(asked.replace(ARTICLE, "")),
  );
}

interface Form {
  readonly form: string;
  readonly weight: number;
}

/** A word as it stands, without what is written to it, with its hamza written otherwise; the surest first. */
const formsOf = remembered((word: string): readonly Form[] => {
  const forms = new Map<string, number>();
  const add = (form: string, weight: number) => {
    if (!forms.has(form)) forms.set(form, weight);
  };
  const stems = [
    { form: word, weight: 1 },
    { form: word.replace(ARTICLE, ""), weight: 0.95 },
    { form: stemOf(word), weight: 0.9 },
  ];
  for (const { form, weight } of stems) add(form, weight);
  for (const { form, weight } of stems) for (const other of seatedOtherwise(form)) add(other, weight * 0.95);
  return [...forms].map(([form, weight]) => ({ form, weight }));
});

/** شؤون as شوون and شون, ماء as ما. */
function seatedOtherwise(word: string): readonly string[] {
  const others = word.includes("ʔ") ? SEATS.map((seat) => word.replaceAll("ʔ", seat)) : [];
  // A hamza between consonants carries a syllable: كتائب is never كتاب.
  const without = word.replace(/ʔ(?=[وي]|$)/g, "");
  if (!without.includes("ʔ")) others.push(without);
  return others
    .map((other) => other.replace(/([وي])\1/g, "$1"))
    .filter((other) => other.length > 2 || word.endsWith("ʔ"));
}

/** Whether two words are one but for their endings. */
function agree(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  // أفلامهم and أفلامهن have their pronoun's first letter in common.
  if (PRONOUN.test(one.slice(same - 1)) && PRONOUN.test(other.slice(same - 1))) same -= 1;
  const [left, right] = [one.slice(same), other.slice(same)];
  const rest = left === "" ? right : right === "" ? left : null;
  if (same === 2) return rest !== null && AFTER_TWO.test(rest);
  if (same < 2 || !ENDING.test(left) || !ENDING.test(right)) return false;
  // صنعة is no صنعا, and جملة no جمل: of a short word the ending is a part.
  return rest === null ? left !== "ا" && right !== "ا" : same > 3 || rest !== "ه";
}

function arePlural(asked: string, found: string): boolean {
  const [ours, theirs] = [nouns(asked), nouns(found)];
  const isPlural = (plurals: readonly string[], singulars: readonly string[]) =>
    plurals.some((plural) => singularsOf(plural).some((one) => singulars.includes(one)));
  return isPlural(ours, theirs) || isPlural(theirs, ours);
}

/** Without the article, what is written to it, and the endings of a case or a possessor; ة is none. */
function nouns(word: string): readonly string[] {
  const bare = [...new Set([word, word.replace(ARTICLE, ""), stemOf(word)])];
  return [
    ...new Set(bare.flatMap((one) => [one, one.replace(/(?<=...)(?:ا|(?<=ʔ)ه|ها|هم|هن|نا|ي|ك|كم)$/, "")])),
  ];
}

function spelled(arabic: string, latin: string): number {
  const bare = arabic.replace(ARTICLE, "");
  return [arabic, bare, stemOf(arabic), bare.replace(/(?:ون|ين)$/, "")].some((word) =>
    mayBeSpelled(word, latin),
  )
    ? 0.5
    : 0;
}
