// Words that report speech in Arabic news: verbs, participles (مضيفاً), and “according to”.
// The field's data, compared folded; و and ف in front and the feminine and plural endings are seen through.

import { HONORIFICS, titleKey } from "./titles.ts";

/** A word that reports speech. `gender` is the speaker's as the word's form gives it; null when it gives none. */
export interface SpeechWord {
  readonly kind: "verb" | "participle" | "according";
  readonly gender: "m" | "f" | null;
  /**
   * `weak` reports speech only before أن, a colon or the words themselves (ذكر, رأى, كتب);
   * `object` is weak, and the noun after it may be what is spoken of (وصف الاتفاق).
   */
  readonly force: "strong" | "weak" | "object";
  /** Written to و or ف, and so beginning a clause of its own. */
  readonly isJoined: boolean;
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const PAST: Readonly<Record<SpeechWord["force"], readonly string[]>> = {
  strong: list(`
    قال أضاف أكمل أوضح تابع أكد أشار شدد اعتبر صرح نوه ختم اختتم استطرد أردف استدرك أفاد أعلن كشف زعم أقر اعترف تساءل
    أجاب نبه حذر توقع رجح واصل استكمل تحدث أعرب اعتقد أبلغ خلص`),
  weak: list("ذكر لفت زاد علق شرح كتب غرد رد عقب نقل نشر مضى"),
  object: list("وصف طالب انتقد سأل ناشد أخبر"),
};
const PRESENT: Readonly<Record<SpeechWord["force"], readonly string[]>> = {
  strong: list(`
    يقول يضيف يكمل يوضح يتابع يؤكد يشير يشدد يعتبر يصرح ينوه يختم يستطرد يردف يستدرك يفيد يعلن يكشف يزعم يقر يعترف
    يتساءل يجيب ينبه يحذر يتوقع يرجح يواصل يرى يعتقد`),
  weak: list("يلفت يعلق يشرح يكتب يرد يبين"),
  object: list("يصف يطالب ينتقد يسأل يخبر"),
};
const PARTICIPLES = list(`
  قائلا مضيفا مؤكدا موضحا مشيرا لافتا مشددا معتبرا متابعا مبينا منوها محذرا متسائلا مردفا مستطردا مستدركا معلنا
  معربا مكملا`);
const ACCORDING = list("بحسب حسب وفق وفقا لحسب حسبما نقلا طبقا بقول");
const IRREGULAR: readonly (readonly [string, "m" | "f", SpeechWord["force"]])[] = [
  ["رأى", "m", "weak"],
  ["رأت", "f", "weak"],
  ["دعا", "m", "object"],
  ["دعت", "f", "object"],
  ["ادعى", "m", "strong"],
  ["ادعت", "f", "strong"],
  ["نفى", "m", "weak"],
  ["نفت", "f", "weak"],
];

const WORDS = buildWords();
const EXPLAINED = titleKey("بين");
const SHADDA = "\u0651";
const PREFIX = /^[وف](?=\p{L}{3})/u;

/** What a word as printed says of speech, or null. بيّن is known by its shadda only: without it it is “between”. */
export function speechWord(printed: string): SpeechWord | null {
  const key = titleKey(printed);
  // وردّ: two letters behind the و, and without its shadda another word.
  const isReply = printed.includes(SHADDA) && /^[وف]ردت?$/u.test(key);
  const bare = isReply ? key.slice(1) : withoutJoined(key);
  const isJoined = bare !== key;
  if (bare === EXPLAINED) {
    return printed.includes(SHADDA) ? { kind: "verb", gender: "m", force: "weak", isJoined } : null;
  }
  const joined = WORDS.get(bare) ?? WORDS.get(withoutObject(bare));
  return WORDS.get(key) ?? (joined ? { ...joined, isJoined } : null);
}

// فأجابها, سألته: a verb of talking to somebody, with the one who is talked to written to it.
const TALKED_TO = /^((?:اجاب|يجيب|تجيب|سال|يسال|تسال|اخبر|يخبر|تخبر|ابلغ|رد)ت?)(?:هما|هم|ها|نا|ني|ه)$/u;

function withoutObject(key: string): string {
  return TALKED_TO.exec(key)?.[1] ?? key;
}

/** A folded word without a و or ف written to it. */
export function withoutJoined(key: string): string {
  return key.replace(PREFIX, "");
}

/**
 * A speaker without the ل that ties it to وفقاً or طبقاً.
 * @example withoutDative("للمحلل") // "المحلل"
 */
export function withoutDative(word: string): string {
  if (!word.startsWith("ل")) return word;
  if (!word.startsWith("لل")) return word.slice(1);
  const doubled = `ال${word.slice(1)}`;
  return HONORIFICS.has(titleKey(doubled)) ? doubled : `ال${word.slice(2)}`;
}

function buildWords(): ReadonlyMap<string, SpeechWord> {
  const words = new Map<string, SpeechWord>();
  const add = (
    word: string,
    kind: SpeechWord["kind"],
    gender: SpeechWord["gender"],
    force: SpeechWord["force"],
  ) => {
    words.set(titleKey(word), { kind, gender, force, isJoined: false });
  };
  for (const force of ["strong", "weak", "object"] as const) {
    for (const verb of PAST[force]) {
      for (const ending of ["ا", "وا", "تا"]) add(`${verb}${ending}`, "verb", null, force);
      add(`${verb}ت`, "verb", "f", force);
      add(verb, "verb", "m", force);
    }
    for (const verb of PRESENT[force]) {
      add(verb.replace("ي", "ت"), "verb", "f", force);
      add(verb, "verb", "m", force);
    }
  }
  add("بينت", "verb", "f", "weak");
  for (const participle of PARTICIPLES) {
    add(participle, "participle", "m", "strong");
    add(participle.replace(/ا$/u, "ة"), "participle", "f", "strong");
  }
  for (const word of ACCORDING) add(word, "according", null, "strong");
  for (const [word, gender, force] of IRREGULAR) add(word, "verb", gender, force);
  return words;
}
