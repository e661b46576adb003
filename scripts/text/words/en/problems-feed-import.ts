// Problems of importing a feed, in English.

import type { ProblemWords } from "../problem-words.ts";

export const feedImportProblems = {
  "feed.unreadable": {
    subject: "feed",
    found: "it cannot be read ({reason})",
    write: "the name of a file, or an address that answers",
  },
  "feed.too-large": {
    subject: "feed",
    found: "more than {most} MB",
    write: "the feed itself; if it is that large, cut it and import it in parts",
  },
  "feed.encoding": {
    subject: "feed",
    found: "character set “{encoding}”: nobody here knows it",
    write: "the feed saved as UTF-8",
  },
  "feed.entities": {
    subject: "feed",
    found: "entities of its own (<!ENTITY): no podcast feed needs them, and they can be made to hurt",
    write: "the feed without its document type",
  },
  "feed.broken": {
    subject: "feed",
    found: "XML that does not hold together: {reason}",
    write: "the whole feed, as its host serves it; from here on nothing in it can be trusted",
  },
  "feed.not-rss": {
    subject: "feed",
    found: "the first element is “{root}”",
    write: "a podcast's RSS feed: <rss> with a <channel>",
  },
  "feed.page": {
    subject: "feed",
    found: "a web page, and no feed",
    write:
      "the address of the podcast's RSS feed, which the host calls “RSS”; if the page is an article, the same command with the page saved as .html",
  },
  "feed.page-of-feed": {
    subject: "feed",
    found: "a web page, and no feed; the page names a feed of its own",
    write: 'npm run import -- "{url}"',
  },
  "feed.no-items": {
    subject: "feed",
    found: "no episode in it",
    write: "the feed that apps subscribe to",
  },
  "feed.mended": {
    subject: "feed",
    found: "not well-formed: {reason}",
    write: "nothing: it was taken as it stands; look at the episode once",
  },
  "feed.more": {
    subject: "feed",
    found: "{count} more of the kinds above",
    write: "as above",
  },
  "feed.guid-twice": {
    subject: "guid",
    found: "{guid} is the guid of the item on line {line} too: apps show only one of the two",
    write: "by hand, if this one is another episode: npm run new",
  },
  "feed.no-guid": {
    subject: "guid",
    found: "“{title}” has none: apps know it by {guid}, which was taken",
    write: "nothing",
  },
  "feed.nothing": {
    subject: "item",
    found: "“{title}” has neither guid nor file nor page: apps cannot know it, and it was left out",
    write: "by hand, if it is an episode: npm run new",
  },
  "feed.no-title": {
    subject: "title",
    found: "the item {guid} has none",
    write: "title: in its file",
  },
  "feed.no-date": {
    subject: "date",
    found: "“{title}” has none, and was left out",
    write: "by hand: npm run new, with the guid of the feed",
  },
  "feed.date": {
    subject: "date",
    found: "“{date}” is no date: “{title}” was left out",
    write: "by hand: npm run new, with the guid of the feed",
  },
  "feed.no-media": {
    subject: "media",
    found: "“{title}” has no file",
    write: "audio: or video: in its file, if there is a recording",
  },
  "feed.not-media": {
    subject: "media",
    found: "the file of “{title}” is {type}, neither sound nor picture: {url}",
    write: "audio: or video: in its file, if there is a recording",
  },
  "feed.no-length": {
    subject: "media",
    found: "“{title}” does not say how long {url} is",
    write: "npm run check -- --remote, which asks the server",
  },
  "feed.length": {
    subject: "media",
    found:
      "“{title}” gives “{length}” as the length of {url}: that is no recording's size in bytes, and was not taken",
    write: "npm run check -- --remote, which asks the server",
  },
  "feed.number-taken": {
    subject: "number",
    found: "“{title}” is number {number}, as another episode is",
    write: "number: in its file; it was left out",
  },
  "feed.topic-missing": {
    subject: "topic",
    found: "topics.yml has no “{name}”, and {count} of the imported episodes are about it: it was left out",
    write: "{id}: {name} in topics.yml, and {id} among topics: in their files",
  },
  "feed.left": {
    subject: "chapters and transcripts",
    found: "{count} episodes have some at addresses of their own, such as {url}",
    write:
      "npm run import -- {feed} --fetch, which gets them; if the episodes are written by now, remove their files and feed.lock.json first",
  },
  "feed.chapters-form": {
    subject: "chapters",
    found: "{url} is no list of chapters",
    write: "the chapters in the episode's file: ## Title [02:40]",
  },
  "feed.unfetched": {
    subject: "address",
    found: "{url} could not be fetched ({reason})",
    write: "by hand what it holds, or the import again, once the episode's file is removed",
  },
  "feed.no-email": {
    subject: "e-mail",
    found: "the feed names no owner's e-mail",
    write: "owner: in show.yml",
  },
  "feed.other-guid": {
    subject: "podcast:guid",
    found: "the feed's is {guid}, the programme's {was}",
    write: "guid: {guid} in show.yml, if the feed is this programme's and nobody has subscribed here yet",
  },
  "feed.older-pages": {
    subject: "archive",
    found: "older episodes are at {url}",
    write: "the same import with the feed's address instead of a file, or with that page",
  },
  "feed.file-there": {
    subject: "file",
    found: "{file} is there already",
    write: "nothing was written: move that file away, and import again",
  },
} as const satisfies ProblemWords;
