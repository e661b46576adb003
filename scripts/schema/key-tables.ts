// The schemas as tables for people: docs/episode-format.md has one for each kind of file.

import type { InterfaceLanguage } from "../text/dates.ts";
import { arabicHead, formatKeys } from "../text/words/format-keys.ts";
import { type FileKind, SCHEMAS } from "./json-schemas.ts";
import { z } from "./zod.ts";

interface KeyRow {
  /** `guests[].person`: brackets stand for a list. */
  readonly path: string;
  readonly isNeeded: boolean;
  readonly description: string;
  readonly example: unknown;
}

const HEADS = {
  en: { head: "| key | what it says | for example |", needed: "needed" },
  ar: { head: arabicHead.columns, needed: arabicHead.needed },
} as const;

/**
 * A Markdown table of a kind's keys, in the order of the schema.
 * @param writeExample an example as an editor would type it
 */
export function keyTable(
  kind: FileKind,
  language: InterfaceLanguage,
  writeExample: (value: unknown) => string,
): string {
  const { head, needed } = HEADS[language];
  const rows = [...keyRows(SCHEMAS[kind], "")].map(({ path, isNeeded, description, example }) => {
    const key = `\`${path}\`${isNeeded ? ` **${needed}**` : ""}`;
    const words = language === "ar" ? formatKeys[keyName(kind, path)]?.description : description;
    return `| ${key} | ${cell(words ?? "")} | \`${cell(writeExample(example))}\` |`;
  });
  return [head, "| --- | --- | --- |", ...rows].join("\n");
}

/** The key's name in the catalogue: `episode.guests.person` for `guests[].person`. */
function keyName(kind: FileKind, path: string): string {
  return [kind, ...path.split(".").filter((step) => step !== "ID" && step !== "LANGUAGE")]
    .join(".")
    .replaceAll("[]", "");
}

function* keyRows(schema: unknown, path: string): Generator<KeyRow> {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) yield* keyRows(inner.element, `${path}[]`);
  else if (inner instanceof z.ZodRecord)
    yield* keyRows(inner.valueType, path === "" ? "ID" : `${path}.LANGUAGE`);
  else if (inner instanceof z.ZodUnion) for (const option of inner.options) yield* keyRows(option, path);
  else if (inner instanceof z.ZodObject) {
    for (const [key, value] of Object.entries(inner.shape)) {
      const own = path === "" ? key : `${path}.${key}`;
      if (value instanceof z.ZodType) yield row(own, value);
      yield* keyRows(value, own);
    }
  }
}

function row(path: string, schema: z.ZodType): KeyRow {
  const { description = "", examples } = schema.meta() ?? {};
  const [example] = Array.isArray(examples) ? examples : [];
  return { path, isNeeded: !schema.safeParse(undefined).success, description, example };
}

function unwrapped(schema: unknown): unknown {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapped ? unwrapped(schema.unwrap()) : schema;
}

// A bar would end the cell.
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
