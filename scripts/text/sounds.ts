// How words sound, roughly, in Arabic and in Latin letters on one scale: what an ear, a hand or a recogniser
// takes one for the other. Folded words (text/fold.ts) in, sounds and distances out.
// The costs are judgements, not measurements: 0 is the same sound, 1 another letter.

// One sound a line: its letters in both scripts. The first three are vowels: short ones are not written in Arabic.
const SOUNDS = [
  "اae",
  "يiy",
  "وouw",
  "ع",
  "بb",
  "پp",
  "تt",
  "ط",
  "ث",
  "سs",
  "ص",
  "ش",
  "جj",
  "چ",
  "ح",
  "هh",
  "خ",
  "دd",
  "ض",
  "ذ",
  "زz",
  "ظ",
  "رr",
  "غg",
  "فf",
  "ڤv",
  "قq",
  "كkc",
  "لl",
  "مm",
  "نn",
] as const;
const VOWELS = 3;
const CODE = new Map(
  SOUNDS.flatMap((letters, code) => [...letters].map((letter) => [letter, code] as const)),
);

// Latin spellings of one sound, longest first.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, "چ"],
  [/sch|sh/g, "ش"],
  [/kh/g, "خ"],
  [/gh/g, "غ"],
  [/th/g, "ث"],
  [/dh/g, "ذ"],
  [/ch/g, "چ"],
  [/ph/g, "f"],
  [/ck/g, "k"],
  [/qu/g, "kw"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/([a-z])\1+/g, "$1"],
];

const NEAR: readonly (readonly [string, number])[] = [
  ["اي", 0.4],
  ["او", 0.4],
  ["يو", 0.4],
  ["اع", 0.35],
  ["اه", 0.5],
  ["بپ", 0.1],
  ["تط", 0.25],
  ["تد", 0.5],
  ["تث", 0.4],
  ["ثس", 0.3],
  ["سص", 0.25],
  ["صز", 0.6],
  ["سز", 0.5],
  ["دض", 0.3],
  ["دذ", 0.35],
  ["ضظ", 0.25],
  ["ذز", 0.3],
  ["ذظ", 0.3],
  ["ذث", 0.4],
  ["زظ", 0.3],
  ["حه", 0.3],
  ["حخ", 0.4],
  ["خه", 0.5],
  ["قك", 0.3],
  ["قغ", 0.4],
  ["قج", 0.5],
  ["كغ", 0.4],
  ["غخ", 0.5],
  ["غع", 0.5],
  ["جغ", 0.4],
  ["جش", 0.5],
  ["جچ", 0.3],
  ["چش", 0.3],
  ["فڤ", 0.1],
  ["ڤب", 0.4],
  ["لن", 0.6],
  ["لر", 0.6],
  ["من", 0.5],
];
const OTHER = SOUNDS.length;
const WIDTH = 256;
const SWAP = new Float32Array(WIDTH * WIDTH).fill(1);
const LOSS = new Float32Array(WIDTH).fill(1);
for (let code = 0; code < WIDTH; code++) SWAP[code * WIDTH + code] = 0;
for (const [[from = "", to = ""], cost] of NEAR) {
  const a = CODE.get(from) ?? 0;
  const b = CODE.get(to) ?? 0;
  SWAP[a * WIDTH + b] = cost;
  SWAP[b * WIDTH + a] = cost;
}
LOSS.fill(0.4, 0, VOWELS);
LOSS[CODE.get("ه") ?? 0] = 0.6;
LOSS[CODE.get("ع") ?? 0] = 0.7;

// Longer words are compared by their first letters: hostile files have words of a megabyte.
const MOST_LETTERS = 30;

/** The sounds of a folded word, one number each; at most the first 30. */
export function soundsOf(word: string): Uint8Array {
  let text = word.slice(0, 2 * MOST_LETTERS);
  if (/[a-z]/.test(text)) for (const [spelling, sound] of SPELLINGS) text = text.replace(spelling, sound);
  const codes = [...text].slice(0, MOST_LETTERS).map((letter) => CODE.get(letter) ?? otherCode(letter));
  return Uint8Array.from(codes);
}

// Digits and other scripts: never near to anything but themselves.
function otherCode(letter: string): number {
  return OTHER + ((letter.codePointAt(0) ?? 0) % (WIDTH - OTHER));
}

/**
 * The word's consonants with sounds that are taken for each other as one: equal for most mishearings of a word.
 * @example soundKey("العراق") === soundKey("العراك")
 */
export function soundKey(sounds: Uint8Array): string {
  let key = "";
  for (const code of sounds) {
    if (code >= VOWELS) key += String.fromCharCode(97 + (FAMILY[code] ?? code));
  }
  return key;
}

const FAMILY: Readonly<Record<number, number>> = familyOf([
  "تطث",
  "سص",
  "دضظ",
  "ذز",
  "حهخ",
  "قكغ",
  "بپ",
  "فڤ",
  "جچش",
]);

function familyOf(families: readonly string[]): Record<number, number> {
  const family: Record<number, number> = {};
  for (const letters of families) {
    const first = CODE.get(letters[0] ?? "") ?? 0;
    for (const letter of letters) family[CODE.get(letter) ?? 0] = first;
  }
  return family;
}

const rows = [new Float32Array(MOST_LETTERS + 1), new Float32Array(MOST_LETTERS + 1)] as const;

/**
 * What it costs to hear one word as the other: letters of one family little, vowels less than consonants.
 * @param most beyond it, only that it is more is known: any number above it may be the answer
 * @returns >= 0; 1 is about one wrong consonant
 */
export function soundDistance(a: Uint8Array, b: Uint8Array, most = Number.POSITIVE_INFINITY): number {
  let [before, row]: readonly Float32Array[] = rows as readonly Float32Array[] as [
    Float32Array,
    Float32Array,
  ];
  if (!before || !row) return 0;
  before[0] = 0;
  for (let j = 1; j <= b.length; j++) before[j] = (before[j - 1] ?? 0) + (LOSS[b[j - 1] ?? 0] ?? 1);
  for (let i = 1; i <= a.length; i++) {
    const sound = a[i - 1] ?? 0;
    const loss = LOSS[sound] ?? 1;
    let least = (before[0] ?? 0) + loss;
    row[0] = least;
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1] ?? 0;
      const here = Math.min(
        (before[j - 1] ?? 0) + (SWAP[sound * WIDTH + other] ?? 1),
        (before[j] ?? 0) + loss,
        (row[j - 1] ?? 0) + (LOSS[other] ?? 1),
      );
      row[j] = here;
      if (here < least) least = here;
    }
    if (least > most) return least;
    [before, row] = [row, before];
  }
  return before[b.length] ?? 0;
}
