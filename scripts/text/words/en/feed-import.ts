// What an import of a feed writes into files and says, in English.

import type { FeedImportWords } from "../feed-import-words.ts";

export const feedImportWords = {
  from: "Imported from {feed}. The guid is what apps know this episode by: it never changes.",
  episodeType: "the feed called it: {type}",
  showHead: "The programme, as its feed describes it. Look at every line once.",
  aboutSite: "the address the new site will be served at",
  aboutZone: "guessed from the dates of the feed",
  aboutEmail: "the feed names no e-mail: directories write to this one",
  aboutGuid: "podcast:guid: directories know the programme by it; it never changes",
  aboutArtwork: "still on the old host: put the picture into media/ before that is gone",
  written: "New episodes: {count}. Known already: {known}.",
  wouldWrite: "New episodes: {count}. Known already: {known}. Nothing was written (--dry-run).",
  nothingNew: "Nothing new: the programme knows all {known} episodes of the feed.",
  nothingWritten: "Nothing was written.",
  fetching: "Fetching chapters and transcripts: {count}",
  next: "Next: npm run check. How to move without losing a subscriber: docs/moving-here.md",
} as const satisfies FeedImportWords;
