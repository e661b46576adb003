import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetCards } from "../../../scripts/eleventy/cards/card-cache.ts";
import { isWholePng } from "../../../scripts/eleventy/cards/png.ts";
import { renderCard } from "../../../scripts/eleventy/cards/render-card.ts";
import { writeCards } from "../../../scripts/eleventy/cards/write-cards.ts";
import { listCards } from "../../../scripts/render/cards/cards.ts";
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

const fileOf = (output: string, index: number) => join(folder, output, cards[index]?.address.path ?? "");
const artwork = () => cards.filter(({ kind }) => kind.endsWith("artwork"));

describe("the files of the cards", () => {
  test("each stands where its address says, whole, of its size, without alpha", async () => {
    const { files, drawn } = await writeCards(show, join(folder, "first"), cache);
    expect([files.length, drawn]).toEqual([cards.length, cards.length]);
    for (const [index, card] of cards.entries()) {
      expect(files[index]).toBe(fileOf("first", index));
      expect(isWholePng(await readFile(fileOf("first", index)), card), card.address.path).toBe(true);
    }
  });

  test("a second build draws nothing and gives the same bytes", async () => {
    expect((await writeCards(show, join(folder, "second"), cache)).drawn).toBe(0);
    for (const index of cards.keys()) {
      expect(await readFile(fileOf("second", index))).toEqual(await readFile(fileOf("first", index)));
    }
  });

  test("the same drawing becomes the same bytes without a cache too", async () => {
    const [card] = cards.filter(({ kind }) => kind === "quote");
    if (!card) throw new Error("the test programme lost its quotes");
    const file = fileOf("first", cards.indexOf(card));
    expect(Buffer.from(await renderCard(card))).toEqual(await readFile(file));
  });

  test("where nothing can be kept each stands in its place all the same", async () => {
    await writeFile(join(folder, "no-folder"), "");
    await writeCards(show, join(folder, "unkept"), join(folder, "no-folder"));
    for (const index of cards.keys()) {
      expect(await readFile(fileOf("unkept", index))).toEqual(await readFile(fileOf("first", index)));
    }
  });

  test("kept files that are cut, overwritten or gone are drawn again", async () => {
    const [cut, overwritten, gone] = (await readdir(cache)).map((name) => join(cache, name));
    await truncate(cut ?? "", 1000);
    await writeFile(overwritten ?? "", "not a picture");
    await rm(gone ?? "");
    expect((await writeCards(show, join(folder, "third"), cache)).drawn).toBe(3);
    for (const index of cards.keys()) {
      expect(await readFile(fileOf("third", index))).toEqual(await readFile(fileOf("first", index)));
    }
  });

  test("a file taken out of the site while it is previewed comes back", async () => {
    await rm(fileOf("first", 2));
    expect((await writeCards(show, join(folder, "first"), cache)).drawn).toBe(0);
    expect(await readFile(fileOf("first", 2))).toEqual(await readFile(fileOf("second", 2)));
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
    await forgetCards(cache, cards, 2500);
    expect(new Set(await readdir(cache))).toEqual(new Set([...named, ...old.slice(0, 2)]));
    await forgetCards(cache, cards, 0);
    expect(new Set(await readdir(cache))).toEqual(new Set(named));
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
