// A quote's address is made of its words: corrected or taken out, it leads on.

import { expect, test } from "vitest";
import { EMPTY_LOCK, type FeedLock } from "../../scripts/domain/feed-lock.ts";
import { type Slug, slug } from "../../scripts/domain/names.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { acceptLock } from "../../scripts/permanence/accept-lock.ts";
import { checkLock } from "../../scripts/permanence/check-lock.ts";
import { withFormerQuotes } from "../../scripts/permanence/former-quotes.ts";
import { listRedirects } from "../../scripts/render/redirects.ts";
import { makePersonRecord, makeQuoteRecord, typed } from "../support/records.ts";
import { episodesOf, showWith } from "../support/show.ts";

const people = { people: [makePersonRecord("layla")] };
const EPISODE = "/episodes/2024-02-13-test/";

function saying(...words: readonly string[]): Show {
  const blocks = words.map((text) => ({
    kind: "quote" as const,
    quote: makeQuoteRecord("ليلى المختلقة", text, 3, 9),
  }));
  return showWith({ blocks, redirectFrom: [typed(slug<Slug>("old-test"))] }, people);
}

const led = (show: Show, lock: FeedLock | null) =>
  listRedirects(withFormerQuotes(show, lock))
    .filter(({ from }) => from.path.startsWith("/quotes/2024-02-13-test/"))
    .map(({ from, to, isPage }) => [from.path, to.path, isPage]);
const pathsOf = (show: Show) => episodesOf(show)[0]?.quotes.map(({ address }) => address.path) ?? [];

const before = saying("الجسر بُني", "السوق مفتوحة");
const lock = acceptLock(before, null);
const [bridge, market] = pathsOf(before);

test("nothing leads on while every quote stands where it stood", () => {
  expect(led(before, lock)).toEqual([]);
  expect(led(before, null)).toEqual([]);
  expect(led(before, EMPTY_LOCK)).toEqual([]);
});

test("the address of a quote whose words were corrected leads to its episode, and nothing is refused", () => {
  const corrected = saying("الجسر لم يُبنَ", "السوق مفتوحة");
  expect(led(corrected, lock)).toEqual([[bridge, EPISODE, true]]);
  expect(checkLock(corrected, lock)).toEqual([]);
});

test("of every quote that was ever published, however often the words change", () => {
  const twice = acceptLock(saying("الجسر لم يُبنَ", "السوق مفتوحة"), lock);
  const now = saying("السوق مغلقة");
  expect(led(now, twice).map(([from]) => from)).toHaveLength(3);
  expect(led(now, twice).map(([from]) => from)).toEqual(expect.arrayContaining([bridge, market]));
});

test("a quote that comes back has its own page again", () => {
  const gone = acceptLock(saying("السوق مفتوحة"), lock);
  expect(led(before, gone)).toEqual([]);
});

test("under the episode's earlier names too", () => {
  const all = listRedirects(withFormerQuotes(saying("السوق مفتوحة"), lock)).map(({ from }) => from.path);
  expect(all).toContain(bridge?.replace("2024-02-13-test", "old-test"));
  expect(new Set(all).size).toBe(all.length);
});
