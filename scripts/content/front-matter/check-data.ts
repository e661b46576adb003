// Values with places -> what the schema promises, and a problem for each that breaks it.
// What is wrong is left out and the rest is read, so that one list holds the problems of everything.

import type { Problem } from "../../domain/problem.ts";
import type { z } from "../../schema/zod.ts";
import { amend, type DataNode, nodeAt, pathKey, plainValue } from "./data-node.ts";
import { issueProblems } from "./issue-problems.ts";
import { meantKeys } from "./near-keys.ts";
import { flattenIssues, type SchemaIssue } from "./schema-issue.ts";

/** What of a node fits its schema. */
export interface CheckedData<T> {
  /** Keys whose values were wrong are missing, even those that must be there; null when nothing fits. */
  readonly value: Partial<T> | null;
  /** What `value` was read from: the same shape, with places. */
  readonly node: DataNode;
  readonly problems: readonly Problem[];
}

// Each round leaves out what is wrong; a map that lacks what it needs goes one round later.
const MOST_ROUNDS = 8;

// More faults than this in one front matter have one cause: the first ones tell it.
const MOST_ISSUES = 50;

/** @param schema of a map; its keys may all be missing in `value` when there are problems */
export function checkData<Schema extends z.ZodObject | z.ZodRecord>(
  node: DataNode,
  schema: Schema,
): CheckedData<z.output<Schema>> {
  let at = node;
  let problems: readonly Problem[] | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    at = amend(at, { asTyped: new Set(), without: new Set() });
    // Once the problems are known, a missing key is no longer one.
    const lenient = problems === null || !("partial" in schema) ? schema : schema.partial();
    const result = lenient.safeParse(plainValue(at));
    if (result.success) {
      return { value: result.data as Partial<z.output<Schema>>, node: at, problems: problems ?? [] };
    }
    const issues = flattenIssues(result.error.issues, at);
    const asTyped = new Set(
      issues.filter((issue) => isTextTypedAsOther(issue, at)).map(({ path }) => pathKey(path)),
    );
    if (asTyped.size > 0) {
      at = amend(at, { asTyped, without: new Set() });
      continue;
    }
    problems ??= tellIssues(issues, node, at, schema);
    at = amend(at, { asTyped, without: new Set(issues.flatMap((issue) => wrongPaths(issue, at))) });
  }
  return { value: null, node: at, problems: problems ?? [] };
}

/** @param typed the node with what was left empty still in it: `title:` is not the same as no title */
function tellIssues(
  issues: readonly SchemaIssue[],
  typed: DataNode,
  at: DataNode,
  schema: z.ZodType,
): readonly Problem[] {
  const meant = meantKeys(issues, schema);
  const wrong = issues.filter((issue) => nodeAt(at, issue.path) !== null || !meant.has(pathKey(issue.path)));
  return wrong.slice(0, MOST_ISSUES).flatMap((issue) => issueProblems(issue, typed, schema));
}

/** `title: 2024` and `name: true` are texts where a text belongs. */
function isTextTypedAsOther({ code, expected, path }: SchemaIssue, node: DataNode): boolean {
  const value = nodeAt(node, path);
  return (
    code === "invalid_type" &&
    expected === "string" &&
    value?.kind === "scalar" &&
    value.value !== null &&
    typeof value.value !== "string"
  );
}

/** What is to be left out for an issue's sake: the value, or what lacks it. */
function wrongPaths({ code, keys, path }: SchemaIssue, node: DataNode): readonly string[] {
  if (code === "unrecognized_keys") return keys.map((key) => pathKey([...path, key]));
  const isMissing = nodeAt(node, path) === null;
  return path.length === 0 || (isMissing && path.length === 1)
    ? []
    : [pathKey(isMissing ? path.slice(0, -1) : path)];
}
