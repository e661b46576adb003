// The basmala, which Unicode has as one sign (U+FDFD), two lines tall and as wide as its words.

const SIGN = /\uFDFD/g;
const WORDS = "بسم الله الرحمن الرحيم";

/** Text with the sign spelt out, for where only a line's height is given. */
export function spellBasmala(text: string): string {
  return text.replace(SIGN, WORDS);
}
