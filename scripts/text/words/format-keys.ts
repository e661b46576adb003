// The keys of the editor's format, explained in Arabic: the schemas in scripts/schema/ say the same in English.

import { episodeKeys } from "./format-keys-episode.ts";
import { programmeKeys } from "./format-keys-programme.ts";
import type { KeyWords } from "./key-words.ts";

/** The head of a table of keys. */
export const arabicHead = { columns: "| المفتاح | معناه | مثال |", needed: "إلزامي" } as const;

/** By kind of file and path: `episode.guests.person`; a kind alone is the file itself. */
export const formatKeys: Readonly<Record<string, KeyWords>> = { ...episodeKeys, ...programmeKeys };
