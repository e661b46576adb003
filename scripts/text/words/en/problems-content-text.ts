// Problems of an episode's text, in English.

import type { ProblemWords } from "../problem-words.ts";

export const textProblems = {
  "timecode.minutes": {
    subject: "time code",
    found: "[{found}]: minutes go up to 59",
    write: "[{corrected}], if you meant {corrected|spoken}",
  },
  "timecode.minutes-range": {
    subject: "time code",
    found: "[{found}]: minutes go up to 59",
    write: "[{corrected}]",
  },
  "timecode.seconds": {
    subject: "time code",
    found: "[{found}]: seconds go up to 59",
    write: "[{corrected}], if you meant {corrected|spoken}",
  },
  "timecode.seconds-range": {
    subject: "time code",
    found: "[{found}]: seconds go up to 59",
    write: "[{corrected}]",
  },
  "timecode.order": {
    subject: "time code",
    found: "[{found}] ends before it begins",
    write: "[{corrected}]",
  },
  "timecode.form": {
    subject: "time code",
    found: "[{found}] is not how a time code is typed",
    write: "[{corrected}], or \\[{found}] if it is no time",
  },
  "timecode.unreadable": {
    subject: "time code",
    found: "[{found}] is no time in a recording",
    write: "[M:SS] or [H:MM:SS], or \\[{found}] if it is no time",
  },
  "heading.untitled": {
    subject: "heading",
    found: "a heading without words",
    write: "its words after the ##, or no heading",
  },
  "heading.first-level": {
    subject: "heading",
    found: "“{title}” is a first-level heading, and the page has one already: its title",
    write: "## {title}",
  },
  "chapter.level": {
    subject: "chapter",
    found: "“{title}” has a time code, and is no second-level heading",
    write: "## {title} [{code}], or the heading without the time code",
  },
  "chapter.place": {
    subject: "chapter",
    found: "a chapter has one time code, at its end",
    write: "## {title} [{code}]",
  },
  "chapter.range": {
    subject: "chapter",
    found: "[{found}]: a chapter ends where the next one begins",
    write: "## {title} [{code}]",
  },
  "chapter.round-brackets": {
    subject: "chapter",
    found: "({code}) in round brackets is text, and no time code",
    write: "## {title} [{code}], if a chapter begins here",
  },
  "chapter.brackets": {
    subject: "chapter",
    found: "{code} at the heading's end is not in square brackets: it is text, and no time code",
    write: "## {title} [{code}], if a chapter begins here",
  },
  "quote.empty": {
    subject: "quote",
    found: "a name, and no words above it",
    write: "the words first, then an empty line “>”, then the name",
  },
  "quote.nameless": {
    subject: "quote",
    found: "a dash, and no name after it",
    write: "— and the name of a person in people/",
  },
  "quote.time-last": {
    subject: "quote",
    found: "one time code belongs on this line, after the name",
    write: "— {name} [02:03–02:17]",
  },
  "quote.time-brackets": {
    subject: "quote",
    found: "the time {code} is not in square brackets",
    write: "— {name} [{code}]",
  },
  "quote.time-inside": {
    subject: "quote",
    found: "[{code}] inside the words that were said",
    write: "the time after the name: — {name} [{code}]",
  },
  "quote.name-outside": {
    subject: "quote",
    found: "“{line}” stands below the quote, not in it: the words are shown without a speaker",
    write: "the sign > in front of it, and in front of the empty line above it",
  },
  "quote.listed-name": {
    subject: "quote",
    found: "“- {name}” is a list: the words above it are shown without a speaker",
    write: "— {name}, with an em dash, if that is who said it",
  },
  "quote.name-unmarked": {
    subject: "quote",
    found:
      "“{name}” closes the quote, but not in a paragraph that begins with a dash: the words are shown without a speaker",
    write: "“— {name}” in a paragraph of its own, below a line with only “>”, if that is who said it",
  },
  "quote.nested": {
    subject: "quote",
    found: "a quote inside a list or another quote: its time would lead nowhere",
    write: "the same lines at the margin, with an empty line before and after",
  },
  "image.alt": {
    subject: "picture",
    found: "{found}: no words for those who do not see it",
    write: "![what the picture shows]({found})",
  },
  "image.elsewhere": {
    subject: "picture",
    found: "{found} is on another host, which would be told of every reader",
    write: "a copy in media/: ![what the picture shows](media/name.jpg)",
  },
  "image.path": {
    subject: "picture",
    found: "“{found}” is no file in media/",
    write: "![what the picture shows](media/name.jpg)",
  },
  "link.relative": {
    subject: "link",
    found: "“{found}” is no whole address",
    write: "an address that begins with https://",
  },
  "link.scheme": {
    subject: "link",
    found: "“{found}”: a link to {scheme} is not shown",
    write: "an address that begins with https://, or mailto: and a mailbox",
  },
  "link.definition": {
    subject: "link",
    found: "an address apart from its link is not read",
    write: "[the words](https://the.address) where the link stands",
  },
} as const satisfies ProblemWords;
