// The names of things, branded so that they are not mixed up.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An episode's address word: a-z, 0-9 and `-`, from its file's stem. */
export type Slug = Branded<"Slug">;
/** A person's file stem under people/. */
export type PersonId = Branded<"PersonId">;
/** A topic's key in topics.yml. */
export type TopicId = Branded<"TopicId">;
/** A quote's address word, unique in its episode: `q` and seven of 0-9a-z, from its folded words. */
export type QuoteId = Branded<"QuoteId">;
/** Markup this project made or cleaned: never an editor's own string. */
export type Html = Branded<"Html">;
/** An `http:` or `https:` URL, percent-encoded. */
export type AbsoluteUrl = Branded<"AbsoluteUrl">;
/** A language tag: BCP 47, such as `ar` or `en-GB`. */
export type Language = Branded<"Language">;
/** A day on the calendar, `YYYY-MM-DD`. */
export type Day = Branded<"Day">;

/** The day of an episode whose date could not be read: the error that says so stops a build. */
export const UNREAD_DAY = "1970-01-01" as Day;
/** A moment with its zone, ISO 8601 to the second: `2024-02-13T20:00:00+04:00`. */
export type Instant = Branded<"Instant">;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a file's stem can be an address: a-z and 0-9 in groups joined by single hyphens. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/**
 * The day that a file is called after.
 * @example dayInName("2026-01-20-water-prices") // "2026-01-20"
 */
export function dayInName(slug: string): Day | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(slug)?.[0] ?? "";
  return Number.isNaN(Date.parse(day)) ? null : (day as Day);
}

/** A checked stem as the brand its place gives it. @throws TypeError when it is no slug */
export function slug<T extends Slug | PersonId | TopicId = Slug>(text: string): T {
  if (!isSlug(text)) throw new TypeError(`slug: ${JSON.stringify(text)} is not a-z, 0-9 and -`);
  return text as T;
}

/** An absolute URL, normalised. @throws TypeError when it is not http(s) */
export function absoluteUrl(text: string, base?: string): AbsoluteUrl {
  const url = new URL(text, base);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new TypeError(`absoluteUrl: ${text} is not http or https`);
  }
  return url.href as AbsoluteUrl;
}
