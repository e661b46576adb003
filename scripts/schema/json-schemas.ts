// The schemas as JSON Schema, for editors' tools: completion of keys, their meaning on hover, faults while typing.
// Spec: JSON Schema 2020-12. Written to docs/schema/ by tests/schema.

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

/** What an editor may type in a file of a kind, as JSON Schema. */
export function jsonSchema(kind: FileKind): object {
  return z.toJSONSchema(SCHEMAS[kind], { io: "input", target: "draft-2020-12" });
}
