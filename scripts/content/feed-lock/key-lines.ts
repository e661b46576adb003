// Where the keys of a JSON file stand: the parser forgets lines, and keeps only the last of two alike.

/** A key with the keys it is inside of, `["episodes", "urn:…", "slug"]`, and its line from 1. */
export interface KeyLine {
  readonly path: readonly string[];
  readonly line: number;
}

const DEEPEST = 3;

/**
 * Every object's keys down to the third level, in the order of the text. Lists count as a level without a name.
 * @param source JSON that parses
 */
export function keyLines(source: string): readonly KeyLine[] {
  const found: KeyLine[] = [];
  const open: string[] = [];
  let line = 1;
  let text = "";
  for (let at = 0; at < source.length; at++) {
    const c = source[at];
    if (c === "\n") line++;
    else if (c === '"') {
      const end = stringEnd(source, at);
      text = source.slice(at, end + 1);
      at = end;
    } else if (c === ":" && open.length <= DEEPEST) {
      open[open.length - 1] = decode(text);
      found.push({ path: [...open], line });
    } else if (c === "{" || c === "[") open.push("");
    else if (c === "}" || c === "]") open.pop();
  }
  return found;
}

function stringEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== '"') at += source[at] === "\\" ? 2 : 1;
  return at;
}

function decode(text: string): string {
  const value: unknown = JSON.parse(text);
  return typeof value === "string" ? value : "";
}
