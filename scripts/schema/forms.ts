// The forms a value can have: text, day, address, person's id … each named by the fault a wrong value has.
// No transform anywhere, so that each is JSON Schema too; content/ turns checked values into records.

import { z } from "./zod.ts";

/**
 * What is wrong with a value, as the message of a zod issue: `fault:day` is worded by `value.day` of the catalogue.
 */
export const FAULTS = [
  "text",
  "day",
  "no-such-day",
  "moment",
  "slug",
  "url",
  "media",
  "video",
  "language",
  "duration",
  "clock",
  "email",
  "uuid",
  "zone",
  "number",
  "guest",
  "role",
  "honorific",
  "topic",
  "transcripts",
  "location",
  "key",
  "podping",
  "repository",
  "colour",
  "typeface",
] as const;
export type Fault = (typeof FAULTS)[number];

const fault = (name: Fault): string => `fault:${name}`;

/** The fault an issue's message names, or null for one of zod's own. */
export function faultOf(message: string): Fault | null {
  return FAULTS.find((name) => fault(name) === message) ?? null;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const MOMENT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/** Words on one or more lines, not blank. */
export const text = z.string().regex(/\S/, fault("text"));

/** A day on the calendar: `2024-02-13`. */
export const day = z
  .string()
  .regex(DAY, { error: fault("day"), abort: true })
  .refine(isRealDay, fault("no-such-day"));

/** A day, or a moment with its zone: `2024-02-13T20:00+04:00`. */
export const dayOrMoment = z
  .string()
  .regex(MOMENT, { error: fault("moment"), abort: true })
  .refine((value) => isRealDay(value.slice(0, 10)), fault("no-such-day"));

/** ASCII, lower case, joined by hyphens: an episode's address, a person's id, a topic's id. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, fault("slug"));

/** A page anywhere. */
export const url = z
  .string()
  .regex(/^https?:\/\/[^\s/]/, { error: fault("url"), abort: true })
  .refine((value) => URL.canParse(value), fault("url"));

const LOCAL = "/?media/[^\\s/][^\\\\]*";

/** A file in media/, or an address. */
export const mediaFile = z.string().regex(new RegExp(`^(?:${LOCAL}|https?://[^\\s/]\\S*)$`), fault("media"));

const YOUTUBE_PAGE = /^https?:\/\/(?:[a-z]+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//;

/** The same, or a video on YouTube. An address that ends in .m3u8 is a stream. */
export const videoSource = z
  .string()
  .regex(new RegExp(`^(?:${LOCAL}|https?://[^\\s/]\\S*|youtube:[A-Za-z0-9_-]{11})$`), fault("video"))
  .refine((value) => !YOUTUBE_PAGE.test(value), fault("video"));

/** A language by its BCP 47 tag: `ar`, `en-GB`. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, fault("language"));

/** A length as a clock shows it: `12:30`, `1:02:05`. */
export const duration = z
  .string()
  .regex(
    /^[\d\u0660-\u0669\u06F0-\u06F9]{1,3}(?::[\d\u0660-\u0669\u06F0-\u06F9]{2}){1,2}$/,
    fault("duration"),
  );

/** Hour and minute of a day: `20:00`. */
export const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, fault("clock"));

export const email = z.string().regex(/^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/, fault("email"));

export const uuid = z.string().regex(/^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/, fault("uuid"));

/** A colour as style sheets write it: three or six hexadecimal digits behind `#`. */
export const colour = z.string().regex(/^#(?:[0-9A-Fa-f]{3}){1,2}$/, fault("colour"));

/** A package of typefaces, by its name in the registry. */
export const typeface = z.string().regex(/^@fontsource\/[a-z0-9]+(?:-[a-z0-9]+)*$/, fault("typeface"));

/** A time zone by its name in the IANA database: `Asia/Dubai`. */
export const timeZone = z.string().refine(isTimeZone, fault("zone"));

/** 1, 2, 3 … */
export const counter = z.int(fault("number")).min(1, fault("number"));

export const interfaceLanguage = z.enum(["ar", "en"]);

/** A title and an address. */
export const link = z.strictObject({
  title: text.meta({ title: "Title", description: "What the link is called.", examples: ["موقع البرنامج"] }),
  url: url.meta({
    title: "Address",
    description: "Where it leads.",
    examples: ["https://programme.example/"],
  }),
});

/** A union's fault, for values that fit none of its forms. */
export const unionFault = (name: Fault) => ({ error: fault(name) });

function isRealDay(value: string): boolean {
  const [year = 0, month = 0, date = 0] = value.split("-").map(Number);
  // Day 0 of the next month is the last of this one.
  return year > 0 && date <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
