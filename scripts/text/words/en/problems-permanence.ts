// Problems of what apps remember, in English.

import type { ProblemWords } from "../problem-words.ts";

export const permanenceProblems = {
  "lock.unreadable": {
    subject: "feed.lock.json",
    found: "the file cannot be read ({reason})",
    write: "a file that may be read, or the last committed one: git restore episodes/feed.lock.json",
  },
  "lock.json": {
    subject: "feed.lock.json",
    found: "the file is no JSON: {reason}",
    write: "nothing by hand: git restore episodes/feed.lock.json",
  },
  "lock.conflict": {
    subject: "feed.lock.json",
    found: "two versions stand in the file, as git left them",
    write:
      "both sides' lines, without <<<<<<<, ======= and >>>>>>>: an episode recorded on either side stays",
  },
  "lock.twice": {
    subject: "feed.lock.json",
    found: "“{key}” stands twice in one place",
    write: "one of the two, the older one where they differ",
  },
  "lock.value": {
    subject: "feed.lock.json",
    found: "“{path}” is not what this program writes there",
    write: "nothing by hand: git restore episodes/feed.lock.json",
  },
  "lock.version": {
    subject: "feed.lock.json",
    found: "the file is of version {version}, and this program knows {known}",
    write: "nothing: use the newer program that wrote the file",
  },
  "lock.missing": {
    subject: "feed.lock.json",
    found: "there is no {file}: nothing holds guids and files to what apps remember",
    write: "npm run check -- --accept, and commit the file",
  },
  "lock.new": {
    subject: "new episode",
    found: "“{slug}” is published and not yet in feed.lock.json",
    write: "npm run check -- --accept once it is online, and commit the file",
  },
  "lock.guid-twice": {
    subject: "guid",
    found: "{guid} is the guid of {file} too: apps would show only one of the two",
    write: "a guid of its own, or leave guid out",
  },
  "lock.guid-changed": {
    subject: "guid",
    found: "the guid was {was} and is now {guid}: every app would download the episode again",
    write: "guid: {was} (or, if this is meant, npm run check -- --accept)",
  },
  "lock.guid-lost": {
    subject: "guid",
    found: "this is “{slug}” under another file name, and the guid went with the name: it was {was}",
    write: "guid: {was} (or, if this is meant, npm run check -- --accept)",
  },
  "lock.renamed": {
    subject: "file name",
    found: "this looks like “{slug}” under another file name: its address and its guid {was} are gone",
    write:
      "redirect_from: [{slug}] and guid: {was}, or the old file name (if this is meant, npm run check -- --accept)",
  },
  "lock.guid-retired": {
    subject: "guid",
    found:
      "{guid} belonged to “{slug}”, which was taken out of the feeds: apps that had it would not show this one",
    write: "another guid, or leave guid out (if the same episode is back, npm run check -- --accept)",
  },
  "lock.vanished": {
    subject: "episode",
    found: "“{slug}” was published and is gone: apps and links would lose it",
    write: "the episode's file again (or, if it was taken down on purpose, npm run check -- --accept)",
  },
  "lock.guest-feed-lost": {
    subject: "guest's feed",
    found: "{url} was published and is gone: who follows “{id}” would hear of nothing more",
    write:
      "{id} again, as the name of the file in people/ and in the episodes (or, if this is meant, npm run check -- --accept)",
  },
  "lock.topic-feed-lost": {
    subject: "topic's feed",
    found: "{url} was published and is gone: who follows “{id}” would hear of nothing more",
    write:
      "{id} again, in topics.yml and in the episodes' topics (or, if this is meant, npm run check -- --accept)",
  },
  "lock.turned-draft": {
    subject: "draft",
    found: "“{slug}” was published and would now be hidden as a draft",
    write: "the episode without draft: true (or, if it was taken down on purpose, npm run check -- --accept)",
  },
  "lock.turned-scheduled": {
    subject: "date",
    found: "“{slug}” was published and would now be hidden until its date",
    write: "the date it was published on (or, if this is meant, npm run check -- --accept)",
  },
  "lock.address-lost": {
    subject: "address",
    found: "“{was}” was the address of “{slug}”, and nothing leads there now",
    write: "redirect_from: [{was}] (or, if the old address is to be given up, npm run check -- --accept)",
  },
  "lock.enclosure-changed": {
    subject: "media file",
    found: "the file at {url} had {was} bytes and has {bytes} now: apps that have the old one keep it",
    write: "the new file under a new name, such as {next} (or, if this is meant, npm run check -- --accept)",
  },
  "lock.enclosure-replaced": {
    subject: "media file",
    found:
      "the file at {url} has another content or type now, of the same {bytes} bytes: apps that have the old one keep it",
    write: "the new file under a new name, such as {next} (or, if this is meant, npm run check -- --accept)",
  },
  "lock.audio-gone": {
    subject: "audio",
    found: "the audio feed carried {url}, and the episode has no audio now",
    write: "the audio file again (or, if this is meant, npm run check -- --accept)",
  },
  "lock.video-gone": {
    subject: "video",
    found: "the video feed carried {url}, and the episode has no video file now",
    write: "the video file again (or, if this is meant, npm run check -- --accept)",
  },
  "lock.feed-guid": {
    subject: "podcast:guid",
    found:
      "the programme's guid was {was} and is now {guid}: directories would take it for another programme",
    write: "guid: {was}",
  },
  "lock.artwork-changed": {
    subject: "artwork",
    found: "the picture at {url} is another one now: apps and directories keep the old one",
    write:
      "the new picture under a new name, such as {next} (or, if this is meant, npm run check -- --accept)",
  },
  "lock.feed-moved": {
    subject: "feed",
    found: "the feed was at {was} and is now at {url}",
    write: "a lasting redirect (301) from the old address, then npm run check -- --accept",
  },
} as const satisfies ProblemWords;
