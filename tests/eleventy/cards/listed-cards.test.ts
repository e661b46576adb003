// Listing a programme's cards reads what changed: their names are kept from build to build.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askShow } from "../../../scripts/build/ask.ts";
import { hash } from "../../../scripts/build/hash.ts";
import { openStore } from "../../../scripts/build/store.ts";
import type { Show } from "../../../scripts/domain/show.ts";
import {
  artworkOfEpisode,
  cardOfEpisode,
  cardOfQuote,
  listCards,
} from "../../../scripts/render/cards/cards.ts";
import { episodesOf } from "../../support/show.ts";
import { PROJECT, showOfFolder } from "../../support/write-site.ts";

const folder = mkdtempSync(join(tmpdir(), "listed-"));
let show: Show;
beforeAll(async () => {
  show = await showOfFolder(join(PROJECT, "tests/sites/sample/episodes"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every card's name and what it is listed with, and the episodes that were read for it, as another build lists them. */
function listed(of: Show) {
  const read = new Set<string>();
  const plain: Show = {
    ...of,
    body: (slug) => {
      read.add(slug);
      return of.body(slug);
    },
  };
  const store = openStore(folder, "1");
  const asked = askShow(plain, {
    hashOfBody: (slug) => hash(of.body(slug as never)),
    hashOfTranscript: () => "",
    store,
  });
  const cards = listCards(asked.show).map(({ kind, address }) => `${kind} ${address.url}`);
  store.flush();
  return { cards, read: [...read] };
}

test("an unchanged programme's cards are listed without an episode being read, a changed one's with that one", () => {
  const first = listed(show);
  expect(first.read.length).toBe(show.episodes.length);
  expect(listed(show)).toEqual({ ...first, read: [] });
  const [{ slug } = { slug: "" }] = episodesOf(show).filter(({ quotes }) => quotes.length > 1);
  const edited: Show = {
    ...show,
    body: (of) => {
      const body = show.body(of);
      return of === slug ? { ...body, quotes: body.quotes.slice(1) } : body;
    },
  };
  const second = listed(edited);
  expect(second.read).toEqual([slug]);
  expect(second.cards.length).toBe(first.cards.length - 1);
});

test("pages name the cards that are listed", () => {
  const urls = new Set(listCards(show).map(({ address }) => address.url));
  const named = episodesOf(show).flatMap((episode) => [
    cardOfEpisode(show, episode),
    artworkOfEpisode(show, episode),
    ...episode.quotes.map((quote) => cardOfQuote(show, quote)),
  ]);
  expect(named.length).toBeGreaterThan(20);
  for (const { url } of named) expect(urls).toContain(url);
});
