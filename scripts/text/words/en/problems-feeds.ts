// Problems that directories and podcast apps would have with the feeds, in English.

import type { ProblemWords } from "../problem-words.ts";

export const feedProblems = {
  "feed.title": {
    subject: "feed title",
    found: "“{title}” is empty or longer than 255 characters",
    write: "a title of 1 to 255 characters in show.yml",
  },
  "feed.description": {
    subject: "feed description",
    found: "the description is {bytes} bytes long",
    write: "a description of 1 to 4000 bytes in show.yml (an Arabic letter is two)",
  },
  "feed.artwork-missing": {
    subject: "artwork",
    found: "the programme has no artwork: directories will not list it",
    write:
      "artwork: media/NAME.png in show.yml: a square JPEG or PNG of 1400 to 3000 pixels, RGB without transparency",
  },
  "feed.artwork-type": {
    subject: "artwork",
    found: "{url}: directories take .jpg and .png with an ASCII name",
    write: "a file whose name is letters a-z, digits and hyphens, ending in .jpg or .png",
  },
  "feed.artwork-size": {
    subject: "artwork",
    found: "the artwork is {width} × {height} pixels: directories take squares of 1400 to 3000",
    write: "a square picture, 3000 × 3000 at best, under a new name",
  },
  "feed.artwork-colours": {
    subject: "artwork",
    found: "the artwork's colours are “{colours}”: directories take RGB without transparency",
    write: "the picture saved anew as JPEG, or as PNG in RGB on a full ground, under a new name",
  },
  "feed.link": {
    subject: "feed link",
    found: "“{url}” is no address of a website",
    write: "site: https://… in show.yml; if it is there, this is a fault of the generator",
  },
  "feed.label-of-channel": {
    subject: "label",
    found: "“{text}” in {name} is empty or longer than 128 characters",
    write: "a text of 1 to 128 characters in show.yml",
  },
  "feed.language": {
    subject: "language",
    found: "{language} is no language tag",
    write: "a tag such as ar, ar-AE or en in show.yml",
  },
  "feed.category-missing": {
    subject: "category",
    found: "the programme has no category",
    write: "categories: [{ name: News, sub: Politics }] in show.yml",
  },
  "feed.category-unknown": {
    subject: "category",
    found: "{category}: Apple Podcasts does not know it; spelling and case count",
    write: "one of Apple's categories in show.yml (nearest: {nearest})",
  },
  "feed.explicit": {
    subject: "explicit",
    found: "itunes:explicit is “{value}”",
    write: "explicit: true or explicit: false in show.yml",
  },
  "feed.author": {
    subject: "author",
    found: "the feed names no author",
    write: "author: in show.yml",
  },
  "feed.owner-email": {
    subject: "owner",
    found: "“{email}” is no e-mail address: directories send their confirmation there",
    write: "owner: { name: …, email: name@host } in show.yml",
  },
  "feed.self": {
    subject: "feed address",
    found: '{url} does not name itself with atom:link rel="self"',
    write: "site: https://… in show.yml; if it is there, this is a fault of the generator",
  },
  "feed.guid": {
    subject: "feed guid",
    found: "“{guid}” is no UUID",
    write: "guid: the UUID that the feed has had so far, in show.yml",
  },
  "feed.locked": {
    subject: "locked",
    found: "podcast:locked is “{value}”",
    write: "locked: true or locked: false in show.yml",
  },
  "feed.medium": {
    subject: "medium",
    found: "podcast:medium is “{value}”, which the namespace does not know",
    write: "nothing: this is a fault of the generator",
  },
  "feed.txt": {
    subject: "txt",
    found: "a podcast:txt is {characters} characters long",
    write: "at most 4000 characters",
  },
  "feed.insecure": {
    subject: "feed address",
    found: "{url} is not https: apps warn of it or refuse it",
    write: "site: https://… in show.yml",
  },
  "feed.empty": {
    subject: "feed",
    found: "{url} has no episode",
    write: "publish an episode that it can carry",
  },
  "feed.no-sound": {
    subject: "media",
    found: "the episode is not in feed.xml, which carries sound files",
    write: "audio: with a sound file of the episode, for those who only listen",
  },
  "feed.no-film": {
    subject: "media",
    found: "the video is on {kind}: feed/video.xml, which carries files, does not have it",
    write: "video: with an MP4 file, if the video is to reach podcast and television apps",
  },
} as const satisfies ProblemWords;
