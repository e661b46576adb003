// What is read aloud: Episode -> passages in the order of the text, the label first. Pure.
// Nothing is added to the text but the label: sections and speakers are introduced as the text introduces them.

import { lookOf } from "../domain/brand.ts";
import type { Episode } from "../domain/episode.ts";
import type { BrandTypefaces, Look } from "../domain/look.ts";
import type { Language, PersonId, QuoteId } from "../domain/names.ts";
import { type Person, shownName } from "../domain/person.ts";
import type { Quote } from "../domain/quote.ts";
import { languageOf, type Show } from "../domain/show.ts";
import type { NarrationWords } from "../text/words/narration.ts";
import { plainProse } from "./plain-prose.ts";

/** Who says a passage. `name` is what captions call the voice; `person` is null for the narrator. */
export interface Speaker {
  readonly name: string;
  readonly person: PersonId | null;
  readonly role: string | null;
  /** The speaker's tone on pages and frames, as Person.tone; null for the narrator. */
  readonly tone: number | null;
}

/** One stretch by one voice, said without a break. */
export interface Passage {
  readonly kind: "label" | "title" | "chapter" | "prose" | "quote";
  readonly text: string;
  readonly speaker: Speaker;
  /** Of a quote, else null. */
  readonly quote: QuoteId | null;
}

export interface Reading {
  readonly title: string;
  readonly programme: string;
  readonly episode: Episode;
  readonly language: Language;
  readonly words: NarrationWords;
  /** What its pictures are drawn in. */
  readonly look: Look;
  /** The programme's own; empty where ours set it. */
  readonly typefaces: BrandTypefaces;
  readonly passages: readonly Passage[];
}

/** An episode as it will be read. */
export function readingOf(show: Show, episode: Episode, words: NarrationWords): Reading {
  const narrator: Speaker = { name: words.narrator, person: null, role: null, tone: null };
  const told = (kind: Passage["kind"], text: string): Passage => ({
    kind,
    text,
    speaker: narrator,
    quote: null,
  });
  const blocks = episode.blocks.map((block): Passage => {
    if (block.kind === "prose") return told("prose", plainProse(block.prose));
    if (block.kind === "chapter") return told("chapter", block.chapter.title);
    if (block.kind === "heading") return told(block.level <= 2 ? "chapter" : "prose", block.text);
    const { quote } = block;
    const speaker = speakerOf(episode, quote, show.personById.get(quote.person));
    return { kind: "quote", text: quote.text, speaker, quote: quote.id };
  });
  const [first, ...rest] = blocks;
  // A first heading that only says "introduction" is a mark for the eye: the voice has just begun.
  const isMark = first?.kind === "chapter" && first.text === words.opening;
  const passages = [
    told("label", episode.disclosure ?? words.label),
    told("title", episode.title),
    ...(isMark ? rest : blocks),
  ];
  return {
    title: episode.title,
    programme: show.programme.title,
    episode,
    language: languageOf(show, episode),
    words,
    look: lookOf(show.programme),
    typefaces: show.programme.brand?.typefaces ?? {},
    // A passage without a letter, such as a lone picture, is nothing to say.
    passages: passages.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  };
}

function speakerOf({ day }: Episode, { role, person: id }: Quote, person: Person | undefined): Speaker {
  const name = person ? shownName(person, day) : id;
  return { name, person: id, role, tone: person?.tone ?? null };
}

/** The reading as text, one passage a paragraph, each with its voice: for looking before making. */
export function formatReading(reading: Reading): string {
  return reading.passages.map(({ kind, speaker, text }) => `${kind} · ${speaker.name}\n${text}\n`).join("\n");
}
