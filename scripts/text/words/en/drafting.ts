// What `new` and `import` say in a terminal, in English.

import type { DraftingWords } from "../drafting-words.ts";

export const draftingWords = {
  usageNew:
    'usage: npm run new -- "TITLE" [--slug SLUG] [--date YYYY-MM-DD]\n       npm run new -- --person "NAME" [--slug ID] [--force]',
  usageImport:
    "usage: npm run import -- ARTICLE [--date YYYY-MM-DD] [--slug SLUG] [--out DIR] [--force] [--dry-run]\n       npm run import -- FEED [--fetch] [--dry-run]",
  badDate: "--date {value}: there is no such day; write it as 2024-02-13",
  badSlug: "{value}: an address has a-z, 0-9 and single hyphens only, such as {proposal}",
  wrote: "written: {file}",
  wouldWrite: "would be written: {file}",
  encoding: "read as {encoding}",
  next: "Answer the questions in the files, then run npm run check.",
  titlePrompt: "Title of the episode: ",
  slugPrompt: "Address of the page [{proposal}]: ",
  near: "people/ has a name like it: {names}",
} as const satisfies DraftingWords;
