// What a schema knows: its keys at a path, and an example for each.

import { z } from "./zod.ts";

/** A step into a value: a key, or an index. */
type Step = string | number;

/** The keys that may stand in the map at the end of a path; none where no map of fixed keys belongs. */
export function keysAt(schema: z.ZodType, path: readonly Step[]): readonly string[] {
  return mapsAt(schema, path).flatMap(({ shape }) => Object.keys(shape));
}

/** The first example of the key at the end of a path, or null. */
export function exampleAt(schema: z.ZodType, path: readonly Step[]): unknown {
  const key = path.at(-1);
  if (key === undefined) return null;
  const found = mapsAt(schema, path.slice(0, -1)).flatMap(({ shape }) => {
    const own = shape[String(key)];
    const examples = own instanceof z.ZodType ? own.meta()?.examples : undefined;
    return Array.isArray(examples) ? examples.slice(0, 1) : [];
  });
  return found[0] ?? null;
}

function mapsAt(schema: z.ZodType, path: readonly Step[]): readonly z.ZodObject[] {
  const forms = formsOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return forms.filter((form) => form instanceof z.ZodObject);
  return forms.flatMap((form) => {
    const child = childOf(form, step);
    return child instanceof z.ZodType ? mapsAt(child, rest) : [];
  });
}

function childOf(form: z.ZodType, step: Step): unknown {
  if (form instanceof z.ZodObject) return form.shape[String(step)];
  if (form instanceof z.ZodArray) return form.element;
  return form instanceof z.ZodRecord ? form.valueType : null;
}

/** A schema without what is around it, and a union as its options. */
function formsOf(schema: z.ZodType): readonly z.ZodType[] {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  const inner: unknown = isWrapped ? schema.unwrap() : null;
  if (inner instanceof z.ZodType) return formsOf(inner);
  if (!(schema instanceof z.ZodUnion)) return [schema];
  return schema.options.flatMap((option) => (option instanceof z.ZodType ? formsOf(option) : []));
}

/** The keys that nothing stands in for, in the schema's order. */
export function neededKeys(schema: z.ZodObject): readonly string[] {
  return Object.entries(schema.shape).flatMap(([key, own]) =>
    own instanceof z.ZodType && !own.safeParse(undefined).success ? [key] : [],
  );
}
