// What `new` and `import` say in a terminal. `{name}` takes a value; the two languages hold the same names.

export interface DraftingWords {
  readonly usageNew: string;
  readonly usageImport: string;
  readonly badDate: string;
  readonly badSlug: string;
  readonly wrote: string;
  readonly wouldWrite: string;
  readonly encoding: string;
  readonly next: string;
  readonly titlePrompt: string;
  readonly slugPrompt: string;
  readonly near: string;
}
