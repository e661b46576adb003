// The schemas as JSON Schema, for editors' tools: completion of keys, their meaning on hover, faults while typing.
// Spec: JSON Schema 2020-12. Written to docs/schema/ by tests/schema.

import type { InterfaceLanguage } from "../text/dates.ts";
import { formatKeys } from "../text/words/format-keys.ts";
import { episodeSchema } from "./episode.ts";
import { personSchema } from "./person.ts";
import { showSchema } from "./show.ts";
import { topicsSchema } from "./topics.ts";
import { z } from "./zod.ts";

/** One schema a file kind, by the name of its file in docs/schema/. */
export const SCHEMAS = {
  episode: episodeSchema,
  person: personSchema,
  topics: topicsSchema,
  show: showSchema,
} as const;
export type FileKind = keyof typeof SCHEMAS;

/** What an editor may type in a file of a kind, as JSON Schema, its keys explained in a language. */
export function jsonSchema(kind: FileKind, language: InterfaceLanguage): object {
  return z.toJSONSchema(SCHEMAS[kind], {
    io: "input",
    target: "draft-2020-12",
    override: ({ jsonSchema: made, path }) => {
      const words = language === "ar" ? formatKeys[keyOf(kind, path)] : undefined;
      if (words && (path.length === 0 || path.at(-2) === "properties")) Object.assign(made, words);
    },
  });
}

/** `episode.guests.person` for the place of that key in a JSON Schema. */
function keyOf(kind: FileKind, path: readonly (string | number)[]): string {
  return [kind, ...path.filter((_step, index) => path[index - 1] === "properties")].join(".");
}
