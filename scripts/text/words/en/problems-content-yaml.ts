// Problems of how a head or a list is written in YAML, in English.

import type { ProblemWords } from "../problem-words.ts";

export const yamlProblems = {
  "yaml.colon": {
    subject: "colon",
    found: "“{found}”: a colon and a space inside a text begin a new key",
    write: "{write}",
  },
  "yaml.colon-space": {
    subject: "colon",
    found: "“{found}”: no space after the colon",
    write: "{write}",
  },
  "yaml.no-colon": {
    subject: "key",
    found: "“{found}” has no colon",
    write: "a key, a colon, a space and a value; a long text goes on in lines that begin with two spaces",
  },
  "yaml.dash": {
    subject: "list",
    found: "“{found}”: no space after the hyphen",
    write: "{write}",
  },
  "yaml.list-line": {
    subject: "list",
    found: "“{value}” begins with a hyphen on the line of its key",
    write: "the items in lines of their own below “{key}:”, or the whole text in quotation marks",
  },
  "yaml.list-below": {
    subject: "list",
    found: "“{found}” stands below “{above}”, which has a value already",
    write: "“{key}:” with nothing after it, and each item in a line of its own below",
  },
  "yaml.arabic-comma": {
    subject: "list",
    found: "“{found}” between brackets, where the comma , parts one thing from the next",
    write: "{write}",
  },
  "yaml.hash": {
    subject: "value",
    found: "“{found}” is not read: a # after a space begins a note to oneself",
    write: "{write}; or a space after the # if it is a note",
  },
  "yaml.indent": {
    subject: "spaces",
    found: "“{found}” is indented otherwise than its neighbours",
    write: "the same number of spaces before keys that belong together",
  },
  "yaml.tab": {
    subject: "spaces",
    found: "a tab at the beginning of the line",
    write: "two spaces for each level",
  },
  "yaml.quote": {
    subject: "quotation mark",
    found: "“{found}”: the quotation mark {quote} is opened and not closed",
    write: "{quote} at the end of the value too",
  },
  "yaml.after-quote": {
    subject: "quotation mark",
    found: "“{found}”: something follows the closing quotation mark or bracket",
    write: "{write}",
  },
  "yaml.bracket": {
    subject: "bracket",
    found: "a bracket is opened and not closed before “{found}”",
    write: "{bracket} at the end of the list",
  },
  "yaml.start": {
    subject: "value",
    found: "“{found}” begins with a sign that means something else here",
    write: "{write}",
  },
  "yaml.key-sign": {
    subject: "key",
    found: "“{found}”: a sign stands before the key",
    write: "{write}",
  },
  "yaml.no-key": {
    subject: "key",
    found: "“{found}”: no key stands before the colon",
    write: "the key, the colon, a space and the value on one line",
  },
  "yaml.comma-extra": {
    subject: "list",
    found: "“{found}”: a comma between brackets with nothing before it",
    write: "one comma between one thing and the next, and none before the first",
  },
  "yaml.comma-missing": {
    subject: "list",
    found: "“{found}”: between brackets a comma is missing, or a bracket is not closed",
    write: "a comma between one thing and the next, and the closing bracket after the last",
  },
  "yaml.bracket-extra": {
    subject: "bracket",
    found: "“{found}”: a bracket is closed that was not opened",
    write: "as many opening brackets as closing ones",
  },
  "yaml.flow-colon": {
    subject: "colon",
    found: "“{found}”: between brackets a colon and a space begin a new key",
    write: "quotation marks around the text that has the colon",
  },
  "yaml.escape": {
    subject: "value",
    found: "“{found}”: a backslash means something else in straight quotation marks",
    write: "single quotation marks ' around the value, or no backslash",
  },
  "yaml.block-text": {
    subject: "value",
    found: "“{found}”: text on the line of > or |",
    write: "the text in the lines below, each after two spaces",
  },
  "yaml.duplicate-key": {
    subject: "key",
    found: "“{key}” stands in line {line} already",
    write: "one of the two",
  },
  "yaml.key": {
    subject: "key",
    found: "a list or nothing stands where a key belongs",
    write: "a key, a colon and a value",
  },
  "yaml.alias": {
    subject: "value",
    found: "“{found}”: a value that stands for another is not used here",
    write: "the value itself; a text that begins with & or * goes in quotation marks",
  },
  "yaml.tag": {
    subject: "value",
    found: "“{found}”: a value says itself what it is",
    write: "the value alone; a text that begins with ! goes in quotation marks",
  },
  "yaml.documents": {
    subject: "front matter",
    found: "a second document begins here",
    write: "one only, without ... and --- between its keys",
  },
  "yaml.depth": {
    subject: "front matter",
    found: "brackets or lists nest too deep to be read",
    write: "the keys of the format, which nest three deep at most",
  },
  "yaml.too-long": {
    subject: "front matter",
    found: "it is longer than {most} letters",
    write: "long texts below the second ---",
  },
  "yaml.not-map": {
    subject: "front matter",
    found: "no keys, only a text or a list",
    write: "a key in each line, a colon, a space and its value",
  },
  "yaml.syntax": {
    subject: "front matter",
    found: "“{found}” cannot be read ({reason})",
    write: "a key, a colon, a space and a value; when in doubt, quotation marks around the value",
  },
} as const satisfies ProblemWords;
