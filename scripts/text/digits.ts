// Digits: Arabic-Indic and Persian ones to ASCII, one for one, so that positions stay.

const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * Text with every Arabic-Indic (٠-٩) and extended (۰-۹) digit as its ASCII one. Length is unchanged.
 * @example asciiDigits("[٠٢:٠٣]") // "[02:03]"
 */
export function asciiDigits(text: string): string {
  return text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0x0f));
}
