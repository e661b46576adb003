// Pieces that several files share: made once, and whoever uses one depends on what it was made of.

import { describe, expect, test } from "vitest";
import { pieceOf } from "../../scripts/memory/pieces.ts";
import { recent } from "../../scripts/memory/recent.ts";
import { trackShow } from "../../scripts/memory/tracked-show.ts";
import { smallShow } from "../support/show.ts";

const show = smallShow();
const [episode] = show.episodes;
const [person] = show.people;
if (!episode || !person) throw new Error("the small programme has an episode and a person");

describe("a piece", () => {
  test("is made once, and every file that uses it has looked up what it did", () => {
    const tracking = trackShow(show);
    let made = 0;
    const use = () =>
      pieceOf(tracking.show, "name", [episode], () => {
        made += 1;
        return tracking.show.personById.get(person.id)?.name;
      });
    const first = tracking.record(use);
    const second = tracking.record(use);
    expect(made).toBe(1);
    expect(second).toEqual(first);
    expect(first).toEqual({ result: person.name, readings: [`personById ${person.id}`] });
  });

  test("inside another is looked up by whoever uses the other", () => {
    const tracking = trackShow(show);
    const inner = () => pieceOf(tracking.show, "inner", [episode], () => tracking.show.topics.length);
    const outer = () =>
      pieceOf(tracking.show, "outer", [episode], () => inner() + tracking.show.people.length);
    tracking.record(inner);
    expect(new Set(tracking.record(outer).readings)).toEqual(new Set(["topics", "people"]));
    expect(new Set(tracking.record(outer).readings)).toEqual(new Set(["topics", "people"]));
  });

  test("of an episode that was looked up is another one: it depends on what it read of it", () => {
    const tracking = trackShow(show);
    const title = (of: typeof episode) => pieceOf(tracking.show, "title", [of], () => of.title);
    expect(tracking.record(() => title(episode)).readings).toEqual([]);
    const lookedUp = () => title(tracking.show.episodeBySlug.get(episode.slug) ?? episode);
    const readings = [`episodeBySlug ${episode.slug} title`];
    expect(tracking.record(lookedUp)).toEqual({ result: episode.title, readings });
    expect(tracking.record(lookedUp)).toEqual({ result: episode.title, readings });
  });

  test("of the same thing with another one beside it is made of both", () => {
    const [one, other] = [{}, {}];
    const made = (beside: object) => pieceOf(show, "pair", [one, beside], () => beside);
    expect(made(one)).toBe(one);
    expect(made(other)).toBe(other);
    expect(made(one)).toBe(one);
  });
});

describe("what was used last", () => {
  test("is kept, and no more than twice as much", () => {
    const kept = recent<number, number>(10);
    for (let key = 0; key < 1000; key++) {
      kept.set(key, key);
      kept.get(0);
    }
    expect(kept.get(0)).toBe(0);
    expect(kept.get(999)).toBe(999);
    const known = Array.from({ length: 1000 }, (_, key) => kept.get(key)).filter((one) => one !== undefined);
    expect(known.length).toBeLessThanOrEqual(20);
  });
});
