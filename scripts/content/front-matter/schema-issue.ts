// zod's issues, made even: one a value, unions resolved to the form that was meant.

import type { z } from "../../schema/zod.ts";
import { type DataNode, nodeAt, pathKey, type Step } from "./data-node.ts";

/** What is wrong with the value at a path. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly Step[];
  readonly message: string;
  /** The type that belongs there; empty when it is not the type that is wrong. */
  readonly expected: string;
  /** The keys nobody knows; the words of a choice. */
  readonly keys: readonly string[];
}

type ZodIssue = z.core.$ZodIssue;

/** At most one issue a path, in the order found. */
export function flattenIssues(issues: readonly ZodIssue[], node: DataNode): readonly SchemaIssue[] {
  const seen = new Set<string>();
  return issues
    .flatMap((issue) => resolve(issue, [], node))
    .filter(({ code, path }) => {
      const key = `${code === "unrecognized_keys"}${pathKey(path)}`;
      return seen.has(key) ? false : seen.add(key);
    });
}

function resolve(issue: ZodIssue, around: readonly Step[], node: DataNode): readonly SchemaIssue[] {
  const path = [...around, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  if (issue.code === "invalid_union") {
    const form = meantForm(issue.errors, nodeAt(node, path));
    if (form) return form.flatMap((inner) => resolve(inner, path, node));
  }
  const inner = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? "") : issue.message;
  return [
    {
      code: issue.code ?? "custom",
      path,
      message: inner,
      expected: issue.code === "invalid_type" ? issue.expected : "",
      keys:
        issue.code === "unrecognized_keys"
          ? issue.keys
          : issue.code === "invalid_value"
            ? issue.values.map(String)
            : [],
    },
  ];
}

/** The form of a union that the value is an attempt at, by its issues: of its type, or a text where text is one. */
function meantForm(
  forms: readonly (readonly ZodIssue[])[],
  value: DataNode | null,
): readonly ZodIssue[] | undefined {
  const ofType = forms.find(
    (form) => !form.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  if (ofType || value?.kind !== "scalar") return ofType;
  return forms.find((form) =>
    form.some(
      (issue) => issue.code === "invalid_type" && issue.path.length === 0 && issue.expected === "string",
    ),
  );
}
