// How a file's values and the fields of a form answer to each other. An editor may write `layla` for a guest, or a map
// with person and role; a form has one shape. Both are worked out from the schema, so that a new key needs nothing here.

import type { EntryForm } from "../domain/entry-form.ts";
import { z } from "../schema/zod.ts";

/** The form of a value that a schema describes. */
export function formOf(schema: unknown): EntryForm {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return { kind: "list", of: formOf(inner.element), mayBeOne: false };
  if (inner instanceof z.ZodRecord) return { kind: "record", of: named(formOf(inner.valueType)) };
  if (inner instanceof z.ZodObject) return { kind: "map", keys: keysOf(inner), short: null };
  return inner instanceof z.ZodUnion ? unionForm(inner.options.map(formOf)) : { kind: "value" };
}

/** Of the forms of a union the fullest; the plain value is then its first key, or its only item. */
function unionForm(forms: readonly EntryForm[]): EntryForm {
  const hasPlain = forms.some(({ kind }) => kind === "value");
  const full = forms.find(({ kind }) => kind !== "value");
  if (full?.kind === "map") return { ...full, short: hasPlain ? (Object.keys(full.keys)[0] ?? null) : null };
  if (full?.kind === "list") return { ...full, mayBeOne: hasPlain };
  return full ?? { kind: "value" };
}

function keysOf({ shape }: z.ZodObject): Readonly<Record<string, EntryForm>> {
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, formOf(value)]));
}

/** An entry of a record is a row with its name in a column. */
function named(form: EntryForm): EntryForm {
  return form.kind === "map" ? form : { kind: "map", keys: { value: form }, short: "value" };
}

/** A schema without what is around it: what may be left out, and what stands in then. */
export function unwrapped(schema: unknown): unknown {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapped ? unwrapped(schema.unwrap()) : schema;
}
