// Problems of joining what the files say, in English.

import type { ProblemWords } from "../problem-words.ts";

export const modelProblems = {
  "person.unknown": {
    subject: "person",
    found: "“{name}”: nobody in people/ has this name",
    write: 'the name of a person in people/, or add one: npm run new -- --person "{name}"',
  },
  "person.unknown-near": {
    subject: "person",
    found: "“{name}”: nobody in people/ has this name",
    write: 'did you mean {nearest}? Else add the person: npm run new -- --person "{name}"',
  },
  "person.ambiguous": {
    subject: "person",
    found: "“{name}” could be any of {people}",
    write: "the full name, or an alias that only one of them has",
  },
  "person.twice": {
    subject: "person",
    found: "“{name}” is also the name in {file}, and nothing tells the two apart",
    write:
      "delete one of the files if both are one person; else a fuller “name”, or another name for each in “aliases”",
  },
  "guest.unknown": {
    subject: "guest",
    found: "{id}: there is no file people/{id}.md",
    write:
      'the stem of a file in people/, or add the person: npm run new -- --person "their name" --slug {id}',
  },
  "guest.unknown-near": {
    subject: "guest",
    found: "{id}: there is no file people/{id}.md",
    write: 'did you mean {nearest}? Else add the person: npm run new -- --person "their name" --slug {id}',
  },
  "guest.twice": {
    subject: "guest",
    found: "{id} is among the guests already",
    write: "each guest once",
  },
  "topic.unknown": {
    subject: "topic",
    found: "{id}: topics.yml does not know it",
    write: "a topic of topics.yml, or a line more in it: {id}, a colon, and the topic's name",
  },
  "topic.unknown-near": {
    subject: "topic",
    found: "{id}: topics.yml does not know it",
    write: "did you mean {nearest}? Else add a line to topics.yml: {id}, a colon, and the topic's name",
  },
  "correction.quote-unknown": {
    subject: "correction",
    found: "“{quote}”: no quote of this episode begins so",
    write: "the first words of the quote that is corrected, or leave “quote” out",
  },
  "chapter.order": {
    subject: "chapter",
    found: "“{title}” starts at {time}, after a chapter that starts at {before}",
    write: "chapters in the order of the recording",
  },
  "chapter.same-time": {
    subject: "chapter",
    found: "“{title}” starts at {time}, as the chapter before it does",
    write: "another time for one of the two",
  },
  "time.after-end": {
    subject: "time code",
    found: "[{time}]: the recording ends at {duration}",
    write: "a time before {duration}",
  },
  "captions.after-end": {
    subject: "transcript",
    found: "the captions go on to {end}, the recording ends at {duration}",
    write: "the captions of this recording, or correct times",
  },
  "captions.end-after-end": {
    subject: "transcript",
    found: "a caption goes on to {end}, the recording ends at {duration}",
    write: "an end before {duration}",
  },
  "episode.slug-twice": {
    subject: "address",
    found: "“{value}” is taken by {file}",
    write: "another file name, or another redirect_from",
  },
  "episode.guid-twice": {
    subject: "guid",
    found: "{value} is the guid of {file} too",
    write: "a guid of its own, or leave guid out",
  },
  "episode.number-twice": {
    subject: "number",
    found: "{value} is the number of {file} too",
    write: "the next free number",
  },
} as const satisfies ProblemWords;
