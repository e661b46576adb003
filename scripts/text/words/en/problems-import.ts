// Problems of import, and of new files, in English.

import type { ProblemWords } from "../problem-words.ts";

export const importProblems = {
  "import.missing": {
    subject: "article",
    found: "no such file",
    write: "the path of the article's text: npm run import -- article.txt",
  },
  "import.unreadable": {
    subject: "article",
    found: "a file that may not be read, or a folder",
    write: "the path of the article's text: npm run import -- article.txt",
  },
  "import.empty": {
    subject: "article",
    found: "an empty file",
    write: "the article's text into it",
  },
  "import.long": {
    subject: "article",
    found: "more than {limit} bytes: no article is that long",
    write: "one article a file",
  },
  "import.binary": {
    subject: "article",
    found: "no plain text: a document, a picture or the like",
    write: "the article's text, copied out and saved as plain text in UTF-8",
  },
  "import.markup": {
    subject: "article",
    found: "XML that is no web page: a feed, a sitemap or the like",
    write:
      "the article's text or page; a podcast's feed by its file or its address: npm run import -- feed.xml",
  },
  "import.encoding": {
    subject: "article",
    found: "letters that are neither UTF-8 nor Windows-1256",
    write: "the file again, saved as UTF-8",
  },
  "import.exists": {
    subject: "file",
    found: "a file of this name is there already",
    write: "another address with --slug, or --force to write over it",
  },
  "import.slug-taken": {
    subject: "address",
    found: "{slug} is the address of {file}",
    write: "another address with --slug",
  },
  "import.write": {
    subject: "file",
    found: "it cannot be written: {reason}",
    write: "nothing yet; no file was changed. See that the folder may be written to, then try again",
  },
  "new.exists": {
    subject: "file",
    found: "a file of this name is there already",
    write: "another address with --slug",
  },
  "new.person-known": {
    subject: "person",
    found: "“{name}” is in people/ already: {people}",
    write: "that id; or, for another person of the same name, --force with another --slug",
  },
} as const satisfies ProblemWords;
