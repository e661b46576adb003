// The form of a problem's sentences. `{name}` takes a value; the two languages hold the same names.

/** What an editor is told of one problem. `subject` is a noun, `found` and `write` are clauses. */
export interface ProblemSentence {
  readonly subject: string;
  readonly found: string;
  readonly write: string;
}

/** Sentences by problem code. */
export type ProblemWords = Readonly<Record<string, ProblemSentence>>;
