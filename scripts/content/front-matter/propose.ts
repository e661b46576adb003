// What was probably meant by a value of the wrong form. Null where nobody can tell.

import { formatClock } from "../../domain/timecode.ts";
import { youTubeVideo } from "../../domain/youtube.ts";
import type { Fault } from "../../schema/forms.ts";
import { zoneOfPlace } from "../../text/city-zones.ts";
import { asciiDigits } from "../../text/digits.ts";
import { fold } from "../../text/fold.ts";
import { languageNames, truthWords } from "../../text/meant-words.ts";
import { nearest } from "../../text/nearest.ts";
import { proposePersonId, proposeSlug } from "../../text/slugs.ts";
import type { Step } from "./data-node.ts";
import { proposeDay } from "./propose-day.ts";

type Proposer = (source: string, path: readonly Step[]) => string | null;

const PEOPLE_KEYS: ReadonlySet<Step> = new Set(["guests", "person", "hosts"]);

const PROPOSERS = {
  day: (source) => proposeDay(source),
  "no-such-day": proposeMoment,
  moment: proposeMoment,
  slug: proposeIds,
  url: (source) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(source) ? `https://${source}` : null),
  media: proposeMedia,
  video: (source) => proposeYouTube(source) ?? proposeMedia(source),
  language: proposeLanguage,
  duration: proposeDuration,
  clock: proposeClock,
  zone: proposeZone,
  colour: proposeColour,
  typeface: proposeTypeface,
} satisfies Partial<Record<Fault, Proposer>>;

/** Faults of which something can be guessed. */
export type ProposedFault = keyof typeof PROPOSERS;

export function hasProposals(fault: Fault): fault is ProposedFault {
  return Object.hasOwn(PROPOSERS, fault);
}

/** @param path where the value stands: an id in `guests` is a person's, in `topics` a topic's */
export function propose(fault: ProposedFault, source: string, path: readonly Step[]): string | null {
  const proposer: Proposer = PROPOSERS[fault];
  return proposer(source.trim().slice(0, 300), path);
}

/** Yes or no, in either language; null for anything else. */
export function truthOf(source: string): boolean | null {
  return truthWords.get(fold(source.slice(0, 20))) ?? null;
}

/** The id; of ids with an Arabic comma or semicolon between them, each, with the comma that parts a list. */
function proposeIds(source: string, path: readonly Step[]): string | null {
  const propose = path.some((step) => PEOPLE_KEYS.has(step)) ? proposePersonId : proposeSlug;
  const ids = source.split(/[\u060C\u061B;]/u).map((id) => propose(id.trim().replace(/\.md$/, "")));
  return ids.filter((id) => id !== "").join(", ") || null;
}

/** A day, and the hour and zone after it where they are right. */
function proposeMoment(source: string): string | null {
  const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))$/.exec(source)?.[1] ?? "";
  const day = proposeDay(source);
  return day === null ? null : `${day}${time}`;
}

function proposeMedia(source: string): string | null {
  const path = source.replaceAll("\\", "/");
  const inMedia = /^(?:\.?\/|\.\.\/)?(?:episodes\/)?media\/+(.+)$/.exec(path)?.[1];
  if (inMedia !== undefined) return inMedia.split("/").includes("..") ? null : `media/${inMedia}`;
  return /^[^/:\s]+\.[a-z0-9]{2,4}$/i.test(path) ? `media/${path}` : null;
}

function proposeYouTube(source: string): string | null {
  const id = /^youtube:\s+([A-Za-z0-9_-]{11})$/i.exec(source)?.[1];
  return id === undefined ? youTubeVideo(source) : `youtube:${id}`;
}

function proposeLanguage(source: string): string | null {
  const tag = source.replaceAll("_", "-");
  const known = languageNames.get(fold(source));
  if (known !== undefined) return known;
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)
    ? tag.replace(/^[A-Z]+/, (main) => main.toLowerCase())
    : null;
}

function proposeDuration(source: string): string | null {
  const text = asciiDigits(source);
  if (/^\d{1,6}(\.\d+)?$/.test(text)) return formatClock(Number(text));
  const units = /^(?:(\d{1,2})\s*h\w*)?\s*(?:(\d{1,3})\s*m\w*)?\s*(?:(\d{1,2})\s*s\w*)?$/i.exec(text);
  if (!units || text === "") return null;
  const [hours = 0, minutes = 0, seconds = 0] = units.slice(1).map((part) => Number(part ?? 0));
  return formatClock(hours * 3600 + minutes * 60 + seconds);
}

function proposeClock(source: string): string | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(am|pm)?$/i.exec(asciiDigits(source).toLowerCase());
  if (!match) return null;
  const typed = Number(match[1]);
  const hour = match[3] === "pm" && typed < 12 ? typed + 12 : match[3] === "am" && typed === 12 ? 0 : typed;
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `"${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}"`;
}

/** Digits without their sign, or red, green and blue as numbers. */
function proposeColour(source: string): string | null {
  const digits = /^#?((?:[0-9a-f]{3}){1,2})(?:[0-9a-f]{2})?$/i.exec(source)?.[1];
  if (digits !== undefined) return `"#${digits.toLowerCase()}"`;
  const parts = /^(?:rgba?\()?\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b/i
    .exec(asciiDigits(source))
    ?.slice(1);
  if (parts === undefined || parts.some((part) => Number(part) > 255)) return null;
  return `"#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}"`;
}

/** A family's name, or its package without the maker or of another kind: `Noto Kufi Arabic`, `@fontsource-variable/cairo`. */
function proposeTypeface(source: string): string | null {
  const name = /^(?:@fontsource(?:-variable)?\/)?([a-z0-9][a-z0-9 _-]*)$/i.exec(source)?.[1];
  const id = name
    ?.trim()
    .toLowerCase()
    .replace(/[ _-]+/g, "-");
  return id === undefined ? null : `"@fontsource/${id.replace(/-$/, "")}"`;
}

function proposeZone(source: string): string | null {
  return zoneOfPlace(source) ?? nearest(source, Intl.supportedValuesOf("timeZone"), 1)[0] ?? null;
}
