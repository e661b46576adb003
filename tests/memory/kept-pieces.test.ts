// Texts of episodes from build to build: the one from before as long as nothing it was made of is another.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Show } from "../../scripts/domain/show.ts";
import { keepPieces, keptPieceOf, savePieces } from "../../scripts/memory/kept-pieces.ts";
import { shelvesIn } from "../../scripts/memory/shelf.ts";
import { trackShow } from "../../scripts/memory/tracked-show.ts";
import { indexShow } from "../../scripts/model/index-show.ts";
import { smallShow } from "../support/show.ts";

const show = smallShow();
const [episode] = show.episodes;
const [person] = show.people;
if (!episode || !person) throw new Error("the small programme has an episode and a person");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pieces-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One build: what the piece says, what it looked up, and whether it was made. */
function build(of: Show, { version = "1", saves = true, asks = true } = {}) {
  const shelves = shelvesIn(folder, version);
  const tracking = trackShow(of);
  keepPieces(tracking, of, shelves, version);
  const [one] = of.episodes;
  let made = 0;
  const said =
    one && asks
      ? tracking.record(() =>
          keptPieceOf(tracking.show, "line", [one], () => {
            made += 1;
            return `«${one.title}» ${tracking.show.personById.get(person?.id as never)?.name} 🎙`;
          }),
        )
      : null;
  if (saves) savePieces(of, shelves);
  return { ...said, made };
}

const renamed: Show = indexShow({
  ...show,
  people: show.people.map((one) => (one === person ? { ...one, name: "اسم آخر" } : one)),
});
const retitled: Show = indexShow({
  ...show,
  episodes: show.episodes.map((one) => (one === episode ? { ...one, title: "عنوان آخر" } : one)),
});

describe("a text of an episode", () => {
  test("is made in one build, and said again by the next with what it looked up", () => {
    const first = build(show);
    expect(first).toEqual({
      result: `«${episode.title}» ${person.name} 🎙`,
      readings: [`personById ${person.id}`],
      made: 1,
    });
    expect(build(show)).toEqual({ ...first, made: 0 });
  });

  test.each([
    ["the episode", () => build(retitled)],
    ["somebody it names", () => build(renamed)],
    ["the programme", () => build({ ...show, programme: { ...show.programme, title: "برنامج آخر" } })],
    ["the code", () => build(show, { version: "2" })],
  ])("is made anew when %s is another", (_, next) => {
    build(show);
    expect(next().made).toBe(1);
  });

  test("says the new name once somebody has another one, and the old one when they are called so again", () => {
    build(show);
    expect(build(renamed).result).toContain("اسم آخر");
    expect(build(show).result).toContain(person.name);
  });

  test("is kept by a build that did not ask for it, as long as its episode is there", () => {
    build(show);
    build(show, { asks: false });
    expect(build(show).made).toBe(0);
    build(indexShow({ ...show, episodes: [] }), { asks: false });
    expect(readdirSync(folder)).toEqual([]);
    expect(build(show).made).toBe(1);
  });

  test("that cannot be read is made", () => {
    build(show);
    for (const name of readdirSync(folder)) {
      if (!name.endsWith(".parts")) continue;
      const bytes = readFileSync(join(folder, name));
      writeFileSync(join(folder, name), bytes.fill(0));
    }
    expect(build(show)).toMatchObject({ made: 1, result: `«${episode.title}» ${person.name} 🎙` });
  });

  test("of a Show whose pieces nobody keeps is made once in a build", () => {
    const tracking = trackShow(show);
    let made = 0;
    const say = () =>
      keptPieceOf(tracking.show, "line", [episode], () => {
        made += 1;
        return "text";
      });
    expect([say(), say(), made]).toEqual(["text", "text", 1]);
  });
});
