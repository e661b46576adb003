// A key that nobody knows -> the keys it may be meant for.

import { keysAt } from "../../schema/known-keys.ts";
import type { z } from "../../schema/zod.ts";
import { fold } from "../../text/fold.ts";
import { nearest } from "../../text/nearest.ts";
import { keyNames } from "../../text/words/key-names.ts";
import { pathKey } from "./data-node.ts";
import type { SchemaIssue } from "./schema-issue.ts";

/** A file with more unknown keys than this is of another kind: the first ones tell it. */
export const MOST_KEYS = 20;

/** The keys of a map that an unknown key beside them was probably meant for: `titel` is no title missing. */
export function meantKeys(issues: readonly SchemaIssue[], schema: z.ZodType): ReadonlySet<string> {
  const meant = issues
    .filter(({ code }) => code === "unrecognized_keys")
    .flatMap(({ keys, path }) =>
      keys
        .slice(0, MOST_KEYS)
        .flatMap((key) => nearKeys(key, keysAt(schema, path)).map((near) => pathKey([...path, near]))),
    );
  return new Set(meant);
}

/** The keys of a map that a key nobody knows may be meant for, misspelt or in Arabic. */
export function nearKeys(key: string, known: readonly string[]): readonly string[] {
  // A name as it is called is no other that looks like it.
  const called = known.filter((name) => (keyNames[name] ?? []).some((one) => fold(one) === fold(key)));
  if (called.length > 0) return called;
  const byArabicName = known.filter((name) => nearest(key, keyNames[name] ?? []).length > 0);
  return [...new Set([...nearest(key, known), ...byArabicName])].slice(0, 2);
}
