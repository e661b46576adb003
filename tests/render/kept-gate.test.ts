// What the rules say of items that were kept is what they say of items that are made.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Show } from "../../scripts/domain/show.ts";
import { NO_ANSWERS } from "../../scripts/memory/answers.ts";
import { keepPieces, savePieces } from "../../scripts/memory/kept-pieces.ts";
import { shelvesIn } from "../../scripts/memory/shelf.ts";
import { trackShow } from "../../scripts/memory/tracked-show.ts";
import { checkFeeds } from "../../scripts/render/gate/check-feeds.ts";
import { listOutputs, siteOutputs } from "../../scripts/render/outputs.ts";
import { makeMediaFileRecord, typed } from "../support/records.ts";
import { showWith } from "../support/show.ts";

const withAudio = (file: string, type: string) =>
  showWith({ audio: typed(makeMediaFileRecord(file, { type })) });
const odd = withAudio("test.ogg", "audio/ogg");
const mended = withAudio("test.mp3", "audio/mpeg");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The gate and every feed of one build: documents are all asked for, items are kept. */
function build(show: Show) {
  const shelves = shelvesIn(folder, "1");
  const tracking = trackShow(show);
  keepPieces(tracking, show, shelves, "1");
  const problems = checkFeeds(show, NO_ANSWERS, tracking.show);
  const texts = siteOutputs(show, {}, tracking.show)
    .sections()
    .flatMap(({ groups }) => groups().flatMap(({ outputs }) => outputs))
    .map(({ address, render }) => [address.path, tracking.record(render).result]);
  savePieces(show, shelves);
  return { problems, texts: Object.fromEntries(texts) };
}

test("an item's fault is told by the build that keeps it and by the next, and by none once it is mended", () => {
  const told = checkFeeds(odd);
  expect(told.map(({ code }) => code)).toContain("feed.enclosure-type");
  expect(build(odd).problems).toEqual(told);
  expect(readdirSync(folder).length).toBeGreaterThan(0);
  expect(build(odd).problems).toEqual(told);
  expect(build(mended).problems).toEqual(checkFeeds(mended));
  expect(build(odd).problems).toEqual(told);
});

test("feeds of kept items are letter for letter those of items that are made", () => {
  const plain = Object.fromEntries(listOutputs(odd).map(({ address, render }) => [address.path, render()]));
  const made = build(odd).texts;
  const kept = build(odd).texts;
  expect(kept).toEqual(made);
  expect(plain).toMatchObject(kept);
  expect(
    Object.keys(kept).filter((path) => /feed.*\.(?:xml|atom|json)$|\.atom$/.test(path)).length,
  ).toBeGreaterThan(4);
});
