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
  [/^است([^اويةء])([^اويةء])ا([^اويةء])(?<end>ات|ة)?$/u, "isti12a3"],
  [/^ا([^اويةء])ت([^اوةء])ا([^اويةء])(?<end>ات|ة)?$/u, "i1ti2a3"],
  [/^ان([^اويةء])([^اويةء])ا([^اويةء])(?<end>ات|ة)?$/u, "in1i2a3"],
  [/^ان([^اويةء])يا([^اويةء])(?<end>ات|ة)?$/u, "in1iya2"],
  [/^ا([^اويةء])([^ايةء])([^اةء])(?<end>ة)$/u, "a12i3"],
  [/^ا([^اويةء])([^اويةء])([^اوةء])اء$/u, "a12i3a"],
  [/^([^اويةء])([^اويةء])([^اويةء])اء$/u, "1u2a3a"],
  [/^ت([^ايةء])ا([^ايةء])([^اويةء])(?<end>ات)?$/u, "ta1a2u3"],
  [/^تو([^اويةء])ي([^اويةء])(?<end>ات|ة)?$/u, "taw1i2"],
  [/^([^اويةء])ا([^اويةء])ع$/u, "1a2i"],
  [/^م([^اويةء])ا([^اويةء])ع$/u, "ma1a2i"],
  [/^مت([^ايةء])([^ايةء])([^اويةء])(?<end>ات|ة|ون|ين)?$/u, "muta1a2i3"],
  [/^ت([^اويةء])([^اويةء])ي([^اويةء])(?<end>ات|ة)?$/u, "ta12i3"],
  [/^مت([^ايةء])ا([^ايةء])([^اويةء])(?<end>ات|ة|ون|ين)?$/u, "muta1a2i3"],
  [/^مست([^اويةء])([^اويةء])([^اويةء])(?<end>ات|ة|ون|ين)?$/u, "musta12i3"],
  [/^م([^اويةء])ت([^اويةء])([^اويةء])(?<end>ات|ة|ون|ين)?$/u, "mu1ta2a3"],
  [/^م([^اويةء])([^اويةء])و([^اويةء])(?<end>ات|ة|ون|ين)?$/u, "ma12u3"],
  [/^م([^اويةء])ا([^ايةء])([^اويةء])(?<end>ات|ة)$/u, "mu1a2a3"],
  [/^م([^اويةء])ا([^ايةء])([^اويةء])(?<end>ون|ين)$/u, "mu1a2i3"],
  [/^م([^اويةء])ا([^اويةء])ي([^اويةء])$/u, "ma1a2i3"],
  [/^م([^اويةء])([^اويةء])([^اويةء])(?<end>ون|ين)$/u, "mu12i3"],
  [/^([^اويةء])وا([^اويةء])([^اويةء])$/u, "1awa2i3"],
  [/^([^اويةء])([^اويةء])و([^اويةء])(?<end>ة)?$/u, "1u2u3"],
  [/^([^اويةء])([^اويةء])([^اويةء])(?<end>ات)$/u, "1a2a3"],
  [/^([^اويةء])([^اويةء])ي([^اويةء])(?<end>ات|ة|ون|ين)?$/u, "1a2i3"],
  [/^([^اويةء])([^اويةء])ا([^اويةء])(?<end>ة|ات)$/u, "1i2a3"],
];
/** سياسية of سياسة. */
const OF_IT = /^(.{3,})ي(ة|ات)$/u;
const ENDINGS: Readonly<Record<string, string>> = { ات: "at", ة: "a", ون: "un", ين: "in" };

interface Sound {
  readonly latin: string;
  readonly kind: "consonant" | "long" | "short";
}

/**
 * A folded word in ASCII letters; Latin letters and digits stay as they are, unknown signs are left out.
 * @param word one word as text/fold.ts gives it, its last letter ة or ء where it was printed so
 * @example transliterate("قاصد") // "qasid"
 */
export function transliterate(word: string): string {
  const known = byPattern(word);
  if (known !== null) return known;
  const [, stem = "", ending = ""] = OF_IT.exec(word) ?? [];
  if (stem !== "") return `${transliterate(stem)}iy${ENDINGS[ending]}`;
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
    const latin = said.replace(/\d/g, (place) => {
      const letter = letters[Number(place)] ?? "";
      return letter === YA ? "y" : letter === WAW ? "w" : (CONSONANTS[letter] ?? "");
    });
    return `${latin}${ENDINGS[letters.groups?.end ?? ""] ?? ""}`;
  }
  return null;
}

function soundsOf(letters: readonly string[]): readonly Sound[] {
  return letters.flatMap((letter, index): Sound[] => {
    // In ديوان the و is the consonant before its own vowel.
    const isVowelNext = isVowel(letters[index + 1]) && letters.slice(index + 1, index + 3).join("") !== "وا";
    const isFinal = index === letters.length - 1;
    if (letter === ALEF) return [{ latin: "a", kind: index === 0 ? "short" : "long" }];
    // Before a vowel the letter only parts it from the consonant in front: سعاد is saad.
    if (letter === AIN && isVowelNext) return [{ latin: "", kind: "consonant" }];
    if (letter === AIN) return isVowel(letters[index - 1]) ? [] : [{ latin: "a", kind: "short" }];
    if (letter === WAW || letter === YA) return [semivowel(letter, index === 0 || (isVowelNext && !isFinal))];
    if ((letter === "ه" || letter === "ة") && isFinal && index > 1) return [{ latin: "a", kind: "short" }];
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
