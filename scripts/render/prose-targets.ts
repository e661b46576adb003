// What each kind of output makes of prose: a page, a biography, a feed.

import type { Episode } from "../domain/episode.ts";
import { innerLink } from "../domain/inner-link.ts";
import type { Address } from "../domain/media.ts";
import type { Language, PersonId, Slug } from "../domain/names.ts";
import { languageOf, type Programme, type Show } from "../domain/show.ts";
import { type AddressBook, addressBook } from "../model/addresses.ts";
import { directionOfLanguage } from "../text/bidi.ts";
import type { ProseTarget } from "./prose.ts";
import { mediaAtTime, pageAtTime, secondsText } from "./time-links.ts";

/** Prose for the episode's own page. Time links carry `data-start` and `data-end` for the player's script. */
export function pageProse(show: Show, episode: Episode): ProseTarget {
  return {
    ...keptAsTyped(show.programme, languageOf(show, episode)),
    time: (span) => ({
      href: mediaAtTime(episode, span),
      "data-start": secondsText(span.start),
      "data-end": span.end === null ? null : secondsText(span.end),
    }),
  };
}

/** Prose that belongs to no episode, such as a biography: time codes are text. */
export function plainProse(programme: Programme): ProseTarget {
  return { ...keptAsTyped(programme, programme.language), time: () => null };
}

/** Prose for feeds: no relative link, no script, no style, no class. */
export function feedProse(show: Show, episode: Episode): ProseTarget {
  const { programme } = show;
  const addresses = addressBook(programme.site);
  const base = episode.address.url;
  return {
    direction: directionOfLanguage(languageOf(show, episode)),
    time: (span) => ({ href: pageAtTime(episode.address, span.start) }),
    image: (path) => siteUrl(programme, path),
    tag: (name, attributes) => {
      const allowed = FEED_TAGS[name];
      if (allowed === undefined) return null;
      const led = ledInside(addresses, attributes, "url");
      const kept = allowed.map((key) => [key, led.get(key) ?? null] as const);
      return Object.fromEntries(
        kept.map(([key, value]) => [key, LINKS.has(key) ? absolute(value, base) : value]),
      );
    },
  };
}

/** A picture of the site, or one anywhere, as an absolute URL. */
export function siteUrl({ site }: Programme, path: string): string {
  if (isRemote(path)) return path;
  const base = site.endsWith("/") ? site : `${site}/`;
  return new URL(path.split("/").map(encodeURIComponent).join("/"), base).href;
}

const LINKS = new Set(["href", "src"]);
const NONE: readonly string[] = [];
/** What readers and podcast apps show, with the attributes that may stay. */
const FEED_TAGS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "p br hr strong b em i s del sub sup ul li blockquote h2 h3 h4 h5 h6 code pre table thead tbody tr th td"
      .split(" ")
      .map((name) => [name, NONE]),
  ),
  a: ["href"],
  img: ["src", "alt"],
  ol: ["start"],
  bdi: ["dir"],
  div: ["dir", "lang"],
};

/** Attributes with a link to another page of the site as its address. */
function ledInside(
  addresses: AddressBook,
  attributes: ReadonlyMap<string, string>,
  form: keyof Address,
): ReadonlyMap<string, string> {
  const link = innerLink(attributes.get("href") ?? "");
  if (link === null) return attributes;
  const { kind, id } = link;
  const address = kind === "episode" ? addresses.episode(id as Slug) : addresses.person(id as PersonId);
  return new Map([...attributes, ["href", address[form]]]);
}

function keptAsTyped(programme: Programme, language: Language) {
  const addresses = addressBook(programme.site);
  return {
    direction: directionOfLanguage(language),
    image: (path: string) => (isRemote(path) ? path : new URL(siteUrl(programme, path)).pathname),
    tag: (_name: string, attributes: ReadonlyMap<string, string>) =>
      Object.fromEntries(ledInside(addresses, attributes, "path")),
  } as const;
}

function isRemote(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** A link made absolute; null, so that it goes, when it leads to no web page and no mailbox. */
function absolute(href: string | null, base: string): string | null {
  if (href === null || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
}
