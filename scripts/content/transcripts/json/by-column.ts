// JSON that keeps its captions by number or column by column, as tables are written out -> a list of captions.
//   { "1": { … }, "2": { … } }     { "start": [1, 4], "text": ["…", "…"] }     { "start": { "0": 1 }, "text": { "0": "…" } }

import { fieldsOf } from "../json-values.ts";
import { childOf, type JsonNode } from "./json-tree.ts";

const NUMBER = /^\d{1,7}$/;

/** The captions of such a file as a list; the file itself where it is another. */
export function asList(root: JsonNode): JsonNode {
  const nodes = numbered(root) ?? columns(root);
  return nodes === null ? root : { ...root, value: nodes.map(({ value }) => value), values: nodes };
}

function numbered(root: JsonNode): readonly JsonNode[] | null {
  const entries = Object.entries(fieldsOf(root.value));
  const isNumbered = entries.every(
    ([key, value]) => NUMBER.test(key) && Object.keys(fieldsOf(value)).length > 1,
  );
  return entries.length > 0 && isNumbered ? entries.flatMap(([key]) => childOf(root, key) ?? []) : null;
}

// A row's place is the file's: its parts stand far from each other.
function columns(root: JsonNode): readonly JsonNode[] | null {
  const entries = Object.entries(fieldsOf(root.value)).map(
    ([key, column]) => [key, cellsOf(column)] as const,
  );
  const lengths = new Set(entries.map(([, cells]) => cells?.length ?? 0));
  const [length = 0] = lengths;
  if (entries.length < 2 || lengths.size !== 1 || length === 0) return null;
  return Array.from({ length }, (_, row) => ({
    source: root.source,
    place: root.place,
    value: Object.fromEntries(entries.map(([key, cells]) => [key, cells?.[row]])),
  }));
}

function cellsOf(column: unknown): readonly unknown[] | null {
  if (Array.isArray(column))
    return column.some((cell) => typeof cell === "object" && cell !== null) ? null : column;
  const entries = Object.entries(fieldsOf(column));
  return entries.length > 0 && entries.every(([key]) => NUMBER.test(key))
    ? entries.map(([, cell]) => cell)
    : null;
}
