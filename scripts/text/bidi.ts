// Mixed directions: isolation, so that a name or a time code never turns its neighbours round.
// Unicode TR 9: FSI U+2068 and PDI U+2069.

const CONTROLS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** Plain text inside first-strong isolates. Controls inside are dropped, so that none can leak out. */
export function isolate(text: string): string {
  return `\u2068${withoutBidiControls(text)}\u2069`;
}

/** Text without marks, embeddings, overrides and isolates. */
export function withoutBidiControls(text: string): string {
  return text.replace(CONTROLS, "");
}

/** Text without embeddings, overrides and isolates, which turn what follows round; marks of one letter stay. */
export function withoutOverrides(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
}

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;
const LTR = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/;
/** Addresses and handles are in Latin letters whatever the text is in. */
const ADDRESSES = /(?:https?:\/\/|www\.)\S+|\S+@\S+|(?<!\S)@[\w.]+/g;

/** What only a sentence in an Arabic tongue has: its small words, its question mark, a clitic before a Latin name. */
const ARABIC_SENTENCE =
  /؟|[\u0621-\u064A]ـ?(?=[A-Za-z])|(?<!\p{L})(?:و|[أا]و|[أا]م|في|من|[إا]ل[ىي]|عل[ىي]|عن|مع|ضد|ما|هل|كيف|لماذا|ماذا|مت[ىي]|[أا]ين|هو|هي|هذا|هذه|لا|لم|لن|قد|بعد|قبل|بين|حت[ىي]|ثم|[أإا]ن|كل|يا)(?!\p{L})/u;
/** Words of an English sentence; the, of and vs. stand in names that an Arabic one quotes. */
const LATIN_SENTENCE =
  /(?<!\p{L})(?:is|are|was|were|will|we|you|it|they|he|she|what|how|why|who|when|where|to|for|with|in|on|at|by|from|this|that|not|but|about|an?)(?!\p{L})/iu;

/**
 * The direction a text has; null for digits and signs alone. An Arabic sentence is one whatever the names in it are
 * written in; where nothing tells whose sentence it is, most letters decide.
 * @param around what it stands in: right to left, a text with an Arabic word and no sentence of another tongue is
 * Arabic, and it decides between equally many letters; without it, the first letter does
 * @example directionOf("OpenAI تطلق نموذجاً جديداً") // "rtl"
 * @example directionOf("iPhone 15 Pro Max أم Galaxy S24؟") // "rtl"
 */
export function directionOf(text: string, around: "rtl" | "ltr" | null = null): "rtl" | "ltr" | null {
  const words = text.replace(ADDRESSES, "");
  let [rtl, ltr] = [0, 0];
  let first: "rtl" | "ltr" | null = null;
  for (const letter of /\p{L}/u.test(words) ? words : text) {
    const own = RTL.test(letter) ? "rtl" : LTR.test(letter) ? "ltr" : null;
    if (own === "rtl") rtl += 1;
    if (own === "ltr") ltr += 1;
    first ??= own;
  }
  if (rtl > 0 && ltr > 0 && !LATIN_SENTENCE.test(words) && (around === "rtl" || ARABIC_SENTENCE.test(words)))
    return "rtl";
  if (rtl === ltr) return first === null ? null : (around ?? first);
  return rtl > ltr ? "rtl" : "ltr";
}

const MARKS = { rtl: "\u200F", ltr: "\u200E" } as const;

/**
 * A text that stands where nobody says which way it runs, as an app shows a feed's title: a mark goes before it where
 * its first letter would have it run the other way.
 */
export function standingAlone(text: string, around: "rtl" | "ltr"): string {
  const direction = directionOf(text, around);
  const first = [...text].find((letter) => RTL.test(letter) || LTR.test(letter)) ?? "";
  return direction === null || directionOf(first) === direction ? text : `${MARKS[direction]}${text}`;
}

/** The direction of a language by its tag. */
export function directionOfLanguage(language: string): "rtl" | "ltr" {
  return /^(ar|fa|he|ur|ckb|ps|sd|ug|yi|dv)(-|$)/i.test(language) ? "rtl" : "ltr";
}
