// The form of a problem's sentences. `{name}` takes a value; the two languages hold the same names.

import type { Both } from "../catalogue.ts";

/** What an editor is told of one problem. `subject` is a noun, `found` and `write` are clauses. */
export interface ProblemSentence {
  readonly subject: string;
  readonly found: string;
  readonly write: string;
}

/** A subject's sentences in both languages, by problem code. */
export type ProblemEntries = Readonly<Record<string, Both<ProblemSentence>>>;
