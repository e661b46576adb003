// A file's values as the fields of a form hold them, and back. What the form does not know stays as it is.

import { type EntryForm, ROW_NAME } from "../../domain/entry-form.ts";

type Values = Readonly<Record<string, unknown>>;

/** Every value in its fullest shape: `layla` is `{ person: "layla" }`, a record is a list of rows. */
export function spread(form: EntryForm, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (form.kind === "list") {
    const items = Array.isArray(value) ? value : form.mayBeOne ? [value] : null;
    return items ? items.map((item) => spread(form.of, item)) : value;
  }
  if (form.kind === "map") return spreadMap(form, value);
  if (form.kind !== "record" || !isValues(value)) return value;
  return Object.entries(value).map(([name, own]) => {
    const row = spread(form.of, own);
    return { [ROW_NAME]: name, ...(isValues(row) ? row : {}) };
  });
}

function spreadMap({ keys, short }: EntryForm & { kind: "map" }, value: unknown): unknown {
  if (!isValues(value)) return short === null ? value : { [short]: value };
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [key, keys[key] ? spread(keys[key], own) : own]),
  );
}

/** The shortest way to write it: what is empty is left out, and a map with its first key only is that value. */
export function fold(form: EntryForm, value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (form.kind === "list" && Array.isArray(value)) {
    const items = value.map((item) => fold(form.of, item)).filter((item) => item !== undefined);
    return form.mayBeOne && items.length === 1 && typeof items[0] === "string" ? items[0] : nonEmpty(items);
  }
  if (form.kind === "map") return isValues(value) ? foldMap(form, value) : value;
  if (form.kind !== "record" || !Array.isArray(value)) return value;
  const rows = value.filter(isValues).map(({ [ROW_NAME]: name, ...row }) => [name, fold(form.of, row)]);
  return nonEmpty(Object.fromEntries(rows.filter(([name, own]) => !isEmpty(name) && own !== undefined)));
}

function foldMap({ keys, short }: EntryForm & { kind: "map" }, value: Values): unknown {
  const kept = Object.entries(value)
    .map(([key, own]) => [key, keys[key] ? fold(keys[key], own) : own] as const)
    .filter(([, own]) => own !== undefined);
  const [only, ...others] = kept;
  return short !== null && only?.[0] === short && others.length === 0
    ? only[1]
    : nonEmpty(Object.fromEntries(kept));
}

function nonEmpty(value: object): unknown {
  return Object.keys(value).length === 0 ? undefined : value;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
