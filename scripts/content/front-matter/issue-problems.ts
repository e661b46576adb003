// An issue of the schema -> the problem an editor reads, with what to write instead where it can be told.

import type { Place, Problem } from "../../domain/problem.ts";
import { type Fault, faultOf } from "../../schema/forms.ts";
import { exampleAt, keysAt } from "../../schema/known-keys.ts";
import type { z } from "../../schema/zod.ts";
import { asciiDigits } from "../../text/digits.ts";
import { error } from "../../text/problems.ts";
import { twoDays } from "../../text/two-days.ts";
import { excerpt } from "../excerpt.ts";
import { type DataEntry, type DataNode, isNothing, nodeAt, placeOf, type Step } from "./data-node.ts";
import { MOST_KEYS, nearKeys } from "./near-keys.ts";
import { hasProposals, propose, truthOf } from "./propose.ts";
import { isSentence } from "./prose-line.ts";
import type { SchemaIssue } from "./schema-issue.ts";
import { yamlExample } from "./yaml-example.ts";

/** One problem, or one for each key nobody knows. */
export function issueProblems(issue: SchemaIssue, node: DataNode, schema: z.ZodType): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(key, issue.path, node, schema));
  }
  if (issue.code === "invalid_key") return [keyFault(issue, node)];
  const value = nodeAt(node, issue.path);
  if (value !== null && !isNothing(value)) return [wrongValue({ issue, value, schema })];
  return [missingKey(issue.path, node, schema)];
}

function unknownKey(key: string, path: readonly Step[], node: DataNode, schema: z.ZodType): Problem {
  const known = keysAt(schema, path);
  const near = nearKeys(key, known);
  const place = keyPlace(node, path, key);
  const values = { key: excerpt(key), known: known.join(", ") };
  const isText = path.length === 0 && place.file.endsWith(".md") && isSentence(key);
  if (isText) return error("yaml.prose", place, { found: values.key });
  if (near.length === 0) return error("key.unknown", place, values);
  return error("key.unknown-near", place, { key: values.key, nearest: near.join(" / ") });
}

function missingKey(path: readonly Step[], node: DataNode, schema: z.ZodType): Problem {
  const key = String(path.at(-1) ?? "");
  const place = keyPlace(node, path.slice(0, -1), key);
  // An example of a guid would be copied, and two programmes would be one.
  if (key === "guid" && path.length === 1) return error("key.missing-guid", place);
  const isTyped = nodeAt(node, path) !== null;
  const write = entryExample(key, path, schema);
  return error(isTyped ? "key.empty" : "key.missing", place, { key, write });
}

function keyFault({ path, message }: SchemaIssue, node: DataNode): Problem {
  const key = String(path.at(-1) ?? "");
  const fault = faultOf(message) ?? "slug";
  const place = keyPlace(node, path.slice(0, -1), key);
  return faultProblem({
    fault,
    key: nameOf(path.slice(0, -1)) || key,
    source: key,
    place,
    path: [...path, 0],
  });
}

interface WrongValue {
  readonly issue: SchemaIssue;
  readonly value: DataNode;
  readonly schema: z.ZodType;
}

function wrongValue({ issue, value, schema }: WrongValue): Problem {
  const { place } = value;
  const key = nameOf(issue.path);
  const source = value.kind === "scalar" ? value.source : value.kind === "list" ? "[…]" : "{…}";
  const write = entryExample(key, issue.path, schema);
  const fault = faultOf(issue.message);
  if (value.kind === "scalar" && source.trim() === "") return error("key.empty", place, { key, write });
  if (fault !== null) return faultProblem({ fault, key, source, place, path: issue.path, example: write });
  const drawnIn = keyDrawnIn(value, issue.path, schema);
  if (drawnIn !== null) {
    return error("yaml.indent", drawnIn.keyPlace, { found: excerpt(`${drawnIn.key}:`) });
  }
  if (issue.code === "invalid_value") {
    return error("value.choice", place, { key, value: excerpt(source), choices: issue.keys.join(" | ") });
  }
  const example = exampleAt(schema, issue.path);
  const isListOfTexts = Array.isArray(example) && typeof example[0] === "string";
  const list = isListOfTexts && value.kind === "scalar" ? `${key}: [${excerpt(listItems(source))}]` : write;
  return typeProblem(issue, value, { key, source, write, list });
}

/** The first key of a map that stands where none belongs, when all its keys belong beside the one above: they were set in. */
function keyDrawnIn(value: DataNode, path: readonly Step[], schema: z.ZodType): DataEntry | null {
  if (value.kind !== "map" || keysAt(schema, path).length > 0) return null;
  const beside = keysAt(schema, path.slice(0, -1));
  return value.entries.every(({ key }) => beside.includes(key)) ? (value.entries[0] ?? null) : null;
}

/** What was typed without brackets, as the items of a list: ids by whatever parts them, texts by a comma of any script. */
function listItems(source: string): string {
  const words = source.split(/[\s,;\u060C\u061B\u2022\u00B7\u2013\u2014]+/u).filter((word) => word !== "");
  const isIds = words.every((word) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word));
  return isIds
    ? words.join(", ")
    : source
        .split(/[\u060C\u061B;]/u)
        .map((part) => part.trim())
        .join(", ");
}

interface TypeRemedy {
  readonly key: string;
  readonly source: string;
  /** The key with an example. */
  readonly write: string;
  /** The key with the value as a list. */
  readonly list: string;
}

/** A value of another type than the one that belongs there. */
function typeProblem(
  { expected }: SchemaIssue,
  { place }: DataNode,
  { key, source, write, list }: TypeRemedy,
): Problem {
  const values = { key, value: excerpt(source) };
  switch (expected) {
    case "array":
      return error("value.not-list", place, { key, write: list });
    case "boolean":
      return error("value.boolean", place, { ...values, write: `${key}: ${truthOf(source) ?? "true"}` });
    case "number":
    case "int":
      return numberProblem(place, values, source);
    case "string":
      return error("value.not-text", place, { key, write });
    default:
      return error("value.not-map", place, { key, write });
  }
}

interface FaultyValue {
  readonly fault: Fault;
  readonly key: string;
  readonly source: string;
  readonly place: Place;
  readonly path: readonly Step[];
  readonly example?: string;
}

function faultProblem({ fault, key, source, place, path, example = "" }: FaultyValue): Problem {
  const value = excerpt(source);
  if (fault === "text") return error("key.empty", place, { key, write: example });
  if (fault === "number") return numberProblem(place, { key, value }, source);
  if (fault === "moment" && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(source.trim())) {
    return error("value.moment-zone", place, { key, value, write: source.trim().replace(" ", "T") });
  }
  const days = fault === "day" || fault === "moment" || fault === "no-such-day" ? twoDays(source) : null;
  if (days !== null) {
    const [one, other] = days;
    return error("value.two-days", place, { key, value, write: `${key}: ${one}`, other });
  }
  const proposal = hasProposals(fault) ? propose(fault, source, path) : null;
  if (proposal === null || !hasProposals(fault)) {
    return error(`value.${fault}`, place, { key, value, example });
  }
  // An item set in otherwise than the one above it goes on where that ends.
  const item = fault === "slug" ? / (- \S.*)$/.exec(source)?.[1] : undefined;
  if (item !== undefined) return error("yaml.indent", place, { found: excerpt(item) });
  const comma = fault === "slug" ? /[\u060C\u061B]/u.exec(source)?.[0] : undefined;
  if (comma !== undefined) return error("value.slug-comma", place, { key, value, comma, write: proposal });
  const write = typeof path.at(-1) === "string" && key !== "" ? `${key}: ${proposal}` : proposal;
  return error(`value.${fault}-near`, place, { key, value, write });
}

function numberProblem(
  place: Place,
  values: { readonly key: string; readonly value: string },
  source: string,
): Problem {
  const digits = /^\s*0*([1-9]\d{0,8})\s*$/.exec(asciiDigits(source))?.[1];
  if (digits === undefined) return error("value.number", place, { ...values, write: `${values.key}: 12` });
  return error("value.number-near", place, { ...values, write: `${values.key}: ${digits}` });
}

/** The key a value belongs to: for an item of a list, the list's. */
function nameOf(path: readonly Step[]): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

function entryExample(key: string, path: readonly Step[], schema: z.ZodType): string {
  const name = path.findLastIndex((step) => typeof step === "string");
  const example = exampleAt(schema, path.slice(0, name + 1));
  return example === null ? key : `${key}: ${yamlExample(example)}`;
}

function keyPlace(node: DataNode, path: readonly Step[], key: string): Place {
  const map = nodeAt(node, path);
  const entry = map?.kind === "map" ? map.entries.find((one) => one.key === key) : undefined;
  return entry?.keyPlace ?? placeOf(node, path);
}
