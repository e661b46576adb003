// Every card of a programme: its address is known from what it says, before anything is drawn.

import type { Episode } from "../../domain/episode.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Show } from "../../domain/show.ts";
import { pieceOf } from "../../memory/pieces.ts";
import { below } from "../output-addresses.ts";
import type { Card, CardSubject } from "./card.ts";
import { episodeFacts, programmeFacts, quoteFacts } from "./card-facts.ts";
import { cardHash } from "./card-hash.ts";
import { type FactsOfCard, formatOf } from "./draw-facts.ts";

/** Letters of the hash in an address: a picture that changes is another address. */
const SHOWN_HASH = 10;

/** @throws RangeError for a quote whose episode is not in the Show */
export function cardFor(show: Show, subject: CardSubject): Card {
  return pieceOf(show, `card ${subject.kind}`, [subject.of ?? show.programme], () => makeCard(show, subject));
}

function makeCard(show: Show, subject: CardSubject): Card {
  const facts = factsOf(show, subject);
  const hash = cardHash(facts);
  const { width, height } = formatOf(facts.kind);
  const { path, url } = below(
    show.addresses.home,
    `cards/${nameOf(subject)}-${hash.slice(0, SHOWN_HASH)}.png`,
  );
  return {
    kind: subject.kind,
    address: { path, url, type: "image/png", width, height, alt: altOf(show, subject) },
    hash,
    facts: () => factsOf(show, subject),
  };
}

function factsOf(show: Show, subject: CardSubject): FactsOfCard {
  switch (subject.kind) {
    case "quote":
      return { kind: subject.kind, facts: quoteFacts(show, episodeOf(show, subject.of), subject.of) };
    case "episode":
    case "episode-artwork":
      return {
        kind: subject.kind,
        facts: pieceOf(show, "card facts", [subject.of], () => episodeFacts(show, subject.of)),
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
      return `quotes/${subject.of.episode}/${subject.of.id}`;
    case "episode":
      return `episodes/${subject.of.slug}`;
    case "episode-artwork":
      return `artwork/${subject.of.slug}`;
    case "programme":
    case "artwork":
      return subject.kind;
  }
}

function altOf(show: Show, { of }: CardSubject): string {
  if (of === null) return show.programme.title;
  if ("slug" in of) return `${of.title} — ${show.programme.title}`;
  const person = show.personById.get(of.person);
  const name = person && shownName(person, episodeOf(show, of).day);
  const text = of.text.replace(/\s+/g, " ");
  return name === undefined ? `«${text}»` : `«${text}» — ${name}`;
}

function episodeOf(show: Show, { episode: slug }: Quote): Episode {
  const episode = show.episodeBySlug.get(slug);
  if (!episode) throw new RangeError(`cardFor: no episode ${slug} in the programme`);
  return episode;
}
