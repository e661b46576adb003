import { describe, expect, test } from "vitest";
import { type FileKind, jsonSchema, SCHEMAS } from "../../scripts/schema/json-schemas.ts";
import { exampleAt, keysAt } from "../../scripts/schema/known-keys.ts";
import { z } from "../../scripts/schema/zod.ts";
import { formatKeys } from "../../scripts/text/words/format-keys.ts";

const kinds = Object.keys(SCHEMAS) as readonly FileKind[];

/** Every schema that has a key, with the path of that key. */
function* keysOf(schema: unknown, path: readonly string[] = []): Generator<readonly [string, z.ZodType]> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    yield* keysOf(schema.unwrap(), path);
  } else if (schema instanceof z.ZodArray) yield* keysOf(schema.element, path);
  else if (schema instanceof z.ZodRecord) yield* keysOf(schema.valueType, path);
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) yield* keysOf(option, path);
  else if (schema instanceof z.ZodObject) {
    for (const [key, value] of Object.entries(schema.shape)) {
      const own = [...path, key];
      if (value instanceof z.ZodType) yield [own.join("."), value];
      yield* keysOf(value, own);
    }
  }
}

const keys = kinds.flatMap((kind) =>
  [...keysOf(SCHEMAS[kind])].map(([path, schema]) => ({ key: `${kind}.${path}`, schema })),
);

describe("the editor's contract", () => {
  test.each(keys)("$key says what it is called, what it means and how it looks", ({ schema }) => {
    const { title, description, examples } = schema.meta() ?? {};
    expect([title, description]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/[.”"]$/)]);
    expect(examples).toContainEqual(expect.anything());
  });

  test.each(keys)("every example of $key may be typed as it stands", ({ schema }) => {
    const examples = schema.meta()?.examples;
    for (const example of Array.isArray(examples) ? examples : []) {
      expect(schema.safeParse(example)).toMatchObject({ success: true });
    }
  });

  test.each(kinds)("%s refuses a key that nobody knows", (kind) => {
    if (kind === "topics") return expect(SCHEMAS.topics.safeParse({ "No Id": "x" }).success).toBe(false);
    const faults = SCHEMAS[kind].safeParse({ weather: "sunny" }).error?.issues ?? [];
    return expect(faults).toContainEqual(
      expect.objectContaining({ code: "unrecognized_keys", keys: ["weather"] }),
    );
  });

  test.each(kinds)("%s is JSON Schema too, in both languages, for editors' tools", async (kind) => {
    const text = (language: "ar" | "en") => `${JSON.stringify(jsonSchema(kind, language), null, 2)}\n`;
    await expect(text("en")).toMatchFileSnapshot(`../../docs/schema/${kind}.json`);
    await expect(text("ar")).toMatchFileSnapshot(`../../docs/schema/ar/${kind}.json`);
  });

  test("every key is explained in Arabic too, and nothing else is", () => {
    expect(Object.keys(formatKeys).sort()).toEqual([...kinds, ...new Set(keys.map(({ key }) => key))].sort());
    const silent = Object.entries(formatKeys).filter(
      ([, words]) => !/[\u0621-\u064A]|^\w+$/.test(words.description),
    );
    expect(silent).toEqual([]);
  });
});

describe("what stands at a path", () => {
  test("keys through lists and unions", () => {
    expect(keysAt(SCHEMAS.episode, ["guests", 0])).toEqual(["person", "role"]);
    expect(keysAt(SCHEMAS.episode, ["topics", 0])).toEqual([]);
    expect(keysAt(SCHEMAS.show, ["podcast", "location"])).toEqual(["name", "geo", "osm"]);
  });

  test("an example for each", () => {
    expect(exampleAt(SCHEMAS.episode, ["guests", 0, "person"])).toBe("salma-haddad");
    expect(exampleAt(SCHEMAS.episode, ["nothing"])).toBeNull();
  });
});

describe("days", () => {
  const isDay = (date: string) => SCHEMAS.episode.shape.date.safeParse(date).success;
  test.each(["2024-02-29", "2000-02-29", "2024-12-31", "2024-02-13T20:00Z", "2024-02-13T20:00:59+05:30"])(
    "%s is one",
    (date) => expect(isDay(date)).toBe(true),
  );
  test.each([
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-02-13T24:00Z",
    "2024-02-13T20:00",
    "13-02-2024",
  ])("%s is none", (date) => expect(isDay(date)).toBe(false));
});
