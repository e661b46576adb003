// Problems of quotes held against the recording, in English.

import type { ProblemWords } from "../problem-words.ts";

export const alignProblems = {
  "recording.altered": {
    subject: "quote",
    found: "“{quote}” is not what the recording says at {time}: {differences}",
    write: "the words of the recording, or … for what is left out, after listening at {time}",
  },
  "recording.altered-places": {
    subject: "quote",
    found: "“{quote}” is not what the recording says, at any of its likely places ({times}): {differences}",
    write: "the words of the recording, after listening at one of these times",
  },
  "recording.close": {
    subject: "quote",
    found: "“{quote}” is close to what is said at {time}, not word for word: {differences}",
    write: "the words of the recording, if the quote is wrong; else mend the transcript",
  },
  "recording.absent": {
    subject: "quote",
    found: "“{quote}” is nowhere in the transcript {file}",
    write: "the words as they were said, or the transcript of this recording",
  },
  "recording.ambiguous": {
    subject: "quote",
    found: "“{quote}” was said more than once: {times}",
    write: "the right one of these times after the name, such as [{code}]",
  },
  "recording.cut": {
    subject: "quote",
    found: "“{quote}” begins just after “{word}” ({time}): without it, the sense is turned round",
    write: "“{word}” too",
  },
  "recording.time": {
    subject: "time code",
    found: "[{typed}]: the recording says these words at {time}",
    write: "[{code}]",
  },
  "recording.voice": {
    subject: "quote",
    found: "at {time} the transcript has the voice of {voice}, not of {name}",
    write: "the name of the one who speaks, or mend the name in the transcript",
  },
  "recording.chapter": {
    subject: "heading",
    found: "“{title}” has no time code; its first quote begins at {time}",
    write: "[{code}] after the title, if it is a chapter of the recording",
  },
} as const satisfies ProblemWords;
