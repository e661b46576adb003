// Arabic letters -> ASCII letters a reader can say: long vowels as typed, short ones supplied between consonants.
// For addresses only; it does not pretend to be a romanisation.

const CONSONANTS: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  پ: "p",
  چ: "ch",
  ڤ: "v",
  ژ: "zh",
};
const ALEF = "ا";
const AIN = "ع";
const WAW = "و";
const YA = "ي";

/** Patterns of words whose short vowels are known: letters that stay by their number, the rest as it is said. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^است([^اوي])([^اوي])ا([^اوي])(ات|ه)?$/u, "isti12a3"],
  [/^ا([^اوي])ت([^اوي])ا([^اوي])(ات|ه)?$/u, "i1ti2a3"],
  [/^ان([^اوي])([^اوي])ا([^اوي])(ات|ه)?$/u, "in1i2a3"],
  [/^ت([^اوي])([^اوي])ي([^اوي])(ات|ه)?$/u, "ta12i3"],
  [/^م([^اوي])([^اوي])و([^اوي])(ات|ه|ون|ين)?$/u, "ma12u3"],
  [/^م([^اوي])ا([^اوي])([^اوي])(ه)$/u, "mu1a2a3"],
  [/^([^اوي])([^اوي])ي([^اوي])(ات|ه|ون|ين)?$/u, "1a2i3"],
  [/^([^اوي])([^اوي])ا([^اوي])(ه|ات)$/u, "1i2a3"],
];
const ENDINGS: Readonly<Record<string, string>> = { ات: "at", ه: "a", ون: "un", ين: "in" };

interface Sound {
  readonly latin: string;
  readonly kind: "consonant" | "long" | "short";
}

/**
 * A folded word in ASCII letters; Latin letters and digits stay as they are, unknown signs are left out.
 * @param word one word as text/fold.ts gives it
 * @example transliterate("قاصد") // "qasid"
 */
export function transliterate(word: string): string {
  const known = byPattern(word);
  if (known !== null) return known;
  const sounds = soundsOf([...word]);
  let latin = "";
  for (const [index, sound] of sounds.entries()) {
    latin += sound.latin;
    latin += shortVowel(sounds, index);
  }
  return latin;
}

function byPattern(word: string): string | null {
  for (const [pattern, said] of PATTERNS) {
    const letters = pattern.exec(word);
    if (letters === null) continue;
    const latin = said.replace(/\d/g, (place) => CONSONANTS[letters[Number(place)] ?? ""] ?? "");
    return `${latin}${ENDINGS[letters[4] ?? ""] ?? ""}`;
  }
  return null;
}

function soundsOf(letters: readonly string[]): readonly Sound[] {
  return letters.flatMap((letter, index): Sound[] => {
    const isVowelNext = isVowel(letters[index + 1]);
    const isFinal = index === letters.length - 1;
    if (letter === ALEF) return [{ latin: "a", kind: index === 0 ? "short" : "long" }];
    // Before a vowel the letter only parts it from the consonant in front: سعاد is saad.
    if (letter === AIN && isVowelNext) return [{ latin: "", kind: "consonant" }];
    if (letter === AIN) return isVowel(letters[index - 1]) ? [] : [{ latin: "a", kind: "short" }];
    if (letter === WAW || letter === YA) return [semivowel(letter, index === 0 || (isVowelNext && !isFinal))];
    if (letter === "ه" && isFinal && index > 1) return [{ latin: "a", kind: "short" }];
    const latin = CONSONANTS[letter] ?? (/^[a-z0-9]$/.test(letter) ? letter : "");
    return latin === "" ? [] : [{ latin, kind: letter in CONSONANTS ? "consonant" : "short" }];
  });
}

function semivowel(letter: string, isConsonant: boolean): Sound {
  if (letter === WAW) return isConsonant ? { latin: "w", kind: "consonant" } : { latin: "u", kind: "long" };
  return isConsonant ? { latin: "y", kind: "consonant" } : { latin: "i", kind: "long" };
}

function isVowel(letter: string | undefined): boolean {
  return letter === ALEF || letter === WAW || letter === YA;
}

// A vowel between two consonants, unless the first closes a syllable: قصر is qasr, قاصر is qasir, محمد is mahmad.
function shortVowel(sounds: readonly Sound[], index: number): string {
  const sound = sounds[index];
  const next = sounds[index + 1];
  if (sound?.kind !== "consonant" || next?.kind !== "consonant") return "";
  const before = sounds[index - 1];
  if (before?.kind === "long") return before.latin === "a" ? "i" : "a";
  if (next.latin === "y" && before?.kind !== "short") return "i";
  const closes = before !== undefined && (before.kind === "short" || opensSyllable(sounds, index - 1));
  return closes ? "" : "a";
}

// Whether the consonant at this place was given a vowel of its own.
function opensSyllable(sounds: readonly Sound[], index: number): boolean {
  return index >= 0 && shortVowel(sounds, index) !== "";
}
