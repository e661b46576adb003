// What stands beside a key of the editor's format.

/** A key's name and meaning. */
export interface KeyWords {
  readonly title: string;
  readonly description: string;
}
