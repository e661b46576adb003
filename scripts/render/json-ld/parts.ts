// Pieces of structured data that several pages share: references, people, quotes, trails.
// Vocabulary: schema.org. Every thing has an @id made of its page, so that pages speak of the same thing.

import type { Appearance, Episode } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Person } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Show } from "../../domain/show.ts";
import { programmeArtwork } from "../pictures.ts";

/** A node, or a value in one. Keys that are undefined are not written. */
export type JsonLd = Readonly<Record<string, unknown>>;

export function programmeId({ addresses }: Show): string {
  return `${addresses.home.url}#programme`;
}

export function episodeId({ address }: Episode): string {
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
export function personReference(show: Show, { person: id, role }: Appearance): JsonLd | null {
  const person = show.personById.get(id);
  if (person === undefined || person.isAnonymous) return null;
  return {
    "@type": "Person",
    "@id": personId(person),
    name: person.name,
    alternateName: person.latin ?? undefined,
    jobTitle: role ?? undefined,
    url: person.address.url,
    sameAs: listOf(person.links),
  };
}

/** A quote: its words, whose they are, where they stand. */
export function quotation(show: Show, quote: Quote): JsonLd {
  const person = show.personById.get(quote.person);
  const isNamed = person !== undefined && !person.isAnonymous;
  const speaker = isNamed ? { "@type": "Person", "@id": personId(person), name: person.name } : undefined;
  return {
    "@type": "Quotation",
    "@id": `${quote.address.url}#quote`,
    url: quote.address.url,
    text: quote.text,
    inLanguage: show.programme.language,
    creator: speaker,
    spokenByCharacter: isNamed ? { "@id": personId(person) } : undefined,
  };
}

/** The way from the home page to a page. @param steps name and address, outermost first */
export function breadcrumbs(steps: readonly { readonly name: string; readonly address: Address }[]): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address.url,
    })),
  };
}

/** A list as JSON-LD has it: nothing when it is empty. */
export function listOf<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}
