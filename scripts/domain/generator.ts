// The name under which this generator signs its feeds: its own importer knows them again by it.

/** RSS's `generator`, and Atom's. */
export const GENERATOR = "show-notes";
