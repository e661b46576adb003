// One virtual template for many files. Eleventy is handed numbers, not objects: it copies what it is handed.

import type { EleventyConfig } from "./eleventy-config.ts";

/** A list of files to write. */
export interface FileList {
  /** The virtual template's name, such as `pages`. */
  readonly name: string;
  /** How many there are in this build. */
  readonly count: () => number;
  /** Where the n-th goes, from the site's root, with a leading slash. */
  readonly permalink: (entry: number) => string;
  readonly render: (entry: number) => string;
}

/** Adds a template that writes every file of a list. */
export function addFileList(eleventy: EleventyConfig, list: FileList): void {
  const entries = `${list.name}Entries`;
  eleventy.addGlobalData(entries, () => Array.from({ length: list.count() }, (_, entry) => entry));
  eleventy.addTemplate(`${list.name}.11ty.js`, {
    data: () => ({
      pagination: { data: entries, size: 1, alias: "entry", addAllPagesToCollections: false },
      permalink: ({ entry }: { readonly entry?: number }) =>
        entry === undefined ? false : list.permalink(entry),
      eleventyExcludeFromCollections: true,
    }),
    render: ({ entry }) => list.render(entry),
  });
}
