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

/**
 * The direction that most letters of a text have; null for digits and signs alone.
 * @param around what it stands in, which decides between equally many; without it, the first letter does
 * @example directionOf("OpenAI تطلق نموذجاً جديداً") // "rtl"
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
  if (rtl === ltr) return first === null ? null : (around ?? first);
  return rtl > ltr ? "rtl" : "ltr";
}

const MARKS = { rtl: "\u200F", ltr: "\u200E" } as const;

/**
 * A text that stands where nobody says which way it runs, as an app shows a feed's title: a mark goes before it where
 * its first letter would have it run the other way.
 */
export function standingAlone(text: string): string {
  const direction = directionOf(text);
  const first = [...text].find((letter) => RTL.test(letter) || LTR.test(letter)) ?? "";
  return direction === null || directionOf(first) === direction ? text : `${MARKS[direction]}${text}`;
}

/** The direction of a language by its tag. */
export function directionOfLanguage(language: string): "rtl" | "ltr" {
  return /^(ar|fa|he|ur|ckb|ps|sd|ug|yi|dv)(-|$)/i.test(language) ? "rtl" : "ltr";
}
