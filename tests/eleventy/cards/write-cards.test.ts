import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claim, openClaims } from "../../../scripts/build/workers.ts";
import { cacheFile, forgetCards } from "../../../scripts/eleventy/cards/card-cache.ts";
import { drawTask } from "../../../scripts/eleventy/cards/draw-thread.ts";
import { writeCards } from "../../../scripts/eleventy/cards/write-cards.ts";
import { listCards } from "../../../scripts/render/cards/cards.ts";
import { cardDrawer } from "../../../scripts/render/cards/draw-card.ts";
import { formatOf } from "../../../scripts/render/cards/draw-facts.ts";
import { isWholePng } from "../../../scripts/render/cards/png.ts";
import { makeCardShow } from "../../render/cards/card-show.ts";

const show = makeCardShow();
const cards = listCards(show);
let folder = "";
let cache = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cards-"));
  cache = join(folder, "cache");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, kept = cache) =>
  writeCards(show, cards, { output: join(folder, name), cache: kept });
const fileOf = (output: string, index: number) => join(folder, output, cards[index]?.address.path ?? "");
const areEqual = async (one: string, other: string) => (await readFile(one)).equals(await readFile(other));
const artwork = () => cards.filter(({ kind }) => kind.endsWith("artwork"));

describe("the files of the cards", () => {
  test("each stands where its address says, whole, of its size, without alpha", async () => {
    const { files, drawn } = await write("first");
    expect([files.length, drawn]).toEqual([cards.length, cards.length]);
    for (const [index, card] of cards.entries()) {
      expect(files[index]).toBe(fileOf("first", index));
      expect(isWholePng(await readFile(fileOf("first", index)), formatOf(card.kind)), card.address.path).toBe(
        true,
      );
    }
  });

  test("a second build draws nothing and gives the same bytes", async () => {
    expect((await write("second")).drawn).toBe(0);
    for (const index of cards.keys()) {
      expect(await areEqual(fileOf("second", index), fileOf("first", index))).toBe(true);
    }
  });

  test("a card in the site is the file in the cache by a second name, and takes no room of its own", async () => {
    const { ino } = await stat(fileOf("second", 0));
    expect(ino).toBe((await stat(join(cache, `${cards[0]?.hash}.png`))).ino);
  });

  test("the same drawing becomes the same bytes without a cache too", async () => {
    const [card] = cards.filter(({ kind }) => kind === "quote");
    if (!card) throw new Error("the test programme lost its quotes");
    const file = fileOf("first", cards.indexOf(card));
    expect(cardDrawer()(card.facts()).equals(await readFile(file))).toBe(true);
  });

  test("where nothing can be kept each stands in its place all the same", async () => {
    await writeFile(join(folder, "no-folder"), "");
    await write("unkept", join(folder, "no-folder"));
    for (const index of cards.keys()) {
      expect(await areEqual(fileOf("unkept", index), fileOf("first", index))).toBe(true);
    }
  });

  test("kept files that are cut, overwritten or gone are drawn again", async () => {
    const [cut, overwritten, gone] = (await readdir(cache)).map((name) => join(cache, name));
    // As another file in its place: written into, the site's would be cut with it.
    const part = (await readFile(cut ?? "")).subarray(0, 1000);
    for (const file of [cut, overwritten, gone]) await rm(file ?? "");
    await writeFile(cut ?? "", part);
    await writeFile(overwritten ?? "", "not a picture");
    expect((await write("third")).drawn).toBe(3);
    for (const index of cards.keys()) {
      expect(await areEqual(fileOf("third", index), fileOf("first", index))).toBe(true);
    }
  });

  test("a file taken out of the site while it is previewed comes back", async () => {
    await rm(fileOf("first", 2));
    expect((await write("first")).drawn).toBe(0);
    expect(await areEqual(fileOf("first", 2), fileOf("second", 2))).toBe(true);
  });

  test("of cards that no page names any more the newest stay, up to so many bytes, and all that are named", async () => {
    const old = await Promise.all(
      [1, 2, 3, 4].map(async (age) => {
        const file = join(cache, `old-${age}.png`);
        await writeFile(file, Buffer.alloc(1000));
        await utimes(file, 1_000_000 - age, 1_000_000 - age);
        return `old-${age}.png`;
      }),
    );
    const named = (await readdir(cache)).filter((name) => !old.includes(name));
    forgetCards(cache, cards, 2500);
    expect(new Set(await readdir(cache))).toEqual(new Set([...named, ...old.slice(0, 2)]));
    forgetCards(cache, cards, 0);
    expect(new Set(await readdir(cache))).toEqual(new Set(named));
  });

  test("threads that take from one list draw every card once, to the same bytes", async () => {
    const shared = join(folder, "threads");
    const task = {
      cards: cards.map(({ hash, facts }) => ({ hash, facts: structuredClone(facts()) })),
      cache: shared,
      claims: openClaims(),
    };
    // One card is taken by another thread, which is slow.
    claim(task.claims, cards.length, 1);
    drawTask(task);
    expect((await readdir(shared)).length).toBe(cards.length - 1);
    for (const { hash } of cards.slice(1))
      expect(await areEqual(cacheFile(shared, hash), cacheFile(cache, hash))).toBe(true);
    drawTask(task);
    expect((await readdir(shared)).length).toBe(cards.length - 1);
  });

  test("nothing half written stays behind in the cache", async () => {
    expect((await readdir(cache)).filter((name) => !name.endsWith(".png"))).toEqual([]);
  });

  // Messengers refuse larger previews; directories load artwork for whole lists.
  test("previews are below 150 KB, artwork below 500 KB", async () => {
    for (const card of cards) {
      const { length } = await readFile(fileOf("first", cards.indexOf(card)));
      expect(length, card.address.path).toBeLessThan(artwork().includes(card) ? 500_000 : 150_000);
    }
  });
});
