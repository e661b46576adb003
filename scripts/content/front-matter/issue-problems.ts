// An issue of the schema -> the problem an editor reads, with what to write instead where it can be told.

import type { Place, Problem } from "../../domain/problem.ts";
import { type Fault, faultOf } from "../../schema/forms.ts";
import { exampleAt, keysAt } from "../../schema/known-keys.ts";
import type { z } from "../../schema/zod.ts";
import { asciiDigits } from "../../text/digits.ts";
import { nearest } from "../../text/nearest.ts";
import { error } from "../../text/problems.ts";
import { keyNames } from "../../text/words/ar/key-names.ts";
import { excerpt } from "../excerpt.ts";
import { type DataNode, nodeAt, placeOf, type Step } from "./data-node.ts";
import { hasProposals, propose, truthOf } from "./propose.ts";
import type { SchemaIssue } from "./schema-issue.ts";
import { yamlExample } from "./yaml-example.ts";

/** One problem, or one for each key nobody knows. */
export function issueProblems(issue: SchemaIssue, node: DataNode, schema: z.ZodType): readonly Problem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(key, issue.path, node, schema));
  const value = nodeAt(node, issue.path);
  if (issue.code === "invalid_key") return [keyFault(issue, node)];
  return [value === null ? missingKey(issue.path, node, schema) : wrongValue({ issue, value, schema })];
}

function unknownKey(key: string, path: readonly Step[], node: DataNode, schema: z.ZodType): Problem {
  const known = keysAt(schema, path);
  const byArabicName = known.filter((name) => nearest(key, keyNames[name] ?? []).length > 0);
  const near = [...nearest(key, known), ...byArabicName].slice(0, 2);
  const place = keyPlace(node, path, key);
  const values = { key: excerpt(key), known: known.join(", ") };
  if (near.length === 0) return error("key.unknown", place, values);
  return error("key.unknown-near", place, { key: values.key, nearest: near.join(" / ") });
}

function missingKey(path: readonly Step[], node: DataNode, schema: z.ZodType): Problem {
  const key = String(path.at(-1) ?? "");
  return error("key.missing", placeOf(node, path), { key, write: entryExample(key, path, schema) });
}

function keyFault({ path, message }: SchemaIssue, node: DataNode): Problem {
  const key = String(path.at(-1) ?? "");
  const fault = faultOf(message) ?? "slug";
  return faultProblem({ fault, key: "", source: key, place: keyPlace(node, path.slice(0, -1), key), path });
}

interface WrongValue {
  readonly issue: SchemaIssue;
  readonly value: DataNode;
  readonly schema: z.ZodType;
}

function wrongValue({ issue, value, schema }: WrongValue): Problem {
  const { place } = value;
  const key = nameOf(issue.path);
  const source = value.kind === "scalar" ? value.source : "";
  const write = entryExample(key, issue.path, schema);
  const fault = faultOf(issue.message);
  if (value.kind === "scalar" && source.trim() === "") return error("key.empty", place, { key, write });
  if (fault !== null) return faultProblem({ fault, key, source, place, path: issue.path, example: write });
  if (issue.code === "invalid_value") {
    return error("value.choice", place, { key, value: excerpt(source), choices: issue.keys.join(" | ") });
  }
  return typeProblem(issue, value, { key, source, write });
}

/** A value of another type than the one that belongs there. */
function typeProblem(
  { expected }: SchemaIssue,
  { kind, place }: DataNode,
  { key, source, write }: { readonly key: string; readonly source: string; readonly write: string },
): Problem {
  const values = { key, value: excerpt(source) };
  switch (expected) {
    case "array":
      return error("value.not-list", place, {
        key,
        write: kind === "scalar" ? `${key}: [${excerpt(source)}]` : write,
      });
    case "boolean":
      return error("value.boolean", place, { ...values, write: `${key}: ${truthOf(source) ?? "true"}` });
    case "number":
    case "int":
      return error("value.number", place, { ...values, write: numberExample(key, source) });
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
  if (fault === "number")
    return error("value.number", place, { key, value, write: numberExample(key, source) });
  if (fault === "moment" && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(source.trim())) {
    return error("value.moment-zone", place, { value, write: source.trim().replace(" ", "T") });
  }
  const proposal = hasProposals(fault) ? propose(fault, source, path) : null;
  if (proposal === null || !hasProposals(fault)) {
    return error(`value.${fault}`, place, { key, value, example });
  }
  const write = typeof path.at(-1) === "string" && key !== "" ? `${key}: ${proposal}` : proposal;
  return error(`value.${fault}-near`, place, { key, value, write });
}

function numberExample(key: string, source: string): string {
  const digits = /^\s*0*([1-9]\d{0,8})\s*$/.exec(asciiDigits(source))?.[1];
  return `${key}: ${digits ?? "12"}`;
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
