// A file of JSON -> its values, each with its place. Also what recognisers write that a strict parser refuses:
// NaN and Infinity (Python's json module), and one value after the other (JSON lines, Vosk's results).
// Spec: RFC 8259; JSON Lines.

import { findJsonFault } from "../json-fault.ts";
import { elementPlaces, type JsonPlace, placeAt, rootPlace, valuePlace } from "../json-places.ts";
import { type Fields, fieldsOf } from "../json-values.ts";
import { excerpt, type Report } from "../report.ts";
import { settledOf } from "./not-final.ts";

/** A value and where it stands; `source` is the text that the place is an offset in. */
export interface JsonNode {
  readonly value: unknown;
  readonly source: string;
  readonly place: JsonPlace;
  /** The elements of what is no array in its file: values one after the other. */
  readonly values?: readonly JsonNode[];
}

const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** The whole file's value; null after its fault has been told. */
export function readJsonTree(text: string, report: Report): JsonNode | null {
  const source = text.replace(/^\uFEFF/, "");
  const whole = parsed(source);
  if (whole !== undefined) return { value: whole, source, place: rootPlace(source) };
  // The same length, so that places stay. An empty text is no time, as NaN is none.
  const mended = source.replace(STRINGS_AND_NUMBERS, (found) =>
    found.startsWith('"') ? found : found === "NaN" ? '"" ' : "null".padEnd(found.length),
  );
  const finite = mended === source ? undefined : parsed(mended);
  if (finite !== undefined) return { value: finite, source: mended, place: rootPlace(mended) };
  return oneAfterTheOther(mended) ?? tellFault(mended, report);
}

/** The value under a key; null where there is none. */
export function childOf(node: JsonNode, key: string): JsonNode | null {
  const fields = fieldsOf(node.value);
  if (!Object.hasOwn(fields, key)) return null;
  return { value: fields[key], source: node.source, place: valuePlace(node.source, node.place, [key]) };
}

/** The settled elements of an array, each with its place; none for anything else. Walks the array once. */
export function elementsOf(node: JsonNode): readonly JsonNode[] {
  if (node.values !== undefined) return settledOf(node.values);
  if (!Array.isArray(node.value)) return [];
  const places = elementPlaces(node.source, node.place);
  const elements = node.value.map((value: unknown, index) => ({
    value,
    source: node.source,
    place: places[index] ?? node.place,
  }));
  return settledOf(elements);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

// Values with nothing but white space, or commas at the ends of lines, between them.
function oneAfterTheOther(source: string): JsonNode | null {
  const values: JsonNode[] = [];
  let place: JsonPlace = { line: 1, column: 1, at: 0 };
  for (const { from, to } of topLevel(source)) {
    const value = parsed(source.slice(from, to));
    if (value === undefined) return null;
    place = placeAt(source, place, from);
    values.push({ value, source, place });
  }
  const list = values.map(({ value }): Fields => fieldsOf(value));
  return values.length > 1 ? { value: list, source, place: rootPlace(source), values } : null;
}

/** Where the objects and arrays of a text begin and end; nothing when anything else stands between them. */
function topLevel(source: string): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  let level = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? "";
    if (level > 0 && letter === '"') {
      at++;
      while (at < source.length && source[at] !== '"') at += source[at] === "\\" ? 2 : 1;
    } else if (letter === "{" || letter === "[") {
      if (level++ === 0) from = at;
    } else if (letter === "}" || letter === "]") {
      if (--level === 0) spans.push({ from, to: at + 1 });
      if (level < 0) return [];
    } else if (level === 0 && !/[\s,]/.test(letter)) return [];
  }
  return level === 0 ? spans : [];
}

function tellFault(source: string, report: Report): null {
  const { found, ...place } = findJsonFault(source) ?? { line: 1, column: 1, found: "" };
  if (found === "") report.error("transcript.json-end", place);
  else report.error("transcript.json", place, { text: excerpt(found) });
  return null;
}
