// A programme in another thread says what it says in the thread it is from, whether its episodes are kept, or written down.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { fingerprint } from "../../scripts/memory/fingerprint.ts";
import { shelvesIn } from "../../scripts/memory/shelf.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { episodeMemory } from "../../scripts/model/episode-memory.ts";
import { quoteMarks } from "../../scripts/model/quote-marks.ts";
import { receiveShow, sendShow } from "../../scripts/model/sent-show.ts";
import { PROJECT } from "../support/project.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const { record } = await readProgramme(join(PROJECT, "tests/sites/sample/episodes"));
const states = new Map(record.episodes.map((episode) => [episode, episode.file]));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sent-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function assemble(saves: boolean, keeps: boolean): Show {
  const shelves = shelvesIn(folder, "1");
  const memory = keeps ? { memory: episodeMemory(shelves), states } : {};
  const { show } = assembleShow(record, { now: NOW, ...memory });
  if (saves) shelves.save();
  if (show === null) throw new Error("the sample is a programme");
  return show;
}

/** What anybody may read of it. */
function said(show: Show) {
  const lists = [show.appearancesByPerson, show.episodesByTopic].map((map) => [...map]);
  return JSON.parse(JSON.stringify([{ ...show, formerQuotes: [...show.formerQuotes] }, lists]));
}

test.each([
  ["are not kept", () => assemble(false, false)],
  ["are kept, and in no file yet", () => assemble(false, true)],
  ["are kept in files", () => assemble(true, true)],
  [
    "were kept by a build before",
    () => {
      assemble(true, true);
      return assemble(false, true);
    },
  ],
])("a programme whose episodes %s", (_, make) => {
  const show = make();
  const received = receiveShow(structuredClone(sendShow(show)));
  expect(said(received)).toEqual(said(show));
  expect(received.episodes.length).toBeGreaterThan(5);
  for (const [index, episode] of show.episodes.entries()) {
    const other = received.episodes[index];
    if (other === undefined) throw new Error("an episode is missing");
    expect(fingerprint(other)).toBe(fingerprint(episode));
    expect(quoteMarks(other)).toEqual(quoteMarks(episode));
    expect(received.episodeBySlug.get(episode.slug)).toBe(other);
  }
  for (const [id, appearances] of show.appearancesByPerson) {
    expect(fingerprint(received.appearancesByPerson.get(id))).toBe(fingerprint(appearances));
  }
});
