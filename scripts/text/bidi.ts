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

/** The direction of the first strong letter; null for digits and signs alone. */
export function directionOf(text: string): "rtl" | "ltr" | null {
  for (const letter of text) {
    if (RTL.test(letter)) return "rtl";
    if (LTR.test(letter)) return "ltr";
  }
  return null;
}

/** The direction of a language by its tag. */
export function directionOfLanguage(language: string): "rtl" | "ltr" {
  return /^(ar|fa|he|ur|ckb|ps|sd|ug|yi|dv)(-|$)/i.test(language) ? "rtl" : "ltr";
}
