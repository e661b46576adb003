// What an editor may ask of the desk, why it cannot be done, and what is done.

import { z } from "../schema/zod.ts";
import type { TextEdit } from "../text/text-edits.ts";
import type { DeskFile } from "./desk-episode.ts";

const LONGEST = 100 * 3600;
const time = z.number().min(0).max(LONGEST);
const quote = z.int().min(1);
const line = quote;

/** What may be asked for; everything else is refused. */
export const actionSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("take-heard"), quote }),
  z.strictObject({ do: z.literal("take-typed"), quote }),
  z.strictObject({ do: z.literal("set-time"), quote, start: time, end: time.nullable() }),
  z.strictObject({ do: z.literal("said-by"), quote, name: z.string().min(1).max(200) }),
  z.strictObject({ do: z.literal("set-chapter"), line, start: time }),
  z.strictObject({ do: z.literal("settle-caption"), line, text: z.string().max(2000) }),
  z.strictObject({
    ...{ do: z.literal("settle-word"), line, word: z.int().min(0) },
    ...{ heard: z.string().min(1).max(200), text: z.string().max(200) },
  }),
  z.strictObject({ do: z.literal("by-people") }),
  z.strictObject({ do: z.literal("as-captions") }),
]);

export type DeskAction = z.infer<typeof actionSchema>;

/** Why an action cannot be done; the key of a sentence in text/words/desk.ts. */
export type ActionFault =
  | "noQuote"
  | "noWords"
  | "noCaptions"
  | "unknownName"
  | "byHand"
  | "nothing"
  | "wrongTime";

/** Edits of one file, or what it becomes under another name; and what was done in words: the key of a sentence with its values. */
export interface DeskEdit {
  readonly file: DeskFile;
  readonly edits: readonly TextEdit[];
  readonly becomes?: { readonly path: string; readonly text: string };
  readonly said: {
    readonly key:
      | "tookHeard"
      | "tookTyped"
      | "setTime"
      | "saidBy"
      | "setChapter"
      | "settledCaption"
      | "settledWord"
      | "settledAll"
      | "byPeople"
      | "madeCaptions";
    readonly values: Readonly<Record<string, string>>;
  };
}
