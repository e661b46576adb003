// Problems of files and their form, in English.

import type { ProblemWords } from "../problem-words.ts";

export const fileProblems = {
  "folder.missing": {
    subject: "programme",
    found: "there is no folder episodes/ here",
    write: "run the command in the project's folder, or make episodes/ with a show.yml in it",
  },
  "show.missing": {
    subject: "programme",
    found: "there is no show.yml",
    write: "episodes/show.yml with title, description, time_zone, air_time, site, owner and guid",
  },
  "file.name": {
    subject: "file name",
    found: "“{found}”: the name becomes the page's address",
    write: "a name of a-z, 0-9 and hyphens, such as 2024-02-13-russia-iraq.md",
  },
  "file.name-near": {
    subject: "file name",
    found: "“{found}”: the name becomes the page's address, of a-z, 0-9 and hyphens",
    write: "rename it to {write}, or to better words",
  },
  "file.ending": {
    subject: "file name",
    found: "“{found}” is passed over: its ending is another",
    write: "rename it to {write}",
  },
  "file.no-text": {
    subject: "file",
    found: "“{found}” is a word processor's document, and no plain text",
    write: "its words in {write}, with a plain text editor",
  },
  "file.link": {
    subject: "file",
    found: "it is a link that leads out of the programme's folder",
    write: "put the file itself here",
  },
  "file.unreadable": {
    subject: "file",
    found: "it cannot be read ({reason})",
    write: "a text file that may be read",
  },
  "file.too-large": {
    subject: "file",
    found: "{size}: no text is that long",
    write: "a text of {most} at most; recordings and pictures belong in media/",
  },
  "file.encoding": {
    subject: "file",
    found: "it is saved as {encoding}: Arabic letters would come out wrong",
    write: "save it again as UTF-8",
  },
  "file.more": {
    subject: "file",
    found: "{count} more problems in this file",
    write: "mend the ones above first",
  },
  "front-matter.missing": {
    subject: "front matter",
    found: "the first line is “{found}”",
    write: "--- on the first line, then {keys}, then --- again",
  },
  "front-matter.empty-file": {
    subject: "front matter",
    found: "the file is empty",
    write: "--- on the first line, then {keys}, then --- again",
  },
  "front-matter.blank-before": {
    subject: "front matter",
    found: "an empty line stands before the first ---",
    write: "--- on the very first line",
  },
  "front-matter.unclosed": {
    subject: "front matter",
    found: "it begins with --- and never ends",
    write: "a line of --- after its last key, before the text",
  },
  "front-matter.language": {
    subject: "front matter",
    found: "“{found}”: front matter is data, not {language}, and is never run",
    write: "--- alone, and the keys in YAML",
  },
  "text.lost": {
    subject: "letter",
    found: "� stands for a letter that was lost when the text was saved or copied",
    write: "the letter itself, from where the text came from",
  },
  "text.control": {
    subject: "letter",
    found: "a control character that nobody sees ({found})",
    write: "the text without it: delete the letters around it and type them again",
  },
  "text.bidi": {
    subject: "letter",
    found: "an unseen sign that turns the direction of what follows ({found}), pasted from elsewhere",
    write: "the text without it: delete the letters around it and type them again",
  },
  "text.nesting": {
    subject: "text",
    found: "lists or quotes inside each other, too deep to be read",
    write: "fewer levels",
  },
} as const satisfies ProblemWords;
