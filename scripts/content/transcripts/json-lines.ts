// Where the parts of a JSON file stand: a parser forgets the lines, a message needs them.

/**
 * The line of each element of the longest array whose elements are objects, or of the array at the top.
 * @param source JSON that parses
 * @param key the array's key in the object at the top; null for an array at the top
 * @returns lines from 1; empty when there is no such array
 */
export function elementLines(source: string, key: string | null): readonly number[] {
  const lines: number[] = [];
  const depth = key === null ? 1 : 2;
  let level = 0;
  let line = 1;
  let text = "";
  let isThere = key === null;
  for (let at = 0; at < source.length; at++) {
    const c = source[at];
    if (c === "\n") line++;
    else if (c === '"') {
      const end = stringEnd(source, at);
      if (level === 1) text = source.slice(at + 1, end);
      at = end;
    } else if (c === "{" || c === "[") {
      if (c === "[" && level === 1 && key !== null) isThere = text === key;
      if (isThere && level === depth) lines.push(line);
      level++;
    } else if (c === "}" || c === "]") {
      level--;
      if (level === 1 && key !== null) isThere = false;
    }
  }
  return lines;
}

function stringEnd(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== '"') at += source[at] === "\\" ? 2 : 1;
  return at;
}
