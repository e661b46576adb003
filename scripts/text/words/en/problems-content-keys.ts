// Problems of keys and values, in English.

import type { ProblemWords } from "../problem-words.ts";

const DAY = "“{value}” is no day";
const NO_SUCH_DAY = "{value}: the calendar has no such day";
const MOMENT = "“{value}” is no date";
const SLUG = "“{value}”: only a-z, 0-9 and hyphens stand here";
const URL = "“{value}” is no address";
const MEDIA = "“{value}” is neither a file in media/ nor an address";
const VIDEO = "“{value}” is neither a file in media/, nor an address, nor youtube: with an id";
const LANGUAGE = "“{value}” is no language";
const DURATION = "“{value}” is no length";
const CLOCK = "“{value}” is no time of day";
const ZONE = "“{value}” is no time zone";

export const keyProblems = {
  "key.unknown": {
    subject: "key",
    found: "“{key}” is no key of this file",
    write: "one of {known}",
  },
  "key.unknown-near": {
    subject: "key",
    found: "“{key}” is no key of this file",
    write: "did you mean {nearest}?",
  },
  "key.missing": { subject: "key", found: "“{key}” is missing", write: "for example: {write}" },
  "key.missing-guid": {
    subject: "key",
    found: "“guid” is missing: apps know the programme by it, for ever",
    write:
      'guid: and the podcast:guid that the feed has had so far; for a new programme, what node -p "crypto.randomUUID()" prints',
  },
  "key.empty": { subject: "{key}", found: "nothing stands after “{key}”", write: "for example: {write}" },
  "value.not-text": {
    subject: "{key}",
    found: "a list or further keys, where one text belongs",
    write: "{write}",
  },
  "value.not-list": { subject: "{key}", found: "one value, where a list belongs", write: "{write}" },
  "value.not-map": { subject: "{key}", found: "a text or a list, where keys belong", write: "{write}" },
  "value.number": {
    subject: "{key}",
    found: "“{value}” is no whole number from 1 on",
    write: "a whole number, such as {write}",
  },
  "value.number-near": {
    subject: "{key}",
    found: "“{value}” is no whole number from 1 on",
    write: "{write}",
  },
  "value.boolean": { subject: "{key}", found: "“{value}” is neither true nor false", write: "{write}" },
  "value.choice": { subject: "{key}", found: "“{value}” is none of its words", write: "{key}: {choices}" },
  "value.twice": { subject: "{key}", found: "“{value}” stands in the list twice", write: "it once" },
  "value.day": { subject: "{key}", found: DAY, write: "year, month and day, such as 2024-02-13" },
  "value.day-near": { subject: "{key}", found: DAY, write: "{write}" },
  "value.no-such-day": { subject: "{key}", found: NO_SUCH_DAY, write: "a day that is in its month" },
  "value.no-such-day-near": { subject: "{key}", found: NO_SUCH_DAY, write: "{write}, or the right day" },
  "value.moment": {
    subject: "{key}",
    found: MOMENT,
    write: "a day such as 2024-02-13, or day, hour and zone such as 2024-02-13T20:00+04:00",
  },
  "value.moment-near": { subject: "{key}", found: MOMENT, write: "{write}" },
  "value.moment-zone": {
    subject: "{key}",
    found: "{value}: whose clock is meant?",
    write: "the zone after the hour, such as {write}+04:00; or the day alone, for the usual hour",
  },
  "value.slug": { subject: "{key}", found: SLUG, write: "an id such as sabah-al-ukaili" },
  "value.slug-near": { subject: "{key}", found: SLUG, write: "{write}" },
  "value.slug-comma": {
    subject: "{key}",
    found: "“{value}”: “{comma}” does not part the items of a list, the Latin comma , does",
    write: "{write}",
  },
  "value.url": { subject: "{key}", found: URL, write: "an address that begins with https://" },
  "value.url-near": { subject: "{key}", found: URL, write: "{write}" },
  "value.media": { subject: "{key}", found: MEDIA, write: "media/ and the file's name, or an https address" },
  "value.media-near": { subject: "{key}", found: MEDIA, write: "{write}" },
  "value.video": {
    subject: "{key}",
    found: VIDEO,
    write: "media/ and the file's name, an https address, or youtube: and the eleven signs of the id",
  },
  "value.video-near": { subject: "{key}", found: VIDEO, write: "{write}" },
  "value.language": { subject: "{key}", found: LANGUAGE, write: "its tag, such as ar or en" },
  "value.language-near": { subject: "{key}", found: LANGUAGE, write: "{write}" },
  "value.duration": {
    subject: "{key}",
    found: DURATION,
    write: "minutes and seconds, such as 48:20 or 1:02:05",
  },
  "value.duration-near": { subject: "{key}", found: DURATION, write: "{write}" },
  "value.clock": {
    subject: "{key}",
    found: CLOCK,
    write: 'hour and minute in quotation marks, such as "20:00"',
  },
  "value.clock-near": { subject: "{key}", found: CLOCK, write: "{write}" },
  "value.zone": { subject: "{key}", found: ZONE, write: "continent and city, such as Asia/Dubai" },
  "value.zone-near": { subject: "{key}", found: ZONE, write: "{write}" },
  "value.email": {
    subject: "{key}",
    found: "“{value}” is no e-mail address",
    write: "one such as podcast@programme.example",
  },
  "value.uuid": {
    subject: "{key}",
    found: "“{value}” is no UUID",
    write: "32 digits of 0-9 and a-f in five groups, as the feed has had it so far",
  },
  "value.guest": {
    subject: "{key}",
    found: "a guest is neither an id nor a person with a role",
    write: "the stem of a file in people/, or { person: sabah-al-ukaili, role: … }",
  },
  "value.role": {
    subject: "{key}",
    found: "a role is neither a text nor a text with its days",
    write: "the role, or { text: …, from: 2024-02-13 }",
  },
  "value.topic": {
    subject: "topic",
    found: "a topic is neither a name nor a name with a description",
    write: "the name after the id, or { name: …, description: … }",
  },
  "value.transcripts": {
    subject: "{key}",
    found: "no map of language to file",
    write: "{example}",
  },
  "value.location": {
    subject: "{key}",
    found: "“{value}” is no place, point or OpenStreetMap element",
    write: 'the place\'s name; in braces, geo: "geo:25.2048,55.2708" or osm: R4479752 may stand beside name:',
  },
  "value.key": {
    subject: "{key}",
    found: "“{value}” is no IndexNow key",
    write: "8 to 128 letters, digits and hyphens",
  },
  "value.podping": {
    subject: "{key}",
    found: "“{value}” is neither true, nor false, nor an address",
    write: "{example}",
  },
  "role.days": {
    subject: "role",
    found: "“{role}” ends on {to}, before it begins on {from}",
    write: "a day from {from} on, or leave “to” out while it lasts",
  },
} as const satisfies ProblemWords;
