// The schemas as fields of a content manager's form, with their names and hints in the interface's language.

import { ROW_NAME } from "../domain/entry-form.ts";
import { type FileKind, SCHEMAS } from "../schema/json-schemas.ts";
import { z } from "../schema/zod.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { adminWords } from "../text/words/admin.ts";
import { formatKeys } from "../text/words/format-keys.ts";
import { unwrapped } from "./forms.ts";
import { HIDDEN, widgetOf } from "./widgets.ts";

/** A field as Sveltia CMS takes it. */
export type CmsField = Readonly<Record<string, unknown>> & { readonly name: string };

interface FieldMaking {
  readonly kind: FileKind;
  readonly language: InterfaceLanguage;
  /** The keys on the way, without lists: `guests.person`. */
  readonly path: readonly string[];
}

/** The fields of a kind of file, in the order of its schema. */
export function fieldsOf(kind: FileKind, language: InterfaceLanguage): readonly CmsField[] {
  return within(SCHEMAS[kind], { kind, language, path: [] });
}

/** The fields of what stands in a value: of a map, of a list's items, of a record's rows. */
function within(schema: unknown, making: FieldMaking): readonly CmsField[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return within(inner.element, making);
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => within(option, making)).find((fields) => fields.length > 0) ?? [];
  }
  if (inner instanceof z.ZodRecord) return [rowName(making), ...within(inner.valueType, making)];
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, own]) =>
    own instanceof z.ZodType ? fieldOf(own, { ...making, path: [...making.path, key] }) : [],
  );
}

function rowName({ kind, language }: FieldMaking): CmsField {
  const words = adminWords(language);
  const isTopic = kind === "topics";
  return {
    name: ROW_NAME,
    label: isTopic ? words.topicId : words.transcriptLanguage,
    hint: isTopic ? words.topicIdHint : words.transcriptLanguageHint,
    widget: "string",
    pattern: isTopic
      ? ["^[a-z0-9]+(-[a-z0-9]+)*$", words.topicIdHint]
      : ["^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", words.transcriptLanguageHint],
  };
}

/** None for a key that the form does not show: what it says stays. */
function fieldOf(schema: z.ZodType, making: FieldMaking): readonly CmsField[] {
  if (HIDDEN.has([making.kind, ...making.path].join("."))) return [];
  const { kind, language, path } = making;
  const { title = "", description = "" } = schema.meta() ?? {};
  const words = language === "ar" ? formatKeys[[kind, ...path].join(".")] : undefined;
  const isNeeded = !schema.safeParse(undefined).success;
  const own = {
    name: path.at(-1) ?? "",
    label: words?.title ?? title,
    hint: words?.description ?? description,
    required: isNeeded,
    ...shapeOf(schema, making),
  };
  return [own];
}

/** What kind of field it is. */
function shapeOf(schema: z.ZodType, making: FieldMaking): Readonly<Record<string, unknown>> {
  const inner = unwrapped(schema);
  const special = widgetOf([making.kind, ...making.path].join("."), making.language);
  if (special) return special;
  if (inner instanceof z.ZodBoolean) return { widget: "boolean", default: false };
  if (inner instanceof z.ZodEnum) return { widget: "select", options: inner.options };
  if (inner instanceof z.ZodNumber) return { widget: "number", value_type: "int", min: 1 };
  const fields = within(schema, making);
  const isList = inner instanceof z.ZodArray || inner instanceof z.ZodRecord || hasList(inner);
  if (isList) return { widget: "list", ...(fields.length > 0 ? { fields, collapsed: "auto" } : {}) };
  if (fields.length > 0) return { widget: "object", collapsed: true, fields };
  return { widget: "string" };
}

function hasList(schema: unknown): boolean {
  return schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodArray);
}
