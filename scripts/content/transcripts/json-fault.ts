// Where JSON stops being JSON: parsers say it in their own words, and not all of them say where.
// Spec: RFC 8259, its grammar; only asked once a parser has refused the text.

/** A place in a text, counted from 1, and what stands there; `found` is empty at the text's end. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001F]*)*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const FOUND = 20;

/** What may stand next. */
type Expected = "value" | "key" | "colon" | "comma" | "end";

/** The first place where the text is no JSON; null when all of it is. */
export function findJsonFault(source: string): JsonFault | null {
  const closings: string[] = [];
  let expected: Expected = "value";
  let isOpened = false;
  let at = skip(SPACE, source, 0);
  for (; at < source.length; at = skip(SPACE, source, at)) {
    const letter = source[at] ?? "";
    const mayClose: boolean = expected === "comma" || isOpened;
    isOpened = false;
    if (mayClose && letter === closings.at(-1)) {
      closings.pop();
      expected = closings.length === 0 ? "end" : "comma";
      at++;
    } else if (expected === "value" && (letter === "{" || letter === "[")) {
      closings.push(letter === "{" ? "}" : "]");
      expected = letter === "{" ? "key" : "value";
      isOpened = true;
      at++;
    } else {
      const end = step(expected, source, at);
      if (end === at) break;
      expected = after(expected, closings);
      at = end;
    }
  }
  return at === source.length && expected === "end" ? null : placeOf(source, at);
}

// Where the expected thing ends; the same place when it is not there.
function step(expected: Expected, source: string, at: number): number {
  if (expected === "comma") return source[at] === "," ? at + 1 : at;
  if (expected === "colon") return source[at] === ":" ? at + 1 : at;
  if (expected === "end") return at;
  const end = skip(STRING, source, at);
  return end > at || expected === "key" ? end : skip(SCALAR, source, at);
}

function after(expected: Expected, closings: readonly string[]): Expected {
  if (expected === "key") return "colon";
  if (expected === "colon") return "value";
  if (expected === "comma") return closings.at(-1) === "}" ? "key" : "value";
  return closings.length === 0 ? "end" : "comma";
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(source)?.[0].length ?? 0);
}

function placeOf(source: string, at: number): JsonFault {
  const lines = source.slice(0, at).split("\n");
  const found = source.slice(at, at + FOUND).split("\n", 1)[0] ?? "";
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, found: found.trim() };
}
