// Pieces of structured data that several pages share: references, people, quotes, trails.
// Vocabulary: schema.org. Every thing has an @id made of its page, so that pages speak of the same thing.

import type { Appearance, EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Day, Language } from "../../domain/names.ts";
import { honorificOn, type Person } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { languageOf, type Show } from "../../domain/show.ts";
import { directionOf, directionOfLanguage } from "../../text/bidi.ts";
import { programmeArtwork } from "../pictures.ts";

/** A node, or a value in one. Keys that are undefined are not written. */
export type JsonLd = Readonly<Record<string, unknown>>;

export function programmeId({ addresses }: Show): string {
  return `${addresses.home.url}#programme`;
}

export function episodeId({ address }: EpisodeHead): string {
  return `${address.url}#episode`;
}

export function personId({ address }: Person): string {
  return `${address.url}#person`;
}

/** Nodes as one document. */
export function graph(...nodes: readonly (JsonLd | null)[]): JsonLd {
  return { "@context": "https://schema.org", "@graph": nodes.filter((node) => node !== null) };
}

/** Whoever publishes the programme. */
export function publisher(show: Show): JsonLd {
  const { programme, addresses } = show;
  return {
    "@type": "Organization",
    "@id": `${addresses.home.url}#publisher`,
    name: programme.author,
    url: addresses.home.url,
    logo: programmeArtwork(show).url,
  };
}

/** The programme, named and pointed to. */
export function programmeReference(show: Show): JsonLd {
  const { programme, addresses } = show;
  return {
    "@type": "PodcastSeries",
    "@id": programmeId(show),
    name: programme.title,
    url: addresses.home.url,
    webFeed: addresses.feedRss.url,
  };
}

/** A person with the role of a day, as they are referred to. Null for one whose name is withheld: schema.org gets none. */
export function personReference(show: Show, { person: id, role }: Appearance, day: Day): JsonLd | null {
  const person = show.personById.get(id);
  if (person === undefined || person.isAnonymous) return null;
  return {
    "@type": "Person",
    "@id": personId(person),
    ...nameOf(person, day),
    alternateName: person.latin ?? undefined,
    jobTitle: role ?? undefined,
    url: person.address.url,
    sameAs: listOf(person.links),
  };
}

/** Whoever presents; null for one whose name is withheld. Who is in no episode has no page to be known by. */
export function hostReference(show: Show, host: Person): JsonLd | null {
  if (host.isAnonymous) return null;
  const isHeard = show.personById.get(host.id);
  return {
    "@type": "Person",
    "@id": isHeard ? personId(host) : undefined,
    ...nameOf(host, null),
    alternateName: host.latin ?? undefined,
    url: isHeard ? host.address.url : undefined,
    sameAs: listOf(host.links),
  };
}

/** The vocabulary has a place for what stands before a name: the rest of the name is searched for without it. */
export function nameOf(person: Person, day: Day | null): JsonLd {
  return { name: person.name, honorificPrefix: honorificOn(person, day) ?? undefined };
}

/** A quote: its words, whose they are, where they stand, what was put right. */
export function quotation(show: Show, episode: EpisodeHead, quote: Quote): JsonLd {
  const person = show.personById.get(quote.person);
  const isNamed = person !== undefined && !person.isAnonymous;
  const speaker = isNamed
    ? { "@type": "Person", "@id": personId(person), ...nameOf(person, episode.day) }
    : undefined;
  return {
    "@type": "Quotation",
    "@id": `${quote.address.url}#quote`,
    url: quote.address.url,
    text: quote.text,
    inLanguage: languageOfWords(quote.text, languageOf(show, episode)),
    // It goes with each quote: whoever takes one from here knows that nobody's own voice is heard.
    disambiguatingDescription: episode.isReading
      ? (show.body(episode.slug).disclosure ?? undefined)
      : undefined,
    correction: listOf(
      episode.corrections
        .filter((one) => one.quote === quote.id)
        .map(({ date, text }) => comment(date, text)),
    ),
    creator: speaker,
    spokenByCharacter: isNamed ? { "@id": personId(person) } : undefined,
  };
}

/** The episode's language, unless the words are written the other way: in which one then, nobody typed. */
function languageOfWords(text: string, language: Language): Language | undefined {
  const around = directionOfLanguage(language);
  return (directionOf(text, around) ?? around) === around ? language : undefined;
}

/** A correction as a comment on what it corrects. */
export function comment(date: Day, text: string): JsonLd {
  return { "@type": "CorrectionComment", text, datePublished: date };
}

/** The way from the home page to a page. @param steps name and address, outermost first */
export function breadcrumbs(steps: readonly { readonly name: string; readonly address: Address }[]): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: { "@type": "WebPage", "@id": address.url },
    })),
  };
}

/** A list as JSON-LD has it: nothing when it is empty. */
export function listOf<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}
