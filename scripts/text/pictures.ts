// Emoji in a line whose typeface has none: left out with the space before them, where a sentence's own sign comes next.

/** © ® ‼ ⁉ ™ are signs, though Unicode counts them among the pictures. */
const PICTURE = String.raw`(?![\u00A9\u00AE\u203C\u2049\u2122])(?:\p{Extended_Pictographic}|\p{RI})[\uFE0F\u200D\u20E3\p{Emoji_Modifier}]*`;
const BEFORE_A_SIGN = new RegExp(String.raw`[ \u00A0]+(?:${PICTURE})+(?=[؟?!.،,؛:…»”)\]])`, "gu");

/** @example closeUpPictures("لماذا غابت الحافلة 🚌؟") // "لماذا غابت الحافلة؟" */
export function closeUpPictures(text: string): string {
  return text.replace(BEFORE_A_SIGN, "");
}
