// What a file's value looks like, for a page that shows it as fields and writes it back.

export type EntryForm =
  /** A text, a number, true or false. */
  | { readonly kind: "value" }
  /** `mayBeOne`: a single item may stand without its list. */
  | { readonly kind: "list"; readonly of: EntryForm; readonly mayBeOne: boolean }
  /** `short`: the key whose value may stand for the whole map when it is the only one. */
  | {
      readonly kind: "map";
      readonly keys: Readonly<Record<string, EntryForm>>;
      readonly short: string | null;
    }
  /** Names that the editor chooses, each with a map. */
  | { readonly kind: "record"; readonly of: EntryForm };

/** The key that a row of a record has its name in. */
export const ROW_NAME = "id";

/** A field that no file has: the words of a new file's name. */
export const FILE_WORDS = "file_words";
