// Every card of a programme: its address is known from what it says, before anything is drawn.

import type { Address } from "../../domain/media.ts";
import type { QuoteId, Slug } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import { type Show, wholeEpisode } from "../../domain/show.ts";
import { below } from "../output-addresses.ts";
import type { Card, CardImage, CardSubject } from "./card.ts";
import { episodeFacts, programmeFacts, quoteFacts } from "./card-facts.ts";
import { cardHash } from "./card-hash.ts";
import { type FactsOfCard, formatOf } from "./draw-facts.ts";

/** Letters of the hash in an address: a picture that changes is another address. */
const SHOWN_HASH = 10;

/** @throws RangeError for a quote whose episode is not in the Show */
export function cardImage(show: Show, subject: CardSubject): CardImage {
  return show.memo(`card:${subject.kind} ${nameOf(subject)}`, () => {
    const { width, height } = formatOf(subject.kind);
    const address = addressOf(show, nameOf(subject), hashOf(show, subject));
    return { ...address, type: "image/png", width, height, alt: altOf(show, subject) };
  });
}

/** A card of the programme's own. */
export function cardOf(show: Show, kind: "programme" | "artwork"): Card {
  const subject = { kind, of: null };
  const hash = hashOf(show, subject);
  return { kind, hash, address: addressOf(show, kind, hash), facts: () => factsOf(show, subject) };
}

/** Its card, its artwork, then a card a quote. What they say is read only of an episode that changed. */
export function cardsOfEpisode(show: Show, slug: Slug): readonly Card[] {
  return namedCards(show, slug).map(({ kind, quote, hash }) => {
    const name = quote === null ? nameOfEpisode(kind, slug) : nameOfQuote(slug, quote);
    const subject = () => subjectsOf(show, slug).find((one) => one.kind === kind && quoteOf(one) === quote);
    return {
      kind,
      hash,
      address: addressOf(show, name, hash),
      facts: () => {
        const found = subject();
        if (found === undefined) throw new RangeError(`cardsOfEpisode: ${name} is no card`);
        return factsOf(show, found);
      },
    };
  });
}

/** What is kept of a card from build to build. */
interface NamedCard {
  readonly kind: "quote" | "episode" | "episode-artwork";
  readonly quote: QuoteId | null;
  readonly hash: string;
}

function namedCards(show: Show, slug: Slug): readonly NamedCard[] {
  return show.memo(`cards:${slug}`, () => {
    const year = show.episodeBySlug.get(slug)?.day.slice(0, 4) ?? "";
    return show.keep(`cards/${year}`, slug, () =>
      subjectsOf(show, slug).map((subject) => ({
        kind: subject.kind,
        quote: quoteOf(subject),
        hash: cardHash(factsOf(show, subject)),
      })),
    );
  });
}

type SubjectOfEpisode = Exclude<CardSubject, { readonly of: null }>;

function subjectsOf(show: Show, slug: Slug): readonly SubjectOfEpisode[] {
  const of = wholeEpisode(show, slug);
  return [
    { kind: "episode", of },
    { kind: "episode-artwork", of },
    ...of.quotes.map((quote): SubjectOfEpisode => ({ kind: "quote", of: quote })),
  ];
}

function quoteOf(subject: CardSubject): QuoteId | null {
  return subject.kind === "quote" ? subject.of.id : null;
}

function hashOf(show: Show, subject: CardSubject): string {
  if (subject.of === null) return cardHash(factsOf(show, subject));
  const slug = subject.kind === "quote" ? subject.of.episode : subject.of.slug;
  const quote = quoteOf(subject);
  const named = namedCards(show, slug).find((one) => one.kind === subject.kind && one.quote === quote);
  if (named === undefined) throw new RangeError(`cardImage: ${nameOf(subject)} is not in the Show`);
  return named.hash;
}

/** @param name below `cards/`, without the hash */
function addressOf(show: Show, name: string, hash: string): Address {
  return below(show.addresses.home, `cards/${name}-${hash.slice(0, SHOWN_HASH)}.png`);
}

function factsOf(show: Show, subject: CardSubject): FactsOfCard {
  switch (subject.kind) {
    case "quote":
      return {
        kind: subject.kind,
        facts: quoteFacts(show, wholeEpisode(show, subject.of.episode), subject.of),
      };
    case "episode":
    case "episode-artwork":
      return {
        kind: subject.kind,
        facts: show.memo(`card facts:${subject.of.slug}`, () =>
          episodeFacts(show, wholeEpisode(show, subject.of.slug)),
        ),
      };
    case "programme":
    case "artwork":
      return { kind: subject.kind, facts: programmeFacts(show) };
  }
}

/** The path below `cards/`, without the hash: ASCII, because slugs and ids are. */
function nameOf(subject: CardSubject): string {
  switch (subject.kind) {
    case "quote":
      return nameOfQuote(subject.of.episode, subject.of.id);
    case "episode":
    case "episode-artwork":
      return nameOfEpisode(subject.kind, subject.of.slug);
    case "programme":
    case "artwork":
      return subject.kind;
  }
}

function nameOfQuote(slug: Slug, id: QuoteId): string {
  return `quotes/${slug}/${id}`;
}

function nameOfEpisode(kind: NamedCard["kind"], slug: Slug): string {
  return `${kind === "episode" ? "episodes" : "artwork"}/${slug}`;
}

function altOf(show: Show, { of }: CardSubject): string {
  if (of === null) return show.programme.title;
  if ("slug" in of) return `${of.title} — ${show.programme.title}`;
  const person = show.personById.get(of.person);
  const name = person && shownName(person, show.episodeBySlug.get(of.episode)?.day ?? null);
  const text = of.text.replace(/\s+/g, " ");
  return name === undefined ? `«${text}»` : `«${text}» — ${name}`;
}
