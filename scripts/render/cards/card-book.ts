// Every card of a programme: its address is known from what it says, before anything is drawn.

import { shownName } from "../../domain/person.ts";
import { type Show, wholeEpisode } from "../../domain/show.ts";
import { below } from "../output-addresses.ts";
import type { Card, CardSubject } from "./card.ts";
import { episodeFacts, programmeFacts, quoteFacts } from "./card-facts.ts";
import { cardHash } from "./card-hash.ts";
import { type FactsOfCard, formatOf } from "./draw-facts.ts";

/** Letters of the hash in an address: a picture that changes is another address. */
const SHOWN_HASH = 10;

/** @throws RangeError for a quote whose episode is not in the Show */
export function cardFor(show: Show, subject: CardSubject): Card {
  return show.memo(`card:${subject.kind} ${nameOf(subject)}`, () => makeCard(show, subject));
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
  const name = person && shownName(person, show.episodeBySlug.get(of.episode)?.day ?? null);
  const text = of.text.replace(/\s+/g, " ");
  return name === undefined ? `«${text}»` : `«${text}» — ${name}`;
}
