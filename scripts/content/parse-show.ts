// show.yml: path and text -> the programme's settings and problems. Pure.

import type { AdminSettings } from "../domain/admin.ts";
import type { Announcing } from "../domain/announcing.ts";
import { INDEXNOW_ENDPOINT, PODPING_ENDPOINT } from "../domain/announcing.ts";
import { absoluteUrl, type Language, type PersonId } from "../domain/names.ts";
import type { ShowRecord, Typed } from "../domain/record.ts";
import type { RecordingStore } from "../domain/recording-store.ts";
import type { PodcastSettings } from "../domain/show.ts";
import { type ShowSettings, showSchema } from "../schema/show.ts";
import { error } from "../text/problems.ts";
import type { BrandFiles } from "./brand/read-brand.ts";
import { oneLine, type Placed, placed } from "./front-matter/typed.ts";
import { locationOf } from "./location.ts";
import { brandFilesOf, brandOf, tellUnquoted } from "./parse-look.ts";
import { parseMediaSource, sourceOf } from "./parse-media-source.ts";
import type { Parsed } from "./parsed.ts";
import { readYamlFile } from "./read-front-matter.ts";
import { sourceText } from "./source-text.ts";
import { openTelling, type Telling } from "./telling.ts";

/** The settings, and the hosts with their places: whoever knows the people looks for them. */
export interface ShowText {
  readonly show: ShowRecord;
  readonly hosts: readonly Typed<string>[];
  /** Absent where nothing of the kind is named. */
  readonly brand?: BrandFiles;
}

/** The language of messages, which is known even where nothing else can be read; null where it is not typed. */
interface ShowMessages {
  readonly messages: "ar" | "en" | null;
}

/** @returns null settings when something they cannot do without is wrong */
export function parseShow(file: string, text: string): Parsed<ShowText> & ShowMessages {
  if (/^\uFEFF?(?:\s|#.*)*$/.test(text)) {
    return {
      record: null,
      messages: null,
      problems: [error("show.empty", { file, line: 1, column: 1 }, { file })],
    };
  }
  const telling = openTelling();
  tellUnquoted(file, text, telling);
  const { data, problems } = readYamlFile(sourceText(file, text), showSchema, telling);
  const value = data?.value ?? null;
  const typed = /^messages:[ \t]*["']?(ar|en)\b/m.exec(text)?.[1];
  const messages = typed === "ar" || typed === "en" ? typed : null;
  if (data === null || value === null || !isComplete(value)) {
    return { record: null, messages, problems: [...problems, ...telling.problems()] };
  }
  const from = placed(data.node);
  const show = makeShow(file, value, from, telling);
  const hosts = (value.podcast?.hosts ?? []).map((host, index) => ({
    value: host,
    place: from.at("podcast", "hosts", index),
  }));
  const brand = value.look ? { brand: brandFilesOf(value.look, from, telling) } : {};
  return { record: { show, hosts, ...brand }, messages, problems: [...problems, ...telling.problems()] };
}

const NEEDED = ["title", "description", "time_zone", "air_time", "site", "owner", "guid"] as const;

function isComplete(value: Partial<ShowSettings>): value is ShowSettings {
  return NEEDED.every((key) => value[key] !== undefined);
}

function makeShow(file: string, value: ShowSettings, from: Placed, telling: Telling): ShowRecord {
  return {
    file,
    places: { site: from.at("site"), email: from.at("owner", "email") },
    title: oneLine(value.title),
    latin: lineOrNull(value.latin),
    tagline: lineOrNull(value.tagline),
    description: oneLine(value.description),
    language: value.language as Language,
    interface: value.interface,
    messages: value.messages,
    timeZone: value.time_zone,
    airTime: value.air_time,
    site: absoluteUrl(value.site),
    author: oneLine(value.author ?? value.title),
    owner: { name: oneLine(value.owner.name), email: value.owner.email },
    copyright: lineOrNull(value.copyright),
    categories: value.categories.map(({ name, sub }) => ({ name, sub: sub ?? null })),
    isExplicit: value.explicit,
    artwork: sourceOf(from.typed(value.artwork, "artwork"), parseMediaSource, telling),
    guid: value.guid.toLowerCase(),
    links: value.links.map(({ title, url }) => ({ title: oneLine(title), url })),
    quotes: value.quotes,
    transcriber: value.transcriber?.trim() ?? null,
    ...(value.contact ? { contact: value.contact } : {}),
    ...(value.look ? { brand: brandOf(value.look, from, telling) } : {}),
    ...whatIsAsked(value, from),
  };
}

/** What is there only where somebody asked for it. */
function whatIsAsked({ type, podcast, announce, admin, recordings }: ShowSettings, from: Placed) {
  return {
    ...(recordings
      ? { recordings: { value: storeOf(recordings), place: from.at("recordings", "address") } }
      : {}),
    ...(type === "serial" ? { type } : {}),
    ...(podcast ? { podcast: podcastOf(podcast) } : {}),
    ...(announce ? { announcing: announcingOf(announce) } : {}),
    ...(admin ? { admin: adminOf(admin) } : {}),
  };
}

function lineOrNull(text: string | undefined): string | null {
  return text === undefined ? null : oneLine(text);
}

function podcastOf(typed: NonNullable<ShowSettings["podcast"]>): PodcastSettings {
  const {
    hosts,
    license,
    txt,
    publisher,
    update_frequency: frequency,
    location,
    locked,
    funding,
    prefix,
  } = typed;
  return {
    ...(locked === undefined ? {} : { locked }),
    ...(prefix ? { prefix: absoluteUrl(prefix) } : {}),
    ...(funding ? { funding } : {}),
    ...(hosts ? { hosts: hosts.map((host) => host as PersonId) } : {}),
    ...(license ? { license: { name: license.name, url: license.url ?? null } } : {}),
    ...(txt ? { txt: txt.map(({ value, purpose }) => ({ value, purpose: purpose ?? null })) } : {}),
    ...(publisher ? { publisher: { guid: publisher.guid.toLowerCase(), url: publisher.url ?? null } } : {}),
    ...(frequency
      ? {
          updateFrequency: {
            text: frequency.text,
            rrule: frequency.rrule ?? null,
            isComplete: frequency.complete ?? false,
          },
        }
      : {}),
    ...(location ? { location: locationOf(location) } : {}),
  };
}

function announcingOf({
  hubs = [],
  index_now,
  podping = false,
}: NonNullable<ShowSettings["announce"]>): Announcing {
  const indexNow = typeof index_now === "string" ? { key: index_now } : index_now;
  return {
    hubs: hubs.map((hub) => absoluteUrl(hub)),
    indexNow: indexNow
      ? {
          key: indexNow.key,
          endpoint: indexNow.endpoint ? absoluteUrl(indexNow.endpoint) : INDEXNOW_ENDPOINT,
        }
      : null,
    podping:
      podping === false ? null : { endpoint: podping === true ? PODPING_ENDPOINT : absoluteUrl(podping) },
  };
}

function storeOf({
  endpoint,
  bucket,
  region,
  address,
}: NonNullable<ShowSettings["recordings"]>): RecordingStore {
  return {
    endpoint: absoluteUrl(endpoint),
    bucket: bucket.trim(),
    region: region?.trim() ?? null,
    address: absoluteUrl(address.replace(/\/*$/, "/")),
  };
}

function adminOf(typed: NonNullable<ShowSettings["admin"]>): AdminSettings {
  return {
    host: typed.host,
    repository: typed.repository ?? null,
    branch: typed.branch ?? null,
    signIn: typed.sign_in ?? null,
    app: typed.app ?? null,
    api: typed.api ?? null,
  };
}
