// What is remembered of assembled episodes: in one process and in the next, and only while nothing they are made of changed.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { alignQuotes } from "../../scripts/align/align-quotes.ts";
import type { EpisodeRecord, ProgrammeRecord } from "../../scripts/domain/record.ts";
import { fingerprint } from "../../scripts/memory/fingerprint.ts";
import { shelvesIn } from "../../scripts/memory/shelf.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { episodeMemory } from "../../scripts/model/episode-memory.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeTranscript,
  typed,
} from "../support/records.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const NAMES = ["2024-02-13-one", "2024-02-14-two", "2024-02-15-three"];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "episodes-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function programme(over: Partial<ProgrammeRecord> = {}): ProgrammeRecord {
  const quote = makeQuoteRecord("ليلى المختلقة", "قلنا ذلك في الصباح.", 1, 3);
  const episodes = NAMES.map((name) =>
    makeEpisodeRecord(name, {
      blocks: [
        {
          kind: "prose",
          prose: [{ kind: "image", path: "media/a.jpg", alt: "" }],
          plain: "",
          place: quote.place,
        },
        { kind: "quote", quote },
      ],
      transcripts: [makeTranscript([makeCue(1, 3, "قلنا ذلك في الصباح.", "ليلى المختلقة")])],
    }),
  );
  return makeProgramme({ episodes, ...over });
}

/** One process: what it assembles, and how many episodes: their quotes are held to their transcripts once each. */
function openProcess() {
  const shelves = shelvesIn(folder, "1");
  const memory = episodeMemory(shelves);
  return (record: ProgrammeRecord, state = (episode: EpisodeRecord) => `state of ${episode.file}`) => {
    let assembled = 0;
    const align: typeof alignQuotes = (...asked) => {
      assembled += 1;
      return alignQuotes(...asked);
    };
    const states = new Map(record.episodes.map((episode) => [episode, state(episode)]));
    const { show, problems } = assembleShow(record, { now: NOW, memory, states, align });
    shelves.save();
    if (show === null) throw new Error("openProcess: no programme");
    return { show, problems, assembled };
  };
}

test("the next process, and the next save, assemble no episode again", () => {
  const record = programme();
  const first = openProcess();
  expect(first(record).assembled).toBe(NAMES.length);
  // Settings are read anew at each save: another object that says the same.
  const { show } = record;
  expect(first({ ...record, show: show && { ...show } }).assembled).toBe(0);
  expect(openProcess()(programme()).assembled).toBe(0);
});

test("what is read back is what was assembled, with its fingerprint", () => {
  const record = programme();
  const fresh = assembleShow(record, { now: NOW });
  const made = openProcess()(record);
  const kept = openProcess()(record);
  expect(kept.assembled).toBe(0);
  for (const { show, problems } of [made, kept]) {
    expect(JSON.stringify(show.episodes)).toBe(JSON.stringify(fresh.show?.episodes));
    expect(problems).toEqual(fresh.problems);
    expect(show.episodes[0]?.pictures).toEqual(["media/a.jpg"]);
    expect(show.episodes[0]?.captions[0]?.transcript.cues).toHaveLength(1);
    expect(show.episodes.map(fingerprint)).toEqual(fresh.show?.episodes.map(fingerprint));
    const quotes = show.episodes.flatMap((episode) => episode.quotes);
    expect(quotes.map(fingerprint)).toEqual(quotes.map((quote) => fingerprint({ ...quote })));
  }
});

test("another state of one file, another name of a person: those are assembled, and stay what they were where nothing shows", () => {
  const record = programme();
  const run = openProcess();
  const before = run(record);
  const edited = record.episodes.map((one, index) =>
    index === 1 ? { ...one, title: typed("عنوان آخر") } : one,
  );
  const saved = run({ ...record, episodes: edited }, (one) => `${one.title.value} of ${one.file}`);
  expect(saved.assembled).toBe(1);
  expect(saved.show.episodes[1]?.title).toBe("عنوان آخر");
  const renamed = run({
    ...record,
    people: [...record.people, makePersonRecord("other", { name: typed("سلمى") })],
  });
  expect(renamed.assembled).toBe(NAMES.length);
  expect(renamed.show.episodes[2]?.quotes[0]).toBe(before.show.episodes[2]?.quotes[0]);
  const next = openProcess()(record, (one) => `another state of ${one.file}`);
  expect(next.assembled).toBe(NAMES.length);
});
