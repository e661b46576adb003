// Problems that directories and podcast apps would have with a feed's items, in English.

import type { ProblemWords } from "../problem-words.ts";

export const feedItemProblems = {
  "feed.item-title": {
    subject: "title",
    found: "“{title}” is empty or longer than 255 characters",
    write: "a title of 1 to 255 characters",
  },
  "feed.item-link": {
    subject: "item link",
    found: "“{url}” is no address that apps can open",
    write: "nothing: this is a fault of the generator, please report it",
  },
  "feed.item-artwork": {
    subject: "item artwork",
    found: "{url}: directories take .jpg and .png with an ASCII name",
    write: "nothing: this is a fault of the generator, please report it",
  },
  "feed.enclosure-missing": {
    subject: "media",
    found: "the episode is in a podcast feed without a file",
    write: "audio: or video: with a file",
  },
  "feed.enclosure-length": {
    subject: "media",
    found: "{url} is {bytes} bytes long",
    write: "a file that can be read; for a remote one: npm run check -- --remote",
  },
  "feed.enclosure-type": {
    subject: "media",
    found: "{type}: directories do not take this type",
    write: "MP3 or M4A for sound, MP4, M4V or MOV for video",
  },
  "feed.enclosure-ending": {
    subject: "media",
    found: "the ending of {url} does not agree with what the file holds",
    write: "a name that ends in {ending}",
  },
  "feed.enclosure-ascii": {
    subject: "media",
    found: "{url} holds letters other than a-z, which Apple Podcasts does not take",
    write: "a file name of a-z, digits and hyphens",
  },
  "feed.enclosure-twice": {
    subject: "media",
    found: "{url} is also the file of {other}: apps take the second for one they know",
    write: "a file of its own",
  },
  "feed.item-guid": {
    subject: "guid",
    found: "“{guid}” is empty, or also the guid of {other}",
    write: "a guid of its own, or leave guid out",
  },
  "feed.item-date": {
    subject: "date",
    found: "“{date}” is no moment",
    write: "a date such as 2024-02-13 or 2024-02-13T20:00:00+04:00",
  },
  "feed.item-duration": {
    subject: "duration",
    found: "the length of the recording is “{value}”: apps show none",
    write: "duration: with the recording's length, such as 48:10",
  },
  "feed.item-explicit": {
    subject: "explicit",
    found: "itunes:explicit is “{value}”",
    write: "explicit: true or explicit: false",
  },
  "feed.item-number": {
    subject: "number",
    found: "{value} is no number of an episode or a season",
    write: "a whole number from 1",
  },
  "feed.item-description": {
    subject: "summary",
    found: "the description in the feed is {bytes} bytes long",
    write: "a summary: 1 to 4000 bytes",
  },
  "feed.item-content": {
    subject: "text",
    found: "the feed would hold {markup}, which readers do not show",
    write: "Markdown with https links; if it is, this is a fault of the generator",
  },
  "feed.transcript": {
    subject: "transcript",
    found: "{url} ({type}) is no transcript that apps know",
    write: "a transcript as .vtt, .srt or .json",
  },
  "feed.chapters": {
    subject: "chapters",
    found: "{url} ({type}) is no chapters file that apps know",
    write: "nothing: this is a fault of the generator",
  },
  "feed.soundbite-time": {
    subject: "quote",
    found: "the excerpt at {start} s, {length} s long, is not within the recording",
    write: "a time within the recording",
  },
  "feed.label-long": {
    subject: "name",
    found: "“{text}” is empty or longer than 128 characters",
    write: "a shorter name",
  },
  "feed.person-role": {
    subject: "person",
    found: "{role} in {group} is no role of the podcast taxonomy",
    write: "nothing: this is a fault of the generator",
  },
  "feed.alternate": {
    subject: "media",
    found: "another version of the recording ({type}) has no type or no address",
    write: "video: or audio: with a file or an https URL",
  },
} as const satisfies ProblemWords;
