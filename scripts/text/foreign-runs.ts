// The runs of a text that are written the other way: Latin names in Arabic, Arabic names in English.
// Whoever writes HTML wraps them in <bdi>, so that a full stop or a bracket beside one stays where it belongs.

/** A piece of a text; `isForeign` when its letters run against the text's direction. */
export interface Run {
  readonly text: string;
  readonly isForeign: boolean;
}

// A run begins with a letter (digits may stand before it: 5G; the sign of a handle or a tag: @user), goes over spaces and the signs that names have,
// and ends with a letter, a digit, or the signs of C++ and C#.
const LATIN_LETTER = "\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}";
const ARABIC_LETTER = "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}";
const LATIN_RUN = runOf(LATIN_LETTER, "+#", "");
// Clauses that an Arabic comma joins keep their order; a question keeps its mark.
const ARABIC_RUN = runOf(ARABIC_LETTER, "\\u061F", "\\u060C\\u061B\\u00AB\\u00BB");

// Most sentences have no such letter, and seeing that by code units takes a tenth of looking for runs by script.
const ARABIC_ONLY = /^[\0-@[-`{-\xA9\xAB-\xB9\xBB-\xBF\u0600-\u06FF\u2000-\u206F]*$/;

/** @param endings signs a run may end with @param within signs only its inside may have */
function runOf(letter: string, endings: string, within: string): RegExp {
  const end = `${letter}\\p{M}\\p{N}${endings}`;
  return new RegExp(
    `(?:[@#]|\\p{N}{1,20}[/.-]?)?[${letter}](?:[${end}${within} .,_/&'’@:\\u200C-]*[${end}]|[${end}])?`,
    "gu",
  );
}

const ARABIC = new RegExp(`[${ARABIC_LETTER}]`, "u");
const LATIN = new RegExp(`[${LATIN_LETTER}]`, "u");
// Signs that join what an output lists, and those of an Arabic sentence, are around a text and not in it.
const WHOLE = { rtl: wholeWithout("·•|،؛؟"), ltr: wholeWithout("·•|") } as const;

function wholeWithout(signs: string): RegExp {
  return new RegExp(`^[\\p{L}\\p{N}@#“‘"'«(][^${signs}]*[\\p{L}\\p{M}\\p{N}+#.!?؟…”’"'»)]$`, "u");
}

/**
 * Whether a text is written the other way from its first sign to its last, so that its full stop and its brackets go with it.
 * @example isForeignWhole("Nobody came.", "rtl") // true
 */
export function isForeignWhole(text: string, direction: "rtl" | "ltr"): boolean {
  if (direction === "rtl" && ARABIC_ONLY.test(text)) return false;
  const [own, other] = direction === "rtl" ? [ARABIC, LATIN] : [LATIN, ARABIC];
  return other.test(text) && !own.test(text) && WHOLE[direction].test(text);
}

/**
 * A text in runs, in order; joined they are the text.
 * @example foreignRuns("قال NATO نعم", "rtl") // [{ text: "قال " }, { text: "NATO", isForeign: true }, { text: " نعم" }]
 */
export function foreignRuns(text: string, direction: "rtl" | "ltr"): readonly Run[] {
  if (direction === "rtl" && ARABIC_ONLY.test(text)) return text === "" ? [] : [{ text, isForeign: false }];
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(direction === "rtl" ? LATIN_RUN : ARABIC_RUN)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), isForeign: false });
    runs.push({ text: match[0], isForeign: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isForeign: false });
  return runs;
}
