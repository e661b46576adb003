// A string -> a YAML 1.2 scalar on one line that reads back as the same string.
// Plain where nobody could read it otherwise, double-quoted everywhere else.

const SAFE = /^[\p{L}][\p{L}\p{M}\p{N} \u060C\u061B\u061F.?!()«»“”…/–—-]*$/u;
const SAFE_END = /[^\s]$/u;
// What some YAML reader takes for something other than text.
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|infinity)$/iu;
const UNPRINTABLE =
  /["\\\u0000-\u001F\u007F-\u00A0\u00AD\u061C\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/g;

/**
 * The scalar for a key's value, block or flow.
 * @example yamlScalar("هل ستنجح؟") // هل ستنجح؟
 * @example yamlScalar("12:30") // "12:30"
 */
export function yamlScalar(text: string): string {
  const isPlain = SAFE.test(text) && SAFE_END.test(text) && !WORDS.test(text) && !text.includes("  ");
  return isPlain ? text : `"${[...text].map(escapeOne).join("")}"`;
}

/**
 * The scalar for a text that must come back letter for letter: what composing or cleaning a file would change stands
 * in it by its number.
 */
export function yamlExactScalar(text: string): string {
  const isStable = text.normalize("NFC") === text && !/\p{M}/u.test(text);
  if (isStable) return yamlScalar(text);
  return `"${[...text].map((letter) => (/[!-~ ]/.test(letter) ? escapeOne(letter) : byNumber(letter))).join("")}"`;
}

function byNumber(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, "0")}`
    : `\\u${code.toString(16).padStart(4, "0")}`;
}

function escapeOne(letter: string): string {
  if (letter.length === 2) return letter;
  UNPRINTABLE.lastIndex = 0;
  if (!UNPRINTABLE.test(letter)) return letter;
  if (letter === '"' || letter === "\\") return `\\${letter}`;
  if (letter === "\n") return "\\n";
  if (letter === "\t") return "\\t";
  const code = letter.charCodeAt(0);
  // Half a surrogate pair is no character: YAML cannot hold it.
  if (code >= 0xd800 && code <= 0xdfff) return "\uFFFD";
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

/** A text as one line of a YAML comment: no break of any kind, nothing unseen. */
export function yamlComment(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/g, " ")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .replace(/ {2,}/g, " ")
    .trim();
}
