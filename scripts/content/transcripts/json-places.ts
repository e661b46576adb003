// Where the parts of a JSON file stand: a parser forgets it, a message needs it. A file of one line has columns only.
// All of it is asked of text that parses.

/** A value's place, counted from 1, and its offset in the text. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly at: number;
}

/** The place of the value that is the whole file. */
export function rootPlace(source: string): JsonPlace {
  return placeAt(source, { line: 1, column: 1, at: 0 }, source.search(/\S|$/));
}

/**
 * The place of the value at the end of a path of keys.
 * @param from the object it begins in
 * @returns as near as the path leads; `from` itself where its first key is missing
 */
export function valuePlace(source: string, from: JsonPlace, path: readonly string[]): JsonPlace {
  const [key, ...rest] = path;
  const at = key === undefined || source[from.at] !== "{" ? null : offsetOfValue(source, from.at, key);
  return at === null ? from : valuePlace(source, placeAt(source, from, at), rest);
}

/** The place of each element of an array. @param list the array's own place */
export function elementPlaces(source: string, list: JsonPlace): readonly JsonPlace[] {
  const places: JsonPlace[] = [];
  let before = list;
  eachPart(source, list.at, (at) => {
    before = placeAt(source, before, at);
    places.push(before);
    return false;
  });
  return places;
}

function offsetOfValue(source: string, open: number, key: string): number | null {
  let found: number | null = null;
  eachPart(source, open, (at) => {
    const end = stringEnd(source, at);
    if (source.slice(at + 1, end) !== key) return false;
    let value = source.indexOf(":", end) + 1;
    while (/\s/.test(source[value] ?? "x")) value++;
    found = value;
    return true;
  });
  return found;
}

/** Calls with the offset of each element of an array, or of each key of an object, until told to stop. */
function eachPart(source: string, open: number, isLast: (at: number) => boolean): void {
  let level = 0;
  let isNext = false;
  for (let at = open; at < source.length; at++) {
    const c = source[at];
    if (c === undefined || c === " " || c === "\n" || c === "\r" || c === "\t") continue;
    if (isNext && c !== "]" && c !== "}" && isLast(at)) return;
    isNext = false;
    if (c === '"') at = stringEnd(source, at);
    else if (c === "{" || c === "[") {
      level++;
      isNext = level === 1;
    } else if (c === "}" || c === "]") {
      level--;
      if (level === 0) return;
    } else if (c === ",") isNext = level === 1;
  }
}

function stringEnd(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== '"') at += source[at] === "\\" ? 2 : 1;
  return at;
}

export function placeAt(source: string, from: JsonPlace, at: number): JsonPlace {
  let { line, column } = from;
  for (let passed = from.at; passed < at; passed++) {
    column++;
    if (source[passed] !== "\n") continue;
    line++;
    column = 1;
  }
  return { line, column, at };
}
